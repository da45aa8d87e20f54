import type { Value } from '../../runtime/objects/object.ts';

const LEAST = 8;
/** A row at least this long is made shorter when it has become mostly empty. */
const SHRINKS = 1024;

/** A row of values that grows and shrinks at both ends; the number of places is a power of two. */
export class RingBuffer {
  /** Open to measurements of memory. */
  places: (Value | undefined)[] = new Array(LEAST).fill(undefined);
  #first = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The value at an index that is in range. */
  at(index: number): Value {
    return this.places[(this.#first + index) & (this.places.length - 1)]!;
  }

  put(index: number, value: Value): void {
    this.places[(this.#first + index) & (this.places.length - 1)] = value;
  }

  push(value: Value): void {
    if (this.#length === this.places.length) this.#resize(this.#length * 2);
    this.places[(this.#first + this.#length++) & (this.places.length - 1)] = value;
  }

  unshift(value: Value): void {
    if (this.#length === this.places.length) this.#resize(this.#length * 2);
    this.#first = (this.#first - 1) & (this.places.length - 1);
    this.places[this.#first] = value;
    this.#length++;
  }

  /** Takes the last value off; undefined where there is none. */
  pop(): Value | undefined {
    if (this.#length === 0) return undefined;
    const at = (this.#first + --this.#length) & (this.places.length - 1);
    const value = this.places[at];
    this.places[at] = undefined;
    this.#shrink();
    return value;
  }

  /** Takes the first value off; undefined where there is none. */
  shift(): Value | undefined {
    if (this.#length === 0) return undefined;
    const at = this.#first;
    const value = this.places[at];
    this.places[at] = undefined;
    this.#first = (at + 1) & (this.places.length - 1);
    this.#length--;
    this.#shrink();
    return value;
  }

  /** Takes a value out of the middle. */
  remove(index: number): void {
    for (let i = index + 1; i < this.#length; i++) this.put(i - 1, this.at(i));
    this.pop();
  }

  reverse(): void {
    for (let low = 0, high = this.#length - 1; low < high; low++, high--) {
      const value = this.at(low);
      this.put(low, this.at(high));
      this.put(high, value);
    }
  }

  clear(): void {
    this.places = new Array(LEAST).fill(undefined);
    this.#first = 0;
    this.#length = 0;
  }

  toArray(): Value[] {
    const values = new Array<Value>(this.#length);
    for (let i = 0; i < values.length; i++) values[i] = this.at(i);
    return values;
  }

  #shrink(): void {
    const { length } = this.places;
    if (length >= SHRINKS && this.#length * 8 < length) this.#resize(length / 4);
  }

  #resize(size: number): void {
    const places = new Array<Value | undefined>(size).fill(undefined);
    for (let i = 0; i < this.#length; i++) places[i] = this.at(i);
    this.places = places;
    this.#first = 0;
  }
}
