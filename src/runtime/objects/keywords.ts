import type { Value } from './object.ts';

/** Keyword arguments of one call, in order; names are distinct. */
export class Keywords {
  readonly names: string[];
  readonly values: Value[];

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
