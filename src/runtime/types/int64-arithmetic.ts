/**
 * Arithmetic on ints of which one at least is beyond the safe integers, or whose result is: by words. A sum or product
 * to 2^64 is known from its nearest double, which tells the high word, and its low word, which wraps exactly. What is
 * rarer than that goes through bigints.
 */
import { longFloorDivide, longModulo } from '../numbers/int-arith.ts';
import { intFromBigInt } from '../objects/int-value.ts';
import { PyInt64, WORD } from '../objects/int64.ts';
import type { Value } from '../objects/object.ts';

/** Any exact int. */
export type Int = number | PyInt64;

/** High words from −2^21 on, below 2^21, are those of safe integers; but −2^53 itself is none. */
const SAFE_HIGH = 0x200000;
const LEAST = -9007199254740992;

/** Products beyond this are longs for certain. */
const TWO_TO_64 = WORD * WORD;

/** The int, or the long, of high × 2^32 + low, `low` as unsigned; `high` may be any safe integer. */
export function intFromWords(high: number, low: number): Value {
  if (high >= -SAFE_HIGH && high < SAFE_HIGH) {
    const value = high * WORD + (low >>> 0);
    if (value !== LEAST) return value;
  }
  return (high | 0) === high ? new PyInt64(high, low) : (BigInt(high) << 32n) + BigInt(low >>> 0);
}

/** The int whose low word this is and which lies nearer than 2^31 to a double. */
export function intFromApproximation(approximation: number, low: number): Value {
  return intFromWords(Math.round((approximation - (low >>> 0)) / WORD), low);
}

function lowOf(value: Int): number {
  return typeof value === 'number' ? value | 0 : value.low;
}

function highOf(value: Int): number {
  return typeof value === 'number' ? Math.floor(value / WORD) : value.high;
}

/** The double nearest to an int. */
export function doubleOfInt(value: Int): number {
  return typeof value === 'number' ? value : value.approximation;
}

/** An int as a bigint. */
export function bigIntOfInt(value: Int): bigint {
  return typeof value === 'number' ? BigInt(value) : value.value;
}

export function addInt64(left: Int, right: Int): Value {
  return intFromApproximation(doubleOfInt(left) + doubleOfInt(right), (lowOf(left) + lowOf(right)) | 0);
}

export function subtractInt64(left: Int, right: Int): Value {
  return intFromApproximation(doubleOfInt(left) - doubleOfInt(right), (lowOf(left) - lowOf(right)) | 0);
}

export function multiplyInt64(left: Int, right: Int): Value {
  const product = doubleOfInt(left) * doubleOfInt(right);
  if (product < TWO_TO_64 && product > -TWO_TO_64) {
    return intFromApproximation(product, Math.imul(lowOf(left), lowOf(right)));
  }
  return bigIntOfInt(left) * bigIntOfInt(right);
}

export function andInt64(left: Int, right: Int): Value {
  return intFromWords(highOf(left) & highOf(right), lowOf(left) & lowOf(right));
}

export function orInt64(left: Int, right: Int): Value {
  return intFromWords(highOf(left) | highOf(right), lowOf(left) | lowOf(right));
}

export function xorInt64(left: Int, right: Int): Value {
  return intFromWords(highOf(left) ^ highOf(right), lowOf(left) ^ lowOf(right));
}

export function invertInt64(value: Int): Value {
  return intFromWords(~highOf(value), ~lowOf(value));
}

/** `value >> count` with `count` not negative. */
export function shiftInt64Right(value: PyInt64, count: number): Value {
  const { high, low } = value;
  if (count === 0) return value;
  if (count < 32) return intFromWords(high >> count, (low >>> count) | (high << (32 - count)));
  return count < 64 ? high >> (count - 32) : high < 0 ? -1 : 0;
}

/** −1, 0 or 1. */
export function compareInt64(left: Int, right: Int): number {
  if (typeof left === 'number' || typeof right === 'number') return Math.sign(doubleOfInt(left) - doubleOfInt(right));
  return Math.sign(left.high - right.high || (left.low >>> 0) - (right.low >>> 0));
}

/** Divisors below this leave a high word's remainder that fits a double with the low word behind it. */
const SMALL_DIVISOR = 0x200000;
/** The remainder by a divisor up to this, off by one divisor, is still a safe integer. */
const LARGE_DIVISOR = 2 ** 51;

/** The quotient to the remainder that `divide` answered last. */
let quotient = 0;

/**
 * The remainder of a division by 2^21 … 2^51, rounded down: the nearest double of the dividend tells the quotient but
 * for one, and the low words tell how far it is off. Leaves the quotient in `quotient`.
 */
function divide(left: PyInt64, right: number): number {
  const approximation = left.approximation;
  let estimate = Math.floor(approximation / right);
  const low = (left.low - Math.imul(estimate | 0, right | 0)) >>> 0;
  let remainder = Math.round((approximation - estimate * right - low) / WORD) * WORD + low;
  if (remainder < 0) {
    remainder += right;
    estimate--;
  } else if (remainder >= right) {
    remainder -= right;
    estimate++;
  }
  quotient = estimate;
  return remainder;
}

/** `left // right`; `right` is not zero. */
export function floorDivideInt64(left: Int, right: Int): Value {
  if (typeof left !== 'number' && typeof right === 'number' && right > 0 && right <= LARGE_DIVISOR) {
    if (right >= SMALL_DIVISOR) {
      divide(left, right);
      return quotient;
    }
    const high = Math.floor(left.high / right);
    return intFromWords(high, Math.floor(((left.high - high * right) * WORD + (left.low >>> 0)) / right) | 0);
  }
  return intFromBigInt(longFloorDivide(bigIntOfInt(left), bigIntOfInt(right)));
}

/** `left % right`; `right` is not zero. */
export function moduloInt64(left: Int, right: Int): Value {
  if (typeof left !== 'number' && typeof right === 'number' && right > 0 && right <= LARGE_DIVISOR) {
    if (right >= SMALL_DIVISOR) return divide(left, right);
    const high = left.high - Math.floor(left.high / right) * right;
    return (high * WORD + (left.low >>> 0)) % right;
  }
  return intFromBigInt(longModulo(bigIntOfInt(left), bigIntOfInt(right)));
}
