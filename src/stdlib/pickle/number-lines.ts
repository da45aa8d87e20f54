/** Numbers that stand in pickles as text, one to a line, as C reads them (`strtol`, `PyLong_FromString`, `strtod`). */
import { isSpace, scanFloat, scannedFloatValue } from '../../runtime/numbers/float-parse.ts';
import { parseIntText, parseLongText, prefixBase } from '../../runtime/numbers/int-parse.ts';
import { intFromNumeric } from '../../runtime/objects/int-value.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { overflowError, valueError } from '../../runtime/objects/raise.ts';
import { hexValue } from '../../runtime/text/escapes.ts';
import { reprBytes } from '../../runtime/text/quote.ts';

const SHOWN = 200;
const PLUS = 43;
const MINUS = 45;
const LETTER_B = 98;
const LETTER_O = 111;

/** What C sees of a line: it ends at a NUL byte. */
function untilNul(line: string): string {
  const end = line.indexOf('\0');
  return end < 0 ? line : line.slice(0, end);
}

/** Whether `strtol` reads a line to its end: unlike `int()`, it knows neither `0b`, `0o` nor blanks behind the sign. */
function isForStrtol(line: string): boolean {
  let at = 0;
  while (isSpace(line.charCodeAt(at))) at++;
  const sign = line.charCodeAt(at);
  if (sign === PLUS || sign === MINUS) at++;
  const mark = line.charCodeAt(at + 1) | 32;
  const isForeignPrefix = line[at] === '0' && (mark === LETTER_B || mark === LETTER_O);
  return !isForeignPrefix && isDigit(line.charCodeAt(at)) && hexValue(line.charCodeAt(line.length - 1)) >= 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * The value of an INT line: two characters that make 0 or 1 are a boolean, and what only `long()` can read is a long.
 * @param line with its newline, as for the others
 * @throws ValueError
 */
export function intOfLine(line: string): Value {
  if (line.endsWith('\n')) {
    const text = line.slice(0, -1);
    const value = isForStrtol(text) ? parseIntText(text, 0) : undefined;
    if (value !== undefined)
      return text.length === 2 && (value === 0 || value === 1) ? value === 1 : intFromNumeric(value);
  }
  const value = parseLongText(untilNul(line), 0);
  if (value === undefined) throw valueError('could not convert string to int');
  return value;
}

/** The value of a LONG line. @throws ValueError */
export function longOfLine(line: string): bigint {
  const text = untilNul(line);
  const value = parseLongText(text, 0);
  if (value !== undefined) return value;
  const shown = reprBytes(text.slice(0, SHOWN));
  throw valueError(`invalid literal for long() with base ${prefixBase(text)}: ${shown}`);
}

/** The value of a FLOAT line. @throws ValueError, OverflowError */
export function floatOfLine(line: string): number {
  const shown = line.slice(0, SHOWN);
  const end = scanFloat(line, 0);
  if (end <= 0) throw valueError(`could not convert string to float: ${shown}`);
  if (end !== line.length - 1 || !line.endsWith('\n')) throw valueError('could not convert string to float');
  const value = scannedFloatValue(line.slice(0, end));
  if (Math.abs(value) === Number.POSITIVE_INFINITY && isDigit(line.charCodeAt(end - 1))) {
    throw overflowError(`value too large to convert to float: ${shown}`);
  }
  return value;
}
