import { parts, productError } from './double-double.ts';
import { exponentialOfSum } from './exponential.ts';
import { logarithmParts } from './logarithm.ts';

/**
 * C's `pow`, nearly always correctly rounded, with C99's special values (unlike JavaScript's, `1 ** y` and `x ** 0`
 * are 1 whatever the other is).
 */
export function power(base: number, exponent: number): number {
  if (exponent === 2) return base * base;
  if (exponent === 1) return base;
  if (base === 1 || exponent === 0) return 1;
  if (exponent - exponent !== 0) {
    if (base === -1 && !Number.isNaN(exponent)) return 1;
    return base ** exponent;
  }
  if (!(base > 0 && base < Infinity)) {
    if (!(base < 0 && base > -Infinity) || exponent % 1 !== 0) return base ** exponent;
    const size = power(-base, exponent);
    return Math.abs(exponent % 2) === 1 ? -size : size;
  }
  if (exponent === -1) return 1 / base;
  if (exponent === 0.5) return Math.sqrt(base);
  logarithmParts(base, true);
  const log = parts[0]!;
  const high = exponent * log;
  if (!(high < 710 && high > -746)) return high > 0 ? Infinity : 0;
  return exponentialOfSum(high, productError(exponent, log, high) + exponent * parts[1]!);
}
