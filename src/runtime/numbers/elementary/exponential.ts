import { fromWords } from '../float-bits.ts';
import { productError } from './double-double.ts';
import { EXPONENTIALS } from './exponential-table.ts';

/** ln 2 / 64 in two parts, the first short enough to be multiplied exactly. */
const STEP_HIGH = 0.010830424696223417;
const STEP_LOW = 2.572804622327669e-14;
const STEPS_PER_UNIT = 92.33248261689366;

/** e^709.78… is the largest double. */
const OVERFLOW = 709.782712893384;
/** Below this the result rounds to zero. */
const UNDERFLOW = -745.1332191019412;

/** `exp(x)`, nearly always correctly rounded. */
export function exponential(x: number): number {
  return exponentialOfSum(x, 0);
}

/**
 * e^(high + low), |low| being at most a few units in the last place of `high`.
 *
 * Table of 2^(i/64), Taylor polynomial on |r| < 0.0055.
 */
export function exponentialOfSum(high: number, low: number): number {
  if (!(high <= OVERFLOW && high >= UNDERFLOW)) {
    if (Number.isNaN(high)) return high;
    return high > 0 ? Infinity : 0;
  }
  const steps = Math.floor(high * STEPS_PER_UNIT + 0.5);
  const rest = high - steps * STEP_HIGH;
  const tail = steps * STEP_LOW;
  const r = rest - tail;
  const rLow = rest - r - tail + low;

  const index = steps & 63;
  const power = (steps - index) / 64;
  const base = EXPONENTIALS[2 * index]!;
  const baseLow = EXPONENTIALS[2 * index + 1]!;
  const series =
    r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040)))))) + rLow + r * rLow;
  const linear = base * r;
  const sum = base + linear;
  const rounded = base - sum + linear + (productError(base, r, linear) + (base * series + baseLow * (1 + r)));
  if (power > -1022) {
    const result = sum + rounded;
    // 2^1024 is no double, half of it is.
    return power > 1023 ? result * 2 * fromWords(0x7fe00000, 0) : result * fromWords((power + 1023) << 20, 0);
  }
  return roundSubnormal(sum, rounded, power);
}

/** (high + low) × 2^power rounded once, where the result may be subnormal: to an integer count of 2^-1074. */
function roundSubnormal(high: number, low: number, power: number): number {
  const scale = power + 1074;
  if (scale < -60) return 0;
  const sum = high + low;
  const units = sum * 2 ** scale;
  // 53 bits or more are left: the sum was rounded well.
  if (units >= 4503599627370496) return units * Number.MIN_VALUE;
  const whole = Math.floor(units);
  const fraction = units - whole + (high - sum + low) * 2 ** scale;
  const up = fraction > 0.5 || (fraction === 0.5 && whole % 2 === 1);
  return (up ? whole + 1 : whole) * Number.MIN_VALUE;
}
