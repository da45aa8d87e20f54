import type { Value } from '../objects/object.ts';
import { typeOf } from '../objects/type-of.ts';

/** Whether a value counts as a number (CPython's `PyNumber_Check`). */
export function isNumber(value: Value): boolean {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return true;
  const { slots } = typeOf(value);
  return slots.int !== undefined || slots.float !== undefined;
}

/**
 * The two values as one common type (CPython's `PyNumber_CoerceEx`); undefined where neither knows how.
 */
export function coerceNumbers(left: Value, right: Value): readonly [Value, Value] | undefined {
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  if (leftType.slots.coerce !== undefined) {
    const pair = leftType.slots.coerce(left, right);
    if (pair !== undefined) return pair;
  }
  if (rightType.slots.coerce !== undefined) {
    const pair = rightType.slots.coerce(right, left);
    if (pair !== undefined) return [pair[1], pair[0]];
  }
  return undefined;
}
