import { exponential } from './exponential.ts';
import { logarithm } from './logarithm.ts';
import type { MathFailure } from './math-failure.ts';
import { power } from './power.ts';
import { cosine, sine } from './trigonometric.ts';

/**
 * The gamma function and its logarithm by Lanczos' approximation (N = 13, g = 6.02…), with the operations and rounding
 * of CPython 2.7 Modules/mathmodule.c `m_tgamma`, `m_lgamma`.
 */

const G = 6.02468004077673;
const G_MINUS_HALF = 5.52468004077673;

/** Numerator of the Lanczos sum, by rising powers. */
const NUMERATOR: readonly number[] = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216,
  248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936,
  2.5066282746310002,
];

/** Denominator: x (x + 1) … (x + 11), by rising powers. */
const DENOMINATOR: readonly number[] = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
];

/** The factorials that a double holds exactly: 0! … 22!. */
const FACTORIALS: number[] = [1];
for (let count = 1; count <= 22; count++) FACTORIALS.push(FACTORIALS[count - 1]! * count);

/** sin(πx) without the rounding error of π in the period. */
function sineOfPiTimes(x: number): number {
  const y = Math.abs(x) % 2;
  let result: number;
  switch (Math.floor(2 * y + 0.5)) {
    case 0:
      result = sine(Math.PI * y);
      break;
    case 1:
      result = cosine(Math.PI * (y - 0.5));
      break;
    case 2:
      result = sine(Math.PI * (1 - y));
      break;
    case 3:
      result = -cosine(Math.PI * (y - 1.5));
      break;
    default:
      result = sine(Math.PI * (y - 2));
  }
  return x < 0 ? -result : result;
}

function lanczosSum(x: number): number {
  let numerator = 0;
  let denominator = 0;
  if (x < 5) {
    for (let index = 12; index >= 0; index--) {
      numerator = numerator * x + NUMERATOR[index]!;
      denominator = denominator * x + DENOMINATOR[index]!;
    }
  } else {
    for (let index = 0; index < 13; index++) {
      numerator = numerator / x + NUMERATOR[index]!;
      denominator = denominator / x + DENOMINATOR[index]!;
    }
  }
  return numerator / denominator;
}

/** `math.gamma(x)`. */
export function gamma(x: number): number | MathFailure {
  if (!Number.isFinite(x)) return x === -Infinity ? 'domain' : x;
  if (x === 0) return 'domain';
  if (x % 1 === 0) {
    if (x < 0) return 'domain';
    if (x <= FACTORIALS.length) return FACTORIALS[x - 1]!;
  }
  const size = Math.abs(x);
  if (size < 1e-20) {
    const inverse = 1 / x;
    return Math.abs(inverse) === Infinity ? 'range' : inverse;
  }
  if (size > 200) return x < 0 ? 0 / sineOfPiTimes(x) : 'range';

  const y = size + G_MINUS_HALF;
  // The rounding error of the sum, put right at first order.
  const error = size > G_MINUS_HALF ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size;
  const z = (error * G) / y;
  let result: number;
  if (x < 0) {
    result = ((-Math.PI / sineOfPiTimes(size) / size) * exponential(y)) / lanczosSum(size);
    result -= z * result;
    if (size < 140) {
      result /= power(y, size - 0.5);
    } else {
      const root = power(y, size / 2 - 0.25);
      result = result / root / root;
    }
  } else {
    result = lanczosSum(size) / exponential(y);
    result += z * result;
    if (size < 140) {
      result *= power(y, size - 0.5);
    } else {
      const root = power(y, size / 2 - 0.25);
      result = result * root * root;
    }
  }
  return Math.abs(result) === Infinity ? 'range' : result;
}

/** `math.lgamma(x)`. */
export function logGamma(x: number): number | MathFailure {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity;
  if (x % 1 === 0 && x <= 2) return x <= 0 ? 'domain' : 0;
  const size = Math.abs(x);
  if (size < 1e-20) return -logarithm(size);
  let result: number;
  if (x > 0) {
    result = logarithm(lanczosSum(x)) - G + (x - 0.5) * (logarithm(x + G - 0.5) - 1);
  } else {
    result =
      logarithm(Math.PI) -
      logarithm(Math.abs(sineOfPiTimes(size))) -
      logarithm(size) -
      (logarithm(lanczosSum(size)) - G + (size - 0.5) * (logarithm(size + G - 0.5) - 1));
  }
  return Math.abs(result) === Infinity ? 'range' : result;
}
