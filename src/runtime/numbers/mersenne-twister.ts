/** Words of state. */
const SIZE = 624;
/** Distance of the word that is mixed in. */
const SHIFT = 397;
const MATRIX = 0x9908b0df;
const UPPER_MASK = 0x80000000;
const LOWER_MASK = 0x7fffffff;

/**
 * MT19937 as CPython's module `_random` runs it (Modules/_randommodule.c; Matsumoto and Nishimura 1998, with their
 * 2002 initialisation): the same seeds give the same numbers.
 */
export class MersenneTwister {
  readonly #state = new Uint32Array(SIZE);
  #index = SIZE + 1;

  /** @param seed see `seed`; the caller chooses one where Python takes the time */
  constructor(seed: bigint | number) {
    this.seed(seed);
  }

  /**
   * Seeds by an integer: the 32-bit words of its absolute value, lowest first. For other objects the caller passes
   * their hash as an unsigned 64-bit integer (`BigInt.asUintN(64, hash)`).
   */
  seed(seed: bigint | number): void {
    let rest = BigInt(seed);
    if (rest < 0n) rest = -rest;
    const key: number[] = [];
    if (rest >> 1024n) {
      const digits = rest.toString(16);
      for (let end = digits.length; end > 0; end -= 8)
        key.push(Number.parseInt(digits.slice(Math.max(end - 8, 0), end), 16));
    } else {
      for (; rest > 0n; rest >>= 32n) key.push(Number(rest & 0xffffffffn));
    }
    if (key.length === 0) key.push(0);
    this.#seedByArray(key);
  }

  #seedByNumber(seed: number): void {
    const state = this.#state;
    state[0] = seed;
    for (let index = 1; index < SIZE; index++) {
      const last = state[index - 1]!;
      state[index] = Math.imul(1812433253, last ^ (last >>> 30)) + index;
    }
    this.#index = SIZE;
  }

  #seedByArray(key: readonly number[]): void {
    const state = this.#state;
    this.#seedByNumber(19650218);
    let index = 1;
    let keyIndex = 0;
    for (let count = Math.max(SIZE, key.length); count > 0; count--) {
      const last = state[index - 1]!;
      state[index] = (state[index]! ^ Math.imul(last ^ (last >>> 30), 1664525)) + key[keyIndex]! + keyIndex;
      index += 1;
      keyIndex += 1;
      if (index >= SIZE) {
        state[0] = state[SIZE - 1]!;
        index = 1;
      }
      if (keyIndex >= key.length) keyIndex = 0;
    }
    for (let count = SIZE - 1; count > 0; count--) {
      const last = state[index - 1]!;
      state[index] = (state[index]! ^ Math.imul(last ^ (last >>> 30), 1566083941)) - index;
      index += 1;
      if (index >= SIZE) {
        state[0] = state[SIZE - 1]!;
        index = 1;
      }
    }
    state[0] = UPPER_MASK;
  }

  #refill(): void {
    const state = this.#state;
    let index = 0;
    for (; index < SIZE - SHIFT; index++) {
      const mixed = (state[index]! & UPPER_MASK) | (state[index + 1]! & LOWER_MASK);
      state[index] = state[index + SHIFT]! ^ (mixed >>> 1) ^ (mixed & 1 ? MATRIX : 0);
    }
    for (; index < SIZE - 1; index++) {
      const mixed = (state[index]! & UPPER_MASK) | (state[index + 1]! & LOWER_MASK);
      state[index] = state[index + SHIFT - SIZE]! ^ (mixed >>> 1) ^ (mixed & 1 ? MATRIX : 0);
    }
    const mixed = (state[SIZE - 1]! & UPPER_MASK) | (state[0]! & LOWER_MASK);
    state[SIZE - 1] = state[SHIFT - 1]! ^ (mixed >>> 1) ^ (mixed & 1 ? MATRIX : 0);
    this.#index = 0;
  }

  /** The next 32 random bits, as an unsigned integer. */
  nextWord(): number {
    if (this.#index >= SIZE) this.#refill();
    let word = this.#state[this.#index++]!;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  }

  /** `random()`: a float in [0, 1) with 53 random bits. */
  random(): number {
    const high = this.nextWord() >>> 5;
    const low = this.nextWord() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /**
   * `getrandbits(count)`: a number up to 53 bits, else a bigint (Python makes a long of both).
   *
   * @param count at least 1: the caller raises ValueError (number of bits must be greater than zero)
   */
  randomBits(count: number): number | bigint {
    if (count <= 32) return this.nextWord() >>> (32 - count);
    if (count <= 53) {
      const low = this.nextWord();
      return (this.nextWord() >>> (64 - count)) * 4294967296 + low;
    }
    const words: string[] = [];
    for (let left = count; left > 0; left -= 32) {
      const word = left < 32 ? this.nextWord() >>> (32 - left) : this.nextWord();
      words.push(word.toString(16).padStart(8, '0'));
    }
    return BigInt(`0x${words.reverse().join('')}`);
  }

  /** `jumpahead(distance)`: shuffles the state by the distance, any integer. */
  jumpAhead(distance: bigint): void {
    const state = this.#state;
    for (let index = SIZE - 1; index > 1; index--) {
      const remainder = Number(distance % BigInt(index));
      const other = remainder < 0 ? remainder + index : remainder;
      const word = state[index]!;
      state[index] = state[other]!;
      state[other] = word;
    }
    for (let index = 0; index < SIZE; index++) state[index] = state[index]! + index + 1;
    this.#index = SIZE;
  }

  /** `getstate()`: 624 words and the index of the next one. */
  getState(): number[] {
    const state: number[] = Array.from(this.#state);
    state.push(this.#index);
    return state;
  }

  /**
   * `setstate(state)`: what `getState` gave.
   *
   * @param state 624 integers, taken modulo 2^32, and an index from 0 to 624: the caller raises ValueError (invalid
   *   state) for any other
   */
  setState(state: readonly number[]): void {
    for (let index = 0; index < SIZE; index++) this.#state[index] = state[index]!;
    this.#index = state[SIZE]!;
  }
}
