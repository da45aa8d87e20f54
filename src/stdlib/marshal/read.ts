/** Values from the bytes that marshal made of them (CPython 2.7 `Python/marshal.c`). */

import { readCode } from '../../runtime/evaluator/portable-code.ts';
import { bitsToDouble } from '../../runtime/numbers/float-bits.ts';
import { parseFloatText } from '../../runtime/numbers/float-parse.ts';
import { PyComplex } from '../../runtime/objects/complex.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { StopIteration } from '../../runtime/objects/exception.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { intFromBigInt } from '../../runtime/objects/int-value.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { eofError, typeError, valueError } from '../../runtime/objects/raise.ts';
import { frozensetType, setType } from '../../runtime/objects/set.ts';
import { ellipsis } from '../../runtime/objects/singletons.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { call1 } from '../../runtime/protocols/call.ts';
import { MOST_DEPTH } from './write.ts';

const LONG_DIGIT_LIMIT = 1 << 15;
const LONG_DIGIT_BITS = 15n;

/** What is read where a dictionary ends; no value. */
const END = undefined;

export class Reader {
  readonly #bytes: string;
  readonly #decode: (bytes: string) => Value;
  readonly #interned: string[] = [];
  #at = 0;
  #depth = 0;

  /** @param decode makes unicode of UTF-8 */
  constructor(bytes: string, decode: (bytes: string) => Value) {
    this.#bytes = bytes;
    this.#decode = decode;
  }

  /** How many bytes have been read. */
  get position(): number {
    return this.#at;
  }

  read(): Value {
    const value = this.#readObject();
    if (value === END) throw typeError('NULL object in marshal data for object');
    return value;
  }

  #readObject(): Value | typeof END {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    if (this.#at >= this.#bytes.length) throw eofError('EOF read where object expected');
    if (++this.#depth > MOST_DEPTH) throw valueError('recursion limit exceeded');
    const value = this.#readContents(this.#bytes[this.#at++]!);
    this.#depth--;
    return value;
  }

  #readContents(code: string): Value | typeof END {
    switch (code) {
      case '0':
        return END;
      case 'N':
        return null;
      case 'T':
        return true;
      case 'F':
        return false;
      case 'S':
        return StopIteration;
      case '.':
        return ellipsis;
      case 'i':
        return this.#word();
      case 'I': {
        const low = BigInt(this.#word() >>> 0);
        return intFromBigInt((BigInt(this.#word()) << 32n) | low);
      }
      case 'l':
        return this.#long();
      case 'f':
        return new PyFloat(this.#textualFloat());
      case 'g':
        return new PyFloat(this.#binaryFloat());
      case 'x':
        return new PyComplex(this.#textualFloat(), this.#textualFloat());
      case 'y':
        return new PyComplex(this.#binaryFloat(), this.#binaryFloat());
      case 's':
        return this.#take(this.#count('string'));
      case 't': {
        const text = this.#take(this.#count('string'));
        this.#interned.push(text);
        return text;
      }
      case 'R': {
        const text = this.#interned[this.#word()];
        if (text === undefined) throw valueError('bad marshal data (string ref out of range)');
        return text;
      }
      case 'u':
        return this.#decode(this.#take(this.#count('unicode')));
      case '(':
        return new PyTuple(this.#items('tuple'));
      case '[':
        return new PyList(this.#items('list'));
      case '{':
        return this.#dict();
      case 'c': {
        const { code, end } = readCode(this.#bytes, this.#at);
        this.#at = end;
        return code;
      }
      case '<':
        return call1(setType, new PyList(this.#items('set')));
      case '>':
        return call1(frozensetType, new PyList(this.#items('set')));
      default:
        throw valueError('bad marshal data (unknown type code)');
    }
  }

  #take(count: number): string {
    const bytes = this.#bytes.slice(this.#at, this.#at + count);
    if (bytes.length < count) throw eofError('EOF read where object expected');
    this.#at += count;
    return bytes;
  }

  #byte(): number {
    return this.#take(1).charCodeAt(0);
  }

  /** A signed 32-bit integer. Beyond the end CPython reads ones: the answer is then -1. */
  #word(): number {
    const bytes = this.#bytes.slice(this.#at, this.#at + 4);
    this.#at += bytes.length;
    if (bytes.length < 4) return -1;
    return bytes.charCodeAt(0) | (bytes.charCodeAt(1) << 8) | (bytes.charCodeAt(2) << 16) | (bytes.charCodeAt(3) << 24);
  }

  #count(what: string): number {
    const count = this.#word();
    if (count < 0) throw valueError(`bad marshal data (${what} size out of range)`);
    return count;
  }

  #items(what: string): Value[] {
    const count = this.#count(what);
    const items: Value[] = [];
    // Every item takes a byte at least, so that a count too large ends in an error before it takes memory.
    while (items.length < count) items.push(this.read());
    return items;
  }

  #dict(): PyDict {
    const dict = new PyDict();
    for (;;) {
      const key = this.#readObject();
      if (key === END) return dict;
      const value = this.#readObject();
      if (value !== END) dict.set(key, value);
    }
  }

  #long(): bigint {
    const size = this.#word();
    const count = Math.abs(size);
    let value = 0n;
    const digits = this.#take(count * 2);
    for (let i = count - 1; i >= 0; i--) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      const digit = digits.charCodeAt(2 * i) | (digits.charCodeAt(2 * i + 1) << 8);
      if (digit >= LONG_DIGIT_LIMIT) throw valueError('bad marshal data (digit out of range in long)');
      if (digit === 0 && i === count - 1) throw valueError('bad marshal data (unnormalized long data)');
      value = (value << LONG_DIGIT_BITS) | BigInt(digit);
    }
    return size < 0 ? -value : value;
  }

  #textualFloat(): number {
    const number = parseFloatText(this.#take(this.#byte()));
    if (number === undefined) throw valueError('bad marshal data (float expected)');
    return number;
  }

  #binaryFloat(): number {
    const low = BigInt(this.#word() >>> 0);
    if (this.#at + 4 > this.#bytes.length) throw eofError('EOF read where object expected');
    return bitsToDouble((BigInt(this.#word() >>> 0) << 32n) | low);
  }
}
