import { bitsToDouble } from '../../runtime/numbers/float-bits.ts';
import { EOFError } from '../../runtime/objects/exception.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { longValueOf } from '../../runtime/objects/int-value.ts';
import { PyList } from '../../runtime/objects/list.ts';
import { longType } from '../../runtime/objects/long.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { type PyRaise, raise, typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call1, call2 } from '../../runtime/protocols/call.ts';
import { fromFourBytes, longOfBytes } from './byte-order.ts';
import { badPickleGet, unpicklingError } from './errors.ts';
import { extension, importNamed } from './globals.ts';
import { readText } from './input.ts';
import { appendAll, build, makeByNew, makeDict, makeInstance, setAll } from './instructions.ts';
import { readFloat, readInt, readString } from './literals.ts';
import * as op from './opcodes.ts';
import type { PyUnpickler } from './unpickler.ts';

const underflow = (): PyRaise => unpicklingError.raise('unpickling stack underflow');

/** Runs the instructions of one pickle (CPython's `load`). */
export class PickleReader {
  readonly #unpickler: PyUnpickler;
  readonly #stack: Value[] = [];
  /** The heights of the stack at which marks lie. */
  readonly #marks: number[] = [];
  readonly #makesNothing: boolean;

  /** @param makesNothing whether the instructions are gone through without making or importing anything */
  constructor(unpickler: PyUnpickler, makesNothing: boolean) {
    this.#unpickler = unpickler;
    this.#makesNothing = makesNothing;
  }

