/** Strings of JSON text: how `_json.scanstring` reads them and `_json.encode_basestring_ascii` writes them. */
import { LONG_TEXT, reserveText } from '../../runtime/budget/text-budget.ts';
import { decodeToUnicode } from '../../runtime/codecs/registry.ts';
import { definition } from '../../runtime/declare/declare.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { type PyRaise, typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { asLong } from '../../runtime/protocols/index-number.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { isTrue } from '../../runtime/protocols/truth.ts';
import { isAscii, joinTexts, pointAt, sliceText, type Text, textOfPoint } from '../../runtime/text/code-points.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;

/** What a letter stands for behind a backslash. */
const escaped: ReadonlyMap<number, string> = new Map(
  [...'"\\/bfnrt'].map((letter, index) => [letter.charCodeAt(0), '"\\/\b\f\n\r\t'[index]!]),
);

/** The letter that stands behind a backslash for a character. */
const escapeLetters: ReadonlyMap<number, string> = new Map(
  [...escaped]
    .filter(([, character]) => character !== '/')
    .map(([letter, character]) => {
      return [character.charCodeAt(0), String.fromCharCode(letter)];
    }),
);

/** The error about a place in a text, worded as `json.decoder.errmsg` words it. */
export function errorAt(message: string, text: Text, at: number): PyRaise {
  thread.interpreter.budget.spend(at >> 3);
  let line = 1;
  let lastNewline = -1;
  for (let i = 0; i < at; i++) {
    if (pointAt(text, i) !== 0x0a) continue;
    line++;
    lastNewline = i;
  }
  return valueError(`${message}: line ${line} column ${at - lastNewline} (char ${at})`);
}

/** The value of a hexadecimal digit; NaN for any other code point. */
function hexadecimal(point: number): number {
  if (point >= 0x30 && point <= 0x39) return point - 0x30;
  const letter = point | 0x20;
  return letter >= 0x61 && letter <= 0x66 && point < 0x80 ? letter - 0x57 : Number.NaN;
}

/** The number of the four digits behind the `u` at a place. @throws ValueError where they are missing */
function codeUnit(text: Text, at: number): number {
  let unit = 0;
  for (let i = at + 1; i <= at + 4; i++)
    unit = unit * 16 + (i < text.length ? hexadecimal(pointAt(text, i)) : Number.NaN);
  if (Number.isNaN(unit)) throw errorAt('Invalid \\uXXXX escape', text, at);
  return unit;
}

/** Whether a second escape, which begins at a place, may complete a pair of surrogates. */
function isEscapeOfUnit(text: Text, at: number): boolean {
  return at + 1 < text.length && pointAt(text, at) === BACKSLASH && pointAt(text, at + 1) === LETTER_U;
}

/** Where the run of plain characters from a place on ends: at a quote or a backslash. */
function endOfRun(text: Text, from: number, begin: number, isStrict: boolean): number {
  for (let at = from; at < text.length; at++) {
    const point = pointAt(text, at);
    if (point === QUOTE || point === BACKSLASH) return at;
    if (point < 0x20 && isStrict) throw errorAt('Invalid control character at', text, at);
  }
  throw errorAt('Unterminated string starting at', text, begin - 1);
}

/**
 * The string behind the quote before `begin`, and the place behind its closing quote.
 * @param decode makes text of a run of what may be bytes
 * @throws ValueError for what is no JSON string
 */
export function readString(
  source: Text,
  begin: number,
  isStrict: boolean,
  decode: (run: Text) => Text,
): [Text, number] {
  const pieces: Text[] = [];
  let at = begin;
  for (;;) {
    const end = endOfRun(source, at, begin, isStrict);
    if (end > at) pieces.push(decode(sliceText(source, at, end)));
    at = end + 1;
    if (pointAt(source, end) === QUOTE) break;
    if (at >= source.length) throw errorAt('Unterminated string starting at', source, begin - 1);
    const letter = pointAt(source, at);
    if (letter !== LETTER_U) {
      const character = escaped.get(letter);
      if (character === undefined) throw errorAt('Invalid \\escape', source, at - 1);
      pieces.push(character);
      at += 1;
      continue;
    }
    let point = codeUnit(source, at);
    at += 5;
    if (point >= 0xd800 && point <= 0xdbff && isEscapeOfUnit(source, at)) {
      const low = codeUnit(source, at + 1);
      if (low >= 0xdc00 && low <= 0xdfff) {
        point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
        at += 6;
      }
    }
    pieces.push(textOfPoint(point));
  }
  thread.interpreter.budget.spend((at - begin) >> 3);
  reserveText(at - begin);
  return [pieces.length === 1 ? pieces[0]! : joinTexts('', pieces), at];
}

