import { isNegative } from './float-bits.ts';
import { formatFloat } from './float-format.ts';

/** `repr` of a complex: `(1+2j)`, `1j`, `(-0-0j)` (CPython 2.7 `complex_repr`). */
export function complexRepr(re: number, im: number): string {
  return complexText(re, im, 'r', 0);
}

/** `str` of a complex: as `repr`, with twelve digits (CPython 2.7 `complex_str`). */
export function complexStr(re: number, im: number): string {
  return complexText(re, im, 'g', 12);
}

/** The real part is left out, and the parentheses with it, where it is positive zero. */
function complexText(re: number, im: number, code: string, precision: number): string {
  const imaginary = formatFloat(im, code, precision);
  if (re === 0 && !isNegative(re)) return `${imaginary}j`;
  const sign = imaginary.charCodeAt(0) === 45 ? '' : '+';
  return `(${formatFloat(re, code, precision)}${sign}${imaginary}j)`;
}
