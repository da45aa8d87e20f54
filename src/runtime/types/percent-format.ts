/** The `%` operator of str and unicode (`PyString_Format`, `PyUnicode_Format` of CPython 2.7). */

import { reserveConcatenation, reserveText } from '../budget/text-budget.ts';
import { intValueOf } from '../objects/int-value.ts';
import type { Value } from '../objects/object.ts';
import { overflowError, typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode, unicodeType } from '../objects/unicode.ts';
import { asciiDecode } from '../protocols/default-encoding.ts';
import { toFloat } from '../protocols/float-number.ts';
import { integerOf, toLong } from '../protocols/index-number.ts';
import { getItem } from '../protocols/sequence.ts';
import { bytesOf, repr, strValue } from '../protocols/text.ts';
import { unicodeOf } from '../protocols/unicode-text.ts';
import { caught, landing } from '../protocols/unwind.ts';
import { concatTexts, joinTexts, sliceText, type Text, textOfPoint } from '../text/code-points.ts';
import {
  ABSENT,
  INCOMPLETE_KEY,
  LEFT_JUSTIFY,
  layoutPercent,
  type PercentDirective,
  type PercentFormat,
  parsePercentFormat,
  percentSize,
  STAR,
  unsupportedMessage,
} from '../text/percent-format.ts';
import { PercentArguments } from './percent-arguments.ts';
import {
  doubleForStr,
  isFloatConversion,
  isIntegerConversion,
  percentFloatText,
  percentIntegerText,
} from './percent-numbers.ts';

const PERCENT = 37;
const LOWER_C = 99;
const LOWER_D = 100;
const LOWER_R = 114;
const LOWER_S = 115;

/** Milliseconds that it takes to parse a character of a format; nothing can interrupt that. */
const PARSE_MS = 4e-4;

/** Formats that were parsed lately: immutable, so that all interpreters of the process may share them. */
const parsed = new Map<string, PercentFormat>();
const MOST_PARSED = 512;
const LONGEST_KEPT = 1024;

/** The directives of a format. A str and a narrow unicode of the same characters have the same. */
function directivesOf(format: Text): PercentFormat {
  if (format.length > LONGEST_KEPT) thread.interpreter.budget.look(format.length * PARSE_MS);
  if (typeof format !== 'string') return parsePercentFormat(format);
  let known = parsed.get(format);
  if (known === undefined) {
    known = parsePercentFormat(format);
    if (format.length > LONGEST_KEPT) return known;
    if (parsed.size >= MOST_PARSED) parsed.clear();
    parsed.set(format, known);
  }
  return known;
}

/** `str % args`. @returns a str, or a unicode object where an argument makes it one */
export function formatStr(format: string, args: Value): Value {
  const { directives, tail } = directivesOf(format);
  const source = new PercentArguments(args);
  let result = '';
  let start = 0;
  for (let i = 0; i < directives.length; i++) {
    const directive = directives[i]!;
    const { literal, conversion } = directive;
    start += literal.length;
    if (literal.length > 0) result = appended(result, literal as string);
    const { taken } = source;
    let piece: Value | undefined;
    if (directive.isPlain) {
      if (conversion === PERCENT) piece = '%';
      else {
        const value = source.next();
        if (typeof value === 'string' && conversion === LOWER_S) piece = value;
        else if (typeof value === 'number' && (conversion === LOWER_D || conversion === LOWER_S)) piece = String(value);
        else piece = convertForStr(value, directive, ABSENT, ABSENT);
      }
    } else piece = convertWithOptions(source, directive, false) as string | undefined;
    if (typeof piece !== 'string') {
      // An argument is unicode: what is left of the format is done again by the rules of unicode.
      const rest = asciiDecode(format.substring(start));
      const left = args instanceof PyTuple && taken > 0 ? new PyTuple(args.items.slice(taken)) : args;
      const formatted = formatUnicode(rest.text, left);
      return new PyUnicode(concatTexts(asciiDecode(result).text, formatted.text));
    }
    result = appended(result, piece);
    start = directive.index + 1;
  }
  const complaint = source.leftOver();
  if (complaint !== undefined) throw complaint;
  return tail.length > 0 ? appended(result, tail as string) : result;
}

function appended(text: string, piece: string): string {
  reserveConcatenation(text.length, piece.length);
  return text + piece;
}

/** `unicode % args`. */
export function formatUnicode(format: Text, args: Value): PyUnicode {
  const { directives, tail } = directivesOf(format);
  const source = new PercentArguments(args);
  const pieces: Text[] = [];
  let size = tail.length;
  for (let i = 0; i < directives.length; i++) {
    const directive = directives[i]!;
    let piece: Text;
    if (directive.isPlain) {
      piece = directive.conversion === PERCENT ? '%' : convertForUnicode(source.next(), directive, ABSENT, ABSENT);
    } else piece = convertWithOptions(source, directive, true) as Text;
    pieces.push(directive.literal, piece);
    size += directive.literal.length + piece.length;
    reserveText(size);
  }
  const complaint = source.leftOver();
  if (complaint !== undefined) throw complaint;
  pieces.push(tail);
  return new PyUnicode(joinTexts('', pieces));
}