function scanString(input: Value, end: Value, encoding: Value = null, strict: Value = true): Value {
  const begin = Number(asLong(end));
  const encodingName = encoding === null ? 'utf-8' : bytesOf(encoding);
  if (encodingName === undefined) {
    throw typeError(`scanstring() argument 3 must be string or None, not ${typeOf(encoding).name}`);
  }
  const isStrict = isTrue(strict);
  const bytes = bytesOf(input);
  const source = bytes ?? (input instanceof PyUnicode ? input.text : undefined);
  if (source === undefined) throw typeError(`first argument must be a string, not ${typeOf(input).name}`);
  if (begin < 0 || begin >= source.length) throw valueError('end is out of bounds');
  const decode = (run: Text): Text => {
    if (bytes === undefined || (encoding === null && isAscii(run as string))) return run;
    return decodeToUnicode(run as string, encodingName, undefined).text;
  };
  const [text, after] = readString(source, begin, isStrict, decode);
  return new PyTuple([new PyUnicode(text), after]);
}

function unitEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** What stands for a code point between quotes; undefined where that is the character itself. */
function escapeOf(point: number): string | undefined {
  if (point >= 0x20 && point < 0x7f && point !== QUOTE && point !== BACKSLASH) return undefined;
  const letter = escapeLetters.get(point);
  if (letter !== undefined) return `\\${letter}`;
  if (point < 0x10000) return unitEscape(point);
  const rest = point - 0x10000;
  return unitEscape(0xd800 | (rest >> 10)) + unitEscape(0xdc00 | (rest & 0x3ff));
}

/** A text in quotes, with escapes for all that is not printable ASCII. */
function quoted(text: Text): string {
  thread.interpreter.budget.spend(text.length >> 3);
  let size = 2;
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    const isPlain = point >= 0x20 && point < 0x7f && point !== QUOTE && point !== BACKSLASH;
    size += isPlain ? 1 : escapeLetters.has(point) ? 2 : point < 0x10000 ? 6 : 12;
  }
  reserveText(size);
  if (size === text.length + 2 && typeof text === 'string') return `"${text}"`;
  let result = '"';
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    result += escapeOf(point) ?? String.fromCharCode(point);
  }
  return `${result}"`;
}

/** Whether a text, which is not long, stands between quotes as it is. */
function isPlain(text: string): boolean {
  if (text.length > LONG_TEXT) return false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit >= 0x7f || unit === QUOTE || unit === BACKSLASH) return false;
  }
  return true;
}

export function encodeAscii(input: Value): Value {
  if (typeof input === 'string' && isPlain(input)) return `"${input}"`;
  if (input instanceof PyUnicode) {
    const { text } = input;
    return typeof text === 'string' && isPlain(text) ? `"${text}"` : quoted(text);
  }
  const bytes = bytesOf(input);
  if (bytes === undefined) throw typeError(`first argument must be a string, not ${typeOf(input).name}`);
  return quoted(isAscii(bytes) ? bytes : decodeToUnicode(bytes, 'utf-8', undefined).text);
}

export const stringFunctions = (): BuiltinDefinition[] => [
  definition(
    'scanstring(basestring, end[, encoding, strict])',
    'The string behind the quote before index end, and the index behind its closing quote.',
    scanString,
    'tuple',
  ),
  definition(
    'encode_basestring_ascii(basestring)',
    'A string in quotes, with escapes for all that is not printable ASCII; bytes are UTF-8.',
    encodeAscii,
  ),
];
