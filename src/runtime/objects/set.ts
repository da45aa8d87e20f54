import { HashTable } from './hash-table.ts';
import { bindClass, type Value } from './object.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `set`. */
export const setType: PyType = builtinType('set');

/** Python's `frozenset`. */
export const frozensetType: PyType = builtinType('frozenset');

/** What set and frozenset share. */
export abstract class PyBaseSet extends HashTable {
  add(key: Value): void {
    if (this.find(key) === undefined) this.insert(key, null);
  }

  /** Removes a key; answers whether it was there. */
  discard(key: Value): boolean {
    const entry = this.find(key);
    if (entry === undefined) return false;
    this.remove(entry);
    return true;
  }

  values(): Value[] {
    return this.entries().map((entry) => entry.key);
  }

  /** Adds all of another set. */
  updateFrom(other: PyBaseSet): void {
    for (const entry of other.entries()) this.add(entry.key);
  }

  /** Removes and answers the first key from where the last `pop` stopped, or undefined in an empty set. */
  pop(): Value | undefined {
    const entry = this.entries()[0];
    if (entry === undefined) return undefined;
    this.remove(entry);
    return entry.key;
  }
}

/** A set. An instance of a subclass has its own `cls`. */
export class PySet extends PyBaseSet {}
bindClass(PySet, setType);

/** A frozenset; changed only while it is made. An instance of a subclass has its own `cls`. */
export class PyFrozenSet extends PyBaseSet {}
bindClass(PyFrozenSet, frozensetType);
