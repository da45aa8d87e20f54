/**
 * A 64-bit hash as Python sees it (a number where it is a safe integer, else a bigint) and as two 32-bit words.
 */

const HALF = 4294967296;

/** The hash made of two words (each taken modulo 2^32), the high one signed. */
export function joinHashWords(high: number, low: number): number | bigint {
  const signed = high | 0;
  if (signed < 0x200000 && signed >= -0x200000) {
    const value = signed * HALF + (low >>> 0);
    if (value >= -Number.MAX_SAFE_INTEGER) return value;
  }
  return (BigInt(signed) << 32n) | BigInt(low >>> 0);
}

/** The low 32 bits of a hash, as int32. */
export function hashLow(hash: number | bigint): number {
  // ToInt32 takes any safe integer modulo 2^32.
  return typeof hash === 'number' ? hash | 0 : Number(BigInt.asIntN(32, hash));
}

/** The high 32 bits of a hash, as int32. */
export function hashHigh(hash: number | bigint): number {
  if (typeof hash === 'number') return (hash | 0) === hash ? hash >> 31 : Math.floor(hash / HALF) | 0;
  return Number(BigInt.asIntN(32, hash >> 32n));
}
