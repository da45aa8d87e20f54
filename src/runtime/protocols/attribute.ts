import { attributesOf } from '../objects/attribute-holder.ts';
import { PyClassicClass, PyClassicInstance } from '../objects/classic.ts';
import { AttributeError } from '../objects/exception.ts';
import { PyMethod } from '../objects/function.ts';
import { PyInstance } from '../objects/instance.ts';
import { type AttributeHolder, deleteAttr, getAttr, setAttr } from '../objects/instance-attributes.ts';
import { PyModule } from '../objects/module.ts';
import type { Value } from '../objects/object.ts';
import { attributeError, type PyRaise, typeError } from '../objects/raise.ts';
import { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { confineHere } from '../restricted/confinement.ts';
import { isRestricted } from '../restricted/mode.ts';
import { lookup } from './type-lookup.ts';
import { caught, isA, landing } from './unwind.ts';

/** Where a value keeps attributes of its own, if it has any yet. */
export function holderOf(value: Value): AttributeHolder | undefined {
  return typeof value === 'object' && value !== null ? value.attrs : undefined;
}

/**
 * `object.__getattribute__`: a data descriptor of the class, then the instance's own attributes, then any other class
 * attribute (CPython's `PyObject_GenericGetAttr`). Answers undefined where there is no such attribute.
 */
export function genericGetAttribute(self: Value, name: string): Value | undefined {
  const type = typeOf(self);
  const found = lookup(type, name);
  if (found === undefined) {
    const holder = holderOf(self);
    return holder === undefined ? undefined : getAttr(holder, name);
  }
  const { descriptorGet, descriptorSet } = typeOf(found).slots;
  if (descriptorGet !== undefined && descriptorSet !== undefined) return descriptorGet(found, self, type);
  const holder = holderOf(self);
  if (holder !== undefined) {
    const own = getAttr(holder, name);
    if (own !== undefined) return own;
  }
  return descriptorGet === undefined ? found : descriptorGet(found, self, type);
}

/** `object.__setattr__` and `__delattr__` (CPython's `PyObject_GenericSetAttr`). */
export function genericSetAttribute(self: Value, name: string, value: Value | undefined): void {
  const type = typeOf(self);
  const found = lookup(type, name);
  if (found !== undefined) {
    const { descriptorSet } = typeOf(found).slots;
    if (descriptorSet !== undefined) {
      descriptorSet(found, self, value);
      return;
    }
  }
  const holder = typeof self === 'object' && self !== null ? attributesOf(self) : undefined;
  // An instance that never had an attribute has no dictionary to delete from.
  if (holder === undefined || (value === undefined && holder.shape !== null && holder.shape.names.length === 0)) {
    if (found === undefined) throw attributeError(`'${type.name}' object has no attribute '${name}'`);
    throw attributeError(`'${type.name}' object attribute '${name}' is read-only`);
  }
  if (value !== undefined) setAttr(holder, name, value);
  else if (!deleteAttr(holder, name)) throw attributeError(name);
}

/** The AttributeError of a value that lacks an attribute, in the words its type uses. */
export function noAttribute(value: Value, name: string): PyRaise {
  if (value instanceof PyType) return attributeError(`type object '${value.name}' has no attribute '${name}'`);
  if (value instanceof PyClassicInstance) {
    return attributeError(`${value.class.name} instance has no attribute '${name}'`);
  }
  if (value instanceof PyClassicClass) return attributeError(`class ${value.name} has no attribute '${name}'`);
  if (value instanceof PyModule) return attributeError(`'module' object has no attribute '${name}'`);
  return attributeError(`'${typeOf(value).name}' object has no attribute '${name}'`);
}

/** What restricted code gets for an attribute that was found: builtins and types as its own, all else as it is. */
function owned(found: Value): Value {
  // The common answers first: this stands in the way of all attribute access of restricted code.
  if (typeof found !== 'object' || found instanceof PyMethod || found instanceof PyInstance) return found;
  return confineHere(found);
}

/**
 * `getattr(value, name)`.
 * @throws AttributeError where there is none, and whatever a descriptor or hook raises
 */
export function getAttribute(value: Value, name: string): Value {
  const found = typeOf(value).slots.getAttribute!(value, name);
  if (found === undefined) throw noAttribute(value, name);
  return isRestricted() ? owned(found) : found;
}

/** `getattr` that answers undefined where AttributeError would be raised; any other exception passes. */
export function findAttribute(value: Value, name: string): Value | undefined {
  const at = landing();
  try {
    const found = typeOf(value).slots.getAttribute!(value, name);
    return found !== undefined && isRestricted() ? owned(found) : found;
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (isA(raised, AttributeError)) return undefined;
    throw raised;
  }
}

/** `setattr(value, name, item)`. */
export function setAttribute(value: Value, name: string, item: Value): void {
  const type = typeOf(value);
  const set = type.slots.setAttribute;
  if (set === undefined) throw typeError(`'${type.name}' object has only read-only attributes (assign to .${name})`);
  set(value, name, item);
}

/** `delattr(value, name)`. */
export function deleteAttribute(value: Value, name: string): void {
  const type = typeOf(value);
  const set = type.slots.setAttribute;
  if (set === undefined) throw typeError(`'${type.name}' object has only read-only attributes (del .${name})`);
  set(value, name, undefined);
}

/**
 * A special method as protocols look it up: on the class, bound to the value, the instance's own attributes passed over
 * (CPython's `lookup_method`). For a classic instance it is an ordinary attribute.
 */
export function specialMethod(value: Value, name: string): Value | undefined {
  if (value instanceof PyClassicInstance) return findAttribute(value, name);
  const type = typeOf(value);
  const found = lookup(type, name);
  if (found === undefined) return undefined;
  const { descriptorGet } = typeOf(found).slots;
  return descriptorGet === undefined ? found : descriptorGet(found, value, type);
}
