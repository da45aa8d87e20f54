import { hashHigh, hashLow } from '../numbers/hash-words.ts';
import { Cursor } from './cursor.ts';
import { locateCustom } from './custom-lookup.ts';
import { copyEntry, Entry, HashedEntry } from './entry.ts';
import { highHash, lowHash, UNKNOWN } from './key-hash.ts';
import { classify, keyProtocol, type MapKey } from './key-protocol.ts';
import { PyObject, type Value } from './object.ts';
import { DUMMY, growth, highOf, isFull, MIN_SLOTS, SlotTable, slotsFor } from './slot-table.ts';

export { Cursor } from './cursor.ts';
export { Entry } from './entry.ts';

/** Told about changes of a dict; class namespaces have one. */
export interface Watcher {
  /** A name was added, removed, or got another value. */
  namesChanged(name: Value): void;
}

/** After so many recorded rebuilds a copy is made from the real table. */
const MAX_REBUILDS = 8;

/**
 * The storage that dict and set share.
 *
 * Look-ups go through a JS `Map` from a normalised key (`classify`) to an entry. The `Map` keeps insertion order; the
 * order that Python sees is that of CPython's `SlotTable`, and it is a function of the history of insertions. So the
 * table is made when somebody first asks for the order or deletes a key, and kept up to date from then on; a dict that
 * is filled and looked up never has one. Until then the history is the order of the `Map`, and the resizes that were
 * not caused by insertion (copies and updates make room in advance) are on record in `rebuilds`.
 *
 * Keys that have no normal form are in the table only: tuples and complex numbers, whose hash and equality are known,
 * and custom keys, whose class defines them. As soon as there is one of the latter, every look-up is CPython's own.
 */
export abstract class HashTable extends PyObject {
  size = 0;
  /** Changes whenever a key is added or removed. */
  keysVersion = 0;
  watcher: Watcher | null = null;
  protected map: Map<MapKey, Entry> = new Map();
  /** CPython's table, once it is needed. */
  protected table: SlotTable | null = null;
  /** While there is no table: pairs of a number of keys, and the slots the table got when it had so many. */
  protected rebuilds: number[] | null = null;
  protected hasCustomKeys = false;

  /**
   * The entry of a key, or undefined. May run the keys' `__hash__` and `__eq__`.
   * @throws TypeError for an unhashable key
   */
  find(key: Value): Entry | undefined {
    if ((typeof key === 'string' || typeof key === 'number') && !this.hasCustomKeys) return this.map.get(key);
    return this.#findOther(key);
  }

