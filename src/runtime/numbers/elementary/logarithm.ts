import { fromWords, highWord, lowWord } from '../float-bits.ts';
import { parts, productError } from './double-double.ts';
import { LOGARITHMS } from './logarithm-table.ts';

/** ln 2 in two parts, the first short enough to be multiplied exactly by any exponent. */
const LN2_HIGH = 0.6931471805598903;
const LN2_LOW = 5.497923018708371e-14;

/** 1/3 in two parts. */
const THIRD = 1 / 3;
const THIRD_LOW = 1.850371707708594e-17;

/** The natural logarithm, nearly always correctly rounded; NaN for negative values, -Infinity for zeros. */
export function logarithm(x: number): number {
  if (x > 0 && x < Infinity) {
    logarithmParts(x, false);
    return parts[0]!;
  }
  return Math.log(x);
}

/**
 * The logarithm of a finite positive value as an unevaluated sum, left in `parts`.
 *
 * A table of short reciprocals c makes r = m × c - 1 exact and small; then the series of log(1 + r).
 *
 * @param precise to some 76 bits, as `power` needs; otherwise some 68
 */
export function logarithmParts(x: number, precise: boolean): void {
  let exponent = 0;
  let value = x;
  if (x < 2.2250738585072014e-308) {
    value = x * 18014398509481984;
    exponent = -54;
  }
  const top = highWord(value);
  const index = (top >>> 13) & 127;
  const halve = index >= 53 ? 1 : 0;
  exponent += (top >>> 20) - 1023 + halve;
  const biased = (1023 - halve) << 20;
  const low = lowWord(value);
  const upper = fromWords((top & 0xfffff) | biased, low & 0xf8000000);
  const lower = fromWords((top & 0xfffff) | biased, low) - upper;

  const reciprocal = LOGARITHMS[3 * index]!;
  const rough = upper * reciprocal - 1;
  const fine = lower * reciprocal;
  const r = rough + fine;
  const rLow = fine - (r - rough);

  // -r²/2 exactly but for its tail, r³/3 more or less so, the rest plainly.
  const square = r * r;
  const squareLow = productError(r, r, square);
  const cube = square * r;
  let series =
    square *
    square *
    (-0.25 +
      r *
        (1 / 5 +
          r * (-1 / 6 + r * (1 / 7 + r * (-1 / 8 + r * (1 / 9 + r * (-1 / 10 + r * (1 / 11 - r * (1 / 12)))))))));
  let third: number;
  if (precise) {
    third = cube * THIRD;
    const cubeLow = productError(square, r, cube) + squareLow * r + 3 * square * rLow;
    series += productError(cube, THIRD, third) + cube * THIRD_LOW + cubeLow * THIRD;
  } else {
    third = cube * THIRD;
  }
  const half = -0.5 * square;

  // Summed from the largest down; the first two may cancel in part, the others are ever smaller.
  const whole = exponent * LN2_HIGH;
  const entry = LOGARITHMS[3 * index + 1]!;
  const sum1 = whole + entry;
  const back1 = sum1 - whole;
  const error1 = whole - (sum1 - back1) + (entry - back1);
  const sum2 = sum1 + r;
  const back2 = sum2 - sum1;
  const error2 = sum1 - (sum2 - back2) + (r - back2);
  const sum3 = sum2 + half;
  const back3 = sum3 - sum2;
  const error3 = sum2 - (sum3 - back3) + (half - back3);
  const sum4 = sum3 + third;
  const back4 = sum4 - sum3;
  const error4 = sum3 - (sum4 - back4) + (third - back4);
  const tail =
    error1 +
    error2 +
    error3 +
    error4 +
    (exponent * LN2_LOW + LOGARITHMS[3 * index + 2]! + rLow - 0.5 * squareLow - r * rLow + series);
  const high = sum4 + tail;
  parts[0] = high;
  parts[1] = sum4 - high + tail;
}

/**
 * The decimal logarithm, with the rounding errors of fdlibm's `__ieee754_log10`, which glibc keeps: the oracle's values
 * are off by one unit for 8 % of all inputs.
 */
export function decimalLogarithm(x: number): number {
  if (!(x > 0 && x < Infinity)) return Math.log10(x);
  let value = x;
  let exponent = 0;
  if (x < 2.2250738585072014e-308) {
    value = x * 18014398509481984;
    exponent = -54;
  }
  const top = highWord(value);
  exponent += (top >>> 20) - 1023;
  const negative = exponent < 0 ? 1 : 0;
  const fraction = fromWords((top & 0xfffff) | ((1023 - negative) << 20), lowWord(value));
  const whole = exponent + negative;
  // log10(2) in two parts, 1 / ln 10.
  return whole * 3.694239077158931e-13 + Math.LOG10E * logarithm(fraction) + whole * 0.30102999566361177;
}
