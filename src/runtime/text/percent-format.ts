import { pointAt, sliceText, surround, type Text } from './code-points.ts';

/**
 * The directives of `%` formatting (`PyString_Format`, `PyUnicode_Format` of CPython 2.7): a format string is parsed
 * once into plain data, which a caller may keep. Errors do not raise here, because what stands before them takes
 * effect first: they are part of the directive where they occur.
 */
export const LEFT_JUSTIFY = 1;
export const SIGN = 2;
export const BLANK = 4;
export const ALTERNATE = 8;
export const ZERO_FILL = 16;

/** A width or precision that is not given. */
export const ABSENT = -1;
/** A width or precision written `*`: the next argument. */
export const STAR = -2;

/**
 * One directive. The caller acts in this order: `key` (TypeError "format requires a mapping" when there is none, then
 * `failure` if it is INCOMPLETE_KEY, then the look-up), a starred width (TypeError "* wants int"; a negative one
 * justifies left), a starred precision (a negative one is 0), `failure` as ValueError, the argument unless the
 * conversion is `%`, the conversion itself (`unsupportedMessage` for an unknown one).
 */
export interface PercentDirective {
  /** The text before it. */
  readonly literal: Text;
  readonly key: Text | undefined;
  readonly flags: number;
  readonly width: number;
  readonly precision: number;
  /** The code point of the conversion character; 0 in a directive that fails or is the end of the format. */
  readonly conversion: number;
  /** The index of the conversion character. */
  readonly index: number;
  /** Whether it follows a digit of the width or precision (which shows in `unsupportedMessage` alone). */
  readonly afterDigit: boolean;
  /** The message of the ValueError, or ''. */
  readonly failure: string;
  /** Whether there is nothing but the conversion: no key, flags, width, precision or failure. */
  readonly isPlain: boolean;
}

export const INCOMPLETE_KEY = 'incomplete format key';

/** What a format string says: directives, and the text behind the last of them. */
export interface PercentFormat {
  readonly directives: readonly PercentDirective[];
  readonly tail: Text;
}

function isDigit(point: number): boolean {
  return point >= 48 && point <= 57;
}

function flagOf(point: number): number {
  switch (point) {
    case 45:
      return LEFT_JUSTIFY;
    case 43:
      return SIGN;
    case 32:
      return BLANK;
    case 35:
      return ALTERNATE;
    case 48:
      return ZERO_FILL;
    default:
      return 0;
  }
}

function indexOfPercent(format: Text, from: number): number {
  if (typeof format === 'string') return format.indexOf('%', from);
  return format.indexOf(37, from);
}

/** Parse a format string; parsing stops at the first directive that fails. */
export function parsePercentFormat(format: Text): PercentFormat {
  const directives: PercentDirective[] = [];
  let from = 0;
  for (let at = indexOfPercent(format, 0); at >= 0; at = indexOfPercent(format, from)) {
    const directive = readDirective(format, sliceText(format, from, at), at + 1);
    directives.push(directive);
    if (directive.failure !== '') return { directives, tail: '' };
    from = directive.index + 1;
  }
  return { directives, tail: sliceText(format, from, format.length) };
}

const LARGEST_WIDTH = 9223372036854775807n;
const LARGEST_PRECISION = 2147483647n;

function readDirective(format: Text, literal: Text, start: number): PercentDirective {
  const size = format.length;
  let at = start;
  let key: Text | undefined;
  let flags = 0;
  let width = ABSENT;
  let precision = ABSENT;
  const failed = (failure: string): PercentDirective => {
    return {
      literal,
      key,
      flags,
      width,
      precision,
      conversion: 0,
      index: at,
      afterDigit: false,
      failure,
      isPlain: false,
    };
  };
  if (at < size && pointAt(format, at) === 40) {
    const keyStart = ++at;
    let depth = 1;
    while (depth > 0 && at < size) {
      const point = pointAt(format, at++);
      if (point === 41) depth--;
      else if (point === 40) depth++;
    }
    key = sliceText(format, keyStart, at - 1);
    if (depth > 0) return failed(INCOMPLETE_KEY);
  }
  for (; at < size; at++) {
    const flag = flagOf(pointAt(format, at));
    if (flag === 0) break;
    flags |= flag;
  }
  const widthEnd = numberEnd(format, at);
  width = numberOf(format, at, widthEnd, LARGEST_WIDTH);
  at = widthEnd;
  if (width === TOO_BIG) return failed('width too big');
  if (at < size && pointAt(format, at) === 46) {
    const end = numberEnd(format, at + 1);
    precision = end === at + 1 ? 0 : numberOf(format, at + 1, end, LARGEST_PRECISION);
    at = end;
    if (precision === TOO_BIG) return failed('prec too big');
  }
  if (at < size) {
    const letter = pointAt(format, at);
    if (letter === 104 || letter === 108 || letter === 76) at++;
  }
  if (at >= size) return failed('incomplete format');
  const afterDigit = (width !== ABSENT || precision !== ABSENT) && isDigit(pointAt(format, at - 1));
  const isPlain = key === undefined && flags === 0 && width === ABSENT && precision === ABSENT;
  const conversion = pointAt(format, at);
  return { literal, key, flags, width, precision, conversion, index: at, afterDigit, failure: '', isPlain };
}