  /**
   * Reads up to the STOP and answers the value.
   * @throws UnpicklingError and others for what is no pickle, EOFError where it ends too early
   */
  load(): Value {
    const { input } = this.#unpickler;
    for (;;) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      const code = input.read(1);
      if (code === op.STOP) {
        const value = this.#stack.pop();
        if (value === undefined) throw unpicklingError.raise('bad pickle data');
        return value;
      }
      if (!this.#pushValue(code) && !this.#changeStack(code) && !this.#makeObject(code)) {
        if (code === '\0') throw raise(EOFError);
        throw unpicklingError.raise(`invalid load key, '${code}'.`);
      }
    }
  }

  #push(value: Value): true {
    this.#stack.push(value);
    return true;
  }

  #pop(): Value {
    const value = this.#stack.pop();
    if (value === undefined) throw unpicklingError.raise('bad pickle data');
    return value;
  }

  /** The value that lies `depth` below the top. */
  #peek(depth = 0): Value {
    const value = this.#stack[this.#stack.length - 1 - depth];
    if (value === undefined) throw underflow();
    return value;
  }

  /** Takes what lies above the last mark, and the mark. */
  #popMark(): Value[] {
    const height = this.#marks.pop();
    if (height === undefined) throw unpicklingError.raise('could not find MARK');
    return this.#stack.splice(height);
  }

  // ------------------------------------------------------------ numbers, strings

  /** Instructions that push a value that stands in the pickle itself. Answers whether this is one. */
  #pushValue(code: string): boolean {
    const { input } = this.#unpickler;
    switch (code) {
      case op.NONE:
        return this.#push(null);
      case op.NEWTRUE:
        return this.#push(true);
      case op.NEWFALSE:
        return this.#push(false);
      case op.INT: {
        const text = readText(input);
        return this.#push(text === '00' ? false : text === '01' ? true : readInt(text));
      }
      case op.BININT:
        return this.#push(fromFourBytes(input.read(4)));
      case op.BININT1:
        return this.#push(input.read(1).charCodeAt(0));
      case op.BININT2:
        return this.#push(fromFourBytes(`${input.read(2)}\0\0`));
      case op.LONG:
        return this.#push(this.#readLong(readText(input)));
      case op.LONG1:
        return this.#push(longOfBytes(input.read(input.read(1).charCodeAt(0))));
      case op.LONG4:
        return this.#push(longOfBytes(this.#readCounted('LONG')));
      case op.FLOAT:
        return this.#push(new PyFloat(readFloat(readText(input))));
      case op.BINFLOAT:
        return this.#push(new PyFloat(readDouble(input.read(8))));
      case op.STRING:
        return this.#push(readString(readText(input)));
      case op.BINSTRING:
        return this.#push(this.#readCounted('BINSTRING'));
      case op.SHORT_BINSTRING:
        return this.#push(input.read(input.read(1).charCodeAt(0)));
      case op.UNICODE:
        return this.#push(thread.interpreter.decodeBytes(readText(input, 0), 'raw-unicode-escape'));
      case op.BINUNICODE:
        return this.#push(thread.interpreter.decodeBytes(this.#readCounted('BINUNICODE'), 'utf-8'));
      case op.EMPTY_TUPLE:
        return this.#push(new PyTuple([]));
      case op.EMPTY_LIST:
        return this.#push(new PyList());
      case op.EMPTY_DICT:
        return this.#push(makeDict([]));
      default:
        return false;
    }
  }

  #readLong(text: string): Value {
    const value = longValueOf(call2(longType, text, 0));
    if (value === undefined) throw typeError('an integer is required');
    return value;
  }

  /** So many bytes as the four bytes before them say. */
  #readCounted(what: string): string {
    const { input } = this.#unpickler;
    const count = fromFourBytes(input.read(4));
    if (count < 0) throw unpicklingError.raise(`${what} pickle has negative byte count`);
    thread.interpreter.budget.reserve(count);
    return input.read(count);
  }

  // ---------------------------------------------------------- the stack, the memo

  /** Instructions about what is on the stack. Answers whether this is one. */
  #changeStack(code: string): boolean {
    const { input, memo } = this.#unpickler;
    switch (code) {
      case op.PROTO: {
        const protocol = input.read(1).charCodeAt(0);
        if (protocol > op.HIGHEST_PROTOCOL) throw valueError(`unsupported pickle protocol: ${protocol}`);
        return true;
      }
      case op.MARK:
        this.#marks.push(this.#stack.length);
        return true;
      case op.POP:
        // A mark that lies on top is popped as a value is.
        if (this.#marks.length > 0 && this.#marks[this.#marks.length - 1] === this.#stack.length) this.#marks.pop();
        else if (this.#stack.pop() === undefined) throw underflow();
        return true;
      case op.POP_MARK:
        this.#popMark();
        return true;
      case op.DUP:
        return this.#push(this.#peek());
      case op.GET:
        return this.#get(readText(input));
      case op.BINGET:
        return this.#get(input.read(1).charCodeAt(0));
      case op.LONG_BINGET:
        return this.#get(fromFourBytes(input.read(4)) >>> 0);
      case op.PUT: {
        const name = readText(input);
        memo.set(name, this.#peek());
        return true;
      }
      case op.BINPUT:
        memo.set(input.read(1).charCodeAt(0), this.#peek());
        return true;
      case op.LONG_BINPUT:
        memo.set(fromFourBytes(input.read(4)) >>> 0, this.#peek());
        return true;
      default:
        return false;
    }
  }

  /** A name is a number in binary instructions, a str in textual ones: they never mean the same. */
  #get(name: string | number): true {
    const value = this.#unpickler.memo.get(name);
    if (value === undefined) throw badPickleGet.raise(name);
    return this.#push(value);
  }

  // ------------------------------------------------------- containers, instances

  /** Instructions that make or change objects. Answers whether this is one. */
  #makeObject(code: string): boolean {
    if (this.#makesNothing && this.#skipObject(code)) return true;
    const { input } = this.#unpickler;
    switch (code) {
      case op.TUPLE:
        return this.#push(new PyTuple(this.#popMark()));
      case op.TUPLE1:
        return this.#pushTuple(1);
      case op.TUPLE2:
        return this.#pushTuple(2);
      case op.TUPLE3:
        return this.#pushTuple(3);
      case op.LIST:
        return this.#push(new PyList(this.#popMark()));
      case op.DICT:
        return this.#push(makeDict(this.#popMark()));
      case op.APPEND:
        appendAll(this.#peek(1), [this.#pop()]);
        return true;
      case op.APPENDS: {
        const items = this.#popMark();
        appendAll(this.#peek(), items);
        return true;
      }
      case op.SETITEM: {
        const dict = this.#peek(2);
        setAll(dict, this.#stack.splice(-2));
        return true;
      }
      case op.SETITEMS: {
        const pairs = this.#popMark();
        setAll(this.#peek(), pairs);
        return true;
      }
      case op.GLOBAL:
        return this.#pushGlobal();
      case op.INST:
        return this.#pushInstance(this.#popMark(), () => this.#readGlobal());
      case op.OBJ: {
        const [cls, ...args] = this.#popMark();
        if (cls === undefined) throw underflow();
        return this.#pushInstance(args, () => cls);
      }
      case op.REDUCE: {
        const args = this.#pop();
        const callable = this.#pop();
        if (!(args instanceof PyTuple)) throw typeError('argument list must be a tuple');
        return this.#push(makeInstance(callable, args.items));
      }
      case op.NEWOBJ: {
        const args = this.#pop();
        return this.#push(makeByNew(this.#pop(), args));
      }
      case op.BUILD: {
        const instance = this.#peek(1);
        build(instance, this.#pop());
        return true;
      }
      case op.PERSID:
        return this.#pushPersistent(readText(input));
      case op.BINPERSID:
        return this.#pushPersistent(this.#unpickler.persistentLoad === undefined ? null : this.#pop());
      case op.EXT1:
        return this.#pushExtension(input.read(1).charCodeAt(0));
      case op.EXT2:
        return this.#pushExtension(fromFourBytes(`${input.read(2)}\0\0`));
      case op.EXT4:
        return this.#pushExtension(fromFourBytes(input.read(4)));
      default:
        return false;
    }
  }

  /** The instructions that `noload` goes through without doing what they say. */
  #skipObject(code: string): boolean {
    const { input } = this.#unpickler;
    switch (code) {
      case op.APPEND:
      case op.BUILD:
        this.#pop();
        return true;
      case op.APPENDS:
      case op.SETITEMS:
        this.#popMark();
        return true;
      case op.SETITEM:
        this.#pop();
        this.#pop();
        return true;
      case op.INST:
        this.#popMark();
        return this.#skipGlobal();
      case op.GLOBAL:
        return this.#skipGlobal();
      case op.OBJ:
        this.#popMark();
        return this.#push(null);
      case op.REDUCE:
      case op.NEWOBJ:
        this.#pop();
        this.#pop();
        return this.#push(null);
      case op.EXT1:
        input.read(1);
        return this.#push(null);
      case op.EXT2:
        input.read(2);
        return this.#push(null);
      case op.EXT4:
        input.read(4);
        return this.#push(null);
      default:
        return false;
    }
  }

  #skipGlobal(): true {
    readText(this.#unpickler.input);
    readText(this.#unpickler.input);
    return this.#push(null);
  }

  #pushTuple(size: number): true {
    this.#peek(size - 1);
    return this.#push(new PyTuple(this.#stack.splice(-size)));
  }

  #pushInstance(args: readonly Value[], findClass: () => Value): true {
    return this.#push(makeInstance(findClass(), args));
  }

  #pushGlobal(): true {
    return this.#push(this.#readGlobal());
  }

  #readGlobal(): Value {
    const { input } = this.#unpickler;
    const module = readText(input);
    return this.#find(module, readText(input));
  }

  #pushExtension(code: number): true {
    if (code <= 0) throw unpicklingError.raise('EXT specifies code <= 0');
    return this.#push(extension(code, (module, name) => this.#find(module, name)));
  }

  /** A global by its names, found by the unpickler's `find_global` where it has one. */
  #find(module: Value, name: Value): Value {
    const { findGlobal } = this.#unpickler;
    if (findGlobal === null) throw unpicklingError.raise('Global and instance pickles are not supported.');
    if (findGlobal !== undefined) return call2(findGlobal, module, name);
    return getAttribute(importNamed(module as string), name as string);
  }

  #pushPersistent(identifier: Value): true {
    const load = this.#unpickler.persistentLoad;
    if (load === undefined) {
      throw unpicklingError.raise(
        'A load persistent id instruction was encountered,\nbut no persistent_load function was specified.',
      );
    }
    if (!(load instanceof PyList)) return this.#push(call1(load, identifier));
    load.items.push(identifier);
    return this.#push(identifier);
  }
}

function readDouble(bytes: string): number {
  let bits = 0n;
  for (let i = 0; i < 8; i++) bits = (bits << 8n) | BigInt(bytes.charCodeAt(i));
  return bitsToDouble(bits);
}
