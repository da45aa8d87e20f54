/** Python values as JS sees them. */

/** What Python values become in JS, and what JS may hand to Python. */
export type JSValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | PyObject
  | PyCallable
  | readonly JSValue[]
  | ReadonlyMap<JSValue, JSValue>
  | ReadonlySet<JSValue>
  | { readonly [key: string]: JSValue };

/** A Python object held by JS: the same object each time it crosses, and itself again when it is passed back. */
export interface PyObject {
  /** The name of its class. */
  readonly type: string;
  /** An attribute. @throws PythonError (AttributeError) where there is none */
  get(attribute: string): JSValue;
  /** Sets an attribute. @throws PythonError where that is refused, ConversionError for a value that cannot cross */
  set(attribute: string, value: unknown): void;
  /** Whether there is such an attribute. */
  has(attribute: string): boolean;
  /** Calls a method. */
  call(method: string, ...args: unknown[]): JSValue;
  /** `repr(x)`, run under a small budget of its own. */
  repr(): string;
  /** `str(x)`, run under a small budget of its own. */
  toString(): string;
}

/** A Python iterator or generator held by JS. */
export interface PyIterator extends PyObject, IterableIterator<JSValue> {}

/** A Python callable as a JS function. */
export interface PyCallable {
  (...args: unknown[]): JSValue;
  /** The callable as an object. */
  readonly object: PyObject;
  /** Calls it with keyword arguments. */
  withKeywords(args: readonly unknown[], keywords: Readonly<Record<string, unknown>>): JSValue;
}
