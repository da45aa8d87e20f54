/** Python objects in JS hands, and JS objects in Python's: which stands for which, and what handles do. */
import { PyBuiltinFunction } from '../runtime/objects/builtin-function.ts';
import { type PyClassicClass, PyClassicInstance } from '../runtime/objects/classic.ts';
import { PyGenerator } from '../runtime/objects/generator.ts';
import { Keywords } from '../runtime/objects/keywords.ts';
import { PyObject as RuntimeObject, type Value } from '../runtime/objects/object.ts';
import { typeOf } from '../runtime/objects/type-of.ts';
import { findAttribute, getAttribute, setAttribute } from '../runtime/protocols/attribute.ts';
import { call } from '../runtime/protocols/call.ts';
import { nextItem, untilStopIteration } from '../runtime/protocols/iterate.ts';
import { repr, str } from '../runtime/protocols/text.ts';
import { openedMethods } from './bastion.ts';
import type { Boundary } from './conversion/boundary.ts';
import { datetimeOf, millisecondsOf } from './conversion/dates.ts';
import { type ConversionSettings, changedSettings } from './conversion/settings.ts';
import { bytesOfText, shownText } from './conversion/text.ts';
import { toJS } from './conversion/to-js.ts';
import { toPython } from './conversion/to-python.ts';
import type { ConvertOptions } from './conversion-options.ts';
import { ConversionError, UsageError } from './errors.ts';
import { Handle, type HandleOwner, IteratorHandle } from './handle.ts';
import type { HostCalls } from './host-calls.ts';
import { PyHostBastion, PyHostIterator } from './host-object.ts';
import type { Limits } from './limits.ts';
import type { NamespaceOwner } from './live-namespace.ts';
import type { JSValue, PyCallable, PyObject } from './values.ts';

/** What `repr()` and `str()` of a handle may cost. */
const SMALL_BUDGET: Limits = { steps: 100_000, timeMs: 250, memoryBytes: 2 ** 24 };

/** Whose object a handle or callable is. */
const owners = new WeakMap<object, HeldObjects>();

/** What held objects need of the interpreter they belong to. */
export interface HoldingPlace {
  /** How values are converted where a call does not say otherwise. */
  readonly settings: ConversionSettings;
  readonly calls: HostCalls;
  /** Does something inside the interpreter under limits; what is thrown is a `MinipyError`. */
  enter<T>(options: { readonly limits?: Limits }, action: () => T): T;
}

/**
 * The objects of one interpreter that have a counterpart on the other side. A Python object has one handle (a callable
 * one function) for as long as somebody holds it, a host object one Python object, so that identity survives the way
 * there and back.
 */
export class HeldObjects implements Boundary, HandleOwner, NamespaceOwner {
  readonly #place: HoldingPlace;
  readonly #handles = new WeakMap<RuntimeObject, PyObject>();
  readonly #functions = new WeakMap<RuntimeObject, PyCallable>();
  /** The Python values behind handles, functions and errors. */
  readonly #values = new WeakMap<object, Value>();
  /** The Python objects that stand for bastions and iterables. */
  readonly #hostValues = new WeakMap<object, Value>();

  constructor(place: HoldingPlace) {
    this.#place = place;
  }

  inside<T>(action: () => T): T {
    return this.#place.enter({}, action);
  }

  // --------------------------------------------------------------- conversion

