/**
 * Integer arithmetic where a double is not enough: what the evaluator's inline paths call when a result leaves
 * ±(2^53−1), or for the operators that need more than one machine operation. Operands are safe integers; results are
 * exact (CPython 2.7's `Objects/intobject.c`: int to 64 bits, long beyond).
 */
import { intFloorDivide, intModulo, intPower, intShiftLeft, intShiftRight } from '../numbers/int-arith.ts';
import { intFromNumeric } from '../objects/int-value.ts';
import type { Value } from '../objects/object.ts';
import { valueError, zeroDivisionError } from '../objects/raise.ts';
import { intFromApproximation, multiplyInt64 } from './int64-arithmetic.ts';
import { reserveBits, reservePower } from './integer-budget.ts';

/** The limits of safe integers as doubles, for inline checks. */
const MAX = Number.MAX_SAFE_INTEGER;

/** `a + b` whose sum is no safe integer (correct for any pair). */
export function addOverflow(a: number, b: number): Value {
  return intFromApproximation(a + b, ((a | 0) + (b | 0)) | 0);
}

/** `a - b` whose difference is no safe integer. */
export function subtractOverflow(a: number, b: number): Value {
  return intFromApproximation(a - b, ((a | 0) - (b | 0)) | 0);
}

/** `a * b` whose product is no safe integer. */
export function multiplyOverflow(a: number, b: number): Value {
  return multiplyInt64(a, b);
}

/** `a * b` for any safe integers; never -0. */
export function multiply(a: number, b: number): Value {
  const product = a * b;
  return product <= MAX && product >= -MAX ? product + 0 : multiplyOverflow(a, b);
}

/**
 * `a // b`, and classic `a / b`.
 * @throws ZeroDivisionError
 */
export function floorDivide(a: number, b: number): Value {
  if (b === 0) throw zeroDivisionError('integer division or modulo by zero');
  return intFloorDivide(a, b);
}

/**
 * `a % b`, which has the sign of `b`.
 * @throws ZeroDivisionError
 */
export function modulo(a: number, b: number): Value {
  if (b === 0) throw zeroDivisionError('integer division or modulo by zero');
  return intModulo(a, b);
}

/**
 * `a << b`.
 * @throws ValueError where `b` is negative; MemoryError
 */
export function shiftLeft(a: number, b: number): Value {
  if (b < 0) throw valueError('negative shift count');
  if (b < 64) {
    // Exact: a power of two moves the point alone.
    const shifted = a * 2 ** b;
    if (shifted <= MAX && shifted >= -MAX) return shifted;
    if (Math.abs(shifted) < 2 ** 64) return intFromApproximation(shifted, b < 32 ? (a | 0) << b : 0);
  }
  if (a !== 0) reserveBits(b);
  return intFromNumeric(intShiftLeft(a, b));
}

/**
 * `a >> b`.
 * @throws ValueError where `b` is negative
 */
export function shiftRight(a: number, b: number): Value {
  if (b < 0) throw valueError('negative shift count');
  return intShiftRight(a, b);
}

/**
 * `a ** b` with `b` not negative.
 * @throws MemoryError
 */
export function power(a: number, b: number): Value {
  if (a > 1 || a < -1) reservePower(b * Math.log2(Math.abs(a)));
  return intFromNumeric(intPower(a, b));
}
