import { fromWords, highWord, lowWord } from '../float-bits.ts';

/** ln 2 in two parts, the first short enough to be multiplied exactly by any exponent. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/**
 * `log(1 + x)`; NaN below -1, -Infinity at -1.
 *
 * fdlibm's algorithm (K. C. Ng, Sun Microsystems 1993: 1 + x = 2^k (1 + f), the series of log(1 + f) in f / (2 + f)) in
 * the order in which glibc evaluates it, so that the rounding errors, up to a unit in the last place, are the same.
 */
export function logarithmOnePlus(x: number): number {
  if (!(x > -1 && x < Infinity)) return x === -1 ? -Infinity : x === Infinity ? x : NaN;
  const size = Math.abs(x);
  if (size < 1.862645149230957e-9) return size < 5.551115123125783e-17 ? x : x - x * x * 0.5;

  let power = 0;
  let f = x;
  let correction = 0;
  let tiny = false;
  // The bounds are fdlibm's, which compare the high word only.
  const top = highWord(x) | 0;
  if (top >= 0x3fda827a || (top < 0 && top > (0xbfd2bec3 | 0))) {
    let sum = x;
    if (x < 9007199254740992) {
      sum = 1 + x;
      power = (highWord(sum) >>> 20) - 1023;
      correction = (power > 0 ? 1 - (sum - x) : x - (sum - 1)) / sum;
    } else {
      power = (highWord(sum) >>> 20) - 1023;
    }
    let fraction = highWord(sum) & 0xfffff;
    if (fraction < 0x6a09e) {
      sum = fromWords(fraction | 0x3ff00000, lowWord(sum));
    } else {
      power += 1;
      sum = fromWords(fraction | 0x3fe00000, lowWord(sum));
      fraction = (0x100000 - fraction) >> 2;
    }
    f = sum - 1;
    tiny = fraction === 0;
  }

  const halfSquare = 0.5 * f * f;
  const whole = power * LN2_HIGH;
  const wholeLow = power * LN2_LOW + correction;
  if (tiny) {
    if (f === 0) return whole + wholeLow;
    const rest = halfSquare * (1 - 0.6666666666666666 * f);
    return power === 0 ? f - rest : whole - (rest - wholeLow - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  const series =
    z * 0.6666666666666735 +
    z2 * (0.3999999999940942 + z * 0.2857142874366239) +
    z4 * (0.22222198432149784 + z * 0.1818357216161805) +
    z4 * z2 * (0.15313837699209373 + z * 0.14798198605116586);
  if (power === 0) return f - (halfSquare - s * (halfSquare + series));
  return whole - (halfSquare - (s * (halfSquare + series) + wholeLow) - f);
}
