import { fromWords, highWord, lowWord } from '../float-bits.ts';
import { fusedMultiplyAdd } from './double-double.ts';

/** ln 2 in two parts, the first short enough to be multiplied exactly by any exponent. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const HALF_LN2 = 0.34657359027997264;
const THREE_HALVES_LN2 = 1.0397207708399179;
const OVERFLOW = 709.782712893384;

/** `value` × 2^power by its exponent field: never subnormal here. */
function addExponent(value: number, power: number): number {
  return fromWords(highWord(value) + (power << 20), lowWord(value));
}

/**
 * `exp(x) - 1`.
 *
 * fdlibm's algorithm (K. C. Ng, Sun Microsystems 1993: argument reduced by multiples of ln 2, rational approximation on
 * the rest) in the order and with the fused
 * operations in which glibc evaluates it, so that the rounding errors, up to a unit in the last place, are
 * the same.
 */
export function exponentialMinusOne(x: number): number {
  const size = Math.abs(x);
  if (!(size < 38.816242)) {
    if (x > OVERFLOW) return Infinity;
    if (x < 0) return -1;
    if (Number.isNaN(x)) return x;
  }
  let power = 0;
  let r = x;
  let error = 0;
  if (size > HALF_LN2) {
    let high: number;
    let low: number;
    if (size < THREE_HALVES_LN2) {
      power = x > 0 ? 1 : -1;
      high = x - power * LN2_HIGH;
      low = power * LN2_LOW;
    } else {
      power = Math.trunc(Math.LOG2E * x + (x > 0 ? 0.5 : -0.5));
      high = x - power * LN2_HIGH;
      low = power * LN2_LOW;
    }
    r = high - low;
    error = high - r - low;
  } else if (size < 5.551115123125783e-17) {
    return x;
  }

  const half = 0.5 * r;
  const z = r * half;
  const z2 = z * z;
  const series =
    1 +
    z * -0.03333333333333313 +
    z2 * (0.0015873015872548146 + z * -7.93650757867488e-5) +
    z2 * z2 * (4.008217827329362e-6 + z * -2.0109921818362437e-7);
  const t = fusedMultiplyAdd(-series, half, 3);
  let e = z * ((series - t) / fusedMultiplyAdd(-r, t, 6));
  if (power === 0) return r - fusedMultiplyAdd(r, e, -z);
  e = fusedMultiplyAdd(r, e - error, -error);
  e -= z;
  if (power === -1) return 0.5 * (r - e) - 0.5;
  if (power === 1) return r < -0.25 ? -2 * (e - (r + 0.5)) : 1 + 2 * (r - e);
  if (power <= -2 || power > 56) {
    const y = 1 - (e - r);
    return (power === 1024 ? addExponent(y, 1023) * 2 : addExponent(y, power)) - 1;
  }
  if (power < 20) {
    return addExponent(1 - fromWords((1023 - power) << 20, 0) - (e - r), power);
  }
  return addExponent(r - (e + fromWords((1023 - power) << 20, 0)) + 1, power);
}
