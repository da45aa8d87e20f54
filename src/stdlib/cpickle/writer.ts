import { doubleToBits } from '../../runtime/numbers/float-bits.ts';
import { PyBuiltinFunction } from '../../runtime/objects/builtin-function.ts';
import { PyClassicClass, PyClassicInstance } from '../../runtime/objects/classic.ts';
import { dictType, PyDict } from '../../runtime/objects/dict.ts';
import { AttributeError } from '../../runtime/objects/exception.ts';
import { floatType, PyFloat } from '../../runtime/objects/float.ts';
import { PyFunction } from '../../runtime/objects/function.ts';
import { PyInt64 } from '../../runtime/objects/int64.ts';
import { listType, PyList } from '../../runtime/objects/list.ts';
import type { PyObject, Value } from '../../runtime/objects/object.ts';
import { runtimeError, typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple, tupleType } from '../../runtime/objects/tuple.ts';
import { PyType, typeType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode, unicodeType } from '../../runtime/objects/unicode.ts';
import { findAttribute, getAttribute } from '../../runtime/protocols/attribute.ts';
import { call0, call1 } from '../../runtime/protocols/call.ts';
import { forEachNext, iterate, nextItem } from '../../runtime/protocols/iterate.ts';
import { enterRecursion, leaveRecursion } from '../../runtime/protocols/recursion.ts';
import { getSequenceItem, length } from '../../runtime/protocols/sequence.ts';
import { address, bytesOf, repr, str } from '../../runtime/protocols/text.ts';
import { caught, isA, landing } from '../../runtime/protocols/unwind.ts';
import { encodeUtf8 } from '../../runtime/text/utf-8.ts';
import { byte, bytesOfLong, fourBytes, twoBytes } from './byte-order.ts';
import { picklingError, unpickleableError } from './errors.ts';
import { extensionCode, findGlobal, moduleOf } from './globals.ts';
import { floatText, unicodeText } from './literals.ts';
import * as op from './opcodes.ts';
import { Name } from './output.ts';
import type { PyPickler } from './pickler.ts';

/** Containers nested deeper than this are watched for cycles, in fast mode. */
const FAST_NESTING = 50;
/** Tuples of so many items have an opcode of their own in protocol 2. */
const SHORT_TUPLES = [op.EMPTY_TUPLE, op.TUPLE1, op.TUPLE2, op.TUPLE3];

/**
 * Writes one value and what it holds (CPython's `save`). Every object gets a name when it is first met, where CPython
 * spares those that nothing else refers to.
 */
export class PickleWriter {
  readonly #pickler: PyPickler;
  readonly #dispatchTable: Value;
  readonly #protocol: number;
  readonly #isBinary: boolean;
  readonly #isFast: boolean;
  #fastDepth = 0;
  readonly #fastOpen = new Set<Value>();

  constructor(pickler: PyPickler) {
    this.#pickler = pickler;
    this.#protocol = pickler.protocol;
    this.#isBinary = pickler.isBinary !== 0;
    this.#isFast = pickler.isFast !== 0;
    this.#dispatchTable = getAttribute(thread.interpreter.importModule('copy_reg'), 'dispatch_table');
  }

  /**
   * Writes a value.
   * @param asIdentifier whether it is what `persistent_id` answered, which is not asked again
   */
  save(value: Value, asIdentifier: boolean): void {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    enterRecursion(' while pickling an object');
    const { persistentId } = this.#pickler;
    if (asIdentifier || persistentId === undefined || !this.#savePersistent(value, persistentId))
      this.#saveKnown(value);
    leaveRecursion();
  }

  #add(bytes: string): void {
    this.#pickler.output.add(bytes);
  }

