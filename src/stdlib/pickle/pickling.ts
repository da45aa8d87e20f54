/** From values to pickles: the types that have opcodes of their own (CPython 2.7 `Modules/cPickle.c`, `save`). */

import { reserveText } from '../../runtime/budget/text-budget.ts';
import { doubleToBits } from '../../runtime/numbers/float-bits.ts';
import { formatGeneral } from '../../runtime/numbers/float-format.ts';
import { floatRepr } from '../../runtime/numbers/float-repr.ts';
import { formatInteger } from '../../runtime/numbers/int-format.ts';
import { word } from '../../runtime/numbers/little-endian.ts';
import { builtinFunctionType } from '../../runtime/objects/builtin-function.ts';
import { classicClassType, instanceType, PyClassicInstance } from '../../runtime/objects/classic.ts';
import { dictType, PyDict } from '../../runtime/objects/dict.ts';
import { floatType, type PyFloat } from '../../runtime/objects/float.ts';
import { functionType } from '../../runtime/objects/function.ts';
import { identityOf } from '../../runtime/objects/identity.ts';
import { type AttributeHolder, dictOf } from '../../runtime/objects/instance-attributes.ts';
import { intType } from '../../runtime/objects/int.ts';
import type { PyInt64 } from '../../runtime/objects/int64.ts';
import { listType, type PyList } from '../../runtime/objects/list.ts';
import type { PyObject, Value } from '../../runtime/objects/object.ts';
import { runtimeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { type PyTuple, tupleType } from '../../runtime/objects/tuple.ts';
import { typeType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { type PyUnicode, unicodeType } from '../../runtime/objects/unicode.ts';
import { findAttribute, getAttribute } from '../../runtime/protocols/attribute.ts';
import { call0, call1 } from '../../runtime/protocols/call.ts';
import { enterRecursion, leaveRecursion } from '../../runtime/protocols/recursion.ts';
import { getSequenceItem, length } from '../../runtime/protocols/sequence.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { caught, isA, landing } from '../../runtime/protocols/unwind.ts';
import { isRestricted } from '../../runtime/restricted/mode.ts';
import { pointAt, type Text } from '../../runtime/text/code-points.ts';
import { reprBytes } from '../../runtime/text/quote.ts';
import { encodeUtf8, utf8Size } from '../../runtime/text/utf-8.ts';
import { moduleNameOf } from './globals.ts';
import { bytesOfLong } from './long-bytes.ts';
import * as op from './opcodes.ts';
import { pickleError, picklingError } from './pickle-errors.ts';
import { PickleMemo } from './pickle-memo.ts';
import { ListSink, type PickleSink } from './pickle-sink.ts';
import type { PickleWriter } from './pickle-writer.ts';
import { Reduction } from './reduction.ts';

const RECURSION = ' while pickling an object';

/** Containers that may be open at once in fast mode before cycles are looked for. */
const FAST_DEPTH = 50;

const SHORT = 256;
const NEWLINE = 10;
const BACKSLASH = 92;
const FLOAT_DIGITS = 17;

/** One Pickler's work: what it has written, and how it writes. */
export class Pickling implements PickleWriter {
  readonly memo = new PickleMemo();
  readonly protocol: number;
  readonly sink: PickleSink;
  /** Whether values are written in binary; follows from the protocol. */
  isBinary: boolean;
  /** Writes nothing to refer to, so that equal values are written again and again. */
  isFast = false;
  /** `persistent_id` and `inst_persistent_id`; undefined where not set. */
  persistentId: Value | undefined = undefined;
  instancePersistentId: Value | undefined = undefined;
  readonly #reduction: Reduction;
  /** The containers that are being written in fast mode beyond the depth that is not looked at. */
  readonly #open = new Set<Value>();
  #fastDepth = 0;

  constructor(sink: PickleSink, protocol: number) {
    this.sink = sink;
    this.protocol = protocol;
    this.isBinary = protocol > 0;
    this.#reduction = new Reduction(this);
  }

  /** Writes one pickle. */
  dump(value: Value): void {
    this.#fastDepth = 0;
    this.#open.clear();
    let isComplete = false;
    try {
      if (this.protocol >= 2) this.write(op.PROTO + String.fromCharCode(this.protocol));
      this.save(value);
      this.write(op.STOP);
      isComplete = true;
    } finally {
      this.sink.flush(isComplete);
    }
  }

  write(bytes: string): void {
    this.sink.write(bytes);
  }

  /** Writes a value. @param isIdentifier whether it is what `persistent_id` answered, which is not asked about again */
  save(value: Value, isIdentifier = false): void {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    if (typeof value === 'object' && value !== null) {
      enterRecursion(RECURSION);
      if (isIdentifier || !this.#savedByIdentifier(value, this.persistentId)) this.#saveObject(value, isIdentifier);
      leaveRecursion();
      return;
    }
    if (thread.depth >= thread.recursionLimit) enterRecursion(RECURSION);
    if (!isIdentifier && this.#savedByIdentifier(value, this.persistentId)) return;
    switch (typeof value) {
      case 'number':
        this.#saveInt(value);
        return;
      case 'string':
        this.#saveString(value);
        return;
      case 'boolean':
        if (this.protocol >= 2) this.write(value ? op.NEWTRUE : op.NEWFALSE);
        else this.write(value ? op.TRUE_AS_INT : op.FALSE_AS_INT);
        return;
      case 'bigint':
        this.#saveLong(value);
        return;
      default:
        this.write(op.NONE);
    }
  }

  #saveObject(value: PyObject, isIdentifier: boolean): void {
    const type = value.cls;
    if (type === floatType) {
      this.#saveFloat((value as PyFloat).v);
      return;
    }
    if (type === intType) {
      this.write(`${op.INT}${(value as PyInt64).value}\n`);
      return;
    }
    if (type === tupleType && (value as PyTuple).items.length === 0) {
      this.write(this.isBinary ? op.EMPTY_TUPLE : op.MARK + op.TUPLE);
      return;
    }
    if (type === unicodeType && (value as PyUnicode).text.length < 2) {
      this.#saveUnicode(value as PyUnicode);
      return;
    }
    if (this.#recalled(value)) return;
    switch (type) {
      case listType:
        this.#saveList(value as PyList);
        return;
      case dictType:
        this.#saveDict(value as PyDict);
        return;
      case tupleType:
        this.#saveTuple(value as PyTuple, true);
        return;
      case unicodeType:
        this.#saveUnicode(value as PyUnicode);
        this.put(value);
        return;
      case instanceType:
        this.#saveInstance(value as PyClassicInstance);
        return;
      case typeType:
      case classicClassType:
      case builtinFunctionType:
        this.#reduction.saveGlobal(value);
        return;
      case functionType:
        if (this.#savedFunction(value)) return;
    }
    if (!isIdentifier && this.#savedByIdentifier(value, this.instancePersistentId)) return;
    this.#reduction.save(value);
  }

  /** Writes a function by its name; false where it has none that leads to it. */
  #savedFunction(value: Value): boolean {
    const at = landing();
    try {
      this.#reduction.saveGlobal(value);
      return true;
    } catch (thrown) {
      const raised = caught(thrown, at);
      if (isA(raised, pickleError.type)) return false;
      throw raised;
    }
  }

  #savedByIdentifier(value: Value, ask: Value | undefined): boolean {
    if (ask === undefined) return false;
    const identifier = call1(ask, value);
    if (identifier === null) return false;
    if (this.isBinary) {
      this.save(identifier, true);
      this.write(op.BINPERSID);
    } else {
      const bytes = bytesOf(identifier);
      if (bytes === undefined) throw picklingError.raise('persistent id must be string');
      this.write(op.PERSID);
      this.write(bytes);
      this.write('\n');
    }
    return true;
  }

  // ----------------------------------------------------------------- the memory

  /** Notes a value just written, so that it can be referred to. */
  put(value: Value): void {
    if (this.isFast) return;
    const number = this.memo.add(value);
    if (this.isBinary && this.sink instanceof ListSink) this.sink.number(number);
    else this.write(this.putBytes(number));
  }

  putBytes(number: number): string {
    if (!this.isBinary) return `${op.PUT}${number}\n`;
    return number < SHORT ? op.BINPUT + String.fromCharCode(number) : op.LONG_BINPUT + word(number);
  }

  /** Writes a reference to a value that was written before; false where it was not. */
  #recalled(value: Value): boolean {
    const number = this.memo.numberOf(value);
    if (number === undefined) return false;
    this.get(number);
    return true;
  }

  get(number: number): void {
    if (!this.isBinary) this.write(`${op.GET}${number}\n`);
    else {
      if (this.sink instanceof ListSink) this.sink.refer(number);
      this.write(number < SHORT ? op.BINGET + String.fromCharCode(number) : op.LONG_BINGET + word(number));
    }
  }

  /** Notes a container that is about to be written. @throws ValueError where fast mode would never end */
  #enterContainer(container: Value): void {
    if (!this.isFast || ++this.#fastDepth < FAST_DEPTH) return;
    if (this.#open.has(container)) {
      const where = `${typeOf(container).name} at 0x${identityOf(container).toString(16)}`;
      throw valueError(`fast mode: can't pickle cyclic objects including object type ${where}`);
    }
    this.#open.add(container);
  }

  #leaveContainer(container: Value): void {
    if (this.isFast && this.#fastDepth-- >= FAST_DEPTH) this.#open.delete(container);
  }

  // ----------------------------------------------------------------- numbers and strings

  #saveInt(value: number): void {
    if (!this.isBinary || value !== (value | 0)) this.write(`${op.INT}${value}\n`);
    else if (value < 0 || value > 0xffff) this.write(op.BININT + word(value));
    else if (value < SHORT) this.write(op.BININT1 + String.fromCharCode(value));
    else this.write(op.BININT2 + String.fromCharCode(value & 0xff, value >> 8));
  }

  #saveLong(value: bigint): void {
    if (this.protocol < 2) {
      this.write(`${op.LONG}${formatInteger(value, 10)}L\n`);
      return;
    }
    const bytes = bytesOfLong(value);
    this.write(bytes.length < SHORT ? op.LONG1 + String.fromCharCode(bytes.length) : op.LONG4 + word(bytes.length));
    this.write(bytes);
  }

  #saveFloat(value: number): void {
    if (this.isBinary) {
      let bytes = '';
      for (let bits = doubleToBits(value), i = 0; i < 8; i++, bits >>= 8n) {
        bytes = String.fromCharCode(Number(bits & 0xffn)) + bytes;
      }
      this.write(op.BINFLOAT + bytes);
      return;
    }
    this.write(op.FLOAT);
    this.write(Number.isFinite(value) ? formatGeneral(value, FLOAT_DIGITS) : floatRepr(value));
    this.write('\n');
  }

  #saveString(value: string): void {
    const isNoted = value.length >= 2;
    if (isNoted && this.#recalled(value)) return;
    if (this.isBinary) this.#saveCounted(value, op.SHORT_BINSTRING, op.BINSTRING);
    else {
      reserveText(value.length * 4);
      this.write(op.STRING);
      this.write(reprBytes(value));
      this.write('\n');
    }
    if (isNoted) this.put(value);
  }

  #saveCounted(bytes: string, short: string, long: string): void {
    this.write(bytes.length < SHORT ? short + String.fromCharCode(bytes.length) : long + word(bytes.length));
    this.write(bytes);
  }

  #saveUnicode({ text }: PyUnicode): void {
    if (this.isBinary) {
      reserveText(utf8Size(text));
      const bytes = encodeUtf8(text);
      this.write(op.BINUNICODE + word(bytes.length));
      this.write(bytes);
      return;
    }
    reserveText(text.length * 10);
    this.write(op.UNICODE);
    this.write(escapedUnicode(text));
    this.write('\n');
  }

  // ----------------------------------------------------------------- containers

  /**
   * Writes a value that was made for this one occasion. A tuple is then not noted: CPython notes nothing that nobody
   * else refers to.
   */
  saveFresh(value: Value): void {
    if (typeof value !== 'object' || value === null || value.cls !== tupleType || this.persistentId !== undefined) {
      this.save(value);
      return;
    }
    enterRecursion(RECURSION);
    if ((value as PyTuple).items.length === 0) this.#saveObject(value, false);
    else this.#saveTuple(value as PyTuple, false);
    leaveRecursion();
  }

  #saveTuple(tuple: PyTuple, isNoted: boolean): void {
    const { items } = tuple;
    const isShort = items.length <= 3 && this.protocol >= 2;
    if (!isShort) this.write(op.MARK);
    for (const item of items) this.save(item);
    const number = this.memo.numberOf(tuple);
    if (number !== undefined) {
      // The tuple holds itself, and was written on the way: that one is the value, and what stands here is dropped.
      if (!isShort && this.isBinary) this.write(op.POP_MARK);
      else this.write(op.POP.repeat(items.length + (isShort ? 0 : 1)));
      this.get(number);
      return;
    }
    this.write(isShort ? TUPLE_OF[items.length]! : op.TUPLE);
    if (isNoted) this.put(tuple);
  }

  #saveList(list: PyList): void {
    this.#enterContainer(list);
    this.write(this.isBinary ? op.EMPTY_LIST : op.MARK + op.LIST);
    this.put(list);
    enterRecursion(RECURSION);
    let at = 0;
    this.saveItems(() => list.items[at++]);
    leaveRecursion();
    this.#leaveContainer(list);
  }

  /** Writes what is appended to the list or the like written before. */
  saveItems(next: () => Value | undefined): void {
    if (this.protocol === 0) {
      for (let item = next(); item !== undefined; item = next()) {
        this.save(item);
        this.write(op.APPEND);
      }
      return;
    }
    for (let item = next(); item !== undefined; ) {
      const first = item;
      item = next();
      if (item === undefined) {
        this.save(first);
        this.write(op.APPEND);
        return;
      }
      this.write(op.MARK);
      this.save(first);
      let count = 1;
      while (item !== undefined) {
        this.save(item);
        count++;
        if (count === op.BATCH_SIZE) break;
        item = next();
      }
      this.write(op.APPENDS);
      item = count === op.BATCH_SIZE ? next() : undefined;
    }
  }

  #saveDict(dict: PyDict): void {
    this.#enterContainer(dict);
    this.write(this.isBinary ? op.EMPTY_DICT : op.MARK + op.DICT);
    this.put(dict);
    enterRecursion(RECURSION);
    this.#saveEntries(dict);
    leaveRecursion();
    this.#leaveContainer(dict);
  }

  #saveEntries(dict: PyDict): void {
    const { size } = dict;
    const items = dict.items();
    const isBatched = this.protocol > 0 && size !== 1;
    if (this.protocol > 0 && size === 0) return;
    if (isBatched) this.write(op.MARK);
    let count = 0;
    for (const [key, value] of items) {
      this.save(key);
      this.save(value);
      if (!isBatched) this.write(op.SETITEM);
      else if (++count % op.BATCH_SIZE === 0) this.write(op.SETITEMS + op.MARK);
      if (dict.size !== size) throw runtimeError('dictionary changed size during iteration');
    }
    if (isBatched) this.write(op.SETITEMS);
  }

  /** Writes the keys and values set in the dictionary or the like written before. */
  savePairs(next: () => readonly [Value, Value] | undefined): void {
    const savePair = ([key, value]: readonly [Value, Value]): void => {
      this.save(key);
      this.save(value);
    };
    let pair = next();
    while (pair !== undefined) {
      const first = pair;
      pair = this.protocol === 0 ? undefined : next();
      if (pair === undefined) {
        savePair(first);
        this.write(op.SETITEM);
        if (this.protocol > 0) return;
        pair = next();
        continue;
      }
      this.write(op.MARK);
      savePair(first);
      let count = 1;
      while (pair !== undefined) {
        savePair(pair);
        count++;
        if (count === op.BATCH_SIZE) break;
        pair = next();
      }
      this.write(op.SETITEMS);
      pair = count === op.BATCH_SIZE ? next() : undefined;
    }
  }

  // ----------------------------------------------------------------- classic instances

  #saveInstance(instance: PyClassicInstance): void {
    this.#enterContainer(instance);
    const cls = getAttribute(instance, '__class__');
    this.write(op.MARK);
    if (this.isBinary) this.save(cls);
    const initArguments = findAttribute(instance, '__getinitargs__');
    if (initArguments !== undefined) {
      const args = call0(initArguments);
      const count = length(args);
      for (let i = 0; i < count; i++) this.save(getSequenceItem(args, i));
    }
    if (this.isBinary) this.write(op.OBJ);
    else {
      const name = instance.class.name;
      this.write(`${op.INST}${moduleNameOf(cls, name)}\n${name}\n`);
    }
    const getState = findAttribute(instance, '__getstate__');
    const state = getState === undefined ? this.attributesOf(instance, instance) : call0(getState);
    this.put(instance);
    this.saveFresh(state);
    this.write(op.BUILD);
    this.#leaveContainer(instance);
  }

  /**
   * The `__dict__` of an instance. Where nobody has seen it yet it is a copy, so that the instance may keep its
   * attributes as it does.
   */
  attributesOf(instance: Value, holder: AttributeHolder): Value {
    const isGuarded = instance instanceof PyClassicInstance && instance.guard !== null;
    if (isRestricted() || isGuarded) return getAttribute(instance, '__dict__');
    const { shape } = holder;
    // Fast mode looks for containers that it has seen before.
    if (shape === null || this.isFast) return dictOf(holder);
    const copy = new PyDict();
    for (let at = 0; at < shape.names.length; at++) copy.setStr(shape.names[at]!, holder.values[at]!);
    return copy;
  }
}

/** Unicode on a line: as codec raw-unicode-escape writes it, newlines and backslashes escaped too. */
function escapedUnicode(text: Text): string {
  let bytes = '';
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    if (point > 0xffff) bytes += `\\U${point.toString(16).padStart(8, '0')}`;
    else if (point > 0xff || point === NEWLINE || point === BACKSLASH) {
      bytes += `\\u${point.toString(16).padStart(4, '0')}`;
    } else bytes += String.fromCharCode(point);
  }
  return bytes;
}

const TUPLE_OF: readonly string[] = ['', op.TUPLE1, op.TUPLE2, op.TUPLE3];
