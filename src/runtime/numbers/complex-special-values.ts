/**
 * What the functions of module cmath answer where a part of the argument is infinite or NaN (C99 Annex G, as CPython
 * 2.7 Modules/cmathmodule.c has it): tables of seven by seven pairs, by the kind of the real and of the imaginary part.
 * Finite pairs are not looked up; neither is what the functions treat as a domain error first.
 */

const I = Infinity;
const N = NaN;
const P = Math.PI;
const P2 = Math.PI / 2;
const P4 = Math.PI / 4;
const P34 = 0.75 * Math.PI;

/** The row or column of a part: -inf, negative, -0, +0, positive, inf, NaN. */
function kind(value: number): number {
  if (value === 0) return 1 / value < 0 ? 2 : 3;
  if (value === Infinity) return 5;
  if (value === -Infinity) return 0;
  return value < 0 ? 1 : value > 0 ? 4 : 6;
}

/** The entry of `table` for an argument that is not finite. */
export function specialValue(table: readonly number[], re: number, im: number): { re: number; im: number } {
  const position = 14 * kind(re) + 2 * kind(im);
  return { re: table[position]!, im: table[position + 1]! };
}

/** cmath.acos: rows by the real part, columns by the imaginary part. */
// biome-ignore format: one row a line
export const ARCCOSINE: readonly number[] = [
  P34, I, P, I, P, I, P, -I, P, -I, P34, -I, N, I,
  P2, I, 0, 0, 0, 0, 0, 0, 0, 0, P2, -I, N, N,
  P2, I, 0, 0, 0, 0, 0, 0, 0, 0, P2, -I, P2, N,
  P2, I, 0, 0, 0, 0, 0, 0, 0, 0, P2, -I, P2, N,
  P2, I, 0, 0, 0, 0, 0, 0, 0, 0, P2, -I, N, N,
  P4, I, 0, I, 0, I, 0, -I, 0, -I, P4, -I, N, I,
  N, I, N, N, N, N, N, N, N, N, N, -I, N, N,
];

/** cmath.acosh: rows by the real part, columns by the imaginary part. */
// biome-ignore format: one row a line
export const INVERSE_HYPERBOLIC_COSINE: readonly number[] = [
  I, -P34, I, -P, I, -P, I, P, I, P, I, P34, I, N,
  I, -P2, 0, 0, 0, 0, 0, 0, 0, 0, I, P2, N, N,
  I, -P2, 0, 0, 0, 0, 0, 0, 0, 0, I, P2, N, N,
  I, -P2, 0, 0, 0, 0, 0, 0, 0, 0, I, P2, N, N,
  I, -P2, 0, 0, 0, 0, 0, 0, 0, 0, I, P2, N, N,
  I, -P4, I, -0, I, -0, I, 0, I, 0, I, P4, I, N,
  I, N, N, N, N, N, N, N, N, N, I, N, N, N,
];

/** cmath.asinh: rows by the real part, columns by the imaginary part. */
// biome-ignore format: one row a line
export const INVERSE_HYPERBOLIC_SINE: readonly number[] = [
  -I, -P4, -I, -0, -I, -0, -I, 0, -I, 0, -I, P4, -I, N,
  -I, -P2, 0, 0, 0, 0, 0, 0, 0, 0, -I, P2, N, N,
  -I, -P2, 0, 0, 0, 0, 0, 0, 0, 0, -I, P2, N, N,
  I, -P2, 0, 0, 0, 0, 0, 0, 0, 0, I, P2, N, N,
  I, -P2, 0, 0, 0, 0, 0, 0, 0, 0, I, P2, N, N,
  I, -P4, I, -0, I, -0, I, 0, I, 0, I, P4, I, N,
  I, N, N, N, N, -0, N, 0, N, N, I, N, N, N,
];

/** cmath.atanh: rows by the real part, columns by the imaginary part. */
// biome-ignore format: one row a line
export const INVERSE_HYPERBOLIC_TANGENT: readonly number[] = [
  -0, -P2, -0, -P2, -0, -P2, -0, P2, -0, P2, -0, P2, -0, N,
  -0, -P2, 0, 0, 0, 0, 0, 0, 0, 0, -0, P2, N, N,
  -0, -P2, 0, 0, 0, 0, 0, 0, 0, 0, -0, P2, -0, N,
  0, -P2, 0, 0, 0, 0, 0, 0, 0, 0, 0, P2, 0, N,
  0, -P2, 0, 0, 0, 0, 0, 0, 0, 0, 0, P2, N, N,
  0, -P2, 0, -P2, 0, -P2, 0, P2, 0, P2, 0, P2, 0, N,
  0, -P2, N, N, N, N, N, N, N, N, 0, P2, N, N,
];

