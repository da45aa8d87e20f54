import type { Value } from './object.ts';

/** One key of a dict or set: the same object for as long as the key stays. */
export class Entry {
  readonly key: Value;
  /** Always null in a set. `undefined` once the key is deleted from a dict, so that caches that hold the entry notice. */
  value: Value | undefined;
  /** The low half of the key's hash (int32), computed when the order is first needed; 0 until then. */
  hash: number;

  constructor(key: Value, value: Value | undefined, hash: number) {
    this.key = key;
    this.value = value;
    this.hash = hash;
  }
}

/** The entry of a key whose hash came from its own `__hash__`, which is not asked again. */
export class HashedEntry extends Entry {
  /** The high half of the hash (int32). */
  readonly high: number;

  constructor(key: Value, value: Value | undefined, low: number, high: number) {
    super(key, value, low);
    this.high = high;
  }
}

/** Another entry for the same key, with another value. */
export function copyEntry(entry: Entry, value: Value): Entry {
  return entry instanceof HashedEntry
    ? new HashedEntry(entry.key, value, entry.hash, entry.high)
    : new Entry(entry.key, value, entry.hash);
}
