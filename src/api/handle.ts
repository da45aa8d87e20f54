/** Python objects as JS holds them. */
import type { Value } from '../runtime/objects/object.ts';
import type { JSValue, PyIterator, PyObject } from './values.ts';

/** What handles ask of the interpreter that their object lives in. Names are text, results are converted. */
export interface HandleOwner {
  typeNameOf(value: Value): string;
  attributeOf(value: Value, name: string): JSValue;
  setAttributeOf(value: Value, name: string, item: unknown): void;
  hasAttribute(value: Value, name: string): boolean;
  callMethod(value: Value, name: string, args: readonly unknown[]): JSValue;
  reprOf(value: Value): string;
  strOf(value: Value): string;
  /** The next item of an iterator; undefined at its end. */
  nextOf(value: Value): JSValue | undefined;
  /** Ends a generator. */
  closeIterator(value: Value): void;
}

export class Handle implements PyObject {
  readonly #owner: HandleOwner;
  readonly #value: Value;

  constructor(owner: HandleOwner, value: Value) {
    this.#owner = owner;
    this.#value = value;
  }

  get type(): string {
    return this.#owner.typeNameOf(this.#value);
  }

  get(attribute: string): JSValue {
    return this.#owner.attributeOf(this.#value, attribute);
  }

  set(attribute: string, value: unknown): void {
    this.#owner.setAttributeOf(this.#value, attribute, value);
  }

  has(attribute: string): boolean {
    return this.#owner.hasAttribute(this.#value, attribute);
  }

  call(method: string, ...args: unknown[]): JSValue {
    return this.#owner.callMethod(this.#value, method, args);
  }

  repr(): string {
    return this.#owner.reprOf(this.#value);
  }

  toString(): string {
    return this.#owner.strOf(this.#value);
  }
}

/** A Python iterator, as a JS one too. */
export class IteratorHandle extends Handle implements PyIterator {
  readonly #owner: HandleOwner;
  readonly #value: Value;

  constructor(owner: HandleOwner, value: Value) {
    super(owner, value);
    this.#owner = owner;
    this.#value = value;
  }

  next(): IteratorResult<JSValue, undefined> {
    const item = this.#owner.nextOf(this.#value);
    return item === undefined ? { done: true, value: undefined } : { done: false, value: item };
  }

  return(): IteratorResult<JSValue, undefined> {
    this.#owner.closeIterator(this.#value);
    return { done: true, value: undefined };
  }

  [Symbol.iterator](): this {
    return this;
  }
}
