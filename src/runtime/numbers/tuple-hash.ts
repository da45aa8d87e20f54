import { hashHigh, hashLow, joinHashWords } from './hash-words.ts';

/**
 * The hash of a tuple from the hashes of its items, first to last (CPython 2.7 `tuplehash`, 64 bits).
 *
 * Make one with the number of items, `add` each item's hash, then take `value()`, or `low()` and `high` as words.
 */
export class TupleHash {
  /** The high word, valid after `low()`. */
  high = 0;
  #low = 0x345678;
  #multiplier = 1000003;
  #left: number;

  constructor(length: number) {
    this.#left = length;
  }

  /** Adds the hash of the next item. */
  add(hash: number | bigint): void {
    this.addWords(hashHigh(hash), hashLow(hash));
  }

  /** Adds the hash of the next item, given as words. */
  addWords(high: number, low: number): void {
    const left = --this.#left;
    const multiplier = this.#multiplier;
    const mixedLow = (this.#low ^ low) >>> 0;
    // Multipliers outgrow 32 bits for tuples of tens of thousands of items.
    const multiplierLow = multiplier >>> 0;
    const multiplierHigh = Math.floor(multiplier / 4294967296);
    const upper = multiplyHigh(mixedLow, multiplierLow) + Math.imul(mixedLow, multiplierHigh);
    this.high = (Math.imul(this.high ^ high, multiplierLow) + upper) | 0;
    this.#low = Math.imul(mixedLow, multiplierLow);
    this.#multiplier = multiplier + 82520 + left + left;
  }

  /** Finishes: the low word as int32; `high` then holds the other. */
  low(): number {
    const sum = (this.#low >>> 0) + 97531;
    const high = (this.high + (sum >= 4294967296 ? 1 : 0)) | 0;
    const low = sum | 0;
    this.high = high;
    return low === -1 && high === -1 ? -2 : low;
  }

  /** Finishes: the hash as a Python int (a number where it is a safe integer). */
  value(): number | bigint {
    const low = this.low();
    return joinHashWords(this.high, low);
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
  return leftHigh * rightHigh + (middle >>> 16) + (cross >>> 16);
}
