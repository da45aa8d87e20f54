import { exactParts } from './float-bits.ts';
import { formatFixed, roundToDecimals } from './float-format.ts';
import { POWERS_OF_TEN } from './powers-of-ten.ts';

/** 2^52: from here on every double is an integer. */
const INTEGRAL = 2 ** 52;

/**
 * `round(value, digits)` of Python 2.7: correctly rounded to so many decimals, ties away from zero.
 *
 * Follows CPython 2.7 `builtin_round` and `_Py_double_round`.
 *
 * @param digits any integer, negative for tens, hundreds …
 * @returns the rounded float, or `'overflow'` (OverflowError: rounded value too large to represent)
 */
export function roundFloat(value: number, digits: number): number | 'overflow' {
  if (value - value !== 0 || value === 0 || digits > 323) return value;
  const absolute = Math.abs(value);
  const negative = value < 0;
  if (digits < -308) return negative ? -0 : 0;
  if (digits >= 0) {
    if (absolute >= INTEGRAL) return value;
    const unit = POWERS_OF_TEN[digits];
    if (unit !== undefined) {
      const scaled = absolute * unit;
      if (scaled < INTEGRAL / 2) {
        const below = Math.floor(scaled);
        const distance = scaled - below - 0.5;
        // The product is off by half a unit in its last place at most: farther from the tie than that, the neighbour
        // is certain, and the quotient of two exact integers is rounded correctly.
        if (digits === 0 || Math.abs(distance) > scaled * 2.3e-16) {
          const rounded = (distance >= 0 ? below + 1 : below) / unit;
          return negative ? -rounded : rounded;
        }
      }
    }
    const rounded = roundExactly(absolute, digits);
    return negative ? -rounded : rounded;
  }
  const rounded = roundExactly(absolute, digits);
  if (rounded === Infinity) return 'overflow';
  return negative ? -rounded : rounded;
}

/** Rounds to decimals on the exact value; ties, which half-to-even may have taken down, are moved up. */
function roundExactly(absolute: number, digits: number): number {
  if (digits >= 0) return Number(isTieAt(absolute, digits) ? tieUp(absolute, digits) : formatFixed(absolute, digits));
  return Number(`${tieUp(absolute, digits)}`);
}

/** Whether |value| lies exactly between two multiples of 10^-digits (digits >= 0). */
function isTieAt(absolute: number, digits: number): boolean {
  return exactParts(absolute).exponent === -digits - 1;
}

function tieUp(absolute: number, digits: number): string {
  const even = roundToDecimals(absolute, digits);
  // Twice the exact value against twice the even neighbour: a tie that went down is exactly one half above it.
  const { fraction, exponent } = exactParts(absolute);
  let exact = fraction * 2n;
  let neighbour = even * 2n + 1n;
  if (digits >= 0) exact *= 10n ** BigInt(digits);
  else neighbour *= 10n ** BigInt(-digits);
  if (exponent >= 0) exact <<= BigInt(exponent);
  else neighbour <<= BigInt(-exponent);
  return `${exact === neighbour ? even + 1n : even}e${-digits}`;
}