  #saveKnown(value: Value): void {
    if (this.#saveAtom(value)) return;
    const { memo, output } = this.#pickler;
    const name = memo.get(value);
    if (name !== undefined) output.get(name);
    else if (!this.#saveBuiltin(value)) this.#saveReduced(value);
  }

  /** Gives the value written last a name. */
  #put(value: Value, isOptional = false): void {
    if (this.#isFast) return;
    const { memo, output } = this.#pickler;
    const name = new Name(value, isOptional);
    output.put(name);
    memo.set(value, name);
  }

  // ---------------------------------------------------------- what has no name

  /** Values that never get a name. Answers whether this is one. */
  #saveAtom(value: Value): boolean {
    if (value === null) this.#add(op.NONE);
    else if (typeof value === 'boolean') this.#saveBool(value);
    else if (typeof value === 'number') this.#saveInt(value);
    else if (value instanceof PyInt64) this.#add(`${op.INT}${value.value}\n`);
    else if (typeof value === 'bigint') this.#saveLong(value);
    else if (typeof value === 'string') {
      if (value.length > 1) return false;
      this.#addString(value);
    } else if (value instanceof PyFloat && value.cls === floatType) this.#saveFloat(value.v);
    else if (value instanceof PyUnicode && value.cls === unicodeType && value.text.length < 2) this.#addUnicode(value);
    else if (value instanceof PyTuple && value.cls === tupleType && value.items.length === 0) {
      this.#add(this.#protocol > 0 ? op.EMPTY_TUPLE : op.MARK + op.TUPLE);
    } else return false;
    return true;
  }

  #saveBool(value: boolean): void {
    if (this.#protocol >= 2) this.#add(value ? op.NEWTRUE : op.NEWFALSE);
    else this.#add(`${op.INT}0${value ? 1 : 0}\n`);
  }

  #saveInt(value: number): void {
    if (!this.#isBinary || value !== (value | 0)) this.#add(`${op.INT}${value}\n`);
    else if (value < 0 || value > 0xffff) this.#add(op.BININT + fourBytes(value));
    else this.#add(value > 0xff ? op.BININT2 + twoBytes(value) : op.BININT1 + byte(value));
  }

