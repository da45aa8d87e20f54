import { PyDict } from '../../runtime/objects/dict.ts';
import { identityOf } from '../../runtime/objects/identity.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';

/**
 * The values that a Pickler has written, with their numbers from 1 on. Python code sees a dictionary from `id(value)`
 * to `(number, value)`; it is made when somebody asks for it, and kept up from then on.
 */
export class PickleMemo {
  #numbers: Map<Value, number> = new Map();
  #dict: PyDict | null = null;

  /** The number of a value; undefined where it was not written yet. */
  numberOf(value: Value): number | undefined {
    if (this.#dict === null) return this.#numbers.get(value);
    const entry = this.#dict.get(identityOf(value));
    const number = entry instanceof PyTuple ? entry.items[0] : undefined;
    return typeof number === 'number' ? number : undefined;
  }

  /** Gives a value the next number. */
  add(value: Value): number {
    if (this.#dict === null) {
      const number = this.#numbers.size + 1;
      this.#numbers.set(value, number);
      return number;
    }
    const number = this.#dict.size + 1;
    this.#dict.set(identityOf(value), new PyTuple([number, value]));
    return number;
  }

  clear(): void {
    this.#numbers = new Map();
    this.#dict?.clear();
  }

  get dict(): PyDict {
    if (this.#dict === null) {
      this.#dict = new PyDict();
      for (const [value, number] of this.#numbers) {
        this.#dict.set(identityOf(value), new PyTuple([number, value]));
      }
    }
    return this.#dict;
  }

  set dict(dict: PyDict) {
    this.#dict = dict;
  }
}
