import type { PyDict } from '../runtime/objects/dict.ts';
import type { Value } from '../runtime/objects/object.ts';
import { bytesOf } from '../runtime/protocols/text.ts';
import { bytesOfText, shownText } from './conversion/text.ts';
import { UsageError } from './errors.ts';
import type { Namespace } from './namespace.ts';
import type { JSValue, PyObject } from './values.ts';

/** What a namespace needs of its interpreter. */
export interface NamespaceOwner {
  exported(value: Value, path: string): JSValue;
  imported(value: unknown, path: string): Value;
  heldObject(value: Value): PyObject;
  inside<T>(action: () => T): T;
}

/** A Python dictionary of names. */
export class LiveNamespace implements Namespace {
  readonly #owner: NamespaceOwner;
  readonly #dict: PyDict;

  constructor(owner: NamespaceOwner, dict: PyDict) {
    this.#owner = owner;
    this.#dict = dict;
  }

  /**
   * The dictionary itself; undefined for what is no namespace of an interpreter.
   *
   * @internal
   * @throws UsageError for a namespace of another interpreter
   */
  static dictOf(namespace: object, owner: NamespaceOwner): PyDict | undefined {
    if (!(namespace instanceof LiveNamespace)) return undefined;
    if (namespace.#owner !== owner) throw new UsageError('these globals belong to another interpreter');
    return namespace.#dict;
  }

  get(name: string): JSValue | undefined {
    const value = this.#dict.getStr(bytesOfText(name));
    return value === undefined ? undefined : this.#owner.inside(() => this.#owner.exported(value, name));
  }

  getObject(name: string): PyObject | undefined {
    const value = this.#dict.getStr(bytesOfText(name));
    return value === undefined ? undefined : this.#owner.heldObject(value);
  }

  set(name: string, value: unknown): void {
    this.#owner.inside(() => this.#dict.setStr(bytesOfText(name), this.#owner.imported(value, name)));
  }

  has(name: string): boolean {
    return this.#dict.getStr(bytesOfText(name)) !== undefined;
  }

  delete(name: string): boolean {
    return this.#owner.inside(() => this.#dict.deleteStr(bytesOfText(name)));
  }

  *keys(): IterableIterator<string> {
    for (const key of this.#dict.keys()) {
      const name = bytesOf(key);
      if (name !== undefined) yield shownText(name);
    }
  }

  *[Symbol.iterator](): IterableIterator<readonly [string, JSValue]> {
    for (const name of this.keys()) {
      const value = this.get(name);
      if (value !== undefined) yield [name, value];
    }
  }
}
