import { LAST_NARROW, pointAt, type Text } from './code-points.ts';
import type { Decoded, ErrorHandler } from './codec-errors.ts';
import { escapeBytes, escapeText, NO_QUOTE } from './quote.ts';
import { PointSink } from './sinks.ts';

/**
 * Backslash escapes: codecs unicode_escape, raw_unicode_escape and string_escape (`PyUnicode_DecodeUnicodeEscape`,
 * `PyUnicode_DecodeRawUnicodeEscape`, `PyString_DecodeEscape` of CPython 2.7). String literals are decoded by the same
 * functions.
 */
const BACKSLASH = 92;

/** The value of a hexadecimal digit, or -1. */
export function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** What a letter means behind a backslash in byte and Unicode strings alike, or -1. */
function simpleEscape(code: number): number {
  switch (code) {
    case 92:
    case 39:
    case 34:
      return code;
    case 98:
      return 8;
    case 102:
      return 12;
    case 116:
      return 9;
    case 110:
      return 10;
    case 114:
      return 13;
    case 118:
      return 11;
    case 97:
      return 7;
    default:
      return -1;
  }
}

/** The index behind an octal escape whose first digit stands at an index: three digits at most. */
function octalEnd(bytes: string, at: number): number {
  let end = at + 1;
  while (end < bytes.length && end < at + 3 && isOctal(bytes.charCodeAt(end))) end++;
  return end;
}

function isOctal(code: number): boolean {
  return code >= 48 && code <= 55;
}

/**
 * Codec unicode_escape.
 * @param lookupName the code point of a name (upper or lower case), or undefined: the names are a large table, which
 *   only the caller decides to load
 */
export function decodeUnicodeEscape(
  bytes: string,
  onError: ErrorHandler,
  lookupName: (name: string) => number | undefined,
): Decoded {
  const size = bytes.length;
  let at = bytes.indexOf('\\');
  if (at < 0) return { text: bytes, consumed: size };
  const sink = new PointSink(size);
  sink.pushText(bytes.substring(0, at));
  while (at < size) {
    const code = bytes.charCodeAt(at);
    if (code !== BACKSLASH) {
      sink.push(code);
      at++;
      continue;
    }
    const start = at;
    let reason = '';
    let end = 0;
    let point = -1;
    at += 2;
    // NaN behind the end: no case fits it.
    const letter = bytes.charCodeAt(start + 1);
    const simple = simpleEscape(letter);
    if (simple >= 0) {
      sink.push(simple);
    } else if (letter === 10) {
      // A line continued.
    } else if (isOctal(letter)) {
      at = octalEnd(bytes, start + 1);
      sink.push(Number.parseInt(bytes.substring(start + 1, at), 8));
    } else if (letter === 120 || letter === 117 || letter === 85) {
      const digits = letter === 120 ? 2 : letter === 117 ? 4 : 8;
      point = 0;
      for (let i = 0; i < digits && reason === ''; i++) {
        const digit = at + i < size ? hexValue(bytes.charCodeAt(at + i)) : -1;
        if (digit < 0) {
          reason =
            digits === 2
              ? 'truncated \\xXX escape'
              : digits === 4
                ? 'truncated \\uXXXX escape'
                : 'truncated \\UXXXXXXXX escape';
          end = at + i;
        }
        point = point * 16 + digit;
      }
      if (reason === '') at += digits;
    } else if (letter === 78) {
      reason = 'malformed \\N character escape';
      if (bytes.charCodeAt(at) === 123) {
        const close = bytes.indexOf('}', at);
        const nameStart = at + 1;
        at = close < 0 ? size : close;
        if (close > nameStart) {
          at = close + 1;
          point = lookupName(bytes.substring(nameStart, close)) ?? -1;
          reason = point < 0 ? 'unknown Unicode character name' : '';
        }
      }
      end = at;
    } else if (Number.isNaN(letter)) {
      reason = '\\ at end of string';
      end = size;
    } else {
      sink.push(BACKSLASH);
      sink.push(letter);
    }
    if (reason === '' && point > 0x10ffff) {
      reason = 'illegal Unicode character';
      end = at;
    }
    if (reason !== '') {
      const recovery = onError({ encoding: 'unicodeescape', start, end, reason });
      sink.pushText(recovery.replacement);
      at = recovery.position;
    } else if (point >= 0) {
      sink.push(point);
    }
  }
  return { text: sink.text(), consumed: size };
}

