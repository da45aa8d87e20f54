import { Cursor } from './cursor.ts';
import { locateCustom } from './custom-lookup.ts';
import { Entry, HashedEntry } from './entry.ts';
import { entryWithHash, highOf, lowOf } from './entry-hash.ts';
import { lowHash, UNKNOWN } from './key-hash.ts';
import { classify, type MapKey } from './key-protocol.ts';
import { KeySequence } from './key-sequence.ts';
import { PyObject, type Value } from './object.ts';
import { DUMMY, growth, isFull, MIN_SLOTS, SlotTable, slotsFor } from './slot-table.ts';

const EMPTY_SEQUENCE = KeySequence.empty(MIN_SLOTS);

const NO_ROW: (Entry | undefined)[] = [];

export { Cursor } from './cursor.ts';
export { Entry } from './entry.ts';

/** Told about changes of a dict; class namespaces have one. */
export interface Watcher {
  /** A name was added, removed, or got another value. */
  namesChanged(name: Value): void;
}

/** A row with room for more entries; JS's own growth would leave too much. */
function widened(row: (Entry | undefined)[]): (Entry | undefined)[] {
  const wide = new Array<Entry | undefined>(row.length === 0 ? 4 : row.length * 2);
  for (let i = 0; i < row.length; i++) wide[i] = row[i];
  return wide;
}

/**
 * The storage that dict and set share: a JS `Map`, or CPython's own table (`SlotTable`), or both; or, while it is
 * small and has str keys, a `KeySequence` that it shares with all others that have the same keys.
 *
 * The `Map` goes from a normalised key (`classify`) to an entry: the fastest look-up there is for strings. It keeps
 * insertion order, but the order that Python sees is that of the table, which is a function of the history. So the
 * table is made when somebody first asks for the order or deletes a key, and kept up to date from then on; a dict that
 * is filled and looked up never has one. Until then the history is the order of the `Map`, and the resizes that were
 * not caused by insertion (copies and updates make room in advance) are on record in `rebuilds`.
 *
 * Ints and tuples need no `Map`: their hash is cheap, so they are looked up in the table. Copies and results of set
 * operations start with the table alone too, since they know all hashes, and get a `Map` when it has become worth it.
 *
 * Custom keys, whose class defines hash or equality, may equal any key. As soon as there is one, the `Map` is dropped
 * and every look-up is CPython's own.
 */
export abstract class HashTable extends PyObject {
  size = 0;
  /** Changes whenever a key is added or removed. */
  keysVersion = 0;
  /** All entries whose key has a Map key, unless null. */
  map: Map<MapKey, Entry> | null = null;
  /** All entries, unless null. */
  table: SlotTable | null = null;
  /** While there is no table: pairs of a number of keys, and the slots the table got when it had so many. */
  rebuilds: number[] | null = null;
  /** The keys, in the order of insertion, unless null: then there is neither a `Map` nor a table. */
  sequence: KeySequence | null = null;
  /** The entries of the keys of `sequence`. */
  row: (Entry | undefined)[] = NO_ROW;

  /**
   * The entry of a key, or undefined. May run the keys' `__hash__` and `__eq__`.
   * @throws TypeError for an unhashable key
   */
  find(key: Value): Entry | undefined {
    const { map } = this;
    if (map !== null && (typeof key === 'string' || typeof key === 'number')) return map.get(key);
    return this.#findOther(key);
  }

