import { copyEntry, Entry } from './entry.ts';
import { HashTable, type Watcher } from './hash-table.ts';
import { bindClass, type Value } from './object.ts';
import { DUMMY } from './slot-table.ts';
import { mergeTable, placeAll } from './table-merge.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `dict`. */
export const dictType: PyType = builtinType('dict');

/**
 * A dictionary. An instance of a subclass has its own `cls`.
 *
 * Where a method takes any key it may run the keys' `__hash__` and `__eq__`, and raises TypeError for an unhashable
 * one.
 */
export class PyDict extends HashTable {
  watcher: Watcher | null = null;

  /** An empty dictionary with the room that a display of `count` items makes (`_PyDict_NewPresized`). */
  static presized(count: number): PyDict {
    const dict = new PyDict();
    // The compiler counts items up to 65535 only.
    if (count > 5) dict.reserve(Math.min(count, 0xffff));
    return dict;
  }

  /** `dict.fromkeys` for the keys of a dict or set: these make room in advance. */
  static fromTable(keys: HashTable, value: Value): PyDict {
    const dict = new PyDict();
    dict.reserve(Math.floor(keys.size / 2) * 3);
    placeAll(dict, keys, (entry) => copyEntry(entry, value));
    return dict;
  }

  /** The value of a key, or undefined. */
  get(key: Value): Value | undefined {
    const { map } = this;
    if (map !== null && (typeof key === 'string' || typeof key === 'number')) return map.get(key)?.value;
    return this.find(key)?.value;
  }

  set(key: Value, value: Value): void {
    const { map } = this;
    if (map !== null && (typeof key === 'string' || typeof key === 'number')) {
      const entry = map.get(key);
      if (entry === undefined) this.addMapped(key, new Entry(key, value, 0));
      else entry.value = value;
    } else if (typeof key === 'string' && this.isSmall()) this.findOrAddSmall(key, value).value = value;
    else this.findOrAdd(key, value).value = value;
    if (this.watcher !== null) this.watcher.namesChanged(key);
  }

  /** Answers whether the key was there. */
  delete(key: Value): boolean {
    const entry = this.find(key);
    if (entry === undefined) return false;
    this.removeEntry(entry);
    this.#removed(entry);
    return true;
  }

  getStr(name: string): Value | undefined {
    const { map } = this;
    if (map !== null) return map.get(name)?.value;
    return this.hasCustomKeys ? this.find(name)?.value : this.entryOf(name)?.value;
  }

  setStr(name: string, value: Value): void {
    this.set(name, value);
  }

  deleteStr(name: string): boolean {
    return this.delete(name);
  }

  /** Removes a key and answers its value, or undefined where there is none. Does not hash the key of an empty dict. */
  pop(key: Value): Value | undefined {
    if (this.size === 0) return undefined;
    const entry = this.find(key);
    if (entry === undefined) return undefined;
    this.removeEntry(entry);
    return this.#removed(entry);
  }

  /** Removes and answers an item, or undefined in an empty dictionary; goes on from where the last call stopped. */
  popItem(): [Value, Value] | undefined {
    const entry = this.popEntry();
    return entry === undefined ? undefined : [entry.key, this.#removed(entry)];
  }

  #removed(entry: Entry): Value {
    const value = entry.value!;
    entry.value = undefined;
    if (this.watcher !== null) this.watcher.namesChanged(entry.key);
    return value;
  }

  /** The value of a key, which gets `value` first where it has none. */
  setDefault(key: Value, value: Value): Value {
    const { size } = this;
    const entry = this.findOrAdd(key, value);
    if (this.size !== size && this.watcher !== null) this.watcher.namesChanged(key);
    return entry.value!;
  }

  clear(): void {
    const entries: Entry[] = [];
    this.everyEntry((entry) => entries.push(entry) > 0);
    this.reset();
    for (const entry of entries) this.#removed(entry);
  }

  /** An exact dict with the same items (PyDict_Copy). */
  copy(): PyDict {
    const copy = new PyDict();
    copy.updateFrom(this);
    return copy;
  }

  /** `update` with another dictionary (PyDict_Merge): makes room first. */
  updateFrom(other: PyDict): void {
    mergeTable(this, other, (entry) => copyEntry(entry, entry.value!), true);
    if (this.watcher !== null) for (const key of other.keys()) this.watcher.namesChanged(key);
  }

  /** The values, in order. */
  values(): Value[] {
    const { size } = this;
    const slots = this.walk();
    const values = new Array<Value>(size);
    for (let i = 0, count = 0; i < slots.length && count < size; i++) {
      const slot = slots[i];
      if (slot !== undefined && slot !== DUMMY) values[count++] = slot.value!;
    }
    return values;
  }

  /** The pairs of key and value, in order. */
  items(): [Value, Value][] {
    const { size } = this;
    const slots = this.walk();
    const items = new Array<[Value, Value]>(size);
    for (let i = 0, count = 0; i < slots.length && count < size; i++) {
      const slot = slots[i];
      if (slot !== undefined && slot !== DUMMY) items[count++] = [slot.key, slot.value!];
    }
    return items;
  }

  /** What `sys.getsizeof` says of it. */
  get bytesUsed(): number {
    const { slotCount } = this;
    return slotCount > 8 ? 280 + slotCount * 24 : 280;
  }
}
bindClass(PyDict, dictType);
