import { intType } from './int.ts';
import { bindClass, PyObject } from './object.ts';

/** 2^32: what the high word counts. */
export const WORD = 4294967296;

/**
 * A Python int outside ±(2^53−1) and within 64 bits, as two's-complement words: arithmetic on words is several times
 * faster than on bigints. Ints in the exact range of a double are JS numbers, never this: whoever makes an int
 * normalises it (`int-value.ts`, `numbers/int64-words.ts`).
 */
export class PyInt64 extends PyObject {
  /** The value is `high` × 2^32 + `low`, `low` taken as unsigned. Both are signed 32-bit integers. */
  readonly high: number;
  readonly low: number;
  private big: bigint | null = null;

  constructor(high: number, low: number) {
    super();
    this.high = high;
    this.low = low;
  }

  get value(): bigint {
    return (this.big ??= (BigInt(this.high) << 32n) + BigInt(this.low >>> 0));
  }

  /** The nearest double. */
  get approximation(): number {
    return this.high * WORD + (this.low >>> 0);
  }
}
bindClass(PyInt64, intType);

/** The object of a value that fits 64 bits and is no safe integer. */
export function int64Of(value: bigint): PyInt64 {
  return new PyInt64(Number(BigInt.asIntN(32, value >> 32n)), Number(BigInt.asIntN(32, value)));
}
