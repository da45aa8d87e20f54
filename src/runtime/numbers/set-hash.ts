import { joinHashWords } from './hash-words.ts';

/** 3644798167 and 69069, and what is mixed in. */
const FACTOR = 3644798167;
const SCRAMBLE = 89869747;
const FIRST = 1927868237;
const LAST_FACTOR = 69069;
const LAST_ADDEND = 907133923;
/** The hash instead of -1. */
const NOT_MINUS_ONE = 590923713;

/**
 * The hash of a frozenset from the hashes of its items, in any order (CPython 2.7 `frozenset_hash`, 64 bits).
 *
 * Make one with the number of items, `addWords` each item's hash, then take `value()`.
 */
export class SetHash {
  #high: number;
  #low: number;

  constructor(size: number) {
    this.#high = multiplyHigh(FIRST, size + 1);
    this.#low = Math.imul(FIRST, size + 1);
  }

  /** Adds the hash of an item, given as words. */
  addWords(high: number, low: number): void {
    const mixedHigh = high ^ ((high << 16) | (low >>> 16));
    const mixedLow = (low ^ (low << 16) ^ SCRAMBLE) >>> 0;
    this.#high ^= multiplyHigh(mixedLow, FACTOR) + Math.imul(mixedHigh, FACTOR);
    this.#low ^= Math.imul(mixedLow, FACTOR);
  }

  /** Finishes: the hash as a Python int (a number where it is a safe integer). */
  value(): number | bigint {
    const low = this.#low >>> 0;
    const product = Math.imul(low, LAST_FACTOR) >>> 0;
    const sum = product + LAST_ADDEND;
    const high = multiplyHigh(low, LAST_FACTOR) + Math.imul(this.#high, LAST_FACTOR) + (sum >= 4294967296 ? 1 : 0);
    if ((high | 0) === -1 && (sum | 0) === -1) return NOT_MINUS_ONE;
    return joinHashWords(high, sum);
  }
}

/** The high 32 bits of the 64-bit product of two unsigned 32-bit numbers. */
function multiplyHigh(left: number, right: number): number {
  const leftLow = left & 0xffff;
  const leftHigh = left >>> 16;
  const rightLow = right & 0xffff;
  const rightHigh = right >>> 16;
  const middle = leftHigh * rightLow + ((leftLow * rightLow) >>> 16);
  const cross = leftLow * rightHigh + (middle & 0xffff);
  return leftHigh * rightHigh + Math.floor(middle / 65536) + Math.floor(cross / 65536);
}
