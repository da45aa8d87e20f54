import { divideParts, parts, productError } from './double-double.ts';
import { reduceToQuadrant } from './quadrant.ts';
import { SINES_COSINES } from './trigonometric-table.ts';

const QUARTER_PI = 0.7853981633974483;
/** 2^-27: below, the cubic term is less than half a unit in the last place. */
const TINY = 7.450580596923828e-9;

/** `sin(x)`, nearly always correctly rounded; NaN for infinities. */
export function sine(x: number): number {
  const size = x < 0 ? -x : x;
  if (size <= QUARTER_PI) {
    if (size < TINY) return x;
    sinePart(size, 0);
    return x < 0 ? -parts[0]! : parts[0]!;
  }
  if (!(size < Infinity)) return NaN;
  const quadrant = reduceToQuadrant(size);
  signedPart(quadrant, x < 0);
  return parts[0]!;
}

/** `cos(x)`, nearly always correctly rounded; NaN for infinities. */
export function cosine(x: number): number {
  const size = x < 0 ? -x : x;
  if (size <= QUARTER_PI) {
    cosinePart(size, 0);
    return parts[0]!;
  }
  if (!(size < Infinity)) return NaN;
  const quadrant = reduceToQuadrant(size);
  signedPart(quadrant + 1, false);
  return parts[0]!;
}

/** `tan(x)`, nearly always correctly rounded; NaN for infinities. */
export function tangent(x: number): number {
  const size = x < 0 ? -x : x;
  if (size < TINY) return x;
  if (!(size < Infinity)) return NaN;
  const quadrant = reduceToQuadrant(size);
  const high = parts[0]!;
  const low = parts[1]!;
  signedPart(quadrant, x < 0);
  const sineHigh = parts[0]!;
  const sineLow = parts[1]!;
  parts[0] = high;
  parts[1] = low;
  signedPart(quadrant + 1, false);
  divideParts(sineHigh, sineLow, parts[0]!, parts[1]!);
  return parts[0]!;
}

/** sin(reduced + quadrant × π/2) of the reduced argument in `parts`, left there. */
function signedPart(quadrant: number, negate: boolean): void {
  const high = parts[0]!;
  const low = parts[1]!;
  const flip = ((high < 0 && (quadrant & 1) === 0) !== ((quadrant & 2) !== 0)) !== negate;
  const size = high < 0 ? -high : high;
  const sizeLow = high < 0 ? -low : low;
  if ((quadrant & 1) === 0) sinePart(size, sizeLow);
  else cosinePart(size, sizeLow);
  if (flip) {
    parts[0] = -parts[0]!;
    parts[1] = -parts[1]!;
  }
}

/** sin(high + low) for 0 <= high <= π/4, into `parts`. */
function sinePart(high: number, low: number): void {
  const index = Math.floor(high * 64 + 0.5);
  const r = high - index * 0.015625;
  const square = r * r;
  const sineTail = r * square * (-1 / 6 + square * (1 / 120 + square * (-1 / 5040 + square * (1 / 362880)))) + low;
  const cosineTail = square * (-0.5 + square * (1 / 24 + square * (-1 / 720 + square * (1 / 40320)))) - r * low;
  const sine = SINES_COSINES[4 * index]!;
  const sineLow = SINES_COSINES[4 * index + 1]!;
  const cosine = SINES_COSINES[4 * index + 2]!;
  const cosineLow = SINES_COSINES[4 * index + 3]!;
  const linear = cosine * r;
  const sum = sine + linear;
  // With index 0 the linear term is the greater: sine is then 0 and the error as well.
  const error = sine - sum + linear;
  const tail =
    error + (productError(cosine, r, linear) + (sineLow + cosineLow * r + (cosine * sineTail + sine * cosineTail)));
  const result = sum + tail;
  parts[0] = result;
  parts[1] = sum - result + tail;
}

/** cos(high + low) for 0 <= high <= π/4, into `parts`. */
function cosinePart(high: number, low: number): void {
  const index = Math.floor(high * 64 + 0.5);
  const r = high - index * 0.015625;
  const square = r * r;
  const sineTail = r * square * (-1 / 6 + square * (1 / 120 + square * (-1 / 5040 + square * (1 / 362880)))) + low;
  const cosineTail = square * (-0.5 + square * (1 / 24 + square * (-1 / 720 + square * (1 / 40320)))) - r * low;
  const sine = SINES_COSINES[4 * index]!;
  const sineLow = SINES_COSINES[4 * index + 1]!;
  const cosine = SINES_COSINES[4 * index + 2]!;
  const cosineLow = SINES_COSINES[4 * index + 3]!;
  const linear = -(sine * r);
  const sum = cosine + linear;
  const error = cosine - sum + linear;
  const tail =
    error - productError(sine, r, -linear) + (cosineLow - sineLow * r + (cosine * cosineTail - sine * sineTail));
  const result = sum + tail;
  parts[0] = result;
  parts[1] = sum - result + tail;
}
