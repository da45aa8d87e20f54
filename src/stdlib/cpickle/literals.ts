/** How numbers and strings are written, and read, in the textual protocol 0. */
import { formatGeneral } from '../../runtime/numbers/float-format.ts';
import { parseFloatText } from '../../runtime/numbers/float-parse.ts';
import { floatRepr } from '../../runtime/numbers/float-repr.ts';
import { intFromBigInt, longValueOf } from '../../runtime/objects/int-value.ts';
import { longType } from '../../runtime/objects/long.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { valueError } from '../../runtime/objects/raise.ts';
import { call2 } from '../../runtime/protocols/call.ts';
import { caught, landing } from '../../runtime/protocols/unwind.ts';
import { pointsOf, type Text } from '../../runtime/text/code-points.ts';
import { decodeStringEscape } from '../../runtime/text/escapes.ts';

const FLOAT_DIGITS = 17;

export function floatText(value: number): string {
  return Number.isFinite(value) ? formatGeneral(value, FLOAT_DIGITS) : floatRepr(value);
}

/** Codec raw-unicode-escape, with the backslash and the newline escaped too. */
export function unicodeText(text: Text): string {
  let result = '';
  for (const point of pointsOf(text)) {
    if (point > 0xffff) result += `\\U${point.toString(16).padStart(8, '0')}`;
    else if (point > 0xff || point === 0x5c || point === 0x0a) result += `\\u${point.toString(16).padStart(4, '0')}`;
    else result += String.fromCharCode(point);
  }
  return result;
}

/** An integer as C reads it: with a prefix for another base, and a long where it is too large. */
export function readInt(text: string): Value {
  const small = plainDigits(text);
  if (small !== undefined) return small;
  const at = landing();
  try {
    const value = longValueOf(call2(longType, text, 0))!;
    return text.toUpperCase().endsWith('L') ? value : intFromBigInt(value);
  } catch (thrown) {
    caught(thrown, at);
    throw valueError('could not convert string to int');
  }
}

/** The number of up to fifteen decimal digits; undefined for anything else. */
function plainDigits(text: string): number | undefined {
  const isNegative = text.charCodeAt(0) === 45;
  const start = isNegative ? 1 : 0;
  const count = text.length - start;
  if (count < 1 || count > 15 || (count > 1 && text.charCodeAt(start) === 48)) return undefined;
  let value = 0;
  for (let at = start; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return isNegative && value !== 0 ? -value : value;
}

export function readFloat(text: string): number {
  const value = parseFloatText(text);
  if (value !== undefined) return value;
  const begins = /^[+-]?(?:\.?[0-9]|inf|nan)/i.test(text.slice(0, 8));
  throw valueError(begins ? 'could not convert string to float' : `could not convert string to float: ${text}\n`);
}

/** The inside of a string literal with its quotes, and white space behind it. */
export function readString(text: string): string {
  const literal = text.trimEnd();
  const quote = literal[0];
  if (literal.length < 2 || (quote !== "'" && quote !== '"') || !literal.endsWith(quote)) {
    throw valueError('insecure string pickle');
  }
  return decodeStringEscape(
    literal.slice(1, -1),
    () => {
      throw valueError('invalid \\x escape');
    },
    () => {
      throw valueError('Trailing \\ in string');
    },
  );
}
