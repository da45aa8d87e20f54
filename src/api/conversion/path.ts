import { ConversionError } from '../errors.ts';

/** Where in a value a conversion is, for errors: a root and the keys and indexes below it. */
export class Path {
  readonly #root: string;
  readonly #steps: (string | number)[] = [];

  /** @param root what the whole is called, e.g. `result` */
  constructor(root: string) {
    this.#root = root;
  }

  /** How deep below the root. */
  get depth(): number {
    return this.#steps.length;
  }

  /** Goes into an item: an index, or the text of a key as it stands between brackets. */
  enter(step: string | number): void {
    this.#steps.push(step);
  }

  leave(): void {
    this.#steps.pop();
  }

  toString(): string {
    let text = this.#root;
    for (const step of this.#steps) text += `[${typeof step === 'number' ? step : quoted(step)}]`;
    return text;
  }

  fail(problem: string): ConversionError {
    return new ConversionError(this.toString(), problem);
  }
}

/** Longest key that a path shows whole. */
const SHOWN = 40;

function quoted(key: string): string {
  const text = key.length > SHOWN ? `${key.slice(0, SHOWN)}…` : key;
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
