import { PyDict } from '../../runtime/objects/dict.ts';
import type { Value } from '../../runtime/objects/object.ts';

/**
 * What an Unpickler has been told to remember, by number (BINPUT) or by the digits of a line (PUT): the two never
 * meet, as in CPython. Once somebody has asked for the dictionary itself, that is where it is kept.
 */
export class UnpickleMemo {
  #kept: Map<number | string, Value> = new Map();
  #dict: PyDict | null = null;

  get(key: number | string): Value | undefined {
    return this.#dict === null ? this.#kept.get(key) : this.#dict.get(key);
  }

  set(key: number | string, value: Value): void {
    if (this.#dict === null) this.#kept.set(key, value);
    else this.#dict.set(key, value);
  }

  get dict(): PyDict {
    if (this.#dict === null) {
      this.#dict = new PyDict();
      for (const [key, value] of this.#kept) this.#dict.set(key, value);
      this.#kept.clear();
    }
    return this.#dict;
  }

  set dict(dict: PyDict) {
    this.#dict = dict;
  }
}
