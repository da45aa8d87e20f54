import { attributesOf } from '../objects/attribute-holder.ts';
import { PyInstance } from '../objects/instance.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { rootShapeOf } from '../objects/shape.ts';
import { PyType } from '../objects/type.ts';
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
  if (!hasSameLayout(old, value)) {
    throw typeError(`__class__ assignment: '${old.name}' object layout differs from '${value.name}'`);
  }
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

/** Whether instances of two classes hold the same things in the same places. */
export function hasSameLayout(a: PyType, b: PyType): boolean {
  if (a.layout !== b.layout || a.hasDict !== b.hasDict || a.slotCount !== b.slotCount) return false;
  return a.slotNames.join() === b.slotNames.join();
}
