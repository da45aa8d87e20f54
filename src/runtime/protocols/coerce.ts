import type { Value } from '../objects/object.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';

/** Whether a value counts as a number (CPython's `PyNumber_Check`). */
export function isNumber(value: Value): boolean {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return true;
  const { slots } = typeOf(value);
  return slots.int !== undefined || slots.float !== undefined;
}

/**
 * Whether a type's number slots look at the other operand's type themselves (`Py_TPFLAGS_CHECKTYPES`), as all types
 * with number slots do. Where an operand's type does not, the operands are coerced in the end.
 */
export function checksTypes(type: PyType): boolean {
  if (type.isHeap) return true;
  const { slots } = type;
  return (slots.add ?? slots.subtract ?? slots.remainder ?? slots.and) !== undefined;
}

/**
 * The two values as one common type (CPython's `PyNumber_CoerceEx`); undefined where neither knows how.
 */
export function coerceNumbers(left: Value, right: Value): readonly [Value, Value] | undefined {
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  if (leftType === rightType && !checksTypes(leftType)) return [left, right];
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
