import type { Complex } from './complex-arith.ts';
import { isSpace, scanFloat, scannedFloatValue } from './float-parse.ts';

const PLUS = 43;
const MINUS = 45;
const OPEN = 40;
const CLOSE = 41;

function isSign(code: number): boolean {
  return code === PLUS || code === MINUS;
}

/** Whether `code` is `j` or `J`. */
function isUnit(code: number): boolean {
  return code === 106 || code === 74;
}

function skipSpace(text: string, start: number): number {
  let position = start;
  while (isSpace(text.charCodeAt(position))) position++;
  return position;
}

/**
 * The value of `complex(text)` (CPython 2.7 `complex_subtype_from_string`): a real part, an imaginary part with `j`, or
 * both without space between, optionally in one pair of parentheses; `j` alone counts as `1j`.
 *
 * @returns `undefined` where CPython raises ValueError (complex() arg is a malformed string)
 */
export function parseComplexText(text: string): Complex | undefined {
  let position = skipSpace(text, 0);
  const enclosed = text.charCodeAt(position) === OPEN;
  if (enclosed) position = skipSpace(text, position + 1);

  let re = 0;
  let im = 0;
  const end = scanFloat(text, position);
  if (end !== position) {
    const first = scannedFloatValue(text.slice(position, end));
    position = end;
    if (isSign(text.charCodeAt(position))) {
      re = first;
      const second = scanFloat(text, position);
      if (second !== position) {
        im = scannedFloatValue(text.slice(position, second));
        position = second;
      } else {
        im = text.charCodeAt(position) === PLUS ? 1 : -1;
        position += 1;
      }
      if (!isUnit(text.charCodeAt(position))) return undefined;
      position += 1;
    } else if (isUnit(text.charCodeAt(position))) {
      im = first;
      position += 1;
    } else {
      re = first;
    }
  } else {
    im = text.charCodeAt(position) === MINUS ? -1 : 1;
    if (isSign(text.charCodeAt(position))) position += 1;
    if (!isUnit(text.charCodeAt(position))) return undefined;
    position += 1;
  }

  position = skipSpace(text, position);
  if (enclosed) {
    if (text.charCodeAt(position) !== CLOSE) return undefined;
    position = skipSpace(text, position + 1);
  }
  return position === text.length ? { re, im } : undefined;
}
