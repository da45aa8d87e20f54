import { modularPower } from '../numbers/int-arith.ts';
import { fitsInt } from '../numbers/int-convert.ts';
import { intFromBigInt } from '../objects/int-value.ts';
import type { Value } from '../objects/object.ts';
import { modularPowerOfLongs } from './long-arithmetic.ts';

/** The square of this still fits a signed 64-bit integer. */
const SQUARABLE = 3037000499;

/**
 * `pow(base, exponent, modulus)` on ints, the exponent not negative and the modulus not zero.
 *
 * The result is an int only if CPython's loop of multiplications in C's long (`int_pow`) does not overflow on the way;
 * otherwise longs do it, and it is a long however small.
 */
export function intModularPower(base: number | bigint, exponent: number | bigint, modulus: number | bigint): Value {
  const a = BigInt(base);
  const b = BigInt(exponent);
  const c = BigInt(modulus);
  const neverOverflows = base <= SQUARABLE && base >= -SQUARABLE && modulus <= SQUARABLE && modulus >= -SQUARABLE;
  if (neverOverflows || !overflows(a, b, c)) return intFromBigInt(modularPower(a, b, c));
  return modularPowerOfLongs(a, b, c);
}

/** Whether the loop over the bits of the exponent, lowest first, leaves the range of C's long. */
function overflows(base: bigint, exponent: bigint, modulus: bigint): boolean {
  let result = 1n;
  let square = base;
  let rest = exponent;
  while (rest > 0n) {
    if ((rest & 1n) === 1n) {
      if (square === 0n) return false;
      result *= square;
      if (!fitsInt(result)) return true;
    }
    rest >>= 1n;
    if (rest === 0n) return false;
    square *= square;
    if (!fitsInt(square)) return true;
    result %= modulus;
    square %= modulus;
  }
  return false;
}
