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

  #find(name: string): number {
    if (this.names.length <= SEARCHED) return this.names.indexOf(name);
    this.#index ??= new Map(this.names.map((each, at) => [each, at]));
    return this.#index.get(name) ?? -1;
  }
}
