/**
 * The text of a float, as `float('…')` accepts it (CPython 2.7 `PyOS_string_to_double`, Python/pystrtod.c): optional
 * sign, decimal digits with at most one point and at least one digit, optional exponent; or `inf`, `infinity`, `nan`
 * in any case. No underscores, no hexadecimal digits.
 */

const PLUS = 43;
const MINUS = 45;
const POINT = 46;

/** C's `isspace`: space, tab, newline, vertical tab, form feed, carriage return. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * The end of the longest float literal that starts at `start`, or `start` where there is none. White space is no part
 * of it.
 */
export function scanFloat(text: string, start: number): number {
  const length = text.length;
  let position = start;
  let code = text.charCodeAt(position);
  if (code === PLUS || code === MINUS) code = text.charCodeAt(++position);
  const digitsStart = position;
  while (position < length && isDigit(code)) code = text.charCodeAt(++position);
  let digits = position - digitsStart;
  if (code === POINT) {
    const fractionStart = ++position;
    code = text.charCodeAt(position);
    while (position < length && isDigit(code)) code = text.charCodeAt(++position);
    digits += position - fractionStart;
  }
  if (digits === 0) return scanName(text, digitsStart, start);
  if ((code | 32) !== 101) return position;
  let end = position + 1;
  code = text.charCodeAt(end);
  if (code === PLUS || code === MINUS) code = text.charCodeAt(++end);
  if (!isDigit(code)) return position;
  while (end < length && isDigit(code)) code = text.charCodeAt(++end);
  return end;
}

function scanName(text: string, nameStart: number, none: number): number {
  if (startsWith(text, nameStart, 'infinity')) return nameStart + 8;
  if (startsWith(text, nameStart, 'inf') || startsWith(text, nameStart, 'nan')) return nameStart + 3;
  return none;
}

/** Whether the ASCII-lowered text goes on with `name` (lower case letters only). */
function startsWith(text: string, start: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    // NaN (past the end) | 32 is 32, which is no letter.
    const code = text.charCodeAt(start + index);
    if (code > 127 || (code | 32) !== name.charCodeAt(index)) return false;
  }
  return true;
}

/** The value of text that `scanFloat` has accepted as a whole. */
export function scannedFloatValue(literal: string): number {
  const last = literal.charCodeAt(literal.length - 1) | 32;
  // f, y, n: `inf`, `infinity`, `nan`.
  if (last === 102 || last === 121) return literal.charCodeAt(0) === MINUS ? -Infinity : Infinity;
  if (last === 110) return NaN;
  return Number(literal);
}

/**
 * The value of `float(text)`, or `undefined` where that raises ValueError.
 *
 * @param text bytes, or Unicode text after its decimal digits and spaces were made ASCII
 */
export function parseFloatText(text: string): number | undefined {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end || scanFloat(text, start) !== end) return undefined;
  return scannedFloatValue(text.slice(start, end));
}

/**
 * Which of CPython's two complaints invalid text gets: `unconvertible` (`could not convert string to float: …`: it
 * does not begin with a number) or `trailing` (`invalid literal for float(): …`: something follows the number).
 */
export function floatTextFailure(text: string): 'unconvertible' | 'trailing' {
  let start = 0;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  return scanFloat(text, start) === start ? 'unconvertible' : 'trailing';
}
