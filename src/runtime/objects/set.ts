import type { PyDict } from './dict.ts';
import { copyEntry, type Entry } from './entry.ts';
import { entryWithHash } from './entry-hash.ts';
import { HashTable } from './hash-table.ts';
import type { Hash } from './key-protocol.ts';
import { bindClass, type Value } from './object.ts';
import { DUMMY, growth } from './slot-table.ts';
import { mergeTable } from './table-merge.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `set`. */
export const setType: PyType = builtinType('set', { hasWeakrefs: true });

/** Python's `frozenset`. */
export const frozensetType: PyType = builtinType('frozenset', { hasWeakrefs: true });

const same = (entry: Entry): Entry => entry;

/**
 * What set and frozenset share. An instance of a subclass has its own `cls`.
 *
 * Every operation makes the insertions and deletions that CPython 2.7's `setobject.c` makes, in that order, because
 * they decide the order of the result. Sets share entries: nothing in them ever changes.
 */
export abstract class PyBaseSet extends HashTable {
  /** An empty set of the same class (`make_new_set`): what the operations put their results into. */
  emptyLike(): this {
    const empty = new (this.constructor as new () => this)();
    if (empty.cls !== this.cls) empty.cls = this.cls;
    return empty;
  }

  /** May run the keys' `__hash__` and `__eq__`, as all that follow; raises TypeError for an unhashable key. */
  add(key: Value): void {
    this.findOrAdd(key, null);
  }

  /** Removes a key; answers whether it was there. */
  discard(key: Value): boolean {
    const entry = this.find(key);
    if (entry === undefined) return false;
    this.removeEntry(entry);
    return true;
  }

  /** Removes and answers a key, going on from where the last call stopped; undefined in an empty set. */
  pop(): Value | undefined {
    return this.popEntry()?.key;
  }

  clear(): void {
    this.reset();
  }

  copy(): this {
    const copy = this.emptyLike();
    copy.updateFrom(this);
    return copy;
  }

  /** The keys, in order. */
  values(): Value[] {
    return this.keys();
  }

  /** Adds all keys of another set (`set_merge`): makes room first. */
  updateFrom(other: PyBaseSet): void {
    mergeTable(this, other, same, false);
  }

  /** Adds all keys of a dictionary: makes room first. */
  updateFromDict(other: PyDict): void {
    if (other.size === 0) return;
    this.makeRoom(other.size);
    other.everyInOrder(this.#isLive(other), (entry) => this.findOrAddEntry(copyEntry(entry, null)) !== undefined);
  }

  /** `self | other`. */
  union(other: PyBaseSet): this {
    const result = this.copy();
    if (other !== this) result.updateFrom(other);
    return result;
  }

  /** `self & other`: walks the smaller set. */
  intersection(other: PyBaseSet): this {
    if (other === this) return this.copy();
    const result = this.emptyLike();
    const walked = other.size > this.size ? this : other;
    const searched = walked === this ? other : this;
    const isLive = this.#isLive(other);
    let slots = walked.walk();
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i];
      if (slot === undefined || slot === DUMMY) continue;
      if (searched.findEntry(slot) !== undefined) result.append(slot);
      if (isLive) slots = walked.walk();
    }
    return result;
  }

  /** Adds a key if another set has it, hashing it once: `other & iterable` does so for each item. */
  addIfIn(key: Value, other: PyBaseSet): void {
    const entry = entryWithHash(key, null);
    if (other.findEntry(entry) !== undefined) this.findOrAddEntry(entry);
  }

  /** `self &= other`, for the result of an intersection that nobody else has. */
  become(result: PyBaseSet): void {
    this.takeOver(result);
  }

  /** `self - other`, for a set or a dictionary. */
  difference(other: HashTable): this {
    const result = this.emptyLike();
    const isLive = this.#isLive(other);
    let slots = this.walk();
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i];
      if (slot === undefined || slot === DUMMY) continue;
      if (other.findEntry(slot) === undefined) result.append(slot);
      if (isLive) slots = this.walk();
    }
    return result;
  }

  /** `self -= other` for a set. */
  subtract(other: PyBaseSet): void {
    if (other === this) {
      this.clear();
      return;
    }
    other.everyInOrder(this.#isLive(other), (entry) => {
      this.#discardEntry(entry);
      return true;
    });
    this.dropDummies();
  }

  /** Ends `difference_update` with an iterable: where more than a fifth of the table are dummies, they go. */
  dropDummies(): void {
    const { table, size } = this;
    if (table !== null && (table.fill - size) * 5 >= table.mask) table.resize(growth(size), size);
  }

  /** `self ^= other`, for a set. */
  symmetricUpdate(other: PyBaseSet): void {
    if (other === this) {
      this.clear();
      return;
    }
    other.everyInOrder(this.#isLive(other), (entry) => {
      if (!this.#discardEntry(entry)) this.findOrAddEntry(entry);
      return true;
    });
  }

  /** `self ^= other`, for a dictionary. */
  symmetricUpdateFromDict(other: PyDict): void {
    other.everyInOrder(this.#isLive(other), (entry) => {
      if (!this.#discardEntry(entry)) this.findOrAddEntry(copyEntry(entry, null));
      return true;
    });
  }

  /** `self ^ other`. */
  symmetricDifference(other: PyBaseSet): this {
    const result = this.emptyLike();
    result.updateFrom(other);
    result.symmetricUpdate(this);
    return result;
  }

  #discardEntry(entry: Entry): boolean {
    const found = this.findEntry(entry);
    if (found === undefined) return false;
    this.removeEntry(found);
    return true;
  }

  /** Whether walking one set and searching the other may run Python code. */
  #isLive(other: HashTable): boolean {
    return this.hasCustomKeys || other.hasCustomKeys;
  }

  /** Whether every key is in the other set too. */
  isSubsetOf(other: PyBaseSet): boolean {
    if (this.size > other.size) return false;
    if (!this.#isLive(other)) return this.everyEntry((entry) => other.findEntry(entry) !== undefined);
    return this.everyInOrder(true, (entry) => other.findEntry(entry) !== undefined);
  }

  /** Whether no key is in the other set: walks the smaller one. */
  isDisjointFrom(other: PyBaseSet): boolean {
    if (other === this) return this.size === 0;
    const walked = other.size > this.size ? this : other;
    const searched = walked === this ? other : this;
    if (!this.#isLive(other)) return walked.everyEntry((entry) => searched.findEntry(entry) === undefined);
    return walked.everyInOrder(true, (entry) => searched.findEntry(entry) === undefined);
  }

  /** What `sys.getsizeof` says of it. */
  get bytesUsed(): number {
    const { slotCount } = this;
    return slotCount > 8 ? 232 + slotCount * 16 : 232;
  }
}

/** A set. */
export class PySet extends PyBaseSet {}
bindClass(PySet, setType);

/** A frozenset: changed only while it is made. */
export class PyFrozenSet extends PyBaseSet {
  /** Its hash, once somebody asked. */
  hash: Hash | undefined = undefined;
}
bindClass(PyFrozenSet, frozensetType);
