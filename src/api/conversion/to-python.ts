/** From JS values to Python (docs/api.md has the table). */
import { PyDict } from '../../runtime/objects/dict.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { PyFrozenSet, PySet } from '../../runtime/objects/set.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { fromUtf16, isAscii } from '../../runtime/text/code-points.ts';
import { Float } from '../float.ts';
import type { Boundary } from './boundary.ts';
import { Path } from './path.ts';
import type { ConversionSettings } from './settings.ts';
import { bytesOfArray } from './text.ts';
import { DEEPEST } from './to-js.ts';

/** Bytes that an item of a container is reckoned to take. */
const ITEM_BYTES = 32;

/**
 * Converts a JS value.
 *
 * @param root what errors call the value
 * @throws ConversionError for what has no counterpart under these settings; PyRaise for a key that cannot be hashed
 */
export function toPython(value: unknown, boundary: Boundary, settings: ConversionSettings, root: string): Value {
  return new PythonConverter(boundary, settings, root).convert(value);
}

class PythonConverter {
  readonly #boundary: Boundary;
  readonly #settings: ConversionSettings;
  readonly #path: Path;
  #copies: Map<object, Value> | null = null;

  constructor(boundary: Boundary, settings: ConversionSettings, root: string) {
    this.#boundary = boundary;
    this.#settings = settings;
    this.#path = new Path(root);
  }

  convert(value: unknown): Value {
    switch (typeof value) {
      case 'undefined':
        return null;
      case 'boolean':
        return value;
      case 'number':
        return Number.isSafeInteger(value) && !Object.is(value, -0) ? value : new PyFloat(value);
      case 'bigint':
        return value;
      case 'string':
        return this.#text(value);
      case 'function': {
        const held = this.#boundary.valueOf(value);
        return held ?? this.#boundary.callableOf(value as () => unknown, value.name || 'function');
      }
      case 'symbol':
        throw this.#path.fail('a symbol has no counterpart in Python');
    }
    return value === null ? null : this.#object(value as object);
  }

  #text(value: string): Value {
    thread.interpreter.budget.reserve(value.length);
    // Python takes ASCII of either kind for equal; all else is text, and str holds bytes.
    if (this.#settings.strings === 'text' && isAscii(value)) return value;
    return new PyUnicode(fromUtf16(value));
  }

  #object(value: object): Value {
    const held = this.#boundary.valueOf(value);
    if (held !== undefined) return held;
    const known = this.#copies?.get(value);
    if (known !== undefined) return known;
    if (value instanceof Float) return new PyFloat(value.value);
    if (value instanceof Uint8Array) {
      thread.interpreter.budget.reserve(value.length);
      return bytesOfArray(value);
    }
    if (Array.isArray(value)) return this.#array(value);
    if (value instanceof Map) return this.#map(value);
    if (value instanceof Set) return this.#set(value);
    if (value instanceof Date) return this.#date(value);
    if (value instanceof Number || value instanceof String || value instanceof Boolean) {
      throw this.#path.fail('a boxed primitive cannot cross: hand over the primitive');
    }
    if (typeof (value as { then?: unknown }).then === 'function') {
      throw this.#path.fail('a promise cannot cross: await it first');
    }
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
      throw this.#path.fail('only Uint8Array becomes a str of bytes');
    }
    const iterate = (value as Partial<Iterable<unknown>>)[Symbol.iterator];
    if (typeof iterate === 'function') return this.#boundary.iteratorOf(value as Iterable<unknown>);
    if (!isPlain(value)) {
      throw this.#path.fail(
        `${className(value)} cannot cross: pass a plain object, or bastion(object) for its methods`,
      );
    }
    return this.#record(value as Record<string, unknown>);
  }

  #remember<T extends Value>(container: object, copy: T, items: number): T {
    (this.#copies ??= new Map()).set(container, copy);
    const { budget } = thread.interpreter;
    budget.spend(items + 1);
    budget.reserve(items * ITEM_BYTES);
    if (this.#path.depth > DEEPEST) throw this.#path.fail('containers are nested too deeply');
    return copy;
  }

  #item(value: unknown, step: string | number): Value {
    this.#path.enter(step);
    const converted = this.convert(value);
    this.#path.leave();
    return converted;
  }

  #array(value: readonly unknown[]): Value {
    const items: Value[] = [];
    // A tuple of a cycle cannot be made before its items: the array it is going to hold is filled afterwards.
    const copy = Object.isFrozen(value) ? new PyTuple(items) : new PyList(items);
    this.#remember(value, copy, value.length);
    for (let i = 0; i < value.length; i++) items.push(this.#item(value[i], i));
    return copy;
  }

  #record(value: Record<string, unknown>): Value {
    const names = Object.keys(value);
    const copy = this.#remember(value, new PyDict(), names.length);
    for (const name of names) copy.set(this.#text(name), this.#item(value[name], name));
    return copy;
  }

  #map(value: ReadonlyMap<unknown, unknown>): Value {
    const copy = this.#remember(value, new PyDict(), value.size);
    let at = 0;
    for (const [key, item] of value) {
      const converted = this.#key(key, at);
      const step = typeof key === 'string' || typeof key === 'number' ? key : `<key ${at}>`;
      copy.set(converted, this.#item(item, step));
      at++;
    }
    return copy;
  }

  #set(value: ReadonlySet<unknown>): Value {
    const copy = this.#remember(value, Object.isFrozen(value) ? new PyFrozenSet() : new PySet(), value.size);
    let at = 0;
    for (const item of value) copy.add(this.#key(item, at++));
    return copy;
  }

  /** A key: containers in it are frozen, for nothing else can be one. */
  #key(key: unknown, at: number): Value {
    const converted = this.#item(key, `<key ${at}>`);
    if (converted instanceof PyList || converted instanceof PyDict || converted instanceof PySet) {
      this.#path.enter(`<key ${at}>`);
      throw this.#path.fail('a list, dict or set cannot be a key: a frozen array becomes a tuple');
    }
    return converted;
  }

  #date(value: Date): Value {
    const milliseconds = value.getTime();
    if (Number.isNaN(milliseconds)) throw this.#path.fail('the date is invalid');
    switch (this.#settings.dates) {
      case 'timestamp':
        return new PyFloat(milliseconds / 1000);
      case 'datetime':
        return this.#boundary.dateOf(milliseconds);
      default:
        throw this.#path.fail('a Date crosses only with dates: "timestamp" or "datetime"');
    }
  }
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  // A plain object of another realm has a prototype that has none itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function className(value: object): string {
  const { constructor } = value as { constructor?: unknown };
  return typeof constructor === 'function' && constructor.name !== '' ? `an object of class ${constructor.name}` : 'it';
}
