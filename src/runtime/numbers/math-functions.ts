import { hypotenuse } from './elementary/hypot.ts';
import type { MathFailure } from './elementary/math-failure.ts';
import { power } from './elementary/power.ts';
import { binaryExponent, binaryFraction, copySign, scaleByPowerOfTwo } from './float-bits.ts';
import { longBitLength } from './int-arith.ts';

/**
 * Functions of module math of two arguments or on integers, with the errors of CPython 2.7 Modules/mathmodule.c.
 */

/** `math.pow(base, exponent)`. */
export function mathPower(base: number, exponent: number): number | MathFailure {
  const result = power(base, exponent);
  if (result - result === 0) return result;
  if (Number.isNaN(result)) return Number.isNaN(base) || Number.isNaN(exponent) ? result : 'domain';
  if (base === 0) return 'domain';
  return base - base === 0 && exponent - exponent === 0 ? 'range' : result;
}

/** `math.fmod(left, right)`: the sign of `left`. */
export function mathModulo(left: number, right: number): number | MathFailure {
  const result = left % right;
  return Number.isNaN(result) && !Number.isNaN(left) && !Number.isNaN(right) ? 'domain' : result;
}

/** `math.hypot(x, y)`. */
export function mathHypotenuse(x: number, y: number): number | MathFailure {
  const result = hypotenuse(x, y);
  return result === Infinity && Math.abs(x) !== Infinity && Math.abs(y) !== Infinity ? 'range' : result;
}

/**
 * `math.ldexp(fraction, exponent)`.
 *
 * @param exponent any integer; a long's size does not matter beyond ±10^6
 */
export function loadExponent(fraction: number, exponent: number): number | MathFailure {
  if (fraction === 0 || fraction - fraction !== 0) return fraction;
  const result = scaleByPowerOfTwo(fraction, Math.max(-1e6, Math.min(1e6, exponent)));
  return Math.abs(result) === Infinity ? 'range' : result;
}

/** `math.frexp(value)`: fraction and exponent. */
export function fractionAndExponent(value: number): [fraction: number, exponent: number] {
  return [binaryFraction(value), binaryExponent(value)];
}

/** `math.modf(value)`: fractional and integral part, both with the sign of `value`. */
export function fractionalAndIntegral(value: number): [fractional: number, integral: number] {
  if (Math.abs(value) === Infinity) return [copySign(0, value), value];
  const integral = Math.trunc(value);
  return [copySign(value - integral, value), integral];
}

/**
 * A logarithm of a positive long of any size (CPython 2.7 `loghelper`).
 *
 * @param logarithm the function, natural or decimal
 */
export function logarithmOfLong(value: bigint, logarithm: (x: number) => number): number {
  const float = Number(value);
  if (float !== Infinity) return logarithm(float);
  const bits = longBitLength(value);
  const drop = BigInt(bits - 60);
  const top = value >> drop;
  const sticky = top << drop === value ? top : top | 1n;
  const fraction = Number(sticky) * 2 ** -60;
  // Rounding may have reached 1, where frexp answers one half.
  return fraction === 1 ? logarithm(0.5) + logarithm(2) * (bits + 1) : logarithm(fraction) + logarithm(2) * bits;
}

/** `math.factorial(count)` for `count` >= 0. */
export function factorial(count: number): bigint {
  return count < 2 ? 1n : rangeProduct(2, count);
}

/** The product first × … × last, halved until it is short: equal sizes multiply fastest. */
function rangeProduct(first: number, last: number): bigint {
  if (last - first < 16) {
    let product = BigInt(first);
    for (let factor = first + 1; factor <= last; factor++) product *= BigInt(factor);
    return product;
  }
  const middle = Math.floor((first + last) / 2);
  return rangeProduct(first, middle) * rangeProduct(middle + 1, last);
}