  #findOther(key: Value): Entry | undefined {
    const { sequence, table } = this;
    if (sequence !== null) {
      const name = typeof key === 'string' ? key : classify(key);
      if (typeof name === 'string') {
        const number = sequence.numberOf(name);
        return number === undefined ? undefined : this.row[number];
      }
      if (name !== undefined) return undefined;
    }
    if (table?.hasCustomKeys) return this.#findCustom(key);
    if (typeof key === 'number') return table === null ? undefined : table.find(key, key === -1 ? -2 : key | 0);
    const mapKey = typeof key === 'string' ? key : classify(key);
    if (mapKey === undefined) {
      const hash = lowHash(key);
      if (hash === UNKNOWN) return this.#findCustom(key);
      return table === null ? undefined : table.find(key, hash);
    }
    if (this.size === 0) return undefined;
    const map = this.map ?? this.#mapIfWorthIt();
    return map === null ? table!.find(key, lowHash(key)) : map.get(mapKey);
  }

  #findCustom(key: Value): Entry | undefined {
    const entry = entryWithHash(key, null);
    const slot = locateCustom(this, key, entry.hash, highOf(entry));
    return slot < 0 ? undefined : this.table!.slots[slot];
  }

  /** Whether any key's hash or equality is its class's own. */
  get hasCustomKeys(): boolean {
    return this.table?.hasCustomKeys ?? false;
  }

  has(key: Value): boolean {
    return this.find(key) !== undefined;
  }

  /** The entry of a str key. Never runs Python code: keys that only claim to equal a str are not found. */
  entryOf(name: string): Entry | undefined {
    const { map, sequence, table } = this;
    if (map !== null) return map.get(name);
    if (sequence !== null) {
      const number = sequence.numberOf(name);
      return number === undefined ? undefined : this.row[number];
    }
    return table === null ? undefined : table.find(name, lowHash(name));
  }

  /** The entry of the key of another table's entry, whose hash is not asked again. */
  findEntry(entry: Entry): Entry | undefined {
    const { key } = entry;
    const { table } = this;
    if (entry instanceof HashedEntry || table?.hasCustomKeys) {
      const slot = locateCustom(this, key, lowOf(entry), highOf(entry));
      return slot < 0 ? undefined : this.table!.slots[slot];
    }
    return table === null ? this.find(key) : table.find(key, lowOf(entry));
  }

  /** The entry of a key; a new one with this value where there was none. May run the keys' `__hash__` and `__eq__`. */
  protected findOrAdd(key: Value, value: Value): Entry {
    if (typeof key === 'string' && this.isSmall()) return this.findOrAddSmall(key, value);
    if (this.table === null || !this.table.hasCustomKeys) {
      if (typeof key === 'number' && this.map === null) {
        return this.#findOrAddHashed(key, value, key === -1 ? -2 : key | 0);
      }
      const mapKey = typeof key === 'string' ? key : classify(key);
      if (mapKey !== undefined) {
        const map = this.map ?? this.#mapIfWorthIt();
        if (map === null) return this.#findOrAddHashed(key, value, lowHash(key));
        let entry = map.get(mapKey);
        if (entry === undefined) this.addMapped(mapKey, (entry = new Entry(key, value, 0)));
        return entry;
      }
      const hash = lowHash(key);
      if (hash !== UNKNOWN) return this.#findOrAddHashed(key, value, hash);
    }
    return this.findOrAddEntry(entryWithHash(key, value));
  }

  /** Whether a str key may be added to a key sequence. */
  isSmall(): boolean {
    return this.sequence !== null || (this.size === 0 && this.table === null && this.map === null);
  }

  /** `findOrAdd` for a str key where `isSmall`. */
  protected findOrAddSmall(key: string, value: Value): Entry {
    const sequence = this.sequence ?? this.#emptySequence();
    let next: KeySequence | null;
    if (sequence.lastKey === key) next = sequence.lastNext;
    else {
      const number = sequence.numberOf(key);
      if (number !== undefined) return this.row[number]!;
      next = sequence.with(key);
    }
    const entry = new Entry(key, value, 0);
    if (next !== null) this.#addSmall(next, entry);
    else {
      this.#spread();
      this.addMapped(key, entry);
    }
    return entry;
  }

  #emptySequence(): KeySequence {
    return this.rebuilds === null ? EMPTY_SEQUENCE : KeySequence.empty(this.slotCount);
  }

  /** Adds the entry of the last key of the next sequence. */
  #addSmall(next: KeySequence, entry: Entry): void {
    const used = this.size++;
    if (used === this.row.length) this.row = widened(this.row);
    this.row[used] = entry;
    this.sequence = next;
    this.rebuilds = null;
    this.keysVersion++;
  }

  /** Gives up the key sequence, if there is one, for a `Map`. */
  #spread(): Map<MapKey, Entry> {
    const { row, size, sequence } = this;
    if (sequence !== null && sequence.start > MIN_SLOTS) this.rebuilds = [0, sequence.start];
    const map = new Map<MapKey, Entry>();
    for (let i = 0; i < size; i++) map.set(row[i]!.key as string, row[i]!);
    this.sequence = null;
    this.row = NO_ROW;
    this.map = map;
    return map;
  }

  #findOrAddHashed(key: Value, value: Value, hash: number): Entry {
    const table = this.realTable();
    const slot = table.locate(key, hash);
    if (slot >= 0) return table.slots[slot]!;
    const entry = this.#placeAt(~slot, new Entry(key, value, hash));
    table.growIfFull(this.size);
    return entry;
  }

  /**
   * Adds an entry made for another table, unless its key is there: answers the one that is in the table now.
   *
   * @param mayGrow false where room was made for all that come
   */
  findOrAddEntry(entry: Entry, mayGrow = true): Entry {
    const { key } = entry;
    const { map, table, size } = this;
    let slot: number;
    if (entry instanceof HashedEntry || table?.hasCustomKeys) {
      slot = locateCustom(this, key, lowOf(entry), highOf(entry));
    } else {
      const mapKey = map === null ? undefined : classify(key);
      if (mapKey !== undefined) {
        const found = map!.get(mapKey);
        if (found !== undefined) return found;
        this.addMapped(mapKey, entry);
        return entry;
      }
      slot = this.realTable().locate(key, lowOf(entry));
    }
    const found = slot < 0 ? this.#placeAt(~slot, entry) : this.table!.slots[slot]!;
    // CPython compares with the size before the search, in which Python code may have added and removed keys.
    if (mayGrow && this.size > size) this.table!.growIfFull(this.size);
    return found;
  }

  /** Adds an entry of another table to a new one that has no `Map`: its key is not there. */
  protected append(entry: Entry): void {
    if (entry instanceof HashedEntry) {
      this.findOrAddEntry(entry);
      return;
    }
    this.keysVersion++;
    lowOf(entry);
    this.realTable().add(entry, ++this.size);
  }

  /** Adds the entry of a key that has a Map key and is not there, where there is a Map. */
  protected addMapped(mapKey: MapKey, entry: Entry): void {
    this.map!.set(mapKey, entry);
    this.keysVersion++;
    const used = ++this.size;
    if (this.table !== null) {
      lowOf(entry);
      this.table.add(entry, used);
    }
  }

  /** Adds an entry whose key is not there, in the slot where it goes. */
  #placeAt(slot: number, entry: Entry): Entry {
    const table = this.table!;
    if (entry instanceof HashedEntry) {
      table.hasCustomKeys = true;
      this.map = null;
    } else if (this.map !== null) {
      const mapKey = classify(entry.key);
      if (mapKey !== undefined) this.map.set(mapKey, entry);
    }
    this.keysVersion++;
    table.placeAt(slot, entry, ++this.size);
    return entry;
  }

  /** Where there is no `Map`: makes one, if the table was searched so often that it would have paid. */
  #mapIfWorthIt(): Map<MapKey, Entry> | null {
    const { table } = this;
    if (table === null) return this.#spread();
    if (++table.unmappedLookups * 4 <= this.size) return null;
    const map = new Map<MapKey, Entry>();
    const { slots } = table;
    for (let i = 0; i < slots.length; i++) {
      const entry = slots[i];
      if (entry === undefined || entry === DUMMY) continue;
      const mapKey = classify(entry.key);
      if (mapKey !== undefined) map.set(mapKey, entry);
    }
    this.map = map;
    return map;
  }

  /** Removes an entry that is there. */
  protected removeEntry(entry: Entry): void {
    const table = this.realTable();
    table.removeAt(table.slotOf(entry));
    this.#removed(entry);
  }

  /** Removes and answers the entry that `popitem` (dict) and `pop` (set) take; undefined where there is none. */
  protected popEntry(): Entry | undefined {
    if (this.size === 0) return undefined;
    const entry = this.realTable().pop();
    this.#removed(entry);
    return entry;
  }

  #removed({ key }: Entry): void {
    const { map } = this;
    if (map !== null) {
      const mapKey = typeof key === 'string' ? key : classify(key);
      if (mapKey !== undefined) map.delete(mapKey);
      // A class that got a hash of its own after its instance was put in.
      else if (typeof key === 'object') map.delete(key);
    }
    this.keysVersion++;
    this.size--;
  }

  /** Makes room for more keys as PyDict_Merge and set_merge do. */
  makeRoom(more: number): void {
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
    if (slotCount === MIN_SLOTS && this.slotCount === MIN_SLOTS) return;
    if (this.sequence !== null) this.#spread();
    (this.rebuilds ??= []).push(this.size, slotCount);
  }

  /** CPython's table, made from the history where there is none yet. */
  realTable(): SlotTable {
    return this.table ?? this.#makeTable();
  }

  #makeTable(): SlotTable {
    if (this.sequence !== null) {
      this.table = this.sequence.makeTable(this.row);
      this.sequence = null;
      this.row = NO_ROW;
      return this.table;
    }
    const table = new SlotTable(MIN_SLOTS);
    const rebuilds = this.rebuilds ?? [];
    let next = 0;
    if (this.map !== null) {
      let used = 0;
      for (const entry of this.map.values()) {
        for (; rebuilds[next] === used; next += 2) table.rebuild(rebuilds[next + 1]!);
        lowOf(entry);
        table.add(entry, ++used);
      }
    }
    for (; next < rebuilds.length; next += 2) table.rebuild(rebuilds[next + 1]!);
    this.table = table;
    this.rebuilds = null;
    return table;
  }

  /** How many slots the table has, whether it is made or not. */
  get slotCount(): number {
    if (this.table !== null) return this.table.mask + 1;
    if (this.sequence !== null) return this.sequence.layout.slotCount;
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

  /** Forgets everything: what is left is as a new one. */
  protected reset(): void {
    this.map = null;
    this.table = null;
    this.rebuilds = null;
    this.sequence = null;
    this.row = NO_ROW;
    this.size = 0;
    this.keysVersion++;
  }

  /** Takes over the storage of another table, which must not be used any more. */
  protected takeOver(other: HashTable): void {
    this.map = other.map;
    this.table = other.table;
    this.rebuilds = other.rebuilds;
    this.sequence = other.sequence;
    this.row = other.row;
    this.size = other.size;
    this.keysVersion++;
  }

  /**
   * The entries in the order of Python's iteration, with undefined and `DUMMY` between. Where Python code runs between
   * one and the next, which only custom keys can cause, it is to be asked for again each time.
   */
  walk(): readonly (Entry | undefined)[] {
    const { size, sequence, row } = this;
    if (sequence === null) return size === 0 ? NO_ROW : this.realTable().slots;
    const { order } = sequence.layout;
    const entries = new Array<Entry | undefined>(size);
    for (let i = 0; i < size; i++) entries[i] = row[order[i]!];
    return entries;
  }

  /** The entries in the order of Python's iteration. */
  entries(): Entry[] {
    const { size } = this;
    const slots = this.walk();
    const entries = new Array<Entry>(size);
    for (let i = 0, count = 0; i < slots.length && count < size; i++) {
      const slot = slots[i];
      if (slot !== undefined && slot !== DUMMY) entries[count++] = slot;
    }
    return entries;
  }

  /** The keys in the order of Python's iteration. */
  keys(): Value[] {
    const { size } = this;
    const slots = this.walk();
    const keys = new Array<Value>(size);
    for (let i = 0, count = 0; i < slots.length && count < size; i++) {
      const slot = slots[i];
      if (slot !== undefined && slot !== DUMMY) keys[count++] = slot.key;
    }
    return keys;
  }

  /** The keys in any order, for who cannot tell one order from another: `sorted` of strs, say. */
  keysInAnyOrder(): Value[] {
    const keys: Value[] = [];
    this.everyEntry((entry) => keys.push(entry.key) > 0);
    return keys;
  }

  /** Whether a test holds for every entry, asked in order; `isLive` says that Python code may run in between. */
  everyInOrder(isLive: boolean, test: (entry: Entry) => boolean): boolean {
    let slots = this.walk();
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i];
      if (slot !== undefined && slot !== DUMMY && !test(slot)) return false;
      if (isLive) slots = this.walk();
    }
    return true;
  }

  /** Whether a test holds for every entry, asked in any order. */
  protected everyEntry(test: (entry: Entry) => boolean): boolean {
    const { map, table, row, size } = this;
    if (table !== null) {
      for (let i = table.nextSlot(0); i <= table.mask; i = table.nextSlot(i + 1))
        if (!test(table.slots[i]!)) return false;
    } else if (map !== null) {
      for (const entry of map.values()) if (!test(entry)) return false;
    } else {
      for (let i = 0; i < size; i++) if (!test(row[i]!)) return false;
    }
    return true;
  }

  cursor(): Cursor {
    return new Cursor(this);
  }
}