/** Codec unicode_escape; nothing fails. At most ten bytes a code point. */
export function encodeUnicodeEscape(text: Text): string {
  return escapeText(text, NO_QUOTE);
}

/** Codec raw_unicode_escape: only `\u` and `\U` behind an odd number of backslashes mean something. */
export function decodeRawUnicodeEscape(bytes: string, onError: ErrorHandler): Decoded {
  const size = bytes.length;
  let at = bytes.indexOf('\\');
  if (at < 0) return { text: bytes, consumed: size };
  const sink = new PointSink(size);
  sink.pushText(bytes.substring(0, at));
  while (at < size) {
    if (bytes.charCodeAt(at) !== BACKSLASH) {
      sink.push(bytes.charCodeAt(at++));
      continue;
    }
    const start = at;
    while (at < size && bytes.charCodeAt(at) === BACKSLASH) {
      sink.push(BACKSLASH);
      at++;
    }
    const letter = bytes.charCodeAt(at);
    if ((at - start) % 2 === 0 || (letter !== 117 && letter !== 85)) continue;
    sink.truncate(sink.length - 1);
    const digits = letter === 117 ? 4 : 8;
    const behind = at + 1 + digits;
    at++;
    let point = 0;
    for (; at < behind; at++) {
      const digit = at < size ? hexValue(bytes.charCodeAt(at)) : -1;
      if (digit < 0) break;
      point = point * 16 + digit;
    }
    let reason = '';
    if (at < behind) reason = 'truncated \\uXXXX';
    else if (point > 0x10ffff) reason = '\\Uxxxxxxxx out of range';
    if (reason === '') {
      sink.push(point);
    } else {
      const recovery = onError({ encoding: 'rawunicodeescape', start, end: at, reason });
      sink.pushText(recovery.replacement);
      at = recovery.position;
    }
  }
  return { text: sink.text(), consumed: size };
}

/** Codec raw_unicode_escape; nothing fails. At most ten bytes a code point. */
export function encodeRawUnicodeEscape(text: Text): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    if (point > LAST_NARROW) result += `\\U${point.toString(16).padStart(8, '0')}`;
    else if (point > 255) result += `\\u${point.toString(16).padStart(4, '0')}`;
    else result += String.fromCharCode(point);
  }
  return result;
}

/**
 * Codec string_escape, and the inside of a byte string literal. The result is never longer than the source.
 * @param onInvalid asked for an `\x` without its digits: answers what to put there (`?` for errors `replace`, nothing
 *   for `ignore`), or throws ValueError "invalid \x escape"
 * @param onTrailing throws ValueError "Trailing \ in string"
 */
export function decodeStringEscape(bytes: string, onInvalid: () => string, onTrailing: () => never): string {
  let at = bytes.indexOf('\\');
  if (at < 0) return bytes;
  let result = '';
  let from = 0;
  const size = bytes.length;
  for (; at >= 0; at = bytes.indexOf('\\', from)) {
    result += bytes.substring(from, at);
    if (at + 1 >= size) onTrailing();
    const letter = bytes.charCodeAt(at + 1);
    const simple = simpleEscape(letter);
    from = at + 2;
    if (simple >= 0) {
      result += String.fromCharCode(simple);
    } else if (letter === 10) {
      // A line continued.
    } else if (isOctal(letter)) {
      from = octalEnd(bytes, at + 1);
      result += String.fromCharCode(Number.parseInt(bytes.substring(at + 1, from), 8) & 0xff);
    } else if (letter === 120) {
      const high = from < size ? hexValue(bytes.charCodeAt(from)) : -1;
      const low = from + 1 < size ? hexValue(bytes.charCodeAt(from + 1)) : -1;
      if (high >= 0 && low >= 0) {
        result += String.fromCharCode(high * 16 + low);
        from += 2;
      } else {
        result += onInvalid();
        // One digit that is there goes with the escape.
        if (high >= 0) from++;
      }
    } else {
      result += bytes.substring(at, at + 2);
    }
  }
  return result + bytes.substring(from);
}

/** Codec string_escape; at most four bytes a byte. */
export function encodeStringEscape(bytes: string): string {
  return escapeBytes(bytes, 39);
}
