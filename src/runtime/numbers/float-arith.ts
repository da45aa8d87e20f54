import { power } from './elementary/power.ts';
import { copySign } from './float-bits.ts';

/**
 * Float arithmetic with Python's signs (CPython 2.7 Objects/floatobject.c). Divisors must not be zero: the caller has
 * raised ZeroDivisionError.
 */

/** `left % right`: the sign of the divisor, also on zero results. */
export function floatModulo(left: number, right: number): number {
  const remainder = left % right;
  if (remainder !== 0) {
    return remainder < 0 !== right < 0 ? remainder + right : remainder;
  }
  return right < 0 ? -0 : 0;
}

/** `left // right`. */
export function floatFloorDivide(left: number, right: number): number {
  const remainder = left % right;
  let quotient = (left - remainder) / right;
  if (remainder !== 0 && remainder < 0 !== right < 0) quotient -= 1;
  if (quotient === 0) return (0 * left) / right;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

/** `divmod(left, right)` as quotient and remainder. */
export function floatDivmod(left: number, right: number): [quotient: number, remainder: number] {
  return [floatFloorDivide(left, right), floatModulo(left, right)];
}

/**
 * How `base ** exponent` fails: `zero-negative` (ZeroDivisionError: 0.0 cannot be raised to a negative power),
 * `negative-fractional` (ValueError: negative number cannot be raised to a fractional power), `overflow`
 * (OverflowError: (34, 'Numerical result out of range')).
 */
export type PowerFailure = 'zero-negative' | 'negative-fractional' | 'overflow';

/** `base ** exponent` on floats (CPython 2.7 `float_pow`). */
export function floatPower(base: number, exponent: number): number | PowerFailure {
  if (exponent === 0) return 1;
  if (exponent === 2) {
    const square = base * base;
    return square === Infinity && base - base === 0 ? 'overflow' : square;
  }
  if (Number.isNaN(base)) return base;
  if (Number.isNaN(exponent)) return base === 1 ? 1 : exponent;
  if (exponent - exponent !== 0) {
    const size = Math.abs(base);
    if (size === 1) return 1;
    return exponent > 0 === size > 1 ? Infinity : 0;
  }
  const odd = Math.abs(exponent % 2) === 1;
  if (base - base !== 0) {
    if (exponent > 0) return odd ? base : Math.abs(base);
    return odd ? copySign(0, base) : 0;
  }
  if (base === 0) {
    if (exponent < 0) return 'zero-negative';
    return odd ? base : 0;
  }
  let size = base;
  let negate = false;
  if (base < 0) {
    if (exponent % 1 !== 0) return 'negative-fractional';
    size = -base;
    negate = odd;
  }
  const result = size === 1 ? 1 : power(size, exponent);
  if (result === Infinity) return 'overflow';
  return negate ? -result : result;
}
