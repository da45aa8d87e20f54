import type { Complex } from './complex-arith.ts';
import { complexDivide } from './complex-arith.ts';
import * as special from './complex-special-values.ts';
import { exponential } from './elementary/exponential.ts';
import { hyperbolicCosine, hyperbolicSine, hyperbolicTangent, inverseHyperbolicSine } from './elementary/hyperbolic.ts';
import { hypotenuse } from './elementary/hypot.ts';
import { arctangent2 } from './elementary/inverse-trigonometric.ts';
import { logarithm } from './elementary/logarithm.ts';
import { logarithmOnePlus } from './elementary/logarithm-one-plus.ts';
import type { MathFailure } from './elementary/math-failure.ts';
import { cosine, sine, tangent } from './elementary/trigonometric.ts';
import { copySign, scaleByPowerOfTwo } from './float-bits.ts';

/**
 * The functions of module cmath, with the formulas, branch cuts and errors of CPython 2.7 Modules/cmathmodule.c.
 */

/** A quarter of the largest double: sums of a few such squares' roots do not overflow. */
const LARGE = Number.MAX_VALUE / 4;
const SQRT_LARGE = Math.sqrt(LARGE);
/** The logarithm of `LARGE`. */
const LOG_LARGE = 708.3964185322641;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const SQRT_SMALLEST_NORMAL = Math.sqrt(SMALLEST_NORMAL);

function isFinitePair(re: number, im: number): boolean {
  return re - re === 0 && im - im === 0;
}

function isInfinite(value: number): boolean {
  return value === Infinity || value === -Infinity;
}

/** Turns by -90 degrees: how the circular functions use the hyperbolic ones. */
function turnBack(value: Complex | MathFailure): Complex | MathFailure {
  return typeof value === 'string' ? value : { re: value.im, im: -value.re };
}

function overflowChecked(re: number, im: number): Complex | MathFailure {
  return isInfinite(re) || isInfinite(im) ? 'range' : { re, im };
}

/** log|z| + ln 2 × 2 of a huge z, by halves. */
function logarithmOfHuge(re: number, im: number): number {
  return logarithm(hypotenuse(re / 2, im / 2)) + Math.LN2 * 2;
}

/** `cmath.sqrt(re + im j)`; never fails. */
export function complexSquareRoot(re: number, im: number): Complex {
  if (!isFinitePair(re, im)) return special.specialValue(special.SQUARE_ROOT, re, im);
  if (re === 0 && im === 0) return { re: 0, im };
  const width = Math.abs(re);
  const height = Math.abs(im);
  let root: number;
  if (width < SMALLEST_NORMAL && height < SMALLEST_NORMAL) {
    const scaled = scaleByPowerOfTwo(width, 53);
    root = scaleByPowerOfTwo(Math.sqrt(scaled + hypotenuse(scaled, scaleByPowerOfTwo(height, 53))), -27);
  } else {
    const eighth = width / 8;
    root = 2 * Math.sqrt(eighth + hypotenuse(eighth, height / 8));
  }
  const other = height / (2 * root);
  return re >= 0 ? { re: root, im: copySign(other, im) } : { re: other, im: copySign(root, im) };
}

/** `cmath.acos`. */
export function complexArccosine(re: number, im: number): Complex {
  if (!isFinitePair(re, im)) return special.specialValue(special.ARCCOSINE, re, im);
  if (Math.abs(re) > LARGE || Math.abs(im) > LARGE) {
    const size = logarithmOfHuge(re, im);
    return { re: arctangent2(Math.abs(im), re), im: re < 0 ? -copySign(size, im) : copySign(size, -im) };
  }
  const minus = complexSquareRoot(1 - re, -im);
  const plus = complexSquareRoot(1 + re, im);
  return {
    re: 2 * arctangent2(minus.re, plus.re),
    im: inverseHyperbolicSine(plus.re * minus.im - plus.im * minus.re),
  };
}

/** `cmath.acosh`. */
export function complexInverseHyperbolicCosine(re: number, im: number): Complex {
  if (!isFinitePair(re, im)) return special.specialValue(special.INVERSE_HYPERBOLIC_COSINE, re, im);
  if (Math.abs(re) > LARGE || Math.abs(im) > LARGE) {
    return { re: logarithmOfHuge(re, im), im: arctangent2(im, re) };
  }
  const minus = complexSquareRoot(re - 1, im);
  const plus = complexSquareRoot(re + 1, im);
  return {
    re: inverseHyperbolicSine(minus.re * plus.re + minus.im * plus.im),
    im: 2 * arctangent2(minus.im, plus.re),
  };
}

