import { isSpace } from './float-parse.ts';

/**
 * The text of an integer, as `int(text, base)` and `long(text, base)` accept it (CPython 2.7 `PyInt_FromString` with
 * Python/mystrtoul.c, `PyLong_FromString`): white space, a sign, white space again, a prefix that fits the base, digits
 * and, for `long` only, an `L`.
 */

const SAFE_DECIMAL_DIGITS = 15;

/** The value of a digit or letter in bases up to 36, or 37. */
function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 122 && code < 128 ? lower - 87 : 37;
}

/**
 * The value of `int(text, base)`.
 *
 * @param base 2 to 36, or 0 to take the base from the prefix (`0x`, `0o`, `0b`, `0` for octal)
 * @returns a number where it is a safe integer, else a bigint (int or long by size); `undefined` where CPython raises
 *   ValueError
 */
export function parseIntText(text: string, base: number): number | bigint | undefined {
  if (base === 10) {
    const quick = quickDecimal(text);
    if (quick >= 0) return quick;
  }
  let value = parseInteger(text, base, false);
  if (value === undefined && base === 0) value = parseHugePrefixed(text);
  if (value === undefined || typeof value === 'number') return value;
  const asNumber = Number(value);
  return Number.isSafeInteger(asNumber) ? asNumber : value;
}

/**
 * The value of `long(text, base)`: as `parseIntText`, with an optional `L` or `l` after the digits.
 */
export function parseLongText(text: string, base: number): bigint | undefined {
  const value = parseInteger(text, base, true);
  return typeof value === 'number' ? BigInt(value) : value;
}

/** The base that `long(text, 0)` takes from the prefix, which its error message names. */
export function prefixBase(text: string): number {
  let position = 0;
  while (isSpace(text.charCodeAt(position))) position++;
  const code = text.charCodeAt(position);
  if (code === 43 || code === 45) position++;
  while (isSpace(text.charCodeAt(position))) position++;
  return baseAt(text, position);
}

function baseAt(text: string, position: number): number {
  if (text.charCodeAt(position) !== 48) return 10;
  switch (text.charCodeAt(position + 1) | 32) {
    case 120:
      return 16;
    case 111:
      return 8;
    case 98:
      return 2;
    default:
      return 8;
  }
}

/**
 * CPython hands unsigned text with a prefix on to `long` as soon as it exceeds a C long, and so takes an `L` there.
 */
function parseHugePrefixed(text: string): bigint | undefined {
  let position = 0;
  while (isSpace(text.charCodeAt(position))) position++;
  if (text.charCodeAt(position) !== 48) return undefined;
  const value = parseInteger(text, 0, true);
  return typeof value === 'bigint' && value > 0x7fffffffffffffffn ? value : undefined;
}

/** Plain decimal digits, few enough for a safe integer; -1 for anything else. */
function quickDecimal(text: string): number {
  const length = text.length;
  if (length === 0 || length > SAFE_DECIMAL_DIGITS) return -1;
  let value = 0;
  for (let index = 0; index < length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function parseInteger(text: string, givenBase: number, allowSuffix: boolean): number | bigint | undefined {
  const length = text.length;
  let position = 0;
  while (isSpace(text.charCodeAt(position))) position++;
  const sign = text.charCodeAt(position);
  const negative = sign === 45;
  if (negative || sign === 43) position++;
  while (isSpace(text.charCodeAt(position))) position++;

  const base = givenBase === 0 ? baseAt(text, position) : givenBase;
  if (text.charCodeAt(position) === 48) {
    const mark = text.charCodeAt(position + 1) | 32;
    const prefixed = (base === 16 && mark === 120) || (base === 8 && mark === 111) || (base === 2 && mark === 98);
    if (prefixed) position += 2;
  }
  const start = position;
  while (digitValue(text.charCodeAt(position)) < base) position++;
  const end = position;
  if (end === start) return undefined;
  // In bases above 21 an `L` is a digit, and has been taken as one.
  if (allowSuffix && (text.charCodeAt(position) | 32) === 108) position++;
  while (isSpace(text.charCodeAt(position))) position++;
  if (position !== length) return undefined;

  const magnitude = digitsValue(text.slice(start, end), base);
  if (!negative) return magnitude;
  return typeof magnitude === 'number' ? 0 - magnitude : -magnitude;
}

/** The value of digits that are valid in `base`. */
function digitsValue(digits: string, base: number): number | bigint {
  // 10 digits in base 36 stay below 2^53.
  if (digits.length <= 10 || (base === 10 && digits.length <= SAFE_DECIMAL_DIGITS)) {
    let value = 0;
    for (let index = 0; index < digits.length; index++) value = value * base + digitValue(digits.charCodeAt(index));
    return value;
  }
  switch (base) {
    case 10:
      return BigInt(digits);
    case 16:
      return BigInt(`0x${digits}`);
    case 8:
      return BigInt(`0o${digits}`);
    case 2:
      return BigInt(`0b${digits}`);
    default:
      return joinDigits(digits, 0, digits.length, base, new Map());
  }
}

/** Divide and conquer: the multiplications are of equal sizes, which is where big multiplication is fast. */
function joinDigits(digits: string, start: number, end: number, base: number, powers: Map<number, bigint>): bigint {
  const count = end - start;
  if (count <= 10) {
    let value = 0;
    for (let index = start; index < end; index++) value = value * base + digitValue(digits.charCodeAt(index));
    return BigInt(value);
  }
  let low = 10;
  while (low * 2 < count) low *= 2;
  let power = powers.get(low);
  if (power === undefined) {
    power = BigInt(base) ** BigInt(low);
    powers.set(low, power);
  }
  const middle = end - low;
  return joinDigits(digits, start, middle, base, powers) * power + joinDigits(digits, middle, end, base, powers);
}
