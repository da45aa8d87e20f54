import type { Constant } from './ast.ts';

const MAX_INT = 2n ** 63n - 1n;
const MIN_INT = -(2n ** 63n);

/**
 * The value of a number token, with the minus sign that the parser folds into it (CPython 2.7 `ast.c`, `parsenumber`):
 * whole numbers beyond 64 bits become longs.
 *
 * @param text what the scanner accepted as a number
 * @param negative whether a minus sign stands before it
 */
export function numberConstant(text: string, negative: boolean): Constant {
  const last = text.charCodeAt(text.length - 1) | 32;
  if (last === 106 /* j */) {
    const imag = Number(text.slice(0, -1));
    return { type: 'complex', imag: negative ? -imag : imag };
  }
  if (last === 108 /* l */) return { type: 'long', value: wholeNumber(text.slice(0, -1), negative) };
  if (isFloat(text)) {
    const value = Number(text);
    return { type: 'float', value: negative ? -value : value };
  }
  const value = wholeNumber(text, negative);
  return { type: value > MAX_INT || value < MIN_INT ? 'long' : 'int', value };
}

function isFloat(text: string): boolean {
  const hexadecimal = (text.charCodeAt(1) | 32) === 120;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 46 /* . */ || ((c | 32) === 101 /* e */ && !hexadecimal)) return true;
  }
  return false;
}

function wholeNumber(text: string, negative: boolean): bigint {
  const second = text.charCodeAt(1);
  const oldOctal = text.charCodeAt(0) === 48 && second >= 48 && second <= 57;
  const value = BigInt(oldOctal ? `0o${text}` : text);
  return negative ? -value : value;
}
