import { scaleByPowerOfTwo } from './float-bits.ts';
import { longBitLength } from './int-arith.ts';

/**
 * Conversions between integers and floats.
 */

// Negated literals would be computed, and allocated, at every use.
const MAX_SAFE = 9007199254740991n;
const MIN_SAFE: bigint = -MAX_SAFE;
const LONG_MAX = 0x7fffffffffffffffn;
const LONG_MIN: bigint = -LONG_MAX - 1n;

/** The int that a bigint is when it is a safe integer; else the bigint itself. */
export function normalizeInteger(value: bigint): number | bigint {
  return value <= MAX_SAFE && value >= MIN_SAFE ? Number(value) : value;
}

/** True if `value` fits C's signed 64-bit long, so that Python 2.7 calls it an int. */
export function fitsInt(value: bigint): boolean {
  return value <= LONG_MAX && value >= LONG_MIN;
}

/**
 * `float(value)` of a long, rounded half to even (CPython 2.7 `PyLong_AsDouble`).
 *
 * @returns `'overflow'` where CPython raises OverflowError (long int too large to convert to float)
 */
export function longToFloat(value: bigint): number | 'overflow' {
  const result = Number(value);
  return result - result === 0 ? result : 'overflow';
}

/**
 * The integer part of a finite float (`int(x)`, `long(x)`, `math.trunc`): a number where it is a safe integer.
 */
export function floatToInteger(value: number): number | bigint {
  const whole = Math.trunc(value);
  return whole <= 9007199254740991 && whole >= -9007199254740991 ? whole + 0 : BigInt(whole);
}

/** Quotients are rounded by hand below this magnitude: the subnormals and their neighbourhood. */
const SMALLEST_EXPONENT = -1074;

/**
 * `left / right` under true division, rounded once, half to even, whatever the size of the operands (CPython 2.7
 * `long_true_divide`, `int_true_divide`). `right` must not be zero.
 *
 * @returns `'overflow'` where CPython raises OverflowError (long/int too large for a float; the caller words it)
 */
export function trueDivide(left: number | bigint, right: number | bigint): number | 'overflow' {
  if (typeof left === 'number' && typeof right === 'number') return left === 0 && right < 0 ? -0 : left / right;
  return longTrueDivide(BigInt(left), BigInt(right));
}

/** `trueDivide` on bigints. */
export function longTrueDivide(left: bigint, right: bigint): number | 'overflow' {
  const negative = left < 0n !== right < 0n;
  if (left === 0n) return negative ? -0 : 0;
  const dividend = left < 0n ? -left : left;
  const divisor = right < 0n ? -right : right;
  const difference = longBitLength(dividend) - longBitLength(divisor);
  if (difference > 1024) return 'overflow';
  if (difference < -1080) return negative ? -0 : 0;
  // A quotient of 55 or 56 bits, the last of them sticky; fewer bits where the result is subnormal.
  const scale = Math.max(difference - 55, SMALLEST_EXPONENT - 2);
  const scaledDividend = scale < 0 ? dividend << BigInt(-scale) : dividend;
  const scaledDivisor = scale > 0 ? divisor << BigInt(scale) : divisor;
  let quotient = scaledDividend / scaledDivisor;
  if (quotient * scaledDivisor !== scaledDividend) quotient |= 1n;
  let result: number;
  if (scale === SMALLEST_EXPONENT - 2) {
    // Round to multiples of 2^-1074 before scaling, which is then exact.
    const last = Number(quotient & 7n);
    const units = quotient >> 2n;
    const up = (last & 3) === 3 || ((last & 3) === 2 && (last & 4) === 4);
    result = Number.MIN_VALUE * Number(up ? units + 1n : units);
    // Above the subnormals the quotient has more than 53 bits only if Number rounded it, once.
    if (quotient >= 1n << 55n) result = scaleByPowerOfTwo(Number(quotient), scale);
  } else {
    result = scaleByPowerOfTwo(Number(quotient), scale);
  }
  if (result === Infinity) return 'overflow';
  return negative ? -result : result;
}
