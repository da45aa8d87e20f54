import { PyClassicInstance } from '../objects/classic.ts';
import type { Value } from '../objects/object.ts';
import { typeOf } from '../objects/type-of.ts';
import { findAttribute } from './attribute.ts';

/** Whether a value can be called (`PyCallable_Check`). */
export function isCallable(value: Value): boolean {
  if (value instanceof PyClassicInstance) return findAttribute(value, '__call__') !== undefined;
  return typeOf(value).slots.call !== undefined;
}
