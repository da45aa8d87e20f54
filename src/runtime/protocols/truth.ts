import { floatType, PyFloat } from '../objects/float.ts';
import type { Value } from '../objects/object.ts';
import { typeOf } from '../objects/type-of.ts';

/** `bool(value)`: `__nonzero__`, else the length, else true. */
export function isTrue(value: Value): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'number':
      return value !== 0;
    case 'string':
      return value !== '';
    case 'bigint':
      return value !== 0n;
  }
  if (value === null) return false;
  if (value instanceof PyFloat && value.cls === floatType) return value.v !== 0;
  const { slots } = typeOf(value);
  if (slots.nonzero !== undefined) return slots.nonzero(value);
  if (slots.mappingLength !== undefined) return slots.mappingLength(value) !== 0;
  if (slots.sequenceLength !== undefined) return slots.sequenceLength(value) !== 0;
  return true;
}
