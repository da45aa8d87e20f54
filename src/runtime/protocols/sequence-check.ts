import { PyClassicInstance } from '../objects/classic.ts';
import { PyDict } from '../objects/dict.ts';
import type { Value } from '../objects/object.ts';
import { typeOf } from '../objects/type-of.ts';
import { findAttribute } from './attribute.ts';

/** Whether a value counts as a sequence (CPython's `PySequence_Check`): it can be indexed, and is no dict. */
export function isSequence(value: Value): boolean {
  if (value instanceof PyClassicInstance) return findAttribute(value, '__getitem__') !== undefined;
  if (value instanceof PyDict) return false;
  return typeOf(value).slots.item !== undefined;
}

/** Whether a value counts as a mapping (CPython's `PyMapping_Check`). */
export function isMapping(value: Value): boolean {
  if (value instanceof PyClassicInstance) return findAttribute(value, '__getitem__') !== undefined;
  const { slots } = typeOf(value);
  return slots.subscript !== undefined && !(slots.slice !== undefined);
}
