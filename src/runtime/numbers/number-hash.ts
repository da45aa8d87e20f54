import { binaryExponent, binaryFraction } from './float-bits.ts';
import { normalizeInteger } from './int-convert.ts';

/**
 * Hashes of numbers (CPython 2.7 `int_hash`, `long_hash`, `_Py_HashDouble`, `complex_hash`; 64 bits): equal numbers
 * hash alike whatever their type. Results are Python ints: a number where it is a safe integer, else a bigint.
 */

/** 2^64 - 1: long hashes are congruent to the value modulo this. */
const MODULUS = 0xffffffffffffffffn;
const LONG_MAX = 0x7fffffffffffffffn;
// A negated bigint would be computed, and allocated, at every use.
const MINUS_LONG_MAX: bigint = -LONG_MAX;
const MINUS_ONE: bigint = -1n;

/** The hash of an int or bool that is a safe integer. */
export function intHash(value: number): number {
  return value === -1 ? -2 : value;
}

/** The hash of a long, or of an int beyond the safe integers. */
export function longHash(value: bigint): number | bigint {
  if (value <= LONG_MAX && value >= MINUS_LONG_MAX) return value === MINUS_ONE ? -2 : normalizeInteger(value);
  let rest = (value < 0n ? -value : value) % MODULUS;
  // CPython adds up 30-bit digits with an end-around carry, which leaves all ones where the remainder is nought.
  if (rest === 0n) rest = MODULUS;
  const hash = BigInt.asIntN(64, value < 0n ? -rest : rest);
  return hash === MINUS_ONE ? -2 : normalizeInteger(hash);
}

/** The hash of a float. */
export function floatHash(value: number): number | bigint {
  if (value % 1 === 0) {
    if (value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER) return value === -1 ? -2 : value + 0;
    return longHash(BigInt(value));
  }
  if (value - value !== 0) return value > 0 ? 314159 : value < 0 ? -271828 : 0;
  const scaled = binaryFraction(value) * 2147483648;
  const top = Math.trunc(scaled);
  const next = Math.trunc((scaled - top) * 2147483648);
  const hash = top + next + binaryExponent(value) * 32768;
  return hash === -1 ? -2 : hash;
}

/** The hash of a complex number. */
export function complexHash(real: number, imaginary: number): number | bigint {
  const realHash = floatHash(real);
  if (imaginary === 0) return realHash;
  const imaginaryHash = floatHash(imaginary);
  if (typeof realHash === 'number' && typeof imaginaryHash === 'number') {
    const sum = realHash + 1000003 * imaginaryHash;
    if (Number.isSafeInteger(sum)) return sum === -1 ? -2 : sum;
  }
  const sum = BigInt.asIntN(64, BigInt(realHash) + 1000003n * BigInt(imaginaryHash));
  return sum === MINUS_ONE ? -2 : normalizeInteger(sum);
}
