import { exponential } from './exponential.ts';

/**
 * The error function and its complement, with the operations and rounding of CPython 2.7 Modules/mathmodule.c: Taylor
 * series near zero, continued fraction elsewhere.
 */

const SERIES_LIMIT = 1.5;
const SERIES_TERMS = 25;
const FRACTION_LIMIT = 30;
const FRACTION_TERMS = 50;
const SQRT_PI = 1.772453850905516;

function series(x: number): number {
  const square = x * x;
  let sum = 0;
  let divisor = SERIES_TERMS + 0.5;
  for (let count = 0; count < SERIES_TERMS; count++) {
    sum = 2 + (square * sum) / divisor;
    divisor -= 1;
  }
  return (sum * x * exponential(-square)) / SQRT_PI;
}

function continuedFraction(x: number): number {
  if (x >= FRACTION_LIMIT) return 0;
  const square = x * x;
  let a = 0;
  let step = 0.5;
  let p = 1;
  let lastP = 0;
  let q = step + square;
  let lastQ = 1;
  for (let count = 0; count < FRACTION_TERMS; count++) {
    a += step;
    step += 2;
    const b = step + square;
    const nextP = b * p - a * lastP;
    lastP = p;
    p = nextP;
    const nextQ = b * q - a * lastQ;
    lastQ = q;
    q = nextQ;
  }
  return ((p / q) * x * exponential(-square)) / SQRT_PI;
}

/** `math.erf(x)`. */
export function errorFunction(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < SERIES_LIMIT) return series(x);
  const rest = continuedFraction(size);
  return x > 0 ? 1 - rest : rest - 1;
}

/** `math.erfc(x)`. */
export function complementaryErrorFunction(x: number): number {
  if (Number.isNaN(x)) return x;
  const size = Math.abs(x);
  if (size < SERIES_LIMIT) return 1 - series(x);
  const rest = continuedFraction(size);
  return x > 0 ? rest : 2 - rest;
}
