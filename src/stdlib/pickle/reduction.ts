/** Pickles of everything that has no opcode of its own: by name, or by what `__reduce_ex__` answers (PEP 307). */

import { word } from '../../runtime/numbers/little-endian.ts';
import type { PyDict } from '../../runtime/objects/dict.ts';
import { PyInstance } from '../../runtime/objects/instance.ts';
import { intValueOf } from '../../runtime/objects/int-value.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { type PyRaise, typeError } from '../../runtime/objects/raise.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { objectType, type PyType, typeType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { findAttribute, genericGetAttribute, getAttribute } from '../../runtime/protocols/attribute.ts';
import { call0, call1 } from '../../runtime/protocols/call.ts';
import { nextItem } from '../../runtime/protocols/iterate.ts';
import { bytesOf, str } from '../../runtime/protocols/text.ts';
import { lookup } from '../../runtime/protocols/type-lookup.ts';
import { caught, landing } from '../../runtime/protocols/unwind.ts';
import { isRestricted } from '../../runtime/restricted/mode.ts';
import { moduleNamed, moduleNameOf, registry } from './globals.ts';
import * as op from './opcodes.ts';
import { picklingError, unpickleableError } from './pickle-errors.ts';
import type { PickleWriter } from './pickle-writer.ts';

const LAST_CODE = 0x7fffffff;

export class Reduction {
  readonly #writer: PickleWriter;
  /** `copy_reg.dispatch_table`, once it is needed. */
  #dispatchTable: PyDict | null = null;
  /** Classes whose instances reduce to their attributes and nothing else, with the version for which that holds. */
  readonly #plain = new Map<PyType, number>();

  constructor(writer: PickleWriter) {
    this.#writer = writer;
  }

  /**
   * Writes a value by what it is reduced to.
   * @throws PicklingError, UnpickleableError and whatever reducing raises
   */
  save(value: Value): void {
    if (value instanceof PyInstance && this.#isPlain(value)) {
      this.#savePlain(value);
      return;
    }
    const type = typeOf(value);
    const registered = this.#table().get(type);
    let how: Value;
    let reduced: Value;
    if (registered !== undefined) {
      how = registered;
      reduced = call1(registered, value);
    } else if (type.isSubtype(typeType)) {
      this.saveGlobal(value);
      return;
    } else {
      const reduceEx = findAttribute(value, '__reduce_ex__');
      const reduce = reduceEx ?? findAttribute(value, '__reduce__');
      if (reduce === undefined) throw unpickleableError.raise(value);
      how = reduce;
      reduced = reduceEx === undefined ? call0(reduce) : call1(reduceEx, this.#writer.protocol);
    }
    const name = bytesOf(reduced);
    if (name !== undefined) this.saveGlobal(value, name);
    else if (!(reduced instanceof PyTuple)) {
      throw picklingError.raise(`Value returned by ${str(how)} must be string or tuple`);
    } else if (reduced.items.length < 2 || reduced.items.length > 5) {
      throw picklingError.raise(`tuple returned by ${str(how)} must contain 2 through 5 elements`);
    } else this.#saveReduced(value, how, reduced.items);
  }

  #table(): PyDict {
    return (this.#dispatchTable ??= registry('dispatch_table'));
  }

  #saveReduced(value: Value, how: Value, parts: readonly Value[]): void {
    const writer = this.#writer;
    const [callable, args, state = null, listItems = null, dictItems = null] = parts as [Value, Value, ...Value[]];
    const complaint = (what: string, wanted: string): PyRaise =>
      picklingError.raise(`${what} element of tuple returned by ${str(how)} must be ${wanted}`);
    if (!(args instanceof PyTuple)) throw complaint('Second', 'a tuple');
    if (listItems !== null && !isIterator(listItems)) {
      throw complaint('Fourth', `an iterator, not ${typeOf(listItems).name}`);
    }
    if (dictItems !== null && !isIterator(dictItems)) {
      throw complaint('Fifth', `an iterator, not ${typeOf(dictItems).name}`);
    }
    if (writer.protocol >= 2 && bytesOf(findAttribute(callable, '__name__') ?? null) === '__newobj__') {
      this.#saveNewObject(value, args.items);
    } else {
      writer.save(callable);
      writer.saveFresh(args);
      writer.write(op.REDUCE);
    }
    const number = writer.memo.numberOf(value);
    if (number === undefined) writer.put(value);
    else {
      // It was written while its own arguments were: that one is the value, and what was just made is dropped.
      writer.write(op.POP);
      writer.get(number);
    }
    if (listItems !== null) writer.saveItems(() => nextItem(listItems));
    if (dictItems !== null) writer.savePairs(() => nextPair(dictItems));
    if (state !== null) {
      writer.saveFresh(state);
      writer.write(op.BUILD);
    }
  }

  #saveNewObject(value: Value, args: readonly Value[]): void {
    const [cls] = args;
    if (cls === undefined) throw picklingError.raise('__newobj__ arglist is empty');
    if (findAttribute(cls, '__new__') === undefined) {
      throw picklingError.raise('args[0] from __newobj__ args has no __new__');
    }
    if (findAttribute(value, '__class__') !== cls) {
      throw picklingError.raise('args[0] from __newobj__ args has the wrong class');
    }
    this.#writer.save(cls);
    this.#writer.saveFresh(new PyTuple(args.slice(1)));
    this.#writer.write(op.NEWOBJ);
  }

  /**
   * Writes a value by the name under which its module has it.
   * @param givenName where it is not the value's `__name__`
   * @throws PicklingError where the name does not lead back to the value
   */
  saveGlobal(value: Value, givenName?: string): void {
    const name = givenName ?? nameOf(value);
    const module = moduleNameOf(value, name);
    this.#checkGlobal(value, module, name);
    const writer = this.#writer;
    if (writer.protocol >= 2 && this.#savedExtension(value, module, name)) return;
    writer.write(`${op.GLOBAL}${module}\n${name}\n`);
    writer.put(value);
  }

  #checkGlobal(value: Value, module: string, name: string): void {
    const at = landing();
    let found: Value | undefined;
    let failure = `import of module ${module} failed`;
    try {
      const home = moduleNamed(module);
      failure = `attribute lookup ${module}.${name} failed`;
      found = getAttribute(home, name);
    } catch (thrown) {
      caught(thrown, at);
    }
    if (found === undefined) throw picklingError.raise(`Can't pickle ${str(value)}: ${failure}`);
    if (found !== value) {
      throw picklingError.raise(`Can't pickle ${str(value)}: it's not the same object as ${module}.${name}`);
    }
  }

  /** Writes a registered global by its extension code; false where it has none. */
  #savedExtension(value: Value, module: string, name: string): boolean {
    const codes = registry('_extension_registry');
    if (codes.size === 0) return false;
    const registered = codes.get(new PyTuple([module, name]));
    if (registered === undefined) return false;
    const code = intValueOf(registered);
    if (code === undefined) {
      throw picklingError.raise(`Can't pickle ${str(value)}: extension code ${str(registered)} isn't an integer`);
    }
    if (typeof code !== 'number' || code <= 0 || code > LAST_CODE) {
      throw picklingError.raise(`Can't pickle ${str(value)}: extension code ${code} is out of range`);
    }
    const bytes = word(code);
    if (code <= 0xff) this.#writer.write(op.EXT1 + bytes[0]!);
    else if (code <= 0xffff) this.#writer.write(op.EXT2 + bytes.slice(0, 2));
    else this.#writer.write(op.EXT4 + bytes);
    return true;
  }

  // ----------------------------------------------------------------- instances that only have attributes

  /** Whether protocol 2 writes an instance as its class and its attributes, without asking any Python code. */
  #isPlain(instance: PyInstance): boolean {
    const { shape, cls: type } = instance;
    if (shape === null || this.#writer.protocol < 2 || isRestricted()) return false;
    for (const name of HOOKS) if (shape.index.has(name)) return false;
    if (this.#plain.get(type) === type.version) return true;
    // The names of its slots are found, and kept in the class, by `copy_reg`: the first time goes there.
    const slotNames = type.dict.getStr('__slotnames__');
    const isPlain =
      type.cls === typeType &&
      type.hasDict &&
      slotNames instanceof PyList &&
      slotNames.items.length === 0 &&
      type.slots.getAttribute === genericGetAttribute &&
      INHERITED.every((name) => lookup(type, name) === lookup(objectType, name)) &&
      lookup(type, '__getstate__') === undefined &&
      lookup(type, '__getnewargs__') === undefined &&
      this.#table().get(type) === undefined;
    if (isPlain) this.#plain.set(type, type.version);
    return isPlain;
  }

  #savePlain(instance: PyInstance): void {
    const writer = this.#writer;
    writer.save(instance.cls);
    writer.write(op.EMPTY_TUPLE + op.NEWOBJ);
    writer.put(instance);
    writer.save(writer.attributesOf(instance, instance));
    writer.write(op.BUILD);
  }
}

/** What protocol 2 asks an instance for, which an attribute of its own could answer. */
const HOOKS = ['__reduce_ex__', '__reduce__', '__getstate__', '__getnewargs__', '__class__'];
const INHERITED = ['__reduce_ex__', '__reduce__', '__class__'];

function isIterator(value: Value): boolean {
  return typeOf(value).slots.next !== undefined;
}

function nextPair(iterator: Value): readonly [Value, Value] | undefined {
  const pair = nextItem(iterator);
  if (pair === undefined) return undefined;
  if (!(pair instanceof PyTuple) || pair.items.length !== 2) {
    throw typeError('dict items iterator must return 2-tuples');
  }
  return [pair.items[0]!, pair.items[1]!];
}

function nameOf(value: Value): string {
  const name = getAttribute(value, '__name__');
  const text = bytesOf(name);
  if (text === undefined) throw typeError(`expected string or Unicode object, ${typeOf(name).name} found`);
  return text;
}
