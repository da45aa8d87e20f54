import { exactParts, isNegative } from './float-bits.ts';
import { POWERS_OF_TEN } from './powers-of-ten.ts';

/**
 * Conversion of floats to text in C's `e`, `f` and `g` styles and in Python's `repr` style, always exactly rounded
 * (half to even on the exact binary value) at any precision.
 *
 * V8's own conversions round the exact value too but take ties upwards, so they are used wherever the value is no tie;
 * the rest goes through exact integers.
 */

/** The significant decimal digits of a finite value: |value| ≈ 0.d1d2d3… × 10^point. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** `Number.prototype.toFixed` and its siblings accept no more digits than this. */
const HOST_DIGITS = 100;

/** From here on `toFixed` changes to exponential notation. */
const HOST_FIXED_LIMIT = 1e21;

/**
 * Formats a float as CPython's `PyOS_double_to_string` does (Python/pystrtod.c).
 *
 * @param value any float
 * @param code one of `e E f F g G r`, or `n` (as `g`: the locale is C); capitals give capitals
 * @param precision the number of digits, 0 or more; ignored for `r`
 * @param alternate C's `#`: keep the point, and for `g` the trailing zeros
 * @param addPointZero add `.0` to what would look like an integer, as `repr` and `str` do
 */
export function formatFloat(
  value: number,
  code: string,
  precision: number,
  alternate = false,
  addPointZero = false,
): string {
  if (value - value !== 0) return formatNonFinite(value, code);
  let text: string;
  switch (code) {
    case 'f':
    case 'F':
      text = formatFixed(value, precision, alternate);
      return addPointZero && precision === 0 && !alternate ? `${text}.0` : text;
    case 'e':
    case 'E':
      text = formatExponential(value, precision, alternate);
      break;
    case 'r':
    case 'R':
      text = formatShortest(value, alternate, addPointZero);
      break;
    default:
      text = formatGeneral(value, precision, alternate, addPointZero);
  }
  return code === 'E' || code === 'G' || code === 'R' ? text.toUpperCase() : text;
}

function formatNonFinite(value: number, code: string): string {
  const text = value > 0 ? 'inf' : value < 0 ? '-inf' : 'nan';
  return code === 'E' || code === 'F' || code === 'G' || code === 'R' ? text.toUpperCase() : text;
}

/** `%.{precision}f` of a finite value. */
export function formatFixed(value: number, precision: number, alternate = false): string {
  const absolute = Math.abs(value);
  let text: string;
  if (absolute < HOST_FIXED_LIMIT && precision <= HOST_DIGITS && !isTie(absolute, precision)) {
    text = absolute.toFixed(precision);
  } else {
    const units = roundToDecimals(absolute, precision);
    text = units.toString();
    // Binary fractions end: digits past the last are zeros, added as text.
    const decimals = Math.min(precision, 1074);
    if (decimals > 0) {
      if (text.length <= decimals) text = '0'.repeat(decimals - text.length + 1) + text;
      const split = text.length - decimals;
      text = `${text.slice(0, split)}.${text.slice(split)}${'0'.repeat(precision - decimals)}`;
    }
  }
  if (alternate && precision === 0) text += '.';
  return isNegative(value) ? `-${text}` : text;
}

/** `%.{precision}e` of a finite value. */
export function formatExponential(value: number, precision: number, alternate = false): string {
  const { digits, point } = significantDigits(value, precision + 1);
  return (isNegative(value) ? '-' : '') + exponentialText(digits, value === 0 ? 0 : point - 1, alternate);
}

/** `%.{precision}g` of a finite value. */
export function formatGeneral(value: number, precision: number, alternate = false, addPointZero = false): string {
  const count = precision === 0 ? 1 : precision;
  const quick = formatPlain(Math.abs(value), count, alternate, addPointZero);
  if (quick !== undefined) return value < 0 ? `-${quick}` : quick;
  const { digits, point } = significantDigits(value, count);
  const kept = alternate ? digits.padEnd(count, '0') : stripTrailingZeros(digits);
  const exponential = point <= -4 || point > count - (addPointZero ? 1 : 0);
  return (isNegative(value) ? '-' : '') + layOut(kept, point, exponential, alternate, addPointZero);
}

/** The usual case of `formatGeneral`: no exponent and no tie, so that the host's own layout is the one wanted. */
function formatPlain(absolute: number, count: number, alternate: boolean, addPointZero: boolean): string | undefined {
  if (count > HOST_DIGITS || !(absolute >= 1e-4 && absolute < 1e15)) return undefined;
  const text = absolute.toPrecision(count);
  const split = text.indexOf('.');
  if (split < 0) {
    // An integer of exactly so many digits, or an exponent.
    if (addPointZero || text.length !== count || isTie(absolute, 0)) return undefined;
    return alternate ? `${text}.` : text;
  }
  if (text.charCodeAt(1) === 46 && text.indexOf('e') > 0) return undefined;
  if (isTie(absolute, text.length - split - 1)) return undefined;
  if (alternate) return text;
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end -= 1;
  if (end - 1 > split) return end === text.length ? text : text.slice(0, end);
  return addPointZero ? text.slice(0, split + 2) : text.slice(0, split);
}

