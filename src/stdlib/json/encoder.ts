/** `_json.make_encoder` (CPython 2.7 `Modules/_json.c`): writes the JSON text of a value in pieces, in one line. */
import { noteGrowth } from '../../runtime/budget/array-growth.ts';
import { building, built } from '../../runtime/budget/construction.ts';
import { defineType, definition, type Member, member } from '../../runtime/declare/declare.ts';
import { floatRepr } from '../../runtime/numbers/float-repr.ts';
import { PyBuiltinFunction } from '../../runtime/objects/builtin-function.ts';
import { dictType, PyDict } from '../../runtime/objects/dict.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { identityOf } from '../../runtime/objects/identity.ts';
import { intType } from '../../runtime/objects/int.ts';
import { PyList } from '../../runtime/objects/list.ts';
import { longType } from '../../runtime/objects/long.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { keyError, runtimeError, typeError, valueError } from '../../runtime/objects/raise.ts';
import { PyStrObject } from '../../runtime/objects/str.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { builtinType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { call1 } from '../../runtime/protocols/call.ts';
import { callBuiltin } from '../../runtime/protocols/call-builtin.ts';
import { toSsize } from '../../runtime/protocols/index-number.ts';
import { fastItems, forEachItem, isPlainSequence } from '../../runtime/protocols/iterate.ts';
import { enterRecursion, leaveRecursion } from '../../runtime/protocols/recursion.ts';
import { getItem } from '../../runtime/protocols/sequence.ts';
import { str } from '../../runtime/protocols/text.ts';
import { isTrue } from '../../runtime/protocols/truth.ts';
import { currentDomain } from '../../runtime/restricted/provenance.ts';
import { encodeAscii } from './strings.ts';

export const encoderType = builtinType('Encoder', { module: '_json', isBase: false });

/** What an encoder was told. */
class PyEncoder extends PyObject {
  readonly markers: PyDict | null;
  readonly default: Value;
  readonly encoder: Value;
  readonly indent: Value;
  readonly keySeparator: Value;
  readonly itemSeparator: Value;
  readonly sortKeys: Value;
  readonly skipKeys: Value;
  readonly allowsNan: boolean;
  /** Whether strings are written by this module's own function. */
  readonly isQuick: boolean;
  /** The sandbox that made it; null for trusted code. */
  readonly domain: PyDict | null = currentDomain();

  constructor(
    markers: Value,
    makeDefault: Value,
    encoder: Value,
    indent: Value,
    keySeparator: Value,
    itemSeparator: Value,
    sortKeys: Value,
    skipKeys: Value,
    allowsNan: Value,
  ) {
    super();
    if (markers !== null && !(markers instanceof PyDict)) {
      throw typeError(`make_encoder() argument 1 must be dict or None, not ${typeOf(markers).name}`);
    }
    this.markers = markers;
    this.default = makeDefault;
    this.encoder = encoder;
    this.indent = indent;
    this.keySeparator = keySeparator;
    this.itemSeparator = itemSeparator;
    this.sortKeys = sortKeys;
    this.skipKeys = skipKeys;
    this.isQuick = encoder instanceof PyBuiltinFunction && encoder.definition.implementation === encodeAscii;
    this.allowsNan = isTrue(allowsNan);
  }
}
bindClass(PyEncoder, encoderType);

const ENCODING = ' while encoding a JSON object';

/** The writing of one value. */
class JsonWriter {
  readonly pieces: Value[] = [];
  readonly #encoder: PyEncoder;
  readonly #itemSeparator: Value;
  readonly #keySeparator: Value;

  constructor(encoder: PyEncoder) {
    this.#encoder = encoder;
    this.#itemSeparator = encoder.itemSeparator;
    this.#keySeparator = encoder.keySeparator;
  }

