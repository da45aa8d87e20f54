import type { PyDict } from './dict.ts';
import type { Value } from './object.ts';

/** Keyword arguments of one call, in order; names are distinct. */
export class Keywords {
  readonly names: string[];
  readonly values: Value[];
  /** The dict behind `**`, if there is one, and how many names stand before its own: only dicts want to know. */
  rest: PyDict | null = null;
  explicit = 0;

  constructor(names: string[] = [], values: Value[] = []) {
    this.names = names;
    this.values = values;
  }

  get size(): number {
    return this.names.length;
  }

  get(name: string): Value | undefined {
    const at = this.names.indexOf(name);
    return at < 0 ? undefined : this.values[at];
  }

  has(name: string): boolean {
    return this.names.includes(name);
  }

  add(name: string, value: Value): void {
    this.names.push(name);
    this.values.push(value);
  }
}