/** The shortest text that reads back as the same finite value, in `repr`'s layout. */
export function formatShortest(value: number, alternate: boolean, addPointZero: boolean): string {
  const absolute = Math.abs(value);
  if ((absolute >= 1e-4 && absolute < 1e16) || value === 0) {
    let text = String(absolute);
    // With at most 16 digits before the point the host's own layout is Python's.
    if (absolute % 1 === 0) text += addPointZero ? '.0' : alternate ? '.' : '';
    return isNegative(value) ? `-${text}` : text;
  }
  const { digits, exponent } = splitExponential(absolute.toExponential());
  return (value < 0 ? '-' : '') + exponentialText(digits, exponent, alternate);
}

/** Puts a decimal point or an exponent into significant digits (d1d2… with value 0.d1d2… × 10^point). */
function layOut(
  digits: string,
  point: number,
  exponential: boolean,
  alternate: boolean,
  addPointZero: boolean,
): string {
  if (exponential) return exponentialText(digits, point - 1, alternate);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (digits.length > point) return `${digits.slice(0, point)}.${digits.slice(point)}`;
  const whole = digits.padEnd(point, '0');
  return addPointZero ? `${whole}.0` : alternate ? `${whole}.` : whole;
}

function exponentialText(digits: string, exponent: number, alternate: boolean): string {
  const head = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : alternate ? `${digits}.` : digits;
  const size = Math.abs(exponent);
  return `${head}e${exponent < 0 ? '-' : '+'}${size < 10 ? '0' : ''}${size}`;
}

function stripTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 1 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
}

/** The digits and the exponent of host text such as `1.25e-7`. */
function splitExponential(text: string): { digits: string; exponent: number } {
  const mark = text.indexOf('e');
  const digits = text.charCodeAt(1) === 46 ? text[0]! + text.slice(2, mark) : text.slice(0, mark);
  return { digits, exponent: Number(text.slice(mark + 1)) };
}

/** The `count` leading significant digits of |value|, rounded half to even; zero is a string of zeros with point 1. */
export function significantDigits(value: number, count: number): Decimal {
  const absolute = Math.abs(value);
  if (absolute === 0) return { digits: '0'.repeat(count), point: 1 };
  if (count <= HOST_DIGITS) {
    const { digits, exponent } = splitExponential(absolute.toExponential(count - 1));
    if (!isTie(absolute, count - 1 - exponent)) return { digits, point: exponent + 1 };
  }
  return exactDigits(absolute, count);
}

function exactDigits(absolute: number, count: number): Decimal {
  let { exponent } = splitExponential(absolute.toExponential());
  // The shortest digits may have been rounded up to a power of ten; the estimate is then one too high.
  let decimals = count - 1 - exponent;
  let digits = roundToDecimals(absolute, decimals).toString();
  if (decimals > 1074) digits += '0'.repeat(decimals - 1074);
  if (digits.length < count) {
    exponent -= 1;
    decimals += 1;
    digits = roundToDecimals(absolute, decimals).toString();
    if (decimals > 1074) digits += '0'.repeat(decimals - 1074);
  }
  if (digits.length > count) {
    exponent += digits.length - count;
    digits = digits.slice(0, count);
  }
  return { digits, point: exponent + 1 };
}

/** True if a positive value lies exactly halfway between two neighbours with so many decimals. */
function isTie(absolute: number, decimals: number): boolean {
  // A tie at d decimals has its last bit at 2^-(d+1), whatever the powers of five.
  if (decimals >= 0) return (absolute * 2 ** (decimals + 1)) % 2 === 1;
  // An odd multiple of 5 × 10^(-d-1) holds the factor 5^-d, which no 53 bits hold beyond 5^22.
  const unit = POWERS_OF_TEN[-decimals];
  return unit !== undefined && absolute % unit === unit / 2;
}

/** Powers of five that exact conversion has needed so far, by exponent. */
const powersOfFive: bigint[] = [];

function powerOfFive(exponent: number): bigint {
  let power = powersOfFive[exponent];
  if (power === undefined) {
    power = 5n ** BigInt(exponent);
    powersOfFive[exponent] = power;
  }
  return power;
}

/**
 * `absolute` × 10^`decimals` rounded half to even, exactly. No more than 1074 decimals are taken: a binary64 fraction
 * has none beyond.
 */
export function roundToDecimals(absolute: number, decimals: number): bigint {
  const scale = Math.min(decimals, 1074);
  const { fraction, exponent } = exactParts(absolute);
  let numerator = fraction;
  let denominator = 1n;
  if (scale >= 0) numerator *= powerOfFive(scale);
  else denominator = powerOfFive(-scale);
  const shift = exponent + scale;
  if (shift >= 0) numerator <<= BigInt(shift);
  else denominator <<= BigInt(-shift);
  if (denominator === 1n) return numerator;
  const quotient = numerator / denominator;
  const twice = (numerator - quotient * denominator) * 2n;
  if (twice > denominator || (twice === denominator && (quotient & 1n) === 1n)) return quotient + 1n;
  return quotient;
}