  #write(piece: Value): void {
    noteGrowth(this.pieces.push(piece));
  }

  /** Writes a value with all that is in it. */
  add(value: Value): void {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    if (typeof value === 'string') this.#write(this.#string(value));
    else if (typeof value === 'number') this.#write(String(value));
    else if (value === null) this.#write('null');
    else if (value === true) this.#write('true');
    else if (value === false) this.#write('false');
    else if (value instanceof PyUnicode || value instanceof PyStrObject) this.#write(this.#string(value));
    else if (value instanceof PyFloat) this.#write(this.#float(value.v));
    else if (isInteger(value)) this.#write(str(value));
    else {
      if (value instanceof PyList || value instanceof PyTuple) {
        enterRecursion(ENCODING);
        this.#addArray(value);
      } else if (value instanceof PyDict) {
        enterRecursion(ENCODING);
        this.#addObject(value);
      } else this.#addOther(value);
      leaveRecursion();
    }
  }

  #string(value: Value): Value {
    const { isQuick, encoder } = this.#encoder;
    return isQuick ? encodeAscii(value) : call1(encoder, value);
  }

  #float(value: number): string {
    if (Number.isFinite(value)) return floatRepr(value);
    if (!this.#encoder.allowsNan) throw valueError('Out of range float values are not JSON compliant');
    return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  }

  /** Notes that a value is being written. Answers what `#leave` takes. @throws ValueError where it is in itself */
  #enter(value: Value): number {
    const { markers } = this.#encoder;
    if (markers === null) return 0;
    const identity = identityOf(value);
    if (markers.has(identity)) throw valueError('Circular reference detected');
    markers.set(identity, value);
    return identity;
  }

  #leave(identity: number): void {
    if (this.#encoder.markers?.delete(identity) === false) throw keyError(identity);
  }

  /** Writes what the hook makes of a value; enters one level of recursion. */
  #addOther(value: Value): void {
    const identity = this.#enter(value);
    const substitute = call1(this.#encoder.default, value);
    enterRecursion(ENCODING);
    this.add(substitute);
    this.#leave(identity);
  }

  #addArray(sequence: PyList | PyTuple): void {
    // An exact list may change meanwhile: its items are asked for each time.
    const source = isPlainSequence(sequence)
      ? sequence
      : { items: fastItems(sequence, '_iterencode_list needs a sequence') };
    if (source.items.length === 0) {
      this.#write('[]');
      return;
    }
    const identity = this.#enter(sequence);
    this.#write('[');
    for (let i = 0; i < source.items.length; i++) {
      if (i > 0) this.#write(this.#itemSeparator);
      this.add(source.items[i]!);
    }
    this.#write(']');
    this.#leave(identity);
  }

  #addObject(dict: PyDict): void {
    if (dict.size === 0) {
      this.#write('{}');
      return;
    }
    const identity = this.#enter(dict);
    this.#write('{');
    const skips = isTrue(this.#encoder.skipKeys);
    if (dict.cls === dictType) this.#addEntries(dict, skips);
    else {
      let isFirst = true;
      forEachItem(dict, (key) => {
        if (this.#addKey(key, isFirst, skips)) {
          isFirst = false;
          this.add(getItem(dict, key));
        }
      });
    }
    this.#write('}');
    this.#leave(identity);
  }

  #addEntries(dict: PyDict, skips: boolean): void {
    const cursor = dict.cursor();
    let isFirst = true;
    for (let entry = cursor.next(); entry !== undefined; entry = cursor.next()) {
      const { key } = entry;
      if (!this.#addKey(key, isFirst, skips)) continue;
      isFirst = false;
      const { value } = entry;
      if (value === undefined) throw keyError(key);
      this.add(value);
    }
    if (cursor.changed) throw runtimeError('dictionary changed size during iteration');
  }

  /** Writes a key with what stands before and behind it; false where it is left out. @throws TypeError for other keys */
  #addKey(key: Value, isFirst: boolean, skips: boolean): boolean {
    let label = key;
    if (typeof key !== 'string' && !(key instanceof PyUnicode || key instanceof PyStrObject)) {
      if (key instanceof PyFloat) label = this.#float(key.v);
      else if (isInteger(key)) label = str(key);
      else if (key === null) label = 'null';
      else if (skips) return false;
      else throw typeError('keys must be a string');
    }
    if (!isFirst) this.#write(this.#itemSeparator);
    this.#write(this.#string(label));
    this.#write(this.#keySeparator);
    return true;
  }
}

function isInteger(value: Value): boolean {
  const type = typeOf(value);
  return type.isSubtype(intType) || type.isSubtype(longType);
}

const newEncoder = definition(
  'make_encoder(markers=, default=, encoder=, indent=, key_separator=, item_separator=, sort_keys=, skipkeys=, allow_nan=)',
  null,
  (...given: [Value, Value, Value, Value, Value, Value, Value, Value, Value]) => new PyEncoder(...given),
);

const iterateEncoded = definition(
  '_iterencode(obj=, _current_indent_level=)',
  null,
  (self: PyEncoder, value: Value, level: Value) => {
    // The level is of no use: nothing is indented here.
    toSsize(level);
    const writer = new JsonWriter(self);
    const mark = building(writer.pieces);
    try {
      writer.add(value);
      return new PyList(writer.pieces);
    } finally {
      built(mark);
    }
  },
);

const part = (name: string, get: (self: PyEncoder) => Value): Member => member(name, name, get);

defineType(encoderType, {
  doc: 'Writes the JSON text of a value in pieces, as an encoder says.',
  slots: {
    new: (_type, args, keywords) => callBuiltin(newEncoder, undefined, args, keywords),
    call: (self, args, keywords) => callBuiltin(iterateEncoded, self, args, keywords),
  },
  members: [
    part('markers', (self) => self.markers),
    part('default', (self) => self.default),
    part('encoder', (self) => self.encoder),
    part('indent', (self) => self.indent),
    part('key_separator', (self) => self.keySeparator),
    part('item_separator', (self) => self.itemSeparator),
    part('sort_keys', (self) => self.sortKeys),
    part('skipkeys', (self) => self.skipKeys),
  ],
});
