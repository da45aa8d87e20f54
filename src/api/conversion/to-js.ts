/** From Python values to JS (docs/api.md has the table). */
import { countText } from '../../runtime/budget/text-budget.ts';
import { PyBuiltinFunction, PyMethodWrapper } from '../../runtime/objects/builtin-function.ts';
import { PyByteArray } from '../../runtime/objects/bytearray.ts';
import { PyClassicClass } from '../../runtime/objects/classic.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { PyFunction, PyMethod } from '../../runtime/objects/function.ts';
import { bigIntOf, compactInteger } from '../../runtime/objects/int-value.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { PyObject as RuntimeObject, Value } from '../../runtime/objects/object.ts';
import { PyBaseSet, PyFrozenSet } from '../../runtime/objects/set.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { PyType } from '../../runtime/objects/type.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { toUtf16 } from '../../runtime/text/code-points.ts';
import { Float } from '../float.ts';
import type { JSValue } from '../values.ts';
import type { Boundary } from './boundary.ts';
import { Path } from './path.ts';
import type { ConversionSettings } from './settings.ts';
import { arrayOfBytes, textOfBytes } from './text.ts';

/** Containers nest no deeper in a conversion: JS code that walks the result would not come far either. */
export const DEEPEST = 1000;

/**
 * Converts a Python value.
 *
 * @param root what errors call the value
 * @throws ConversionError for what has no counterpart under these settings
 */
export function toJS(value: Value, boundary: Boundary, settings: ConversionSettings, root: string): JSValue {
  return new JSConverter(boundary, settings, root).convert(value) as JSValue;
}

class JSConverter {
  readonly #boundary: Boundary;
  readonly #settings: ConversionSettings;
  readonly #path: Path;
  #copies: Map<RuntimeObject, unknown> | null = null;

  constructor(boundary: Boundary, settings: ConversionSettings, root: string) {
    this.#boundary = boundary;
    this.#settings = settings;
    this.#path = new Path(root);
  }

  convert(value: Value): unknown {
    switch (typeof value) {
      case 'boolean':
        return value;
      case 'number':
        return this.#settings.integers === 'bigint' ? BigInt(value) : value;
      case 'bigint':
        return this.#integer(value);
      case 'string':
        return this.#bytes(value);
    }
    return value === null ? null : this.#object(value);
  }

