/**
 * `int(value)`, `long(value)` and `float(value)` of anything (CPython 2.7's `PyNumber_Int`, `PyNumber_Long`,
 * `PyNumber_Float`), and numbers from text with CPython's messages.
 */
import { conversionTime } from '../../parser/number-literal.ts';
import { floatTextFailure, isSpace, parseFloatText } from '../numbers/float-parse.ts';
import { parseIntText, parseLongText, prefixBase } from '../numbers/int-parse.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import { PyFloat } from '../objects/float.ts';
import { PyIntObject } from '../objects/int.ts';
import { bigIntOf, intFromNumeric, intValueOf, longValueOf } from '../objects/int-value.ts';
import { PyInt64 } from '../objects/int64.ts';
import { PyLongObject } from '../objects/long.ts';
import type { Value } from '../objects/object.ts';
import { type PyRaise, typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { pointAt } from '../text/code-points.ts';
import { reprBytes } from '../text/quote.ts';
import { decimalValue, isSpace as isUnicodeSpace } from '../text/unicode-types.ts';
import { findAttribute } from './attribute.ts';
import { call0 } from './call.ts';
import { encodeError } from './default-encoding.ts';
import { bytesOf } from './text.ts';

/** Whether a value is an int or long of any kind. */
function isInteger(value: Value): boolean {
  return intValueOf(value) !== undefined || longValueOf(value) !== undefined;
}

/**
 * `int(value)`: an int, a long where it does not fit, or whatever int or long `__int__` answers.
 * @throws TypeError where the value is neither a number nor text; ValueError where the text is no integer
 */
export function toIntObject(value: Value): Value {
  if (typeof value === 'number' || value instanceof PyInt64) return value;
  // A str has no special method that would come first.
  if (typeof value === 'string') return withoutNull(value, 'int', intFromText);
  const { int } = typeOf(value).slots;
  if (int !== undefined) {
    const result = int(value);
    if (isInteger(result)) return result;
    throw typeError(`__int__ returned non-int (type ${typeOf(result).name})`);
  }
  if (value instanceof PyIntObject) return intFromNumeric(value.value);
  const truncated = truncate(value);
  if (truncated !== undefined) return truncated;
  if (value instanceof PyUnicode) return intFromText(decimalText(value), 10);
  const bytes = charactersOf(value);
  if (bytes !== undefined) return withoutNull(bytes, 'int', intFromText);
  throw typeError(`int() argument must be a string or a number, not '${typeOf(value).name}'`);
}

/**
 * `long(value)`: a long of any kind.
 * @throws TypeError where the value is neither a number nor text; ValueError where the text is no integer
 */
export function toLongObject(value: Value): Value {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'string') return withoutNull(value, 'long', longFromText);
  const { long } = typeOf(value).slots;
  if (long !== undefined) {
    const result = long(value);
    if (longValueOf(result) !== undefined) return result;
    const asInt = bigIntOf(result);
    if (asInt !== undefined) return asInt;
    throw typeError(`__long__ returned non-long (type ${typeOf(result).name})`);
  }
  if (value instanceof PyLongObject) return value.value;
  const truncated = truncate(value);
  if (truncated !== undefined) return longValueOf(truncated) === undefined ? bigIntOf(truncated)! : truncated;
  if (value instanceof PyUnicode) return longFromText(decimalText(value), 10);
  const bytes = charactersOf(value);
  if (bytes !== undefined) return withoutNull(bytes, 'long', longFromText);
  throw typeError(`long() argument must be a string or a number, not '${typeOf(value).name}'`);
}

/**
 * `float(value)`: a float, or an instance of a subclass where `__float__` answers one.
 * @throws TypeError where the value is neither a number nor text; ValueError where the text is no float
 */
export function toFloatObject(value: Value): PyFloat {
  if (typeof value === 'string') return new PyFloat(floatFromText(value));
  const { float } = typeOf(value).slots;
  if (float !== undefined) {
    const result = float(value);
    if (result instanceof PyFloat) return result;
    throw typeError(`__float__ returned non-float (type ${typeOf(result).name})`);
  }
  if (value instanceof PyFloat) return new PyFloat(value.v);
  if (value instanceof PyUnicode) return new PyFloat(floatFromText(decimalText(value)));
  const bytes = charactersOf(value);
  if (bytes !== undefined) return new PyFloat(floatFromText(bytes));
  throw typeError('float() argument must be a string or a number');
}

/** What `__trunc__` answers, as an int or long; undefined where there is no such method. */
function truncate(value: Value): Value | undefined {
  const method = findAttribute(value, '__trunc__');
  return method === undefined ? undefined : integralOf(call0(method));
}

/**
 * The int or long that the result of `__trunc__` is, or that its `__int__` answers (`_PyNumber_ConvertIntegralToInt`).
 * @throws TypeError where it is neither
 */