/** A directive with a key, flags, a width, a precision or a mistake. @returns undefined where unicode is to take over */
function convertWithOptions(source: PercentArguments, given: PercentDirective, inUnicode: boolean): Text | undefined {
  const { key, failure } = given;
  if (key !== undefined) {
    if (source.mapping === undefined) throw typeError('format requires a mapping');
    if (failure === INCOMPLETE_KEY) throw valueError(failure);
    source.replace(getItem(source.mapping, inUnicode ? new PyUnicode(key) : (key as string)));
  }
  let directive = given;
  let { width, precision } = given;
  if (width === STAR) {
    width = starred(source.next());
    if (width < 0) {
      directive = { ...given, flags: given.flags | LEFT_JUSTIFY };
      width = -width;
    }
  }
  if (precision === STAR) precision = Math.max(0, starredPrecision(source.next()));
  if (failure !== '') throw valueError(failure);
  if (given.conversion === PERCENT) return padded('%', directive, width);
  const value = source.next();
  if (inUnicode) return convertForUnicode(value, directive, width, precision);
  return convertForStr(value, directive, width, precision);
}

/** The value of a `*`. */
function starred(value: Value): number {
  const integer = intValueOf(value);
  if (integer === undefined) throw typeError('* wants int');
  return Number(integer);
}

function starredPrecision(value: Value): number {
  const precision = starred(value);
  if (precision > 2147483647 || precision < -2147483648) {
    throw overflowError('Python int too large to convert to C int');
  }
  return precision;
}

function padded(body: Text, { flags, conversion }: PercentDirective, width: number): Text {
  if (width <= body.length) return body;
  reserveText(percentSize(body, flags, width, false));
  return layoutPercent(body, flags, width, conversion, false);
}

function cutAndPadded(text: Text, directive: PercentDirective, width: number, precision: number): Text {
  const body = precision >= 0 && precision < text.length ? sliceText(text, 0, precision) : text;
  return padded(body, directive, width);
}

/** One argument converted for a str; undefined where unicode is to take over. */
function convertForStr(
  value: Value,
  directive: PercentDirective,
  width: number,
  precision: number,
): string | undefined {
  const { conversion } = directive;
  if (conversion === LOWER_S || conversion === LOWER_R) {
    let text: string | undefined;
    if (conversion === LOWER_R) text = repr(value);
    else if (!(value instanceof PyUnicode)) text = bytesOf(strValue(value));
    return text === undefined ? undefined : (cutAndPadded(text, directive, width, precision) as string);
  }
  if (isIntegerConversion(conversion)) return percentIntegerText(value, directive, width, precision);
  if (isFloatConversion(conversion)) return percentFloatText(doubleForStr(value), directive, width, precision);
  if (conversion !== LOWER_C) throw valueError(unsupportedMessage(directive, false));
  if (value instanceof PyUnicode) return undefined;
  return padded(byteFor(value), directive, width) as string;
}

const WRONG_CHARACTER = '%c requires int or char';

function byteFor(value: Value): string {
  const bytes = bytesOf(value);
  if (bytes !== undefined) {
    if (bytes.length !== 1) throw typeError(WRONG_CHARACTER);
    return bytes;
  }
  const code = toLong(value);
  if (code < 0) throw overflowError('unsigned byte integer is less than minimum');
  if (code > 255) throw overflowError('unsigned byte integer is greater than maximum');
  return String.fromCharCode(Number(code));
}

/** One argument converted for unicode. */
function convertForUnicode(value: Value, directive: PercentDirective, width: number, precision: number): Text {
  const { conversion } = directive;
  if (conversion === LOWER_S) {
    const { text } = value instanceof PyUnicode && value.cls === unicodeType ? value : unicodeOf(value);
    return cutAndPadded(text, directive, width, precision);
  }
  if (conversion === LOWER_R) return cutAndPadded(asciiDecode(repr(value)).text, directive, width, precision);
  if (isIntegerConversion(conversion)) return percentIntegerText(value, directive, width, precision);
  if (isFloatConversion(conversion)) return percentFloatText(toFloat(value), directive, width, precision);
  if (conversion !== LOWER_C) throw valueError(unsupportedMessage(directive, true));
  return padded(characterFor(value), directive, width);
}

const LAST_POINT = 0x10ffff;

function characterFor(value: Value): Text {
  if (value instanceof PyUnicode) {
    if (value.text.length !== 1) throw typeError(WRONG_CHARACTER);
    return value.text;
  }
  const bytes = bytesOf(value);
  if (bytes !== undefined) {
    const { text } = asciiDecode(bytes);
    if (text.length !== 1) throw typeError(WRONG_CHARACTER);
    return text;
  }
  const code = characterCode(value);
  if (code === undefined) throw typeError(WRONG_CHARACTER);
  if (code < 0 || code > LAST_POINT) throw overflowError('%c arg not in range(0x110000) (wide Python build)');
  return textOfPoint(Number(code));
}

/** The C long that a value is converted to; undefined where that fails in any way. */
function characterCode(value: Value): number | bigint | undefined {
  const integer = integerOf(value) ?? convertedInteger(value);
  return typeof integer === 'bigint' && BigInt.asIntN(64, integer) !== integer ? undefined : integer;
}

/** What `__int__` answers; undefined where there is none, or it fails. */
function convertedInteger(value: Value): number | bigint | undefined {
  const { int } = typeOf(value).slots;
  if (int === undefined) return undefined;
  const at = landing();
  try {
    return integerOf(int(value));
  } catch (thrown) {
    caught(thrown, at);
    return undefined;
  }
}