  #integer(value: bigint): number | bigint {
    const { integers } = this.#settings;
    if (integers === 'bigint') return value;
    const compact = compactInteger(value);
    if (integers === 'number' && typeof compact === 'bigint') {
      throw this.#path.fail('integer beyond 2^53: integers: "auto" or "bigint" keeps its digits');
    }
    return compact;
  }

  #bytes(bytes: string): string | Uint8Array {
    const { strings, encoding } = this.#settings;
    countText(bytes.length);
    if (strings === 'bytes') return arrayOfBytes(bytes);
    const text = textOfBytes(bytes, encoding);
    if (text === undefined)
      throw this.#path.fail(`str is not valid ${encoding}: strings: "bytes" hands it over as it is`);
    return text;
  }

  #object(value: RuntimeObject): unknown {
    const host = this.#boundary.hostValueOf(value);
    if (host !== undefined) return host;
    const bytes = bytesOf(value);
    if (bytes !== undefined) return this.#bytes(bytes);
    if (value instanceof PyUnicode) {
      countText(value.text.length);
      return toUtf16(value.text);
    }
    if (value instanceof PyFloat) return this.#float(value.v);
    const integer = bigIntOf(value);
    if (integer !== undefined) return this.#integer(integer);
    if (value instanceof PyByteArray) return value.content().slice();
    if (isFunction(value)) return this.#boundary.functionOf(value);
    if (this.#settings.dates !== 'refused') {
      const milliseconds = this.#boundary.millisecondsOf(value);
      if (milliseconds !== undefined) return new Date(milliseconds);
    }
    if (this.#settings.containers === 'copy') {
      if (value instanceof PyList || value instanceof PyTuple) return this.#sequence(value);
      if (value instanceof PyDict) return this.#dict(value);
      if (value instanceof PyBaseSet) return this.#set(value);
    }
    return this.#boundary.handleOf(value);
  }

  #float(value: number): number | Float {
    return this.#settings.floats === 'exact' && Number.isInteger(value) ? new Float(value) : value;
  }

  /** The copy of a container made before in this conversion. */
  #known(container: RuntimeObject): unknown {
    return this.#copies?.get(container);
  }

  #remember<T extends object>(container: RuntimeObject, copy: T, items: number): T {
    (this.#copies ??= new Map()).set(container, copy);
    thread.interpreter.budget.spend(items + 1);
    if (this.#path.depth > DEEPEST) throw this.#path.fail('containers are nested too deeply');
    return copy;
  }

  #sequence(value: PyList | PyTuple): unknown {
    const known = this.#known(value);
    if (known !== undefined) return known;
    const { items } = value;
    const copy: unknown[] = this.#remember(value, [], items.length);
    for (let i = 0; i < items.length; i++) copy.push(this.#item(items[i]!, i));
    return value instanceof PyTuple ? Object.freeze(copy) : copy;
  }

  #item(value: Value, step: string | number): unknown {
    this.#path.enter(step);
    const converted = this.convert(value);
    this.#path.leave();
    return converted;
  }

  #set(value: PyBaseSet): unknown {
    const known = this.#known(value);
    if (known !== undefined) return known;
    const copy = this.#remember(value, new Set<unknown>(), value.size);
    let at = 0;
    for (const key of value.keys()) copy.add(this.#item(key, at++));
    return value instanceof PyFrozenSet ? Object.freeze(copy) : copy;
  }

  #dict(value: PyDict): unknown {
    const known = this.#known(value);
    if (known !== undefined) return known;
    const items = value.items();
    const names = this.#settings.dicts === 'map' ? undefined : this.#names(items);
    if (names === undefined) return this.#map(value, items);
    const copy: Record<string, unknown> = this.#remember(value, {}, items.length);
    for (let i = 0; i < items.length; i++) {
      const name = names[i]!;
      define(copy, name, this.#item(items[i]![1], name));
    }
    return copy;
  }

  /** The keys as property names; undefined where one is no text, or two are the same. */
  #names(items: readonly (readonly [Value, Value])[]): string[] | undefined {
    const names: string[] = [];
    for (const [key] of items) {
      const name = key instanceof PyUnicode ? toUtf16(key.text) : this.#keyText(key);
      if (name === undefined) {
        if (this.#settings.dicts === 'auto') return undefined;
        throw this.#path.fail('dict has a key that is no text: dicts: "auto" or "map" makes a Map of it');
      }
      names.push(name);
    }
    if (new Set(names).size === names.length) return names;
    if (this.#settings.dicts === 'auto') return undefined;
    throw this.#path.fail('dict has two keys of the same text: dicts: "auto" or "map" makes a Map of it');
  }

  #keyText(key: Value): string | undefined {
    const bytes = bytesOf(key);
    return bytes === undefined ? undefined : textOfBytes(bytes, this.#settings.encoding);
  }

  #map(value: PyDict, items: readonly (readonly [Value, Value])[]): Map<unknown, unknown> {
    const copy = this.#remember(value, new Map<unknown, unknown>(), items.length);
    for (let i = 0; i < items.length; i++) {
      const [key, item] = items[i]!;
      const converted = this.#item(key, i);
      const step = typeof converted === 'string' || typeof converted === 'number' ? converted : `<key ${i}>`;
      copy.set(converted, this.#item(item, step));
    }
    return copy;
  }
}

/** Sets a property whatever it is called: `__proto__` is a name like any other. */
function define(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  } else object[name] = value;
}

/** Whether a value becomes a JS function: functions, methods and classes do, instances with `__call__` are handles. */
export function isFunction(value: RuntimeObject): boolean {
  return (
    value instanceof PyFunction ||
    value instanceof PyMethod ||
    value instanceof PyBuiltinFunction ||
    value instanceof PyMethodWrapper ||
    value instanceof PyType ||
    value instanceof PyClassicClass
  );
}