  #saveLong(value: bigint): void {
    if (this.#protocol < 2) {
      this.#add(`${op.LONG}${repr(value)}\n`);
      return;
    }
    const bytes = bytesOfLong(value);
    if (bytes.length < 256) this.#add(op.LONG1 + byte(bytes.length) + bytes);
    else this.#add(op.LONG4 + fourBytes(bytes.length) + bytes);
  }

  #saveFloat(value: number): void {
    if (!this.#isBinary) {
      this.#add(`${op.FLOAT}${floatText(value)}\n`);
      return;
    }
    const bits = doubleToBits(value);
    let bytes = '';
    for (let shift = 56n; shift >= 0n; shift -= 8n) bytes += byte(Number((bits >> shift) & 0xffn));
    this.#add(op.BINFLOAT + bytes);
  }

  #addString(value: string): void {
    if (!this.#isBinary) this.#add(`${op.STRING}${repr(value)}\n`);
    else if (value.length < 256) this.#add(op.SHORT_BINSTRING + byte(value.length) + value);
    else this.#add(op.BINSTRING + fourBytes(value.length) + value);
  }

  #addUnicode(value: PyUnicode): void {
    if (!this.#isBinary) {
      this.#add(`${op.UNICODE}${unicodeText(value.text)}\n`);
      return;
    }
    const bytes = encodeUtf8(value.text);
    this.#add(op.BINUNICODE + fourBytes(bytes.length) + bytes);
  }

  // -------------------------------------------------------- values by their type

  /** Values of the types that have opcodes of their own. Answers whether this is one. */
  #saveBuiltin(value: Value): boolean {
    if (typeof value === 'string') {
      this.#addString(value);
      this.#put(value);
    } else if (value instanceof PyUnicode && value.cls === unicodeType) {
      this.#addUnicode(value);
      this.#put(value);
    } else if (value instanceof PyTuple && value.cls === tupleType) this.#saveTuple(value);
    else if (value instanceof PyList && value.cls === listType) this.#nested(value, () => this.#saveList(value));
    else if (value instanceof PyDict && value.cls === dictType) this.#nested(value, () => this.#saveDict(value));
    else if (value instanceof PyClassicInstance) this.#nested(value, () => this.#saveInstance(value));
    else if (value instanceof PyClassicClass || value instanceof PyBuiltinFunction) this.#saveGlobal(value, undefined);
    else if (value instanceof PyType && value.cls === typeType) this.#saveGlobal(value, undefined);
    else if (value instanceof PyFunction) return this.#saveFunction(value);
    else return false;
    return true;
  }

  /** A function that is no global is left to `__reduce_ex__`. */
  #saveFunction(value: PyFunction): boolean {
    const at = landing();
    try {
      this.#saveGlobal(value, undefined);
      return true;
    } catch (thrown) {
      const raised = caught(thrown, at);
      if (!isA(raised, picklingError.type)) throw raised;
      return false;
    }
  }

  /** A container's contents; in fast mode, where nothing has a name, it must not hold itself. */
  #nested(value: Value, save: () => void): void {
    if (!this.#isFast) {
      save();
      return;
    }
    const isWatched = ++this.#fastDepth >= FAST_NESTING;
    if (isWatched) {
      if (this.#fastOpen.has(value)) {
        const where = address(value as PyObject);
        throw valueError(
          `fast mode: can't pickle cyclic objects including object type ${typeOf(value).name} at ${where}`,
        );
      }
      this.#fastOpen.add(value);
    }
    save();
    this.#fastDepth--;
    if (isWatched) this.#fastOpen.delete(value);
  }

  #saveTuple(value: PyTuple, isOptional = false): void {
    const { items } = value;
    const { memo, output } = this.#pickler;
    const isShort = this.#protocol >= 2 && items.length < SHORT_TUPLES.length;
    if (!isShort) this.#add(op.MARK);
    for (const item of items) this.save(item, false);
    const name = memo.get(value);
    if (name !== undefined) {
      // It holds itself: an item has written it meanwhile.
      if (isShort) this.#add(op.POP.repeat(items.length));
      else this.#add(this.#isBinary ? op.POP_MARK : op.POP.repeat(items.length + 1));
      output.get(name);
      return;
    }
    this.#add(isShort ? SHORT_TUPLES[items.length]! : op.TUPLE);
    this.#put(value, isOptional);
  }

  #saveList(list: PyList): void {
    this.#add(this.#isBinary ? op.EMPTY_LIST : op.MARK + op.LIST);
    this.#put(list);
    if (list.items.length > 0) this.#saveItems(iterate(list));
  }

  #saveDict(dict: PyDict): void {
    this.#add(this.#isBinary ? op.EMPTY_DICT : op.MARK + op.DICT);
    this.#put(dict);
    const { size } = dict;
    if (size === 0) return;
    const pairs = dict.items()[Symbol.iterator]();
    this.#savePairs(() => {
      if (dict.size !== size) throw runtimeError('dictionary changed size during iteration');
      const next = pairs.next();
      return next.done === true ? undefined : next.value;
    });
  }

  /** Appends what an iterator answers to the list written last. */
  #saveItems(iterator: Value): void {
    if (this.#protocol === 0) {
      forEachNext(iterator, (item) => {
        this.save(item, false);
        this.#add(op.APPEND);
      });
      return;
    }
    let count: number;
    do {
      const first = nextItem(iterator);
      if (first === undefined) return;
      let item = nextItem(iterator);
      if (item === undefined) {
        this.save(first, false);
        this.#add(op.APPEND);
        return;
      }
      this.#add(op.MARK);
      this.save(first, false);
      count = 1;
      while (item !== undefined) {
        this.save(item, false);
        count++;
        item = count === op.BATCH_SIZE ? undefined : nextItem(iterator);
      }
      this.#add(op.APPENDS);
    } while (count === op.BATCH_SIZE);
  }

  /** Sets pairs in the dictionary written last, until there are no more. */
  #savePairs(next: () => readonly [Value, Value] | undefined): void {
    const savePair = (pair: readonly [Value, Value]): void => {
      this.save(pair[0], false);
      this.save(pair[1], false);
    };
    if (this.#protocol === 0) {
      for (let pair = next(); pair !== undefined; pair = next()) {
        savePair(pair);
        this.#add(op.SETITEM);
      }
      return;
    }
    let count: number;
    do {
      const first = next();
      if (first === undefined) return;
      let pair = next();
      if (pair === undefined) {
        savePair(first);
        this.#add(op.SETITEM);
        return;
      }
      this.#add(op.MARK);
      savePair(first);
      count = 1;
      while (pair !== undefined) {
        savePair(pair);
        count++;
        pair = count === op.BATCH_SIZE ? undefined : next();
      }
      this.#add(op.SETITEMS);
    } while (count === op.BATCH_SIZE);
  }

  #saveInstance(value: PyClassicInstance): void {
    this.#add(op.MARK);
    const cls = getAttribute(value, '__class__');
    if (this.#isBinary) this.save(cls, false);
    const initArguments = findAttribute(value, '__getinitargs__');
    if (initArguments !== undefined) {
      const args = call0(initArguments);
      const count = length(args);
      for (let i = 0; i < count; i++) this.save(getSequenceItem(args, i), false);
    }
    if (this.#isBinary) this.#add(op.OBJ);
    else {
      const name = getAttribute(cls, '__name__');
      this.#add(`${op.INST}${str(moduleOf(cls, name))}\n${str(name)}\n`);
    }
    const getState = findAttribute(value, '__getstate__');
    const state = getState === undefined ? findAttribute(value, '__dict__') : call0(getState);
    this.#put(value);
    if (state === undefined) return;
    this.save(state, false);
    this.#add(op.BUILD);
  }

  /** A class or function, by its module and name. */
  #saveGlobal(value: Value, given: Value | undefined): void {
    const name = given ?? getAttribute(value, '__name__');
    const module = moduleOf(value, name);
    const found = findGlobal(value, module, name);
    if (found !== value) {
      throw picklingError.raise(`Can't pickle ${str(value)}: it's not the same object as ${str(module)}.${str(name)}`);
    }
    if (this.#protocol >= 2) {
      const code = extensionCode(value, module, name);
      if (code !== undefined) {
        if (code <= 0xff) this.#add(op.EXT1 + byte(code));
        else this.#add(code <= 0xffff ? op.EXT2 + twoBytes(code) : op.EXT4 + fourBytes(code));
        return;
      }
    }
    this.#add(`${op.GLOBAL}${str(module)}\n${str(name)}\n`);
    this.#put(value);
  }

  // ------------------------------------------------------------ everything else

  /** What `persistent_id` has a name for. Answers whether it had. */
  #savePersistent(value: Value, persistentId: Value): boolean {
    const identifier = call1(persistentId, value);
    if (identifier === null) return false;
    if (this.#isBinary) {
      this.save(identifier, true);
      this.#add(op.BINPERSID);
      return true;
    }
    const text = bytesOf(identifier);
    if (text === undefined) throw picklingError.raise('persistent id must be string');
    this.#add(`${op.PERSID}${text}\n`);
    return true;
  }

  #saveReduced(value: Value): void {
    const { instancePersistentId } = this.#pickler;
    if (instancePersistentId !== undefined && this.#savePersistent(value, instancePersistentId)) return;
    const type = typeOf(value);
    const table = this.#dispatchTable;
    const registered = table instanceof PyDict ? table.get(type) : undefined;
    let reduce: Value;
    let reduced: Value;
    if (registered !== undefined) {
      reduce = registered;
      reduced = call1(reduce, value);
    } else if (value instanceof PyType) {
      this.#saveGlobal(value, undefined);
      return;
    } else {
      const byProtocol = findAttribute(value, '__reduce_ex__');
      const plain = byProtocol === undefined ? findAttribute(value, '__reduce__') : undefined;
      if (byProtocol !== undefined) reduced = call1((reduce = byProtocol), this.#protocol);
      else if (plain !== undefined) reduced = call0((reduce = plain));
      else throw unpickleableError.raise(value);
    }
    if (bytesOf(reduced) !== undefined) this.#saveGlobal(value, reduced);
    else this.#saveReduction(value, reduce, reduced);
  }

  /** What `__reduce__` answered: a callable, its arguments, and how to fill what it makes. */
  #saveReduction(value: Value, reduce: Value, reduced: Value): void {
    if (!(reduced instanceof PyTuple)) {
      throw picklingError.raise(`Value returned by ${str(reduce)} must be string or tuple`);
    }
    const { items } = reduced;
    if (items.length < 2 || items.length > 5) {
      throw picklingError.raise(`tuple returned by ${str(reduce)} must contain 2 through 5 elements`);
    }
    const [callable, args] = items as [Value, Value];
    const [, , state = null, listItems = null, dictItems = null] = items;
    if (!(args instanceof PyTuple)) {
      throw picklingError.raise(`Second element of tuple returned by ${str(reduce)} must be a tuple`);
    }
    checkIterator(listItems, 'Fourth', reduce);
    checkIterator(dictItems, 'Fifth', reduce);
    if (this.#protocol >= 2 && isNewObject(callable)) this.#saveNewObject(value, args);
    else {
      this.save(callable, false);
      this.#saveFresh(args);
      this.#add(op.REDUCE);
    }
    const { memo, output } = this.#pickler;
    const name = memo.get(value);
    if (name === undefined) this.#put(value);
    else {
      // Its arguments hold the object itself, and have written it.
      this.#add(op.POP);
      output.get(name);
    }
    if (listItems !== null) this.#saveItems(listItems);
    if (dictItems !== null) {
      this.#savePairs(() => {
        const pair = nextItem(dictItems);
        if (pair !== undefined && (!(pair instanceof PyTuple) || pair.items.length !== 2)) {
          throw typeError('dict items iterator must return 2-tuples');
        }
        return pair?.items as [Value, Value] | undefined;
      });
    }
    if (state !== null) {
      this.#saveFresh(state);
      this.#add(op.BUILD);
    }
  }

  #saveNewObject(value: Value, args: PyTuple): void {
    const [cls, ...rest] = args.items;
    if (cls === undefined) throw picklingError.raise('__newobj__ arglist is empty');
    if (findAttribute(cls, '__new__') === undefined) {
      throw picklingError.raise('args[0] from __newobj__ args has no __new__');
    }
    if (findAttribute(value, '__class__') !== cls) {
      throw picklingError.raise('args[0] from __newobj__ args has the wrong class');
    }
    this.save(cls, false);
    this.#saveFresh(new PyTuple(rest));
    this.#add(op.NEWOBJ);
  }

  /** A tuple that was most likely made for this one call: it is named only if something refers to it. */
  #saveFresh(value: Value): void {
    const { memo, persistentId } = this.#pickler;
    const isFresh = value instanceof PyTuple && value.cls === tupleType && value.items.length > 0 && !memo.has(value);
    if (isFresh && persistentId === undefined) this.#saveTuple(value, true);
    else this.save(value, false);
  }
}

function checkIterator(value: Value, which: string, reduce: Value): void {
  if (value === null || typeOf(value).slots.next !== undefined) return;
  throw picklingError.raise(
    `${which} element of tuple returned by ${str(reduce)} must be an iterator, not ${typeOf(value).name}`,
  );
}

/** Whether a callable is `copy_reg.__newobj__`, told by its name. */
function isNewObject(callable: Value): boolean {
  const at = landing();
  try {
    const name = findAttribute(callable, '__name__');
    return name !== undefined && bytesOf(name) === '__newobj__';
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, AttributeError)) throw raised;
    return false;
  }
}
