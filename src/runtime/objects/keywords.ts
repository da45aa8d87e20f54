import type { PyDict } from './dict.ts';
import type { Value } from './object.ts';

/** More keywords than this and they are found by an index instead of a search. */
const SEARCHED = 16;

/** Keyword arguments of one call, in order; names are distinct. */
export class Keywords {
  readonly names: string[];
  readonly values: Value[];
  /** The dict behind `**`, if there is one, and how many names stand before its own: only dicts want to know. */
  rest: PyDict | null = null;
  explicit = 0;
  /**
   * The keys behind `**` that are no plain str, by the name they stand under here: a unicode key under its ASCII
   * spelling, any other key under a name that no parameter can have.
   */
  keys: Map<string, Value> | null = null;
  #index: Map<string, number> | null = null;

  constructor(names: string[] = [], values: Value[] = []) {
    this.names = names;
    this.values = values;
  }

  get size(): number {
    return this.names.length;
  }

  get(name: string): Value | undefined {
    const at = this.#find(name);
    return at < 0 ? undefined : this.values[at];
  }

  has(name: string): boolean {
    return this.#find(name) >= 0;
  }

  add(name: string, value: Value): void {
    this.#index?.set(name, this.names.length);
    this.names.push(name);
    this.values.push(value);
  }

  /** Adds an argument whose key is no plain str; `name` is undefined where no parameter can be called so. */
  addKey(key: Value, name: string | undefined, value: Value): void {
    const standsUnder = name ?? `\uffff${this.names.length}`;
    this.keys ??= new Map();
    this.keys.set(standsUnder, key);
    this.add(standsUnder, value);
  }

  #find(name: string): number {
    if (this.names.length <= SEARCHED) return this.names.indexOf(name);
    this.#index ??= new Map(this.names.map((each, at) => [each, at]));
    return this.#index.get(name) ?? -1;
  }
}
