import { attributesOf } from '../objects/attribute-holder.ts';
import { PyInstance } from '../objects/instance.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { rootShapeOf } from '../objects/shape.ts';
import { objectType, PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { denied } from '../restricted/guards.ts';
import { isClosed } from '../restricted/lab.ts';
import { isForeignClass } from '../restricted/provenance.ts';

/**
 * `x.__class__ = C`: both classes must be Python-made and lay out their instances alike (CPython's `object_set_class`).
 */
export function setClass(self: Value, value: Value | undefined): void {
  if (value === undefined) throw typeError("can't delete __class__ attribute");
  if (!(value instanceof PyType)) {
    throw typeError(`__class__ must be set to new-style class, not '${typeOf(value).name}' object`);
  }
  const old = typeOf(self);
  if (!value.isHeap || !old.isHeap) throw typeError('__class__ assignment: only for heap types');
  checkSameLayout('__class__', old, value);
  if (isClosed('writes') && (isForeignClass(old) || isForeignClass(value))) {
    throw denied('attribute', '__class__', '__class__ not accessible in restricted mode');
  }
  const object = self as PyObject;
  const { attrs } = object;
  object.cls = value;
  if (attrs !== undefined && attrs.shape !== null) {
    // The attributes keep their values under the new class's own shapes.
    let shape = rootShapeOf(value);
    for (const name of attrs.shape.names) shape = shape.with(name);
    attrs.shape = shape;
  } else if (object instanceof PyInstance && attrs === undefined) object.shape = rootShapeOf(value);
  else if (value.hasDict) attributesOf(object);
}

/**
 * Checks that instances of two classes hold the same things in the same places (CPython's
 * `compatible_for_assignment`).
 *
 * @param attribute what is assigned to
 * @throws TypeError where they do not
 */
export function checkSameLayout(attribute: '__class__' | '__bases__', old: PyType, next: PyType): void {
  const [left, right] = [layoutOwner(old), layoutOwner(next)];
  const isFreedAlike = deallocator(old) === deallocator(next);
  const isAlike = old.layout === next.layout && left.base === right.base && addsTheSame(left, right);
  if (isFreedAlike && (left === right || isAlike)) return;
  const what = isFreedAlike ? 'object layout' : 'deallocator';
  const [from, to] = attribute === '__class__' ? [old, next] : [next, old];
  throw typeError(`${attribute} assignment: '${from.name}' ${what} differs from '${to.name}'`);
}

/** What tells how instances are freed: a built-in type has its own way, and so have classes that add nothing to object. */
function deallocator(type: PyType): PyType | 'small' | 'general' {
  if (!type.isHeap) return type;
  return layoutOwner(type) === objectType ? 'small' : 'general';
}

/** The class that last added something to the layout. */
function layoutOwner(type: PyType): PyType {
  let owner = type;
  while (owner.base !== null && owner.isHeap && addsTheSame(owner, owner.base)) owner = owner.base;
  return owner;
}

function addsTheSame(a: PyType, b: PyType): boolean {
  if (a.hasDict !== b.hasDict || a.hasWeakrefs !== b.hasWeakrefs || a.slotCount !== b.slotCount) return false;
  return a.slotNames.join() === b.slotNames.join();
}