/** cmath.cosh: rows by the real part, columns by the imaginary part. */
// biome-ignore format: one row a line
export const HYPERBOLIC_COSINE: readonly number[] = [
  N, N, I, I, I, 0, I, -0, I, -I, N, N, I, N,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, 0,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, 0,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  N, N, I, -I, I, -0, I, 0, I, I, N, N, I, N,
  N, N, N, N, N, 0, N, 0, N, N, N, N, N, N,
];

/** cmath.exp: rows by the real part, columns by the imaginary part. */
// biome-ignore format: one row a line
export const EXPONENTIAL: readonly number[] = [
  0, 0, 0, -0, 0, -0, 0, 0, 0, 0, 0, 0, 0, 0,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  N, N, I, -I, I, -0, I, 0, I, I, N, N, I, N,
  N, N, N, N, N, -0, N, 0, N, N, N, N, N, N,
];

/** cmath.log: rows by the real part, columns by the imaginary part. */
// biome-ignore format: one row a line
export const LOGARITHM: readonly number[] = [
  I, -P34, I, -P, I, -P, I, P, I, P, I, P34, I, N,
  I, -P2, 0, 0, 0, 0, 0, 0, 0, 0, I, P2, N, N,
  I, -P2, 0, 0, 0, 0, 0, 0, 0, 0, I, P2, N, N,
  I, -P2, 0, 0, 0, 0, 0, 0, 0, 0, I, P2, N, N,
  I, -P2, 0, 0, 0, 0, 0, 0, 0, 0, I, P2, N, N,
  I, -P4, I, -0, I, -0, I, 0, I, 0, I, P4, I, N,
  I, N, N, N, N, N, N, N, N, N, I, N, N, N,
];

/** cmath.sinh: rows by the real part, columns by the imaginary part. */
// biome-ignore format: one row a line
export const HYPERBOLIC_SINE: readonly number[] = [
  N, N, -I, -I, -I, -0, -I, 0, -I, I, N, N, I, N,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, 0, N,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, 0, N,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  N, N, I, -I, I, -0, I, 0, I, I, N, N, I, N,
  N, N, N, N, N, -0, N, 0, N, N, N, N, N, N,
];

/** cmath.sqrt: rows by the real part, columns by the imaginary part. */
// biome-ignore format: one row a line
export const SQUARE_ROOT: readonly number[] = [
  I, -I, 0, -I, 0, -I, 0, I, 0, I, I, I, N, I,
  I, -I, 0, 0, 0, 0, 0, 0, 0, 0, I, I, N, N,
  I, -I, 0, 0, 0, 0, 0, 0, 0, 0, I, I, N, N,
  I, -I, 0, 0, 0, 0, 0, 0, 0, 0, I, I, N, N,
  I, -I, 0, 0, 0, 0, 0, 0, 0, 0, I, I, N, N,
  I, -I, I, -0, I, -0, I, 0, I, 0, I, I, I, N,
  I, -I, N, N, N, N, N, N, N, N, I, I, N, N,
];

/** cmath.tanh: rows by the real part, columns by the imaginary part. */
// biome-ignore format: one row a line
export const HYPERBOLIC_TANGENT: readonly number[] = [
  -1, 0, -1, -0, -1, -0, -1, 0, -1, 0, -1, 0, -1, 0,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  1, 0, 1, -0, 1, -0, 1, 0, 1, 0, 1, 0, 1, 0,
  N, N, N, N, N, -0, N, 0, N, N, N, N, N, N,
];

/** cmath.rect, of radius and angle: rows by the real part, columns by the imaginary part. */
// biome-ignore format: one row a line
export const RECTANGULAR: readonly number[] = [
  N, N, -I, I, -I, 0, -I, -0, -I, -I, N, N, I, N,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  N, N, 0, 0, 0, 0, 0, 0, 0, 0, N, N, N, N,
  N, N, I, -I, I, -0, I, 0, I, I, N, N, I, N,
  N, N, N, N, N, 0, N, 0, N, N, N, N, N, N,
];
