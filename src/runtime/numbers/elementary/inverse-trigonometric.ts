import { binaryExponent, copySign, isNegative, scaleByPowerOfTwo } from '../float-bits.ts';
import { ARCTANGENTS } from './arctangent-table.ts';
import { divideParts, parts, productError, sumError } from './double-double.ts';

const HALF_PI = 1.5707963267948966;
const HALF_PI_LOW = 6.123233995736766e-17;
const PI_LOW = 1.2246467991473532e-16;

/** `atan(x)`, nearly always correctly rounded. */
export function arctangent(x: number): number {
  const size = x < 0 ? -x : x;
  if (!(size > 7.450580596923828e-9 && size < 1e17)) return Math.atan(x);
  angleOf(size, 0, 1, 0);
  return x < 0 ? -parts[0]! : parts[0]!;
}

/** C's `atan2(y, x)`, nearly always correctly rounded. */
export function arctangent2(y: number, x: number): number {
  // Zeros, infinities and NaN: the host is exact (multiples of π/4).
  if (x === 0 || y === 0 || x - x !== 0 || y - y !== 0) return Math.atan2(y, x);
  let height = Math.abs(y);
  let width = Math.abs(x);
  const difference = binaryExponent(height) - binaryExponent(width);
  if (difference > 60) return y < 0 ? -HALF_PI : HALF_PI;
  if (difference < -60) {
    if (x < 0) return y < 0 ? -Math.PI : Math.PI;
    return y / x;
  }
  if (height > 1e150 || width > 1e150 || height < 1e-150 || width < 1e-150) {
    const scale = -binaryExponent(width);
    height = scaleByPowerOfTwo(height, scale);
    width = scaleByPowerOfTwo(width, scale);
  }
  angleOf(height, 0, width, 0);
  let result = parts[0]!;
  if (x < 0) {
    const sum = Math.PI - result;
    result = sum + (Math.PI - sum - result + (PI_LOW - parts[1]!));
  }
  return y < 0 ? -result : result;
}

/** `asin(x)`, nearly always correctly rounded; NaN beyond ±1. */
export function arcsine(x: number): number {
  const size = x < 0 ? -x : x;
  if (!(size > 7.450580596923828e-9 && size < 1)) return Math.asin(x);
  cathetus(size);
  angleOf(size, 0, parts[0]!, parts[1]!);
  return copySign(parts[0]!, x);
}

/** `acos(x)`, nearly always correctly rounded; NaN beyond ±1. */
export function arccosine(x: number): number {
  if (x === 1) return 0;
  if (!(x > -1 && x < 1)) return x === -1 ? Math.PI : NaN;
  if (x === 0) return HALF_PI;
  const size = Math.abs(x);
  if (size < 1e-100) return HALF_PI;
  cathetus(size);
  angleOf(parts[0]!, parts[1]!, size, 0);
  const result = parts[0]!;
  if (!isNegative(x)) return result;
  const sum = Math.PI - result;
  return sum + (Math.PI - sum - result + (PI_LOW - parts[1]!));
}

/** The square root of 1 - x² for 0 < x < 1, into `parts`. */
function cathetus(x: number): void {
  const square = x * x;
  const difference = 1 - square;
  const low = 1 - difference - square - productError(x, x, square);
  const high = difference + low;
  const tail = difference - high + low;
  const root = Math.sqrt(high);
  const back = root * root;
  const correction = (high - back - productError(root, root, back) + tail) / (2 * root);
  const sum = root + correction;
  parts[0] = sum;
  parts[1] = root - sum + correction;
}

/** The angle of (x, y), both positive sums of two doubles and neither tiny beside the other, into `parts`. */
function angleOf(yHigh: number, yLow: number, xHigh: number, xLow: number): void {
  if (yHigh > xHigh) {
    smallAngle(xHigh, xLow, yHigh, yLow);
    const angle = parts[0]!;
    const sum = HALF_PI - angle;
    const tail = HALF_PI - sum - angle + (HALF_PI_LOW - parts[1]!);
    const high = sum + tail;
    parts[0] = high;
    parts[1] = sum - high + tail;
  } else {
    smallAngle(yHigh, yLow, xHigh, xLow);
  }
}

/**
 * The arctangent of y / x <= 1: with c the nearest 64th, atan(c) + atan((y - c x) / (x + c y)).
 */
function smallAngle(yHigh: number, yLow: number, xHigh: number, xLow: number): void {
  const index = Math.floor((yHigh / xHigh) * 64 + 0.5);
  if (index === 0) {
    divideParts(yHigh, yLow, xHigh, xLow);
  } else {
    const centre = index * 0.015625;
    const down = centre * xHigh;
    const numerator = yHigh - down;
    const numeratorLow = yHigh - numerator - down - productError(centre, xHigh, down) + (yLow - centre * xLow);
    const up = centre * yHigh;
    const denominator = xHigh + up;
    const denominatorLow = sumError(xHigh, up, denominator) + productError(centre, yHigh, up) + (xLow + centre * yLow);
    divideParts(numerator, numeratorLow, denominator, denominatorLow);
  }
  const t = parts[0]!;
  const tLow = parts[1]!;
  const square = t * t;
  const series = t * square * (-1 / 3 + square * (1 / 5 + square * (-1 / 7 + square * (1 / 9 - square * (1 / 11)))));
  const centreAngle = ARCTANGENTS[2 * index]!;
  const sum = centreAngle + t;
  const error = sumError(centreAngle, t, sum);
  const tail = error + (ARCTANGENTS[2 * index + 1]! + tLow + series);
  const high = sum + tail;
  parts[0] = high;
  parts[1] = sum - high + tail;
}
