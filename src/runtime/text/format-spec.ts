import { joinTexts, pointAt, repeatText, sliceText, surround, type Text, textOfPoint } from './code-points.ts';
import { decimalValue } from './unicode-types.ts';

/**
 * The format specification mini-language of PEP 3101 (`Objects/stringlib/formatter.h` of CPython 2.7):
 * `[[fill]align][sign][#][0][width][,][.precision][type]`. Characters are code points; 0 means "not given".
 */
export interface FormatSpec {
  readonly fill: number;
  /** One of `<`, `>`, `=`, `^`: what was given, or the default of the type formatted. */
  readonly align: number;
  readonly alternate: boolean;
  readonly sign: number;
  /** -1 when not given. */
  readonly width: number;
  readonly thousands: boolean;
  /** -1 when not given. */
  readonly precision: number;
  /** The presentation type, or the default type. */
  readonly type: number;
}

/** Raises ValueError with that message. */
export type FormatRefusal = (message: string) => never;

export const ALIGN_LEFT = 60;
export const ALIGN_SIGN = 61;
export const ALIGN_RIGHT = 62;
export const ALIGN_CENTER = 94;

const SPACE = 32;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;

function isAlignment(point: number): boolean {
  return (point >= ALIGN_LEFT && point <= ALIGN_RIGHT) || point === ALIGN_CENTER;
}

/** A run of decimal digits: its value (at most 2^63 - 1, as a JS number) and the index behind it. */
interface Digits {
  readonly value: number;
  readonly end: number;
}

const TOO_MANY_DIGITS = 'Too many decimal digits in format string';
const LARGEST = 2n ** 63n - 1n;

/** Read the decimal digits at an index (`get_integer`); in unicode any script's digits count. */
export function readDigits(text: Text, at: number, fail: FormatRefusal): Digits {
  let end = at;
  let value = 0;
  for (; end < text.length; end++) {
    const digit = decimalValue(pointAt(text, end));
    if (digit < 0) break;
    value = value * 10 + digit;
  }
  if (value > Number.MAX_SAFE_INTEGER) {
    let exact = 0n;
    for (let i = at; i < end && exact <= LARGEST; i++) exact = exact * 10n + BigInt(decimalValue(pointAt(text, i)));
    if (exact > LARGEST) fail(TOO_MANY_DIGITS);
  }
  return { value, end };
}

/** `'%c'` in the messages about a presentation type; unicode shows the code of what is not printable ASCII. */
function typeName(type: number, inUnicode: boolean): string {
  return !inUnicode || (type > 32 && type < 128) ? `'${String.fromCharCode(type)}'` : `'\\x${type.toString(16)}'`;
}

/** The message of the ValueError for a presentation type that an object's type does not know. */
export function unknownTypeMessage(type: number, typeNameOfObject: string, inUnicode: boolean): string {
  return `Unknown format code ${typeName(type, inUnicode)} for object of type '${typeNameOfObject}'`;
}

const GROUPABLE = new Set([0, ...Array.from('defgEG%F', (c) => c.charCodeAt(0))]);

/** Specifications that were read lately, by default type (which goes with the default alignment). */
const known = new Map<number, Map<string, FormatSpec>>();
const MOST_KNOWN = 256;
const LONGEST_KNOWN = 24;

/**
 * Parse a format specification (`parse_internal_render_format_spec`).
 * @param defaultType presentation type when none is given; 0 for float, `d` for int, `s` for strings
 * @param defaultAlign ALIGN_LEFT for strings, ALIGN_RIGHT for numbers
 * @param inUnicode whether the specification is a unicode object: messages differ
 */
export function parseFormatSpec(
  spec: Text,
  defaultType: number,
  defaultAlign: number,
  inUnicode: boolean,
  fail: FormatRefusal,
): FormatSpec {
  if (typeof spec !== 'string' || spec.length > LONGEST_KNOWN) {
    return readFormatSpec(spec, defaultType, defaultAlign, inUnicode, fail);
  }
  let ofType = known.get(defaultType);
  if (ofType === undefined) known.set(defaultType, (ofType = new Map()));
  let parsed = ofType.get(spec);
  if (parsed === undefined) {
    parsed = readFormatSpec(spec, defaultType, defaultAlign, inUnicode, fail);
    if (ofType.size >= MOST_KNOWN) ofType.clear();
    ofType.set(spec, parsed);
  }
  return parsed;
}

