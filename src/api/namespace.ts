import type { JSValue, PyObject } from './values.ts';

/** The names of a Python namespace, as a live map. */
export interface Namespace extends Iterable<readonly [string, JSValue]> {
  /** The value of a name, converted; undefined where there is none. */
  get(name: string): JSValue | undefined;
  /** The Python object itself, unconverted. */
  getObject(name: string): PyObject | undefined;
  /** Binds a name to a value, converted. @throws ConversionError for one that cannot cross */
  set(name: string, value: unknown): void;
  /** Whether a name is bound. */
  has(name: string): boolean;
  /** Answers whether the name was there. */
  delete(name: string): boolean;
  /** The names, in the order of the Python dictionary. */
  keys(): IterableIterator<string>;
}
