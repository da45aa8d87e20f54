/**
 * The size of big integers, for budgets: what an operation is going to cost, told without doing it.
 */

/** Bits up to which sizes do not matter. */
export const SMALL_BITS = 4096;
const SMALL = 1n << BigInt(SMALL_BITS);
const MINUS_SMALL = -SMALL;

/** More bits than this and the host has no bigint for it (V8's limit is 2^30). */
export const MOST_BITS = 2 ** 30 - 64;

/** 2^4096, 2^8192, …: comparing with one costs next to nothing, its length alone tells. */
const powers: bigint[] = [SMALL];
const MOST_POWERS = 12;

/** Whether a value has more than `SMALL_BITS` bits. */
export function isLarge(value: bigint): boolean {
  return value >= SMALL || value <= MINUS_SMALL;
}

/** About the number of bits of a value: never less than it has, at most twice as many (and 4096 for small ones). */
export function approximateBits(value: bigint): number {
  const size = value < 0n ? -value : value;
  let bits = SMALL_BITS;
  for (let i = 0; i < MOST_POWERS; i++) {
    let power = powers[i];
    if (power === undefined) {
      power = 1n << BigInt(bits);
      powers.push(power);
    }
    if (size < power) return bits;
    bits *= 2;
  }
  return size.toString(16).length * 4;
}