const TOO_BIG = -3;

/** The index behind `*` or the digits at an index. */
function numberEnd(format: Text, at: number): number {
  if (at < format.length && pointAt(format, at) === 42) return at + 1;
  let end = at;
  while (end < format.length && isDigit(pointAt(format, end))) end++;
  return end;
}

function numberOf(format: Text, start: number, end: number, largest: bigint): number {
  if (start === end) return ABSENT;
  if (pointAt(format, start) === 42) return STAR;
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + pointAt(format, i) - 48;
  if (value < LARGEST_PRECISION) return value;
  let exact = 0n;
  for (let i = start; i < end && exact <= largest; i++) exact = exact * 10n + BigInt(pointAt(format, i) - 48);
  return exact > largest ? TOO_BIG : value;
}

/** The message of the ValueError for a conversion character that means nothing. */
export function unsupportedMessage(directive: PercentDirective, inUnicode: boolean): string {
  const point = directive.conversion;
  const shown = inUnicode && (point < 31 || point > 126) ? '?' : String.fromCharCode(point);
  // A byte is a signed char to CPython, and its sign shows except where a number was read before.
  const code = inUnicode || point < 128 || directive.afterDigit ? point : 0xffffff00 + point;
  return `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${directive.index}`;
}

/**
 * The body of an integer conversion, before padding: sign, prefix, the precision's zeros, digits.
 * @param digits the magnitude in the conversion's base, lower case
 * @param long whether the value is a long, which CPython formats by other code
 * @returns may be as long as the precision plus three
 */
export function percentInteger(
  negative: boolean,
  digits: string,
  conversion: number,
  flags: number,
  precision: number,
  long: boolean,
): string {
  // As in C, nothing is what zero has in no places; a long has one all the same.
  let body = precision === 0 && digits === '0' && !long ? '' : digits;
  let prefix = '';
  if (flags & ALTERNATE) {
    if (conversion === 120 || conversion === 88) prefix = '0x';
    else if (conversion === 111 && long && digits !== '0') body = `0${digits}`;
  }
  if (body.length < precision) body = body.padStart(precision, '0');
  if (flags & ALTERNATE && conversion === 111 && body[0] !== '0') body = `0${body}`;
  const result = prefix + body;
  return (negative ? '-' : '') + (conversion === 88 ? result.toUpperCase() : result);
}

/** The length of `layoutPercent`'s result. */
export function percentSize(body: Text, flags: number, width: number, numeric: boolean): number {
  if (!numeric) return Math.max(width, body.length);
  const first = body.length > 0 ? pointAt(body, 0) : 0;
  const signed = first === 43 || first === 45;
  return Math.max(width, body.length + (!signed && flags & (SIGN | BLANK) ? 1 : 0));
}

/**
 * A converted value, padded to its width.
 * @param width the width, or a negative number for none
 * @param numeric whether the flags for signs and zeros apply (all conversions but `c`, `s`, `r`, `%`)
 */
export function layoutPercent(body: Text, flags: number, width: number, conversion: number, numeric: boolean): Text {
  if (!numeric) {
    if (width <= body.length) return body;
    const padding = width - body.length;
    return flags & LEFT_JUSTIFY ? surround(body, 0, padding, ' ') : surround(body, padding, 0, ' ');
  }
  const text = body as string;
  const first = text.charCodeAt(0);
  const signed = first === 43 || first === 45;
  let sign = signed ? text[0]! : flags & SIGN ? '+' : flags & BLANK ? ' ' : '';
  let rest = signed ? text.substring(1) : text;
  if (flags & ALTERNATE && (conversion === 120 || conversion === 88)) {
    sign += rest.substring(0, 2);
    rest = rest.substring(2);
  }
  const whole = sign + rest;
  if (width <= whole.length) return whole;
  if (flags & LEFT_JUSTIFY) return whole.padEnd(width);
  return flags & ZERO_FILL ? sign + rest.padStart(width - sign.length, '0') : whole.padStart(width);
}
