import { classify, type Hash, keyProtocol, type MapKey } from './key-protocol.ts';
import { PyObject, type Value } from './object.ts';

/** One key of a dict or set, the same object for as long as the key stays. */
export class Entry {
  readonly key: Value;
  /** `undefined` once the key is deleted, so that caches that hold the entry notice. */
  value: Value | undefined;
  hash: Hash = 0;

  constructor(key: Value, value: Value | undefined) {
    this.key = key;
    this.value = value;
  }
}

/** Told about changes of a dict; class namespaces have one. */
export interface Watcher {
  namesChanged(name: Value): void;
}

/** Walks the entries in order. */
export class Cursor {
  readonly #table: HashTable;
  readonly #entries: Entry[];
  readonly #size: number;
  #at = 0;
  /** Whether the number of keys changed since the walk began; `next` found out. */
  changed = false;

  constructor(table: HashTable) {
    this.#table = table;
    this.#entries = table.entries();
    this.#size = table.size;
  }

  /** The next entry, or undefined at the end and (see `changed`) when the size changed. */
  next(): Entry | undefined {
    if (this.#table.size !== this.#size) {
      this.changed = true;
      return undefined;
    }
    return this.#entries[this.#at++];
  }

  /** How many entries are left, for `__length_hint__`. */
  get remaining(): number {
    return this.changed || this.#table.size !== this.#size ? 0 : Math.max(0, this.#size - this.#at);
  }
}

/** The storage that dict and set share. */
export abstract class HashTable extends PyObject {
  size = 0;
  /** Changes whenever a key is added or removed. */
  keysVersion = 0;
  watcher: Watcher | null = null;
  #map = new Map<MapKey, Entry>();
  #general: Entry[] = [];

  find(key: Value): Entry | undefined {
    const mapKey = typeof key === 'string' ? key : classify(key);
    if (mapKey !== undefined && this.#general.length === 0) return this.#map.get(mapKey);
    const hash = keyProtocol.hash(key);
    for (const entry of this.entries()) {
      if (entry.key === key) return entry;
      if (keyProtocol.hash(entry.key) === hash && keyProtocol.equal(entry.key, key)) return entry;
    }
    return undefined;
  }

  entryOf(name: string): Entry | undefined {
    return this.#map.get(name);
  }

  protected insert(key: Value, value: Value): void {
    const entry = this.find(key);
    if (entry !== undefined) {
      entry.value = value;
    } else {
      const mapKey = classify(key);
      const added = new Entry(key, value);
      if (mapKey === undefined) this.#general.push(added);
      else this.#map.set(mapKey, added);
      this.size++;
      this.keysVersion++;
    }
    this.watcher?.namesChanged(key);
  }

  protected remove(entry: Entry): void {
    const mapKey = classify(entry.key);
    if (mapKey === undefined) this.#general.splice(this.#general.indexOf(entry), 1);
    else this.#map.delete(mapKey);
    entry.value = undefined;
    this.size--;
    this.keysVersion++;
    this.watcher?.namesChanged(entry.key);
  }

  clear(): void {
    for (const entry of this.entries()) this.remove(entry);
  }

  entries(): Entry[] {
    return [...this.#map.values(), ...this.#general];
  }

  cursor(): Cursor {
    return new Cursor(this);
  }

  has(key: Value): boolean {
    return this.find(key) !== undefined;
  }

  /** About how many bytes CPython would use for the table. */
  get bytesUsed(): number {
    return 56 + this.size * 64;
  }
}
