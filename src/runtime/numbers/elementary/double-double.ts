/**
 * Arithmetic on unevaluated sums of two doubles (Dekker 1971, Knuth TAOCP 4.2.2): about 106 bits.
 *
 * The functions of this folder are evaluated to about 68 bits and rounded once, so that they are correctly rounded on
 * all but a few inputs in 10^5, as glibc's are: the host's own differ from it on some percent.
 *
 * A pair comes back through `parts`, high part first, so that nothing is allocated.
 */

/** 2^27 + 1: splits a double into two halves of 26 bits. */
export const SPLITTER = 134217729;

/** The results of functions that have two doubles to give: [high, low]. */
export const parts: Float64Array = new Float64Array(2);

/** The rounding error of `product`, which is the rounded left * right; no factor beyond 2^990. */
export function productError(left: number, right: number, product: number): number {
  const bigLeft = left * SPLITTER;
  const leftHigh = bigLeft - (bigLeft - left);
  const leftLow = left - leftHigh;
  const bigRight = right * SPLITTER;
  const rightHigh = bigRight - (bigRight - right);
  const rightLow = right - rightHigh;
  return leftLow * rightLow - (product - leftHigh * rightHigh - leftLow * rightHigh - leftHigh * rightLow);
}

/** The rounding error of `sum`, which is the rounded left + right. */
export function sumError(left: number, right: number, sum: number): number {
  const back = sum - left;
  return left - (sum - back) + (right - back);
}

/** left * right + addend rounded once (but for ties of ties), as the processor's fused instruction does. */
export function fusedMultiplyAdd(left: number, right: number, addend: number): number {
  const product = left * right;
  const sum = product + addend;
  return sum + (sumError(product, addend, sum) + productError(left, right, product));
}

/** Divides pair by pair into `parts`. */
export function divideParts(high: number, low: number, divisorHigh: number, divisorLow: number): void {
  const quotient = high / divisorHigh;
  const product = quotient * divisorHigh;
  const rest = high - product - productError(quotient, divisorHigh, product) + low - quotient * divisorLow;
  const correction = rest / divisorHigh;
  const sum = quotient + correction;
  parts[0] = sum;
  parts[1] = quotient - sum + correction;
}
