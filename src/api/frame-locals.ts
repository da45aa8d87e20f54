import { bindLocal, localsOf } from '../runtime/evaluator/names.ts';
import { PyDict } from '../runtime/objects/dict.ts';
import type { PyFrame } from '../runtime/objects/frame.ts';
import { bytesOfText } from './conversion/text.ts';
import type { HeldObjects } from './held-objects.ts';
import { LiveNamespace } from './live-namespace.ts';
import type { Namespace } from './namespace.ts';
import type { JSValue, PyObject } from './values.ts';

/** The local variables of a running frame, live both ways. */
export class FrameLocals implements Namespace {
  readonly #objects: HeldObjects;
  readonly #frame: PyFrame;

  constructor(objects: HeldObjects, frame: PyFrame) {
    this.#objects = objects;
    this.#frame = frame;
  }

  get(name: string): JSValue | undefined {
    return this.#now().get(name);
  }

  getObject(name: string): PyObject | undefined {
    return this.#now().getObject(name);
  }

  set(name: string, value: unknown): void {
    const isVariable = this.#objects.inside(() =>
      bindLocal(this.#frame, bytesOfText(name), this.#objects.imported(value, name)),
    );
    if (!isVariable) this.#now().set(name, value);
  }

  has(name: string): boolean {
    return this.#now().has(name);
  }

  delete(name: string): boolean {
    const names = this.#now();
    if (!names.has(name)) return false;
    return bindLocal(this.#frame, bytesOfText(name), undefined) || names.delete(name);
  }

  keys(): IterableIterator<string> {
    return this.#now().keys();
  }

  [Symbol.iterator](): Iterator<readonly [string, JSValue]> {
    return this.#now()[Symbol.iterator]();
  }

  /** The variables as they are now: a function's are kept outside of any dictionary. */
  #now(): LiveNamespace {
    const names = localsOf(this.#frame);
    return new LiveNamespace(this.#objects, names instanceof PyDict ? names : new PyDict());
  }
}
