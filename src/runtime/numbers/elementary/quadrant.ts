import { exactParts } from '../float-bits.ts';
import { parts } from './double-double.ts';

/** π/2 in three parts of 33 bits, which small integers multiply exactly, and the rest. */
const PART1 = 1.5707963267341256;
const PART2 = 6.077100506303966e-11;
const PART3 = 2.0222662487111665e-21;
const PART4 = 8.4784276603689e-32;
const TWO_OVER_PI = 0.6366197723675814;

/** Up to 2^20 quarter turns the parts above are exact enough. */
const LARGE = 1.6e6;

/** The first 1280 bits of 2/π after the point. */
const TWO_OVER_PI_BITS =
  0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6babf0cfbc209af4361dn;

/** π/2 × 2^192. */
const HALF_PI_BITS = 0x1921fb54442d18469898cc51701b839a252049c1114cf98e8n;

/**
 * Reduces a finite x >= 0 to |y| <= π/4 (a little more) with x = y + q × π/2.
 *
 * @returns q modulo 4; y is left in `parts` as an unevaluated sum
 */
export function reduceToQuadrant(x: number): number {
  if (x > LARGE) return reduceLarge(x);
  const turns = Math.floor(x * TWO_OVER_PI + 0.5);
  const first = x - turns * PART1;
  const second = turns * PART2;
  const difference = first - second;
  const back = difference - first;
  const error = first - (difference - back) - (second + back);
  const third = turns * PART3;
  const difference2 = difference - third;
  const back2 = difference2 - difference;
  const error2 = difference - (difference2 - back2) - (third + back2);
  const tail = error + error2 - turns * PART4;
  const high = difference2 + tail;
  parts[0] = high;
  parts[1] = difference2 - high + tail;
  return turns & 3;
}

/** Payne and Hanek's reduction: x × 2/π modulo 4 in exact integers. */
function reduceLarge(x: number): number {
  const { fraction, exponent } = exactParts(x);
  // Bits of 2/π that only make multiples of 4, or lie far behind what matters, are left out.
  const window = Math.min(1280, Math.max(exponent, 0) + 256);
  const modulus = BigInt(window - exponent + 2);
  const product = BigInt.asUintN(Number(modulus), fraction * (TWO_OVER_PI_BITS >> BigInt(1280 - window)));
  const point = BigInt(window - exponent);
  let quadrant = Number(product >> point);
  let rest = product - (BigInt(quadrant) << point);
  if (rest >> (point - 1n) === 1n) {
    quadrant += 1;
    rest -= 1n << point;
  }
  const angle = rest * HALF_PI_BITS;
  // Normalised to 120 bits before the split: far above the precision needed, far below overflow.
  const size = (angle < 0n ? -angle : angle).toString(2).length;
  const drop = Math.max(size - 120, 0);
  const kept = angle >> BigInt(drop);
  const scale = drop - 192 - (window - exponent);
  const high = Number(kept);
  const low = Number(kept - BigInt(high));
  // Both factors are normal doubles: 2^scale alone may not be.
  const half = scale >> 1;
  parts[0] = high * 2 ** half * 2 ** (scale - half);
  parts[1] = low * 2 ** half * 2 ** (scale - half);
  return quadrant & 3;
}