  /**
   * The JS value of a Python one.
   *
   * @param path what errors call the value
   * @throws ConversionError for what cannot cross
   */
  exported(value: Value, path: string, options?: ConvertOptions): JSValue {
    return toJS(value, this, changedSettings(this.#place.settings, options), path);
  }

  /**
   * The Python value of a JS one.
   *
   * @param path what errors call the value
   * @throws ConversionError for what cannot cross
   */
  imported(value: unknown, path: string, options?: ConvertOptions): Value {
    return toPython(value, this, changedSettings(this.#place.settings, options), path);
  }

  /** A value as JS, a handle where it cannot be converted. */
  convertLoosely(value: Value): JSValue {
    try {
      return this.exported(value, 'value');
    } catch (failure) {
      if (failure instanceof ConversionError) return this.heldObject(value);
      throw failure;
    }
  }

  // ------------------------------------------------------------ Python in JS

  handleOf(value: RuntimeObject | string | number | bigint | boolean): PyObject {
    if (!(value instanceof RuntimeObject)) return this.#newHandle(value);
    const known = this.#handles.get(value);
    if (known !== undefined) return known;
    const handle = this.#newHandle(value);
    this.#handles.set(value, handle);
    return handle;
  }

  /** A handle of any value, callables included. */
  heldObject(value: Value): PyObject {
    return value === null ? this.#newHandle(value) : this.handleOf(value);
  }

  /** Makes something of the host's stand for a Python value whenever it comes back. */
  own(held: object, value: Value): void {
    this.#values.set(held, value);
    owners.set(held, this);
  }

  #newHandle(value: Value): PyObject {
    const handle = isIterator(value) ? new IteratorHandle(this, value) : new Handle(this, value);
    this.own(handle, value);
    return handle;
  }

  functionOf(value: RuntimeObject): unknown {
    if (value instanceof PyBuiltinFunction) {
      const fn = this.#place.calls.functionOf(value);
      if (fn !== undefined) return fn;
    }
    const known = this.#functions.get(value);
    if (known !== undefined) return known;
    const fn = ((...args: unknown[]) => this.callValue(value, args, {})) as PyCallable;
    Object.defineProperty(fn, 'object', { get: () => this.handleOf(value) });
    Object.defineProperty(fn, 'withKeywords', {
      value: (args: readonly unknown[], keywords: Readonly<Record<string, unknown>>) =>
        this.callValue(value, args, keywords),
    });
    this.#functions.set(value, fn);
    this.own(fn, value);
    return fn;
  }

  dateOf(milliseconds: number): Value {
    return datetimeOf(milliseconds);
  }

  millisecondsOf(value: RuntimeObject): number | undefined {
    return millisecondsOf(value);
  }

  // ------------------------------------------------------------ JS in Python

  hostValueOf(value: RuntimeObject): unknown {
    if (value instanceof PyHostBastion) return value.bastion();
    if (value instanceof PyHostIterator) return value.iterable();
    return undefined;
  }

  /** @throws UsageError for an object of another interpreter */
  valueOf(held: object): Value | undefined {
    const value = this.#values.get(held) ?? this.#hostValues.get(held);
    if (value !== undefined) return value;
    if (this.#values.has(held)) return null;
    if (owners.has(held)) throw new UsageError('a Python object cannot be handed to another interpreter than its own');
    const opened = openedMethods(held);
    if (opened === undefined) return undefined;
    const members = new Map<string, Value>();
    for (const [name, method] of opened.methods) members.set(bytesOfText(name), this.callableOf(method, name));
    const bastion = new PyHostBastion(bytesOfText(opened.name), held, members);
    this.#hostValues.set(held, bastion);
    return bastion;
  }

  callableOf(fn: (...args: never[]) => unknown, name: string, module?: string): Value {
    return this.#place.calls.callableOf(fn as (...args: unknown[]) => unknown, name, module);
  }

  iteratorOf(iterable: Iterable<unknown>): Value {
    const known = this.#hostValues.get(iterable);
    if (known !== undefined) return known;
    let iterator: Iterator<unknown> | undefined;
    let at = 0;
    const made = new PyHostIterator(iterable, () => {
      let step: IteratorResult<unknown>;
      try {
        iterator ??= iterable[Symbol.iterator]();
        step = iterator.next();
      } catch (failure) {
        throw this.#place.calls.raiseOf(failure, 'next');
      }
      return step.done === true ? undefined : this.imported(step.value, `item ${at++}`);
    });
    this.#hostValues.set(iterable, made);
    return made;
  }

  // ------------------------------------------------------- what handles do

  callValue(callee: Value, args: readonly unknown[], keywords: Readonly<Record<string, unknown>>): JSValue {
    return this.inside(() => this.exported(this.#callInside(callee, args, keywords), 'result'));
  }

  #callInside(callee: Value, args: readonly unknown[], keywords: Readonly<Record<string, unknown>>): Value {
    const positional = args.map((arg, at) => this.imported(arg, `argument ${at + 1}`));
    const names = Object.keys(keywords);
    const named = names.map((name) => this.imported(keywords[name], `argument '${name}'`));
    return call(callee, positional, names.length === 0 ? null : new Keywords(names.map(bytesOfText), named));
  }

  typeNameOf(value: Value): string {
    return shownText(value instanceof PyClassicInstance ? value.class.name : typeOf(value).name);
  }

  attributeOf(value: Value, name: string): JSValue {
    return this.inside(() => this.exported(getAttribute(value, bytesOfText(name)), name));
  }

  setAttributeOf(value: Value, name: string, item: unknown): void {
    this.inside(() => setAttribute(value, bytesOfText(name), this.imported(item, name)));
  }

  hasAttribute(value: Value, name: string): boolean {
    return this.inside(() => findAttribute(value, bytesOfText(name)) !== undefined);
  }

  callMethod(value: Value, name: string, args: readonly unknown[]): JSValue {
    return this.inside(() =>
      this.exported(this.#callInside(getAttribute(value, bytesOfText(name)), args, {}), 'result'),
    );
  }

  reprOf(value: Value): string {
    return this.#place.enter({ limits: SMALL_BUDGET }, () => shownText(repr(value)));
  }

  strOf(value: Value): string {
    return this.#place.enter({ limits: SMALL_BUDGET }, () => shownText(str(value)));
  }

  nextOf(value: Value): JSValue | undefined {
    return this.inside(() => {
      const item = untilStopIteration(() => nextItem(value) as Value);
      return item === undefined ? undefined : this.exported(item, 'item');
    });
  }

  closeIterator(value: Value): void {
    if (value instanceof PyGenerator) this.inside(() => call(getAttribute(value, 'close'), []));
  }
}

/** Whether a value is an iterator: an instance of a classic class is one where its class has a `next`. */
function isIterator(value: Value): boolean {
  if (!(value instanceof PyClassicInstance)) return typeOf(value).slots.next !== undefined;
  return hasName(value.class, 'next');
}

function hasName(cls: PyClassicClass, name: string): boolean {
  return cls.dict.getStr(name) !== undefined || cls.bases.some((base) => hasName(base, name));
}