/** `cmath.asinh`. */
export function complexInverseHyperbolicSine(re: number, im: number): Complex {
  if (!isFinitePair(re, im)) return special.specialValue(special.INVERSE_HYPERBOLIC_SINE, re, im);
  if (Math.abs(re) > LARGE || Math.abs(im) > LARGE) {
    const size = logarithmOfHuge(re, im);
    return { re: im >= 0 ? copySign(size, re) : -copySign(size, -re), im: arctangent2(im, Math.abs(re)) };
  }
  const plus = complexSquareRoot(1 + im, -re);
  const minus = complexSquareRoot(1 - im, re);
  return {
    re: inverseHyperbolicSine(plus.re * minus.im - minus.re * plus.im),
    im: arctangent2(im, plus.re * minus.re - plus.im * minus.im),
  };
}

/** `cmath.asin`. */
export function complexArcsine(re: number, im: number): Complex {
  const turned = complexInverseHyperbolicSine(-im, re);
  return { re: turned.im, im: -turned.re };
}

/** `cmath.atanh`. */
export function complexInverseHyperbolicTangent(re: number, im: number): Complex | MathFailure {
  if (!isFinitePair(re, im)) return special.specialValue(special.INVERSE_HYPERBOLIC_TANGENT, re, im);
  if (re < 0 || (re === 0 && 1 / re < 0)) {
    const mirrored = complexInverseHyperbolicTangent(-re, -im);
    return typeof mirrored === 'string' ? mirrored : { re: -mirrored.re, im: -mirrored.im };
  }
  const height = Math.abs(im);
  if (re > SQRT_LARGE || height > SQRT_LARGE) {
    const half = hypotenuse(re / 2, im / 2);
    return { re: re / 4 / half / half, im: -copySign(Math.PI / 2, -im) };
  }
  if (re === 1 && height < SQRT_SMALLEST_NORMAL) {
    if (height === 0) return 'domain';
    return {
      re: -logarithm(Math.sqrt(height) / Math.sqrt(hypotenuse(height, 2))),
      im: copySign(arctangent2(2, -height) / 2, im),
    };
  }
  return {
    re: logarithmOnePlus((4 * re) / ((1 - re) * (1 - re) + height * height)) / 4,
    im: -arctangent2(-2 * im, (1 - re) * (1 + re) - height * height) / 2,
  };
}

/** `cmath.atan`. */
export function complexArctangent(re: number, im: number): Complex | MathFailure {
  return turnBack(complexInverseHyperbolicTangent(-im, re));
}

/** `cmath.cosh`. */
export function complexHyperbolicCosine(re: number, im: number): Complex | MathFailure {
  if (!isFinitePair(re, im)) {
    if (isInfinite(im) && !Number.isNaN(re)) return 'domain';
    if (isInfinite(re) && im - im === 0 && im !== 0) {
      const imaginary = copySign(Infinity, sine(im));
      return { re: copySign(Infinity, cosine(im)), im: re > 0 ? imaginary : -imaginary };
    }
    return special.specialValue(special.HYPERBOLIC_COSINE, re, im);
  }
  if (Math.abs(re) > LOG_LARGE) {
    const less = re - copySign(1, re);
    return overflowChecked(cosine(im) * hyperbolicCosine(less) * Math.E, sine(im) * hyperbolicSine(less) * Math.E);
  }
  return overflowChecked(cosine(im) * hyperbolicCosine(re), sine(im) * hyperbolicSine(re));
}

/** `cmath.cos`. */
export function complexCosine(re: number, im: number): Complex | MathFailure {
  return complexHyperbolicCosine(-im, re);
}

/** `cmath.sinh`. */
export function complexHyperbolicSine(re: number, im: number): Complex | MathFailure {
  if (!isFinitePair(re, im)) {
    if (isInfinite(im) && !Number.isNaN(re)) return 'domain';
    if (isInfinite(re) && im - im === 0 && im !== 0) {
      const real = copySign(Infinity, cosine(im));
      return { re: re > 0 ? real : -real, im: copySign(Infinity, sine(im)) };
    }
    return special.specialValue(special.HYPERBOLIC_SINE, re, im);
  }
  if (Math.abs(re) > LOG_LARGE) {
    const less = re - copySign(1, re);
    return overflowChecked(cosine(im) * hyperbolicSine(less) * Math.E, sine(im) * hyperbolicCosine(less) * Math.E);
  }
  return overflowChecked(cosine(im) * hyperbolicSine(re), sine(im) * hyperbolicCosine(re));
}

/** `cmath.sin`. */
export function complexSine(re: number, im: number): Complex | MathFailure {
  return turnBack(complexHyperbolicSine(-im, re));
}

