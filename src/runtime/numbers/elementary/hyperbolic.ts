import { exponential } from './exponential.ts';
import { exponentialMinusOne } from './exponential-minus-one.ts';
import { logarithm } from './logarithm.ts';
import { logarithmOnePlus } from './logarithm-one-plus.ts';

/**
 * Hyperbolic functions and their inverses. glibc evaluates these by fdlibm's formulas with their rounding errors (up to
 * a unit in a fifth of all cases), so the formulas are followed step by step, on top of the same `expm1` and `log1p` and
 * of glibc's more exact `exp` and `log`.
 */

/** 2^28: from here on 1 is nothing beside x². */
const LARGE = 268435456;
const TINY = 1 / LARGE;

/** `sinh(x)`. */
export function hyperbolicSine(x: number): number {
  const size = Math.abs(x);
  if (!(size < Infinity)) return x;
  const half = x < 0 ? -0.5 : 0.5;
  if (size < 22) {
    if (size < TINY) return x;
    const t = exponentialMinusOne(size);
    return size < 1 ? half * (2 * t - (t * t) / (t + 1)) : half * (t + t / (t + 1));
  }
  if (size < 709.7822265625) return half * exponential(size);
  const root = exponential(0.5 * size);
  return half * root * root;
}

/** `cosh(x)`. */
export function hyperbolicCosine(x: number): number {
  const size = Math.abs(x);
  if (size < 0.3465728759765625) {
    const t = exponentialMinusOne(size);
    const sum = 1 + t;
    return size < 2.7755575615628914e-17 ? sum : 1 + (t * t) / (sum + sum);
  }
  if (size < 22) {
    const t = exponential(size);
    return 0.5 * t + 0.5 / t;
  }
  if (size < 709.7822265625) return 0.5 * exponential(size);
  const root = exponential(0.5 * size);
  return 0.5 * root * root;
}

/** `tanh(x)`. */
export function hyperbolicTangent(x: number): number {
  const size = Math.abs(x);
  let result: number;
  if (size < 22) {
    if (size < 2.7755575615628914e-17) return x;
    if (size < 1) {
      const t = exponentialMinusOne(-2 * size);
      result = -t / (t + 2);
    } else {
      result = 1 - 2 / (exponentialMinusOne(2 * size) + 2);
    }
  } else {
    if (Number.isNaN(x)) return x;
    result = 1;
  }
  return x < 0 ? -result : result;
}

/** `asinh(x)`. */
export function inverseHyperbolicSine(x: number): number {
  const size = Math.abs(x);
  if (!(size < Infinity) || size < TINY) return x;
  let result: number;
  if (size > LARGE) {
    result = logarithm(size) + Math.LN2;
  } else if (size > 2) {
    result = logarithm(2 * size + 1 / (Math.sqrt(size * size + 1) + size));
  } else {
    const square = size * size;
    result = logarithmOnePlus(size + square / (1 + Math.sqrt(1 + square)));
  }
  return x < 0 ? -result : result;
}

/** `acosh(x)`; NaN below 1. */
export function inverseHyperbolicCosine(x: number): number {
  if (!(x >= 1)) return NaN;
  if (x > LARGE) return x < Infinity ? logarithm(x) + Math.LN2 : x;
  if (x > 2) return logarithm(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  const t = x - 1;
  return logarithmOnePlus(t + Math.sqrt(2 * t + t * t));
}

/** `atanh(x)`; NaN beyond ±1, infinite at ±1. */
export function inverseHyperbolicTangent(x: number): number {
  const size = Math.abs(x);
  if (!(size < 1)) return size === 1 ? x * Infinity : NaN;
  if (size < TINY) return x;
  const double = size + size;
  const result =
    0.5 *
    (size < 0.5 ? logarithmOnePlus(double + (double * size) / (1 - size)) : logarithmOnePlus(double / (1 - size)));
  return x < 0 ? -result : result;
}
