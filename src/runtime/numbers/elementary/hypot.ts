/** 2^511: the square of something larger may overflow. */
const LARGE = 2 ** 511;
/** 2^-459: the square of something smaller loses bits. */
const SMALL = 2 ** -459;
const SCALE = 2 ** -600;

/**
 * `hypot(x, y)`: the square root of x² + y² without intermediate overflow, infinite if either is.
 *
 * A. Borges, "An Improved Algorithm for hypot(a, b)" (2019), the corrected unfused variant, which glibc uses from 2.35
 * on.
 */
export function hypotenuse(x: number, y: number): number {
  const a = Math.abs(x);
  const b = Math.abs(y);
  if (a === Infinity || b === Infinity) return Infinity;
  if (Number.isNaN(a) || Number.isNaN(b)) return NaN;
  const large = Math.max(a, b);
  const small = Math.min(a, b);
  if (large > LARGE) {
    if (small <= large * 2 ** -54) return large + small;
    return corrected(large * SCALE, small * SCALE) / SCALE;
  }
  if (small < SMALL) {
    if (large >= small / 2 ** -54) return large + small;
    return corrected(large / SCALE, small / SCALE) * SCALE;
  }
  if (small <= large * 2 ** -54) return large + small;
  return corrected(large, small);
}

function corrected(large: number, small: number): number {
  const root = Math.sqrt(large * large + small * small);
  let first: number;
  let second: number;
  if (root <= 2 * small) {
    const delta = root - small;
    first = large * (2 * delta - large);
    second = (delta - 2 * (large - small)) * delta;
  } else {
    const delta = root - large;
    first = 2 * delta * (large - 2 * small);
    second = (4 * delta - small) * small + delta * delta;
  }
  return root - (first + second) / (2 * root);
}
