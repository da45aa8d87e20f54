/**
 * Arithmetic on longs, with what it costs announced first and CPython 2.7's exceptions (`Objects/longobject.c`).
 * Operands and results are bigints.
 */
import { longBitLength, longDivmod, longFloorDivide, longModulo, modularPower } from '../numbers/int-arith.ts';
import { longTrueDivide } from '../numbers/int-convert.ts';
import { approximateBits, isLarge, MOST_BITS } from '../numbers/integer-size.ts';
import { MAX_INT, MIN_INT } from '../objects/int-value.ts';
import { memoryError, overflowError, typeError, valueError, zeroDivisionError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { reserveBits, reserveLinear, reservePower, reserveProduct, reserveQuotient } from './integer-budget.ts';

const DIVISION_BY_ZERO = 'long division or modulo by zero';

export function addLongs(left: bigint, right: bigint): bigint {
  reserveLinear(left, right);
  return left + right;
}

export function subtractLongs(left: bigint, right: bigint): bigint {
  reserveLinear(left, right);
  return left - right;
}

export function multiplyLongs(left: bigint, right: bigint): bigint {
  reserveProduct(left, right);
  return hostProduct(left, right);
}

/** The host's limit on the length of a bigint, which shows as a RangeError, is Python's lack of memory. */
function hostProduct(left: bigint, right: bigint): bigint {
  if (!isLarge(left) || !isLarge(right)) return left * right;
  if (approximateBits(left) + approximateBits(right) > MOST_BITS) {
    if (longBitLength(left) + longBitLength(right) > MOST_BITS) throw memoryError();
  }
  return left * right;
}

/** @throws ZeroDivisionError */
export function floorDivideLongs(left: bigint, right: bigint): bigint {
  checkDivision(left, right);
  return longFloorDivide(left, right);
}

/** @throws ZeroDivisionError */
export function moduloLongs(left: bigint, right: bigint): bigint {
  checkDivision(left, right);
  return longModulo(left, right);
}

/** `divmod(left, right)`. @throws ZeroDivisionError */
export function divmodLongs(left: bigint, right: bigint): [quotient: bigint, remainder: bigint] {
  checkDivision(left, right);
  return longDivmod(left, right);
}

function checkDivision(left: bigint, right: bigint): void {
  if (right === 0n) throw zeroDivisionError(DIVISION_BY_ZERO);
  // A dividend that is short next to its divisor costs nothing.
  if (isLarge(left)) reserveQuotient(left, right);
}

/**
 * `left / right` as a float.
 * @throws ZeroDivisionError; OverflowError where the quotient is too large for a float
 */
export function trueDivideLongs(left: bigint, right: bigint): number {
  if (right === 0n) throw zeroDivisionError('division by zero');
  const result = longTrueDivide(left, right);
  if (result === 'overflow') throw overflowError('integer division result too large for a float');
  return result;
}

/**
 * `base ** exponent` with `exponent` not negative.
 * @throws MemoryError
 */
export function powerOfLongs(base: bigint, exponent: bigint): bigint {
  if (base > 1n || base < -1n) {
    const size = Math.abs(Number(base));
    reservePower((size === Infinity ? longBitLength(base) : Math.log2(size)) * Number(exponent));
  }
  return base ** exponent;
}

/**
 * `pow(base, exponent, modulus)`.
 * @throws TypeError where the exponent is negative; ValueError where the modulus is zero
 */
export function modularPowerOfLongs(base: bigint, exponent: bigint, modulus: bigint): bigint {
  if (exponent < 0n) throw typeError('pow() 2nd argument cannot be negative when 3rd argument specified');
  if (modulus === 0n) throw valueError('pow() 3rd argument cannot be 0');
  if (exponent > 0xffffffffn || isLarge(modulus)) {
    // One squaring of the modulus for each bit of the exponent.
    const words = approximateBits(modulus) / 4096;
    thread.interpreter.budget.spend(Math.ceil((longBitLength(exponent) / 64) * words * Math.sqrt(words)));
  }
  return modularPower(base, exponent, modulus);
}

/** The count of a shift: @throws ValueError where it is negative, OverflowError where it does not fit 64 bits. */
function shiftCount(count: bigint): bigint {
  if (count > MAX_INT || count < MIN_INT) {
    throw overflowError('long int too large to convert to int');
  }
  if (count < 0n) throw valueError('negative shift count');
  return count;
}

export function shiftLongLeft(value: bigint, count: bigint): bigint {
  const places = shiftCount(count);
  if (value === 0n) return value;
  const bits = Number(places) + (isLarge(value) ? approximateBits(value) : 0);
  if (Number(places) > MOST_BITS) throw memoryError();
  reserveBits(Math.min(bits, MOST_BITS));
  if (bits > MOST_BITS && Number(places) + longBitLength(value) > MOST_BITS) throw memoryError();
  return value << places;
}

export function shiftLongRight(value: bigint, count: bigint): bigint {
  return value >> shiftCount(count);
}

export function andLongs(left: bigint, right: bigint): bigint {
  reserveLinear(left, right);
  return left & right;
}

export function orLongs(left: bigint, right: bigint): bigint {
  reserveLinear(left, right);
  return left | right;
}

export function xorLongs(left: bigint, right: bigint): bigint {
  reserveLinear(left, right);
  return left ^ right;
}
