/** Values as bytes, in the format of `.pyc` files (CPython 2.7 `Python/marshal.c`). Those of code objects are our own. */

import { bytesOfCode } from '../../runtime/evaluator/portable-code.ts';
import { doubleToBits } from '../../runtime/numbers/float-bits.ts';
import { formatGeneral } from '../../runtime/numbers/float-format.ts';
import { floatRepr } from '../../runtime/numbers/float-repr.ts';
import { halfWord, word } from '../../runtime/numbers/little-endian.ts';
import { PyCode } from '../../runtime/objects/code.ts';
import { complexType, PyComplex } from '../../runtime/objects/complex.ts';
import { dictType, PyDict } from '../../runtime/objects/dict.ts';
import { StopIteration } from '../../runtime/objects/exception.ts';
import { floatType, PyFloat } from '../../runtime/objects/float.ts';
import { PyInt64 } from '../../runtime/objects/int64.ts';
import { listType, PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { valueError } from '../../runtime/objects/raise.ts';
import { frozensetType, PyBaseSet, setType } from '../../runtime/objects/set.ts';
import { ellipsis } from '../../runtime/objects/singletons.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple, tupleType } from '../../runtime/objects/tuple.ts';
import { PyUnicode, unicodeType } from '../../runtime/objects/unicode.ts';
import { findBytes } from '../../runtime/protocols/buffer.ts';
import { encodeUtf8 } from '../../runtime/text/utf-8.ts';

/** How deep containers may be nested. */
export const MOST_DEPTH = 2000;
/** Bits of a long that go into one 16-bit word. */
const DIGIT_BITS = 15n;
const DIGIT_MASK = (1n << DIGIT_BITS) - 1n;
const FLOAT_DIGITS = 17;

class Writer {
  readonly #version: number;
  /** Strings that CPython would have interned, by their number. */
  readonly #interned = new Map<string, number>();
  #depth = 0;
  #chunks: string[] = [];

  constructor(version: number) {
    this.#version = version;
  }

  get bytes(): string {
    return this.#chunks.join('');
  }

  put(value: Value): void {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    if (++this.#depth > MOST_DEPTH) throw valueError('object too deeply nested to marshal');
    this.#putObject(value);
    this.#depth--;
  }

  #putObject(value: Value): void {
    switch (typeof value) {
      case 'boolean':
        this.#add(value ? 'T' : 'F');
        return;
      case 'number':
        this.#putInt(BigInt(value));
        return;
      case 'bigint':
        this.#putLong(value);
        return;
      case 'string':
        this.#putString(value);
        return;
    }
    if (value === null) this.#add('N');
    else if (value === StopIteration) this.#add('S');
    else if (value === ellipsis) this.#add('.');
    else if (value instanceof PyInt64) this.#putInt(value.value);
    else if (value instanceof PyFloat && value.cls === floatType) this.#putFloats('g', 'f', [value.v]);
    else if (value instanceof PyComplex && value.cls === complexType) this.#putFloats('y', 'x', [value.re, value.im]);
    else if (value instanceof PyUnicode && value.cls === unicodeType) this.#putCounted('u', encodeUtf8(value.text));
    else if (value instanceof PyTuple && value.cls === tupleType) this.#putItems('(', value.items);
    else if (value instanceof PyList && value.cls === listType) this.#putItems('[', value.items);
    else if (value instanceof PyDict && value.cls === dictType) {
      this.#add('{');
      for (const [key, item] of value.items()) {
        this.put(key);
        this.put(item);
      }
      this.#add('0');
    } else if (value instanceof PyBaseSet && (value.cls === setType || value.cls === frozensetType)) {
      this.#putItems(value.cls === setType ? '<' : '>', value.values());
    } else if (value instanceof PyCode) {
      const bytes = bytesOfCode(value);
      if (bytes === undefined) throw valueError('unmarshallable object');
      this.#add('c');
      this.#add(bytes);
    } else {
      const bytes = value.cls.isHeap ? undefined : findBytes(value);
      if (bytes === undefined) throw valueError('unmarshallable object');
      this.#putCounted('s', bytes);
    }
  }

  #putItems(code: string, items: readonly Value[]): void {
    this.#add(code + word(items.length));
    for (const item of items) this.put(item);
  }

  #putCounted(code: string, bytes: string): void {
    this.#add(code + word(bytes.length) + bytes);
  }

  #putString(bytes: string): void {
    if (this.#version < 1 || !looksInterned(bytes)) {
      this.#putCounted('s', bytes);
      return;
    }
    const known = this.#interned.get(bytes);
    if (known !== undefined) {
      this.#add(`R${word(known)}`);
      return;
    }
    this.#interned.set(bytes, this.#interned.size);
    this.#putCounted('t', bytes);
  }

  #putInt(value: bigint): void {
    if (BigInt.asIntN(32, value) === value) this.#add(`i${word(Number(value))}`);
    else this.#add(`I${word(Number(BigInt.asIntN(32, value)))}${word(Number(BigInt.asIntN(32, value >> 32n)))}`);
  }

  #putLong(value: bigint): void {
    const digits: string[] = [];
    for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= DIGIT_BITS) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      digits.push(halfWord(Number(rest & DIGIT_MASK)));
    }
    this.#add(`l${word(value < 0n ? -digits.length : digits.length)}${digits.join('')}`);
  }

  #putFloats(binary: string, textual: string, numbers: readonly number[]): void {
    this.#add(this.#version > 1 ? binary : textual);
    for (const number of numbers) {
      if (this.#version > 1) {
        const bits = doubleToBits(number);
        this.#add(word(Number(BigInt.asIntN(32, bits))) + word(Number(BigInt.asIntN(32, bits >> 32n))));
      } else {
        const text = Number.isFinite(number) ? formatGeneral(number, FLOAT_DIGITS) : floatRepr(number);
        this.#add(String.fromCharCode(text.length) + text);
      }
    }
  }

  #add(bytes: string): void {
    if (bytes.length > 64) thread.interpreter.budget.reserve(bytes.length);
    this.#chunks.push(bytes);
  }
}

/** Whether CPython interns a string constant: it could be a name. */
function looksInterned(bytes: string): boolean {
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes.charCodeAt(i);
    const isNameCharacter =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
    if (!isNameCharacter) return false;
  }
  return true;
}

/** The bytes of a value. @throws ValueError for what has none, or is nested too deep */
export function marshalled(value: Value, version: number): string {
  const writer = new Writer(version);
  writer.put(value);
  return writer.bytes;
}