/** `cmath.tanh`. */
export function complexHyperbolicTangent(re: number, im: number): Complex | MathFailure {
  if (!isFinitePair(re, im)) {
    if (isInfinite(im) && re - re === 0) return 'domain';
    if (isInfinite(re) && im - im === 0 && im !== 0) {
      return { re: re > 0 ? 1 : -1, im: copySign(0, 2 * sine(im) * cosine(im)) };
    }
    return special.specialValue(special.HYPERBOLIC_TANGENT, re, im);
  }
  if (Math.abs(re) > LOG_LARGE) {
    return { re: copySign(1, re), im: 4 * sine(im) * cosine(im) * exponential(-2 * Math.abs(re)) };
  }
  const real = hyperbolicTangent(re);
  const turn = tangent(im);
  const reciprocal = 1 / hyperbolicCosine(re);
  const product = real * turn;
  const denominator = 1 + product * product;
  return { re: (real * (1 + turn * turn)) / denominator, im: (turn / denominator) * reciprocal * reciprocal };
}

/** `cmath.tan`. */
export function complexTangent(re: number, im: number): Complex | MathFailure {
  return turnBack(complexHyperbolicTangent(-im, re));
}

/** `cmath.exp`. */
export function complexExponential(re: number, im: number): Complex | MathFailure {
  if (!isFinitePair(re, im)) {
    if (isInfinite(im) && (re - re === 0 || re === Infinity)) return 'domain';
    if (isInfinite(re) && im - im === 0 && im !== 0) {
      const size = re > 0 ? Infinity : 0;
      return { re: copySign(size, cosine(im)), im: copySign(size, sine(im)) };
    }
    return special.specialValue(special.EXPONENTIAL, re, im);
  }
  if (re > LOG_LARGE) {
    const length = exponential(re - 1);
    return overflowChecked(length * cosine(im) * Math.E, length * sine(im) * Math.E);
  }
  const length = exponential(re);
  return overflowChecked(length * cosine(im), length * sine(im));
}

/** `cmath.log(z)`, also its value -inf at zero, which module cmath makes a domain error. */
function logarithmValue(re: number, im: number): Complex {
  if (!isFinitePair(re, im)) return special.specialValue(special.LOGARITHM, re, im);
  const width = Math.abs(re);
  const height = Math.abs(im);
  let real: number;
  if (width > LARGE || height > LARGE) {
    real = logarithm(hypotenuse(width / 2, height / 2)) + Math.LN2;
  } else if (width < SMALLEST_NORMAL && height < SMALLEST_NORMAL) {
    real =
      width > 0 || height > 0
        ? logarithm(hypotenuse(scaleByPowerOfTwo(width, 53), scaleByPowerOfTwo(height, 53))) - 53 * Math.LN2
        : -Infinity;
  } else {
    const size = hypotenuse(width, height);
    if (size >= 0.71 && size <= 1.73) {
      const more = Math.max(width, height);
      const less = Math.min(width, height);
      real = logarithmOnePlus((more - 1) * (more + 1) + less * less) / 2;
    } else {
      real = logarithm(size);
    }
  }
  return { re: real, im: arctangent2(im, re) };
}

/** `cmath.log(z)`. */
export function complexLogarithm(re: number, im: number): Complex | MathFailure {
  return re === 0 && im === 0 ? 'domain' : logarithmValue(re, im);
}

/** `cmath.log(value, base)`. */
export function complexLogarithmToBase(value: Complex, base: Complex): Complex | MathFailure {
  if (base.re === 0 && base.im === 0) return 'domain';
  return complexDivide(logarithmValue(value.re, value.im), logarithmValue(base.re, base.im)) ?? 'domain';
}

/** `cmath.log10`. */
export function complexDecimalLogarithm(re: number, im: number): Complex | MathFailure {
  if (re === 0 && im === 0) return 'domain';
  const natural = logarithmValue(re, im);
  return { re: natural.re / Math.LN10, im: natural.im / Math.LN10 };
}

/** `cmath.phase`; where the angle is too small for a float, CPython passes on C's range error. */
export function complexPhase(re: number, im: number): number | MathFailure {
  const angle = arctangent2(im, re);
  return angle === 0 && im !== 0 && re !== Infinity ? 'range' : angle;
}

/** `cmath.polar`: radius and phase. */
export function complexPolar(re: number, im: number): [radius: number, phase: number] | MathFailure {
  const radius = hypotenuse(re, im);
  if (radius === Infinity && isFinitePair(re, im)) return 'range';
  return [radius, arctangent2(im, re)];
}

/** `cmath.rect(radius, phase)`. */
export function complexRectangular(radius: number, phase: number): Complex | MathFailure {
  if (!isFinitePair(radius, phase)) {
    if (isInfinite(phase) && radius !== 0 && !Number.isNaN(radius)) return 'domain';
    if (isInfinite(radius) && phase - phase === 0 && phase !== 0) {
      const re = copySign(Infinity, cosine(phase));
      const im = copySign(Infinity, sine(phase));
      return radius > 0 ? { re, im } : { re: -re, im: -im };
    }
    return special.specialValue(special.RECTANGULAR, radius, phase);
  }
  return phase === 0 ? { re: radius, im: radius * phase } : { re: radius * cosine(phase), im: radius * sine(phase) };
}