export function integralOf(truncated: Value): Value {
  if (isInteger(truncated)) return truncated;
  const convert = findAttribute(truncated, '__int__');
  const result = convert === undefined ? truncated : call0(convert);
  if (!isInteger(result)) throw typeError(`__trunc__ returned non-Integral (type ${classNameOf(result)})`);
  return result;
}

function classNameOf(value: Value): string {
  return value instanceof PyClassicInstance ? value.class.name : typeOf(value).name;
}

/** The bytes of a str or of anything else that offers its bytes as text; undefined where it does not. */
function charactersOf(value: Value): string | undefined {
  return bytesOf(value) ?? typeOf(value).slots.buffer?.text?.(value);
}

/** CPython's parsers end at a NUL; what they took for the whole text is then refused. */
function withoutNull(bytes: string, name: string, parse: (text: string, base: number) => Value): Value {
  const end = bytes.indexOf('\0');
  if (end < 0) return parse(bytes, 10);
  parse(bytes.slice(0, end), 10);
  throw valueError(`null byte in argument for ${name}()`);
}

/** A parse of many digits costs as much as a multiplication of that length, and takes three times as long. */
const MANY_DIGITS = 2000;
function announceDigits(text: string): void {
  if (text.length <= MANY_DIGITS) return;
  const { budget } = thread.interpreter;
  budget.reserve(text.length);
  budget.spend(Math.ceil(text.length / MANY_DIGITS));
  budget.look(conversionTime(text.length));
}

function checkBase(base: number, name: string): void {
  if (base !== 0 && (base < 2 || base > 36)) throw valueError(`${name}() base must be >= 2 and <= 36, or 0`);
}

/** The longest piece of a text that a message shows. */
const SHOWN = 200;

function invalidLiteral(name: string, base: number, text: string): PyRaise {
  return valueError(`invalid literal for ${name}() with base ${base}: ${reprBytes(text)}`);
}

/**
 * `int(text, base)`, `text` being bytes.
 * @throws ValueError where the text is no integer of that base, or there is no such base
 */
export function intFromText(text: string, base: number): Value {
  checkBase(base, 'int');
  announceDigits(text);
  const result = parseIntText(text, base);
  if (result === undefined) throw invalidLiteral('int', base, withoutLeadingSpace(text).slice(0, SHOWN));
  return intFromNumeric(result);
}

/**
 * `long(text, base)`, `text` being bytes.
 * @throws ValueError where the text is no integer of that base, or there is no such base
 */
export function longFromText(text: string, base: number): bigint {
  checkBase(base, 'long');
  announceDigits(text);
  const result = parseLongText(text, base);
  if (result === undefined) {
    throw invalidLiteral('long', base === 0 ? prefixBase(text) : base, text.slice(0, SHOWN));
  }
  return result;
}

/** `int(text, base)` or `long(text, base)` with the base given: a NUL makes the literal invalid as it stands. */
export function integerFromBytes(bytes: string, base: number, name: 'int' | 'long'): Value {
  if (bytes.includes('\0')) {
    throw invalidLiteral(name, base, bytes);
  }
  return name === 'int' ? intFromText(bytes, base) : longFromText(bytes, base);
}

/**
 * `float(text)`, `text` being bytes.
 * @throws ValueError
 */
export function floatFromText(text: string): number {
  const result = parseFloatText(text);
  if (result !== undefined) return result;
  const end = text.indexOf('\0');
  const shown = withoutLeadingSpace(end < 0 ? text : text.slice(0, end));
  const complaint =
    floatTextFailure(shown) === 'trailing' ? 'invalid literal for float()' : 'could not convert string to float';
  throw valueError(`${complaint}: ${shown.slice(0, SHOWN)}`);
}

function withoutLeadingSpace(text: string): string {
  let start = 0;
  while (isSpace(text.charCodeAt(start))) start++;
  return start === 0 ? text : text.slice(start);
}

/**
 * The bytes of a unicode object that is to be read as a number: spaces and decimal digits of any script become those of
 * ASCII, Latin-1 stays (CPython's `PyUnicode_EncodeDecimal`).
 * @throws UnicodeEncodeError (codec `decimal`) at any other character
 */
export function decimalText(value: PyUnicode): string {
  const { text } = value;
  if (typeof text === 'string' && isPlainAscii(text)) return text;
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const byte = decimalByte(pointAt(text, i));
    if (byte === 0) {
      let end = i + 1;
      while (end < text.length && decimalByte(pointAt(text, end)) === 0) end++;
      throw encodeError('decimal', value, i, end, 'invalid decimal Unicode string');
    }
    result += String.fromCharCode(byte);
  }
  return result;
}

function decimalByte(point: number): number {
  if (isUnicodeSpace(point)) return 32;
  const digit = decimalValue(point);
  if (digit >= 0) return 48 + digit;
  return point < 256 ? point : 0;
}

function isPlainAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 127 || code < 32) return false;
  }
  return true;
}
