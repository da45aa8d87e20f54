/**
 * The escape sequences of string literals (CPython 2.7 `Objects/stringobject.c` and `Objects/unicodeobject.c`).
 */
import { controlEscape, type DecodeFailure } from '../lexer/index.ts';

const BACKSLASH = 92;
const QUOTE = 39;
const DOUBLE_QUOTE = 34;

/** What a letter after a backslash stands for, in byte strings and in unicode; -1 for none. */
function simpleEscape(letter: number): number {
  return letter === BACKSLASH || letter === QUOTE || letter === DOUBLE_QUOTE ? letter : controlEscape(letter);
}

function hexDigit(c: number): number {
  if (c >= 48 && c <= 57) return c - 48;
  const letter = c | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

function isOctalDigit(c: number): boolean {
  return c >= 48 && c <= 55;
}

/** Offset behind up to three octal digits. */
function octalEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < at + 3 && isOctalDigit(text.charCodeAt(end))) end++;
  return end;
}

/**
 * Replaces the escapes of a byte string.
 *
 * @param body the literal between its quotes
 * @param recode turns a run of non-ASCII source bytes into the bytes of the declared encoding; null where they are kept
 * @returns the bytes, or undefined for a malformed `\x` (ValueError: invalid \x escape)
 */
export function unescapeBytes(body: string, recode: ((run: string) => string) | null): string | undefined {
  let result = '';
  let kept = 0;
  const { length } = body;
  for (let at = 0; at < length; ) {
    const c = body.charCodeAt(at);
    if (c !== BACKSLASH) {
      if (c < 0x80 || recode === null) {
        at++;
        continue;
      }
      let end = at + 1;
      while (body.charCodeAt(end) >= 0x80) end++;
      result += body.slice(kept, at) + recode(body.slice(at, end));
      at = kept = end;
      continue;
    }
    const letter = body.charCodeAt(at + 1);
    let value = simpleEscape(letter);
    let end = at + 2;
    if (value < 0) {
      if (letter === 10) {
        result += body.slice(kept, at);
        at = kept = end;
        continue;
      }
      if (isOctalDigit(letter)) {
        end = octalEnd(body, at + 1);
        value = Number.parseInt(body.slice(at + 1, end), 8) & 0xff;
      } else if (letter === 120 /* x */) {
        const high = hexDigit(body.charCodeAt(at + 2));
        const low = hexDigit(body.charCodeAt(at + 3));
        if (high < 0 || low < 0) return undefined;
        value = high * 16 + low;
        end = at + 4;
      } else {
        // An unknown escape keeps its backslash; what follows is looked at again (it may have to be recoded).
        at++;
        continue;
      }
    }
    result += body.slice(kept, at) + String.fromCharCode(value);
    at = kept = end;
  }
  return kept === 0 ? body : result + body.slice(kept);
}

/** The escapes `\x41`, `\u0041`, `\U00000041`, by their letter: number of digits and the error's words. */
function hexEscapeLength(letter: number): number {
  return letter === 120 ? 2 : letter === 117 ? 4 : letter === 85 ? 8 : 0;
}

function fail(codec: string, start: number, end: number, reason: string): DecodeFailure {
  return { codec, start, end, reason };
}

/** Notes in `splits` that the low surrogate to be added to `text` makes no pair with the high one before it. */
function noteSplit(text: string, code: number, splits: number[]): void {
  if (code < 0xdc00 || code > 0xdfff) return;
  const last = text.charCodeAt(text.length - 1);
  if (last >= 0xd800 && last <= 0xdbff) splits.push(text.length);
}

/**
 * Decodes the body of a `u'…'` literal: Latin-1 and escapes.
 *
 * @param unicodeName the code point of a character name, for `\N{…}`
 * @param splits receives the offsets in the result between surrogates that are two characters
 * @returns text as UTF-16, or the failure
 */
export function unescapeUnicode(
  body: string,
  unicodeName: (name: string) => number | undefined,
  splits: number[],
): string | DecodeFailure {
  const CODEC = 'unicodeescape';
  let result = '';
  let kept = 0;
  let at = body.indexOf('\\');
  while (at >= 0) {
    const letter = body.charCodeAt(at + 1);
    let value = simpleEscape(letter);
    let end = at + 2;
    const digits = hexEscapeLength(letter);
    if (digits > 0) {
      value = 0;
      for (; end < at + 2 + digits; end++) {
        const digit = hexDigit(body.charCodeAt(end));
        if (digit < 0) {
          const form = `\\${String.fromCharCode(letter)}${'X'.repeat(digits)}`;
          return fail(CODEC, at, end, `truncated ${form} escape`);
        }
        value = value * 16 + digit;
      }
      if (value > 0x10ffff) return fail(CODEC, at, end, 'illegal Unicode character');
    } else if (letter === 78 /* N */) {
      const named = namedEscape(body, at, unicodeName);
      if (typeof named === 'object') return named;
      value = named;
      end = body.indexOf('}', at) + 1;
    } else if (isOctalDigit(letter)) {
      end = octalEnd(body, at + 1);
      value = Number.parseInt(body.slice(at + 1, end), 8);
    }
    if (value >= 0) {
      result += body.slice(kept, at);
      noteSplit(result, value, splits);
      result += String.fromCodePoint(value);
      kept = end;
    } else if (letter === 10) {
      result += body.slice(kept, at);
      kept = end;
    }
    at = body.indexOf('\\', end);
  }
  return kept === 0 ? body : result + body.slice(kept);
}

function namedEscape(
  body: string,
  at: number,
  unicodeName: (name: string) => number | undefined,
): number | DecodeFailure {
  const malformed = 'malformed \\N character escape';
  if (body.charCodeAt(at + 2) !== 123 /* { */) return fail('unicodeescape', at, at + 2, malformed);
  const close = body.indexOf('}', at + 3);
  if (close < 0) return fail('unicodeescape', at, body.length, malformed);
  if (close === at + 3) return fail('unicodeescape', at, close, malformed);
  return (
    unicodeName(body.slice(at + 3, close)) ?? fail('unicodeescape', at, close + 1, 'unknown Unicode character name')
  );
}

/** Decodes the body of a `ur'…'` literal, where only `\u` and `\U` after an odd number of backslashes count. */
export function unescapeRawUnicode(body: string, splits: number[]): string | DecodeFailure {
  const CODEC = 'rawunicodeescape';
  let result = '';
  let kept = 0;
  let at = body.indexOf('\\');
  while (at >= 0) {
    let end = at;
    while (body.charCodeAt(end) === BACKSLASH) end++;
    const digits = hexEscapeLength(body.charCodeAt(end));
    if ((end - at) % 2 === 1 && digits >= 4) {
      const start = end - 1;
      let value = 0;
      for (end = start + 2; end < start + 2 + digits; end++) {
        const digit = hexDigit(body.charCodeAt(end));
        if (digit < 0) return fail(CODEC, at, end, 'truncated \\uXXXX');
        value = value * 16 + digit;
      }
      if (value > 0x10ffff) return fail(CODEC, at, end, '\\Uxxxxxxxx out of range');
      result += body.slice(kept, start);
      noteSplit(result, value, splits);
      result += String.fromCodePoint(value);
      kept = end;
    }
    at = body.indexOf('\\', end);
  }
  return kept === 0 ? body : result + body.slice(kept);
}
