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
  if ((text.charCodeAt(1) | 32) === 120 /* x */) return false;
  // `091else` holds the number 091: no octal number, so a float.
  const oldOctal = isOldOctal(text);
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 46 /* . */ || (c | 32) === 101 /* e */ || (oldOctal && (c === 56 || c === 57))) return true;
  }
  return false;
}

/** Whether a zero and another digit start the number. */
function isOldOctal(text: string): boolean {
  const second = text.charCodeAt(1);
  return text.charCodeAt(0) === 48 && second >= 48 && second <= 57;
}

function wholeNumber(text: string, negative: boolean): bigint {
  const value = BigInt(isOldOctal(text) ? `0o${text}` : text);
  return negative ? -value : value;
}

/** About how many milliseconds it takes to make an integer of so many decimal digits, which nothing can interrupt. */
export function conversionTime(digits: number): number {
  return (digits * Math.sqrt(digits)) / 7e6;
}
