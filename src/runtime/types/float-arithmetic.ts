/** Float operations that raise: CPython 2.7's exceptions around the pure algorithms (`Objects/floatobject.c`). */
import { floatPower } from '../numbers/float-arith.ts';
import { floatToInteger } from '../numbers/int-convert.ts';
import { OverflowError } from '../objects/exception.ts';
import { PyFloat } from '../objects/float.ts';
import { PyIntObject } from '../objects/int.ts';
import { PyInt64 } from '../objects/int64.ts';
import { PyLongObject } from '../objects/long.ts';
import type { Value } from '../objects/object.ts';
import { overflowError, raise, valueError, zeroDivisionError } from '../objects/raise.ts';
import { integerToFloat } from '../protocols/float-number.ts';

/**
 * The double that a float, int or long stands for in float arithmetic; undefined for any other value.
 * @throws OverflowError for a long that is too large
 */
export function doubleOf(value: Value): number | undefined {
  if (value instanceof PyFloat) return value.v;
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'bigint':
      return integerToFloat(value);
    case 'object':
      if (value instanceof PyInt64 || value instanceof PyIntObject) return Number(value.value);
      if (value instanceof PyLongObject) return integerToFloat(value.value);
  }
  return undefined;
}

/**
 * `base ** exponent`.
 * @throws ZeroDivisionError, ValueError, OverflowError
 */
export function powerOfFloats(base: number, exponent: number): number {
  const result = floatPower(base, exponent);
  if (typeof result === 'number') return result;
  switch (result) {
    case 'zero-negative':
      throw zeroDivisionError('0.0 cannot be raised to a negative power');
    case 'negative-fractional':
      throw valueError('negative number cannot be raised to a fractional power');
    case 'overflow':
      throw raise(OverflowError, 34, 'Numerical result out of range');
  }
}

/**
 * The integer part of a float: a number where that is a safe integer.
 * @throws OverflowError for an infinity, ValueError for a NaN
 */
export function integerOfFloat(value: number): number | bigint {
  if (value - value !== 0) {
    if (Number.isNaN(value)) throw valueError('cannot convert float NaN to integer');
    throw overflowError('cannot convert float infinity to integer');
  }
  return floatToInteger(value);
}
