import { HashTable } from './hash-table.ts';
import { bindClass, type Value } from './object.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `dict`. */
export const dictType: PyType = builtinType('dict');

/** A dictionary. An instance of a subclass has its own `cls`. */
export class PyDict extends HashTable {
  /** A dictionary with room for `count` keys, as a display or `**keywords` makes one. */
  static presized(_count: number): PyDict {
    return new PyDict();
  }

  /** The value of a key, or undefined. Raises TypeError for an unhashable key; may call the keys' `__eq__`. */
  get(key: Value): Value | undefined {
    return this.find(key)?.value;
  }

  set(key: Value, value: Value): void {
    this.insert(key, value);
  }

  /** Answers whether the key was there. */
  delete(key: Value): boolean {
    const entry = this.find(key);
    if (entry === undefined) return false;
    this.remove(entry);
    return true;
  }

  getStr(name: string): Value | undefined {
    return this.entryOf(name)?.value;
  }

  setStr(name: string, value: Value): void {
    this.insert(name, value);
  }

  deleteStr(name: string): boolean {
    return this.delete(name);
  }

  /** Removes a key and answers its value, or undefined where there is none. */
  pop(key: Value): Value | undefined {
    const entry = this.find(key);
    if (entry === undefined) return undefined;
    const { value } = entry;
    this.remove(entry);
    return value;
  }

  popItem(): [Value, Value] | undefined {
    const entry = this.entries()[0];
    if (entry === undefined) return undefined;
    const value = entry.value!;
    this.remove(entry);
    return [entry.key, value];
  }

  /** The value of a key, which gets `value` first where it has none. */
  setDefault(key: Value, value: Value): Value {
    const entry = this.find(key);
    if (entry !== undefined) return entry.value!;
    this.insert(key, value);
    return value;
  }

  copy(): PyDict {
    const copy = new PyDict();
    copy.updateFrom(this);
    return copy;
  }

  updateFrom(other: PyDict): void {
    for (const entry of other.entries()) this.insert(entry.key, entry.value!);
  }

  keys(): Value[] {
    return this.entries().map((entry) => entry.key);
  }

  values(): Value[] {
    return this.entries().map((entry) => entry.value!);
  }

  items(): [Value, Value][] {
    return this.entries().map((entry) => [entry.key, entry.value!]);
  }
}
bindClass(PyDict, dictType);
