import { exactParts } from './float-bits.ts';

/**
 * `float.as_integer_ratio` of a finite float: numerator and positive denominator in lowest terms.
 *
 * The caller raises for infinities (OverflowError: Cannot pass infinity to float.as_integer_ratio.) and NaN
 * (ValueError: Cannot pass NaN to float.as_integer_ratio.).
 */
export function floatRatio(value: number): [numerator: bigint, denominator: bigint] {
  const { fraction, exponent } = exactParts(value);
  return exponent >= 0 ? [fraction << BigInt(exponent), 1n] : [fraction, 1n << BigInt(-exponent)];
}