  #findOther(key: Value): Entry | undefined {
    if (!this.hasCustomKeys) {
      const mapKey = classify(key);
      if (mapKey !== undefined) return this.map.get(mapKey);
      const hash = lowHash(key);
      if (hash !== UNKNOWN) {
        const { table } = this;
        if (table === null) return undefined;
        const slot = table.locate(key, hash);
        return slot < 0 ? undefined : table.slots[slot];
      }
    }
    hashKey(key);
    const slot = locateCustom(this, key, hashedLow, hashedHigh);
    return slot < 0 ? undefined : this.table!.slots[slot];
  }

  has(key: Value): boolean {
    return this.find(key) !== undefined;
  }

  /** The entry of a str key. Never runs Python code: keys that only claim to equal a str are not found. */
  entryOf(name: string): Entry | undefined {
    return this.map.get(name);
  }

  /** The entry of a key; a new one with this value where there was none. May run the keys' `__hash__` and `__eq__`. */
  protected findOrAdd(key: Value, value: Value): Entry {
    if (!this.hasCustomKeys) {
      const mapKey = typeof key === 'string' ? key : classify(key);
      if (mapKey !== undefined) {
        let entry = this.map.get(mapKey);
        if (entry === undefined) this.addMapped(mapKey, (entry = new Entry(key, value, 0)));
        return entry;
      }
      const hash = lowHash(key);
      if (hash !== UNKNOWN) {
        const slot = this.realTable().locate(key, hash);
        return slot < 0 ? this.#addAt(~slot, new Entry(key, value, hash)) : this.table!.slots[slot]!;
      }
    }
    const isCustom = hashKey(key);
    const low = hashedLow;
    const high = hashedHigh;
    const slot = locateCustom(this, key, low, high);
    if (slot >= 0) return this.table!.slots[slot]!;
    return this.#addAt(~slot, isCustom ? new HashedEntry(key, value, low, high) : new Entry(key, value, low));
  }

  /** Adds an entry made for another table, unless its key is there: answers the one that is in the table now. */
  protected findOrAddEntry(entry: Entry): Entry {
    const { key } = entry;
    const isCustom = entry instanceof HashedEntry;
    if (!this.hasCustomKeys && !isCustom) {
      const mapKey = typeof key === 'string' ? key : classify(key);
      if (mapKey !== undefined) {
        const found = this.map.get(mapKey);
        if (found !== undefined) return found;
        this.addMapped(mapKey, entry);
        return entry;
      }
      const slot = this.realTable().locate(key, entry.hash);
      return slot < 0 ? this.#addAt(~slot, entry) : this.table!.slots[slot]!;
    }
    const slot = locateCustom(this, key, hashed(entry), highOf(entry));
    return slot < 0 ? this.#addAt(~slot, entry) : this.table!.slots[slot]!;
  }

  /** The entry of the key of another table's entry, whose hash is not asked again. */
  findEntry(entry: Entry): Entry | undefined {
    const { key } = entry;
    if (!this.hasCustomKeys && !(entry instanceof HashedEntry)) {
      const mapKey = typeof key === 'string' ? key : classify(key);
      if (mapKey !== undefined) return this.map.get(mapKey);
      const { table } = this;
      if (table === null) return undefined;
      const slot = table.locate(key, entry.hash);
      return slot < 0 ? undefined : table.slots[slot];
    }
    const slot = locateCustom(this, key, hashed(entry), highOf(entry));
    return slot < 0 ? undefined : this.table!.slots[slot];
  }

  /** Adds the entry of a key that has a Map key and is not there. */
  protected addMapped(mapKey: MapKey, entry: Entry): void {
    this.map.set(mapKey, entry);
    this.keysVersion++;
    const used = ++this.size;
    if (this.table !== null) {
      hashed(entry);
      this.table.add(entry, used);
    }
  }

  /** Adds an entry whose key is not there, in the slot where it goes. */
  #addAt(slot: number, entry: Entry): Entry {
    if (entry instanceof HashedEntry) this.hasCustomKeys = true;
    else {
      const mapKey = classify(entry.key);
      if (mapKey !== undefined) this.map.set(mapKey, entry);
    }
    this.keysVersion++;
    this.table!.addAt(slot, entry, ++this.size);
    return entry;
  }

  /** Removes an entry that is there. */
  protected removeEntry(entry: Entry): void {
    const table = this.realTable();
    table.removeAt(table.slotOf(entry));
    this.#unmap(entry);
  }

  /** Removes and answers the entry that `popitem` (dict) and `pop` (set) take; undefined where there is none. */
  protected popEntry(): Entry | undefined {
    if (this.size === 0) return undefined;
    const entry = this.realTable().pop();
    this.#unmap(entry);
    return entry;
  }

  #unmap(entry: Entry): void {
    const { key } = entry;
    const mapKey = typeof key === 'string' ? key : classify(key);
    if (mapKey !== undefined) this.map.delete(mapKey);
    // A class that got a hash of its own after its instance was put in.
    else if (typeof key === 'object') this.map.delete(key);
    this.keysVersion++;
    this.size--;
  }

  /** Forgets everything: what is left is as a new one. */
  protected reset(): void {
    this.map = new Map();
    this.table = null;
    this.rebuilds = null;
    this.hasCustomKeys = false;
    this.size = 0;
    this.keysVersion++;
  }

  /** Takes over the storage of another table, which must not be used any more. */
  protected takeOver(other: HashTable): void {
    this.map = other.map;
    this.table = other.table;
    this.rebuilds = other.rebuilds;
    this.hasCustomKeys = other.hasCustomKeys;
    this.size = other.size;
    this.keysVersion++;
  }

  /**
   * Where this is new and the other has no real table yet: takes over the other's keys as PyDict_Merge and set_merge
   * would, by its history instead of its order.
   *
   * @param copy makes the entry for this table from the other's
   * @returns false where it cannot be done so
   */
  protected copyHistory(other: HashTable, copy: (entry: Entry) => Entry): boolean {
    if (this.size > 0 || this.table !== null || other.table !== null) return false;
    const { rebuilds, size } = other;
    if (rebuilds !== null && rebuilds.length > MAX_REBUILDS) return false;
    // The other's keys are then put, in order, into a table as large as ours: that is a rebuild.
    const own = this.slotCount;
    const slotCount = isFull(size, own) ? slotsFor(size * 2) : own;
    const { map } = this;
    other.map.forEach((entry, mapKey) => {
      map.set(mapKey, copy(entry));
    });
    this.rebuilds = rebuilds === null ? [size, slotCount] : [...rebuilds, size, slotCount];
    this.size = size;
    this.keysVersion++;
    return true;
  }

  /** Makes room for more keys as PyDict_Merge and set_merge do. */
  protected makeRoom(more: number): void {
    const fill = this.table === null ? this.size : this.table.fill;
    if (isFull(fill + more, this.slotCount)) this.reserve((this.size + more) * 2);
  }

  /** CPython's `dictresize` and `set_table_resize`. */
  protected reserve(minimum: number): void {
    if (this.table !== null) {
      this.table.resize(minimum, this.size);
      return;
    }
    const slotCount = slotsFor(minimum);
    if (slotCount > MIN_SLOTS || this.slotCount > MIN_SLOTS) (this.rebuilds ??= []).push(this.size, slotCount);
  }

  /** Puts the keys of another table into this one, which is new, without ever growing it. */
  protected placeAll(other: HashTable, value: Value): void {
    const { slots } = other.realTable();
    const table = this.realTable();
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i];
      if (slot === undefined || slot === DUMMY) continue;
      const entry = copyEntry(slot, value);
      const mapKey = entry instanceof HashedEntry ? undefined : classify(entry.key);
      if (mapKey !== undefined) this.map.set(mapKey, entry);
      table.place(entry);
    }
    this.size = other.size;
    this.hasCustomKeys = other.hasCustomKeys;
    this.keysVersion++;
  }

  /** CPython's table, made from the history where there is none yet. */
  realTable(): SlotTable {
    return this.table ?? this.#makeTable();
  }

  #makeTable(): SlotTable {
    const table = new SlotTable(MIN_SLOTS);
    const rebuilds = this.rebuilds ?? [];
    let next = 0;
    let used = 0;
    for (const entry of this.map.values()) {
      for (; rebuilds[next] === used; next += 2) table.rebuild(rebuilds[next + 1]!);
      hashed(entry);
      table.add(entry, ++used);
    }
    for (; next < rebuilds.length; next += 2) table.rebuild(rebuilds[next + 1]!);
    this.table = table;
    this.rebuilds = null;
    return table;
  }

  /** How many slots the table has, whether it is made or not. */
  get slotCount(): number {
    if (this.table !== null) return this.table.mask + 1;
    const rebuilds = this.rebuilds ?? [];
    let slotCount = MIN_SLOTS;
    let used = 0;
    for (let next = 0; next <= rebuilds.length; next += 2) {
      const end = rebuilds[next] ?? this.size;
      for (;;) {
        // The insertion that fills the table: the next one, or the one that reaches two thirds.
        const filling = Math.max(used + 1, Math.ceil((slotCount * 2) / 3));
        if (filling > end) break;
        used = filling;
        slotCount = slotsFor(growth(used));
      }
      used = end;
      slotCount = rebuilds[next + 1] ?? slotCount;
    }
    return slotCount;
  }

  /** The entries in the order of Python's iteration. */
  entries(): Entry[] {
    const entries: Entry[] = [];
    if (this.size === 0) return entries;
    const { slots } = this.realTable();
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i];
      if (slot !== undefined && slot !== DUMMY) entries.push(slot);
    }
    return entries;
  }

  /** Whether a test against another table holds for every entry; in order where Python code could notice. */
  protected everyEntry(other: HashTable, test: (entry: Entry) => boolean): boolean {
    if (this.table === null && !other.hasCustomKeys) {
      for (const entry of this.map.values()) if (!test(entry)) return false;
      return true;
    }
    for (const entry of this.entries()) if (!test(entry)) return false;
    return true;
  }

  cursor(): Cursor {
    return new Cursor(this);
  }
}

/** The low half of the hash of an entry's key. */
function hashed(entry: Entry): number {
  if (entry.hash === 0 && !(entry instanceof HashedEntry)) entry.hash = lowHash(entry.key);
  return entry.hash;
}

let hashedLow = 0;
let hashedHigh = 0;

/**
 * Leaves the hash of any key in `hashedLow` and `hashedHigh`.
 *
 * @returns whether it came from the key's own `__hash__`
 * @throws TypeError for an unhashable key
 */
function hashKey(key: Value): boolean {
  const low = lowHash(key);
  if (low !== UNKNOWN || classify(key) !== undefined) {
    hashedLow = low;
    hashedHigh = highHash(key);
    return false;
  }
  const hash = keyProtocol.hash(key);
  hashedLow = hashLow(hash);
  hashedHigh = hashHigh(hash);
  return true;
}
