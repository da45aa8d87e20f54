import { exponential } from './elementary/exponential.ts';
import { hypotenuse } from './elementary/hypot.ts';
import { arctangent2 } from './elementary/inverse-trigonometric.ts';
import { logarithm } from './elementary/logarithm.ts';
import { power } from './elementary/power.ts';
import { cosine, sine } from './elementary/trigonometric.ts';

/**
 * Complex arithmetic, with the operations and rounding of CPython 2.7 Objects/complexobject.c.
 */

/** The value of a Python complex. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

const ONE: Complex = { re: 1, im: 0 };

/** `left + right`. */
export function complexAdd(left: Complex, right: Complex): Complex {
  return { re: left.re + right.re, im: left.im + right.im };
}

/** `left - right`. */
export function complexSubtract(left: Complex, right: Complex): Complex {
  return { re: left.re - right.re, im: left.im - right.im };
}

/** `-value`. */
export function complexNegate(value: Complex): Complex {
  return { re: -value.re, im: -value.im };
}

/** `left * right`. */
export function complexMultiply(left: Complex, right: Complex): Complex {
  return { re: left.re * right.re - left.im * right.im, im: left.re * right.im + left.im * right.re };
}

/**
 * `left / right` by Smith's method (CPython `_Py_c_quot`).
 *
 * @returns `undefined` for a zero divisor (ZeroDivisionError: complex division by zero)
 */
export function complexDivide(left: Complex, right: Complex): Complex | undefined {
  const sizeRe = right.re < 0 ? -right.re : right.re;
  const sizeIm = right.im < 0 ? -right.im : right.im;
  if (sizeRe >= sizeIm) {
    if (sizeRe === 0) return undefined;
    const ratio = right.im / right.re;
    const denominator = right.re + right.im * ratio;
    return { re: (left.re + left.im * ratio) / denominator, im: (left.im - left.re * ratio) / denominator };
  }
  if (sizeIm >= sizeRe) {
    const ratio = right.re / right.im;
    const denominator = right.re * ratio + right.im;
    return { re: (left.re * ratio + left.im) / denominator, im: (left.im * ratio - left.re) / denominator };
  }
  return { re: NaN, im: NaN };
}

/**
 * `divmod(left, right)`: the quotient's real part rounded down, and what remains (CPython `complex_divmod`).
 *
 * @returns `undefined` for a zero divisor (ZeroDivisionError)
 */
export function complexDivmod(left: Complex, right: Complex): [quotient: Complex, remainder: Complex] | undefined {
  const exact = complexDivide(left, right);
  if (exact === undefined) return undefined;
  const quotient: Complex = { re: Math.floor(exact.re), im: 0 };
  return [quotient, complexSubtract(left, complexMultiply(right, quotient))];
}

/**
 * `abs(value)` (CPython `_Py_c_abs`).
 *
 * @returns `'overflow'` where CPython raises OverflowError (absolute value too large)
 */
export function complexAbsolute(value: Complex): number | 'overflow' {
  const result = hypotenuse(value.re, value.im);
  return result === Infinity && Math.abs(value.re) !== Infinity && Math.abs(value.im) !== Infinity
    ? 'overflow'
    : result;
}

/**
 * `base ** exponent` (CPython `complex_pow`).
 *
 * @returns `'zero-division'` (ZeroDivisionError: 0.0 to a negative or complex power) or `'overflow'` (OverflowError:
 *   complex exponentiation) where CPython raises
 */
export function complexPower(base: Complex, exponent: Complex): Complex | 'zero-division' | 'overflow' {
  let result: Complex | undefined;
  if (exponent.im === 0 && exponent.re % 1 === 0 && exponent.re <= 100 && exponent.re >= -100) {
    result = integerPower(base, exponent.re);
  } else {
    result = generalPower(base, exponent);
  }
  if (result === undefined) return 'zero-division';
  return Math.abs(result.re) === Infinity || Math.abs(result.im) === Infinity ? 'overflow' : result;
}

/** Whole exponents up to 100, by repeated squaring; `undefined` for zero to a negative power. */
function integerPower(base: Complex, exponent: number): Complex | undefined {
  if (exponent > 0) return positivePower(base, exponent);
  return complexDivide(ONE, positivePower(base, -exponent));
}

function positivePower(base: Complex, exponent: number): Complex {
  let result = ONE;
  let square = base;
  for (let mask = 1; mask <= exponent; mask <<= 1) {
    if ((exponent & mask) !== 0) result = complexMultiply(result, square);
    square = complexMultiply(square, square);
  }
  return result;
}

/** By polar coordinates; `undefined` where C's functions report a domain error. */
function generalPower(base: Complex, exponent: Complex): Complex | undefined {
  if (exponent.re === 0 && exponent.im === 0) return ONE;
  if (base.re === 0 && base.im === 0) {
    return exponent.im !== 0 || exponent.re < 0 ? undefined : { re: 0, im: 0 };
  }
  const size = hypotenuse(base.re, base.im);
  let length = power(size, exponent.re);
  const angle = arctangent2(base.im, base.re);
  let phase = angle * exponent.re;
  if (exponent.im !== 0) {
    length /= exponential(angle * exponent.im);
    phase += exponent.im * logarithm(size);
  }
  // The sine of an infinite angle is a domain error in C.
  if (Math.abs(phase) === Infinity) return undefined;
  return { re: length * cosine(phase), im: length * sine(phase) };
}
