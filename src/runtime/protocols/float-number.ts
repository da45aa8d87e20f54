/** Numbers as C doubles (CPython's `PyFloat_AsDouble`). */

import { longToFloat } from '../numbers/int-convert.ts';
import { PyFloat } from '../objects/float.ts';
import type { Value } from '../objects/object.ts';
import { overflowError, typeError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';

/**
 * A value as a double.
 * @throws TypeError where it is no number, OverflowError where an integer is too large
 */
export function toFloat(value: Value): number {
  if (value instanceof PyFloat) return value.v;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return integerToFloat(value);
  const { float } = typeOf(value).slots;
  if (float === undefined) throw typeError('a float is required');
  const result = float(value);
  if (!(result instanceof PyFloat)) throw typeError('nb_float should return float object');
  return result.v;
}

/** An integer as a double, rounded half to even. @throws OverflowError */
export function integerToFloat(integer: number | bigint): number {
  if (typeof integer === 'number') return integer;
  const result = longToFloat(integer);
  if (result === 'overflow') throw overflowError('long int too large to convert to float');
  return result;
}
