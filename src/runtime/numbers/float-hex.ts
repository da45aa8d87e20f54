import { binaryExponent, highWord, isNegative, lowWord, scaleByPowerOfTwo } from './float-bits.ts';
import { isSpace } from './float-parse.ts';

/**
 * `float.hex`: `0x1.8000000000000p+1`, `-0x0.0p+0`, `inf`, `nan` (CPython 2.7 `float_hex`).
 */
export function floatHex(value: number): string {
  if (value - value !== 0) return value > 0 ? 'inf' : value < 0 ? '-inf' : 'nan';
  const sign = isNegative(value) ? '-' : '';
  if (value === 0) return `${sign}0x0.0p+0`;
  const high = highWord(value);
  const biased = (high >>> 20) & 0x7ff;
  const fraction = (high & 0xfffff).toString(16).padStart(5, '0') + lowWord(value).toString(16).padStart(8, '0');
  const exponent = biased === 0 ? -1022 : biased - 1023;
  return `${sign}0x${biased === 0 ? 0 : 1}.${fraction}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

/**
 * `float.fromhex(text)`, rounded once, half to even (CPython 2.7 `float_fromhex`).
 *
 * @returns the value, `'invalid'` (ValueError: invalid hexadecimal floating-point string) or `'overflow'`
 *   (OverflowError: hexadecimal value too large to represent as a float)
 */
export function parseFloatHex(text: string): number | 'invalid' | 'overflow' {
  const length = text.length;
  let position = 0;
  while (position < length && isSpace(text.charCodeAt(position))) position++;
  let code = text.charCodeAt(position);
  const negative = code === 45;
  if (negative || code === 43) code = text.charCodeAt(++position);

  const name = (code | 32) === 105 || (code | 32) === 110 ? specialName(text, position) : 0;
  if (name !== 0) {
    if (!onlySpaceFrom(text, position + name)) return 'invalid';
    return name === 3 && (code | 32) === 110 ? NaN : negative ? -Infinity : Infinity;
  }

  if (code === 48 && (text.charCodeAt(position + 1) | 32) === 120) position += 2;
  const digitsStart = position;
  while (hexDigit(text.charCodeAt(position)) >= 0) position++;
  let digits = text.slice(digitsStart, position);
  let fractionDigits = 0;
  if (text.charCodeAt(position) === 46) {
    const fractionStart = ++position;
    while (hexDigit(text.charCodeAt(position)) >= 0) position++;
    fractionDigits = position - fractionStart;
    digits += text.slice(fractionStart, position);
  }
  if (digits.length === 0) return 'invalid';

  let exponent = 0;
  if ((text.charCodeAt(position) | 32) === 112) {
    const exponentStart = ++position;
    code = text.charCodeAt(position);
    if (code === 45 || code === 43) position++;
    const firstDigit = position;
    while (text.charCodeAt(position) >= 48 && text.charCodeAt(position) <= 57) position++;
    if (position === firstDigit) return 'invalid';
    // Far out of range either way: infinity is as good as the digits.
    exponent = Number(text.slice(exponentStart, position));
  }
  // CPython looks at what follows the number only after it has converted it.
  const magnitude = roundedHexValue(digits, exponent - 4 * fractionDigits);
  if (magnitude === Infinity) return 'overflow';
  if (!onlySpaceFrom(text, position)) return 'invalid';
  return negative ? -magnitude : magnitude;
}

/** The length of `inf`, `infinity` or `nan` (any case) at `start`, or 0. */
function specialName(text: string, start: number): number {
  const word = text.slice(start, start + 8).toLowerCase();
  if (word === 'infinity') return 8;
  return word.startsWith('inf') || word.startsWith('nan') ? 3 : 0;
}

function onlySpaceFrom(text: string, start: number): boolean {
  for (let position = start; position < text.length; position++) {
    if (!isSpace(text.charCodeAt(position))) return false;
  }
  return true;
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

/** Hexadecimal digits as an integer × 2^exponent, rounded half to even; infinite where too large. */
function roundedHexValue(digits: string, exponent: number): number {
  let first = 0;
  while (first < digits.length && digits.charCodeAt(first) === 48) first++;
  if (first === digits.length) return 0;
  // 14 digits hold at least 53 bits; what follows matters only as "more than nothing".
  const kept = digits.slice(first, first + 15);
  let scale = exponent + 4 * (digits.length - first - kept.length);
  let sticky = false;
  for (let position = first + 15; position < digits.length && !sticky; position++) {
    sticky = digits.charCodeAt(position) !== 48;
  }
  if (scale > 5000) return Infinity;
  if (scale < -5000) return 0;
  let integer = BigInt(`0x${kept}`);
  if (sticky) {
    integer = (integer << 1n) | 1n;
    scale -= 1;
  }
  // Bits below the last place of the result (2^-1074 for subnormals) are rounded here, once.
  const bits = integer.toString(2).length;
  const dropped = Math.max(bits - 53, -1074 - scale);
  if (dropped > 0) {
    if (dropped > bits + 1) return 0;
    const unit = 1n << BigInt(dropped);
    const quotient = integer >> BigInt(dropped);
    const twice = (integer - quotient * unit) * 2n;
    const up = twice > unit || (twice === unit && (quotient & 1n) === 1n);
    return scaleByPowerOfTwo(Number(up ? quotient + 1n : quotient), scale + dropped);
  }
  const value = Number(integer);
  return binaryExponent(value) + scale > 1024 ? Infinity : scaleByPowerOfTwo(value, scale);
}