function readFormatSpec(
  spec: Text,
  defaultType: number,
  defaultAlign: number,
  inUnicode: boolean,
  fail: FormatRefusal,
): FormatSpec {
  const size = spec.length;
  let at = 0;
  let fill = 0;
  let align = defaultAlign;
  let alignGiven = true;
  if (size >= 2 && isAlignment(pointAt(spec, 1))) {
    fill = pointAt(spec, 0);
    align = pointAt(spec, 1);
    at = 2;
  } else if (size >= 1 && isAlignment(pointAt(spec, 0))) {
    align = pointAt(spec, 0);
    at = 1;
  } else {
    alignGiven = false;
  }
  const next = (): number => (at < size ? pointAt(spec, at) : -1);
  let sign = 0;
  let character = next();
  if (character === SPACE || character === PLUS || character === MINUS) {
    sign = character;
    at++;
  }
  const alternate = next() === 35;
  if (alternate) at++;
  if (fill === 0 && next() === ZERO) {
    fill = ZERO;
    if (!alignGiven) align = ALIGN_SIGN;
    at++;
  }
  const digits = readDigits(spec, at, fail);
  const width = digits.end > at ? digits.value : -1;
  at = digits.end;
  const thousands = next() === COMMA;
  if (thousands) at++;
  let precision = -1;
  if (next() === POINT) {
    const places = readDigits(spec, at + 1, fail);
    if (places.end === at + 1) fail('Format specifier missing precision');
    precision = places.value;
    at = places.end;
  }
  if (size - at > 1) fail('Invalid conversion specification');
  character = next();
  const type = character < 0 ? defaultType : character;
  if (thousands && !GROUPABLE.has(type)) fail(`Cannot specify ',' with ${typeName(type, inUnicode)}.`);
  return { fill, align, alternate, sign, width, thousands, precision, type };
}

/**
 * What a specification forbids for strings, as the message of a ValueError; undefined when all is well
 * (`format_string_internal`). The presentation type is judged first, by the caller.
 */
export function stringSpecProblem(spec: FormatSpec): string | undefined {
  if (spec.sign !== 0) return 'Sign not allowed in string format specifier';
  if (spec.alternate) return 'Alternate form (#) not allowed in string format specifier';
  if (spec.align === ALIGN_SIGN) return "'=' alignment not allowed in string format specifier";
  return undefined;
}

/** The length of `formatText`'s result. */
export function formatTextSize(text: Text, spec: FormatSpec): number {
  const length = spec.precision >= 0 ? Math.min(spec.precision, text.length) : text.length;
  return Math.max(length, spec.width);
}

/** A string cut to the precision and padded to the width. */
export function formatText(text: Text, spec: FormatSpec): Text {
  const body = spec.precision >= 0 && spec.precision < text.length ? sliceText(text, 0, spec.precision) : text;
  const padding = spec.width - body.length;
  if (padding <= 0) return body;
  const fill = textOfPoint(spec.fill === 0 ? SPACE : spec.fill);
  const left = spec.align === ALIGN_RIGHT ? padding : spec.align === ALIGN_CENTER ? padding >> 1 : 0;
  return surround(body, left, padding - left, fill);
}

/**
 * The size of digits with separators (`_PyString_InsertThousandsGrouping`): groups of three, zeros put before until
 * the minimum width is reached, never a separator first.
 */
function groupedSize(digitCount: number, minWidth: number): number {
  const digits = Math.max(digitCount, 1);
  const size = digits + Math.floor((digits - 1) / 3);
  if (minWidth <= size) return size;
  // A width whose first place would hold a separator takes one more zero.
  return minWidth % 4 === 0 ? minWidth + 1 : minWidth;
}

/** Digits brought to a grouped size with zeros and separators. */
function groupDigits(digits: string, size: number): string {
  const padded = digits.padStart(size - Math.floor(size / 4), '0');
  const first = padded.length % 3 === 0 ? 3 : padded.length % 3;
  let result = padded.substring(0, first);
  for (let i = first; i < padded.length; i += 3) result += `,${padded.substring(i, i + 3)}`;
  return result;
}

/**
 * A number's digits laid out (`calc_number_widths`, `fill_number`).
 * @param negative whether a minus goes before it
 * @param prefix `0x` and its kin, or ''
 * @param digits the integral digits, without sign; may be empty (for `inf`, `nan`, presentation type `c`)
 * @param rest what follows them untouched: decimal point, fraction, exponent, `inf`, the percent sign
 * @param reserve told the length of the result before it is made
 */
export function layoutNumber(
  spec: FormatSpec,
  negative: boolean,
  prefix: string,
  digits: string,
  rest: Text,
  reserve: (size: number) => void,
): Text {
  const sign = negative ? '-' : spec.sign === PLUS ? '+' : spec.sign === SPACE ? ' ' : '';
  const others = sign.length + prefix.length + rest.length;
  const minWidth = spec.fill === ZERO && spec.align === ALIGN_SIGN ? spec.width - others : 0;
  let digitSize = 0;
  if (digits.length > 0) {
    digitSize = spec.thousands ? groupedSize(digits.length, minWidth) : Math.max(digits.length, minWidth);
  }
  const padding = Math.max(0, spec.width - others - digitSize);
  reserve(others + digitSize + padding);
  const body = spec.thousands && digits.length > 0 ? groupDigits(digits, digitSize) : digits.padStart(digitSize, '0');
  const head = sign + prefix;
  const whole = typeof rest === 'string' ? head + body + rest : joinTexts('', [head + body, rest]);
  if (padding === 0) return whole;
  const fill = textOfPoint(spec.fill === 0 ? SPACE : spec.fill);
  if (spec.align === ALIGN_SIGN) return joinTexts('', [head, repeatText(fill, padding), body, rest]);
  const left = spec.align === ALIGN_RIGHT ? padding : spec.align === ALIGN_CENTER ? padding >> 1 : 0;
  return surround(whole, left, padding - left, fill);
}
