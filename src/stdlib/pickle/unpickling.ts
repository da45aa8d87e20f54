/**
 * The pickle machine: runs the opcodes of a pickle and leaves the value it describes (CPython 2.7 `Modules/cPickle.c`,
 * the `load_` functions). It never recurses, however deep the value.
 */
import { reserveText } from '../../runtime/budget/text-budget.ts';
import { bitsToDouble } from '../../runtime/numbers/float-bits.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { EOFError } from '../../runtime/objects/exception.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { raise, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { emptyTuple, PyTuple } from '../../runtime/objects/tuple.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call1, call2 } from '../../runtime/protocols/call.ts';
import { setItem } from '../../runtime/protocols/sequence.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { isAscii } from '../../runtime/text/code-points.ts';
import { decodeStringEscape } from '../../runtime/text/escapes.ts';
import { globalNamed, registry } from './globals.ts';
import { instanceOf, newObject, setState } from './instances.ts';
import { longOfBytes } from './long-bytes.ts';
import { floatOfLine, intOfLine, longOfLine } from './number-lines.ts';
import * as op from './opcodes.ts';
import { badPickleGet, stackUnderflow, unpicklingError } from './pickle-errors.ts';
import type { PickleSource } from './pickle-source.ts';
import { UnpickleMemo } from './unpickle-memo.ts';

/** Bytes that a value on the stack is reckoned to take, at the least. */
const VALUE_BYTES = 16;

/** The machine: its stack, its marks and its memory; what it is told from outside. */
export class Unpickling {
  readonly memo = new UnpickleMemo();
  /** `persistent_load`: a callable, or a list that collects the identifiers; undefined where there is none. */
  persistentLoad: Value | undefined = undefined;
  /** `find_global`: a callable in place of importing; None forbids all globals. Undefined where it was not set. */
  findGlobal: Value | undefined = undefined;
  source: PickleSource;
  stack: Value[] = [];
  /** How high the stack was at each MARK that is open. */
  marks: number[] = [];

  constructor(source: PickleSource) {
    this.source = source;
  }

  /** Reads one pickle and answers its value. */
  load(): Value {
    return this.#run(handlers);
  }

  /** Reads one pickle without making instances or importing anything: None stands for each. */
  skim(): Value {
    return this.#run(skimmers);
  }

  #run(table: readonly (Handler | undefined)[]): Value {
    this.stack = [];
    this.marks = [];
    for (;;) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      const opcode = this.source.take(1);
      if (opcode === op.STOP) return this.pop();
      const handler = table[opcode.charCodeAt(0)];
      if (handler === undefined) {
        // A NUL byte counts as the end of a file, but for noload.
        if (opcode === '\0' && table === handlers) throw raise(EOFError);
        throw unpicklingError.raise(`invalid load key, '${opcode}'.`);
      }
      handler(this);
    }
  }

  push(value: Value): void {
    const { stack } = this;
    if ((stack.push(value) & 1023) === 0) thread.interpreter.budget.reserve(1024 * VALUE_BYTES);
  }

  pop(): Value {
    const value = this.stack.pop();
    if (value === undefined) throw unpicklingError.raise('bad pickle data');
    return value;
  }

  /** The value on top of the stack, which stays. */
  top(): Value {
    const { stack } = this;
    if (stack.length === 0) throw stackUnderflow();
    return stack[stack.length - 1]!;
  }

  /** Where the innermost MARK is, which is closed. */
  mark(): number {
    const at = this.marks.pop();
    if (at === undefined) throw unpicklingError.raise('could not find MARK');
    return at;
  }

  /** Takes everything above a place off the stack. */
  cut(at: number): Value[] {
    // Opcodes that pop past an open mark leave it beyond the top.
    if (at > this.stack.length) throw stackUnderflow();
    return this.stack.splice(at);
  }

  /** A line with its newline. */
  wholeLine(): string {
    const line = this.source.line();
    if (line.length < 2) throw unpicklingError.raise('pickle data was truncated');
    return line;
  }

  /** A line without its newline. */
  line(): string {
    return this.wholeLine().slice(0, -1);
  }

  /** An unsigned little-endian integer of one or two bytes, a signed one of four. */
  integer(size: 1 | 2 | 4): number {
    const bytes = this.source.take(size);
    if (size === 1) return bytes.charCodeAt(0);
    const low = bytes.charCodeAt(0) | (bytes.charCodeAt(1) << 8);
    return size === 2 ? low : low | (bytes.charCodeAt(2) << 16) | (bytes.charCodeAt(3) << 24);
  }

  /** A string whose length stands before it in four bytes. */
  counted(what: string): string {
    const count = this.integer(4);
    if (count < 0) throw unpicklingError.raise(`${what} pickle has negative byte count`);
    reserveText(count);
    return this.source.take(count);
  }

  global(module: string, name: string): Value {
    const { findGlobal } = this;
    if (findGlobal === undefined) return globalNamed(module, name);
    if (findGlobal === null) throw unpicklingError.raise('Global and instance pickles are not supported.');
    return call2(findGlobal, module, name);
  }

  recall(key: number | string): void {
    const value = this.memo.get(key);
    if (value === undefined) throw badPickleGet.raise(key);
    this.push(value);
  }

  persistent(identifier: Value): void {
    const { persistentLoad } = this;
    if (persistentLoad instanceof PyList) {
      persistentLoad.items.push(identifier);
      this.push(identifier);
    } else this.push(call1(this.persistentLoader(), identifier));
  }

  persistentLoader(): Value {
    if (this.persistentLoad !== undefined) return this.persistentLoad;
    throw unpicklingError.raise(
      'A load persistent id instruction was encountered,\nbut no persistent_load function was specified.',
    );
  }

  /** Appends what stands above a place to the list below it. */
  append(at: number): void {
    const { stack } = this;
    if (at < 1 || at > stack.length) throw stackUnderflow();
    if (at === stack.length) return;
    const list = stack[at - 1]!;
    if (list instanceof PyList) {
      const { items } = list;
      for (let i = at; i < stack.length; i++) items.push(stack[i]!);
      thread.interpreter.budget.spend(stack.length - at);
      stack.length = at;
      return;
    }
    const append = getAttribute(list, 'append');
    for (const item of this.cut(at)) call1(append, item);
  }

  /** Sets the items that stand above a place, key and value in turn, in the dictionary below it. */
  setItems(at: number): void {
    const { stack } = this;
    if (at < 1 || at > stack.length) throw stackUnderflow();
    if ((stack.length - at) % 2 !== 0) throw unpicklingError.raise('odd number of items for SETITEMS');
    fill(stack[at - 1]!, this.cut(at));
  }
}

/** Sets items in a mapping; the last key goes by if it has no value. */
function fill(mapping: Value, items: readonly Value[]): void {
  const isPlain = mapping instanceof PyDict && mapping.cls === PyDict.prototype.cls;
  for (let i = 1; i < items.length; i += 2) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    if (isPlain) mapping.set(items[i - 1]!, items[i]!);
    else setItem(mapping, items[i - 1]!, items[i]!);
  }
}

type Handler = (machine: Unpickling) => void;

const handlers: (Handler | undefined)[] = new Array(256).fill(undefined);

function on(opcode: string, handler: Handler): void {
  handlers[opcode.charCodeAt(0)] = handler;
}

// ------------------------------------------------------------------- constants and numbers

on(op.NONE, (machine) => machine.push(null));
on(op.NEWTRUE, (machine) => machine.push(true));
on(op.NEWFALSE, (machine) => machine.push(false));
on(op.BININT, (machine) => machine.push(machine.integer(4)));
on(op.BININT1, (machine) => machine.push(machine.integer(1)));
on(op.BININT2, (machine) => machine.push(machine.integer(2)));

on(op.INT, (machine) => machine.push(intOfLine(machine.wholeLine())));
on(op.LONG, (machine) => machine.push(longOfLine(machine.wholeLine())));
function loadBinaryLong(machine: Unpickling, size: 1 | 4): void {
  const count = machine.integer(size);
  if (count < 0) throw unpicklingError.raise('LONG pickle has negative byte count');
  reserveText(count);
  machine.push(count === 0 ? 0n : longOfBytes(machine.source.take(count)));
}

on(op.LONG1, (machine) => loadBinaryLong(machine, 1));
on(op.LONG4, (machine) => loadBinaryLong(machine, 4));

on(op.FLOAT, (machine) => machine.push(new PyFloat(floatOfLine(machine.wholeLine()))));

on(op.BINFLOAT, (machine) => {
  const bytes = machine.source.take(8);
  let bits = 0n;
  for (let i = 0; i < 8; i++) bits = (bits << 8n) | BigInt(bytes.charCodeAt(i));
  machine.push(new PyFloat(bitsToDouble(bits)));
});

// ------------------------------------------------------------------- strings

on(op.BINSTRING, (machine) => machine.push(machine.counted('BINSTRING')));
on(op.SHORT_BINSTRING, (machine) => machine.push(machine.source.take(machine.integer(1))));

on(op.STRING, (machine) => {
  const line = machine.line();
  let end = line.length;
  // C's characters are signed: those beyond ASCII are below the blank.
  while (end > 0 && (line.charCodeAt(end - 1) <= 32 || line.charCodeAt(end - 1) > 127)) end--;
  const quote = line[0];
  if (end < 2 || (quote !== '"' && quote !== "'") || line[end - 1] !== quote)
    throw valueError('insecure string pickle');
  reserveText(end);
  machine.push(decodeStringEscape(line.slice(1, end - 1), refuseEscape, refuseTrailing));
});

function refuseEscape(): never {
  throw valueError('invalid \\x escape');
}

function refuseTrailing(): never {
  throw valueError('Trailing \\ in string');
}

on(op.UNICODE, (machine) => {
  const line = machine.source.line();
  if (line.length < 1) throw unpicklingError.raise('pickle data was truncated');
  machine.push(thread.interpreter.decodeBytes(line.slice(0, -1), 'raw-unicode-escape'));
});

on(op.BINUNICODE, (machine) => {
  const bytes = machine.counted('BINUNICODE');
  machine.push(isAscii(bytes) ? new PyUnicode(bytes) : thread.interpreter.decodeBytes(bytes, 'utf-8'));
});

// ------------------------------------------------------------------- containers

on(op.MARK, (machine) => {
  machine.marks.push(machine.stack.length);
});

on(op.EMPTY_TUPLE, (machine) => machine.push(emptyTuple));
on(op.TUPLE, (machine) => {
  const items = machine.cut(machine.mark());
  machine.push(items.length === 0 ? emptyTuple : new PyTuple(items));
});

function loadShortTuple(machine: Unpickling, size: 1 | 2 | 3): void {
  const { stack } = machine;
  if (stack.length < size) throw stackUnderflow();
  stack.push(new PyTuple(stack.splice(-size)));
}

on(op.TUPLE1, (machine) => loadShortTuple(machine, 1));
on(op.TUPLE2, (machine) => loadShortTuple(machine, 2));
on(op.TUPLE3, (machine) => loadShortTuple(machine, 3));

on(op.EMPTY_LIST, (machine) => machine.push(new PyList()));
on(op.LIST, (machine) => machine.push(new PyList(machine.cut(machine.mark()))));
on(op.APPEND, (machine) => machine.append(machine.stack.length - 1));
on(op.APPENDS, (machine) => machine.append(machine.mark()));

on(op.EMPTY_DICT, (machine) => machine.push(new PyDict()));
on(op.DICT, (machine) => {
  const dict = new PyDict();
  fill(dict, machine.cut(machine.mark()));
  machine.push(dict);
});
on(op.SETITEM, (machine) => machine.setItems(machine.stack.length - 2));
on(op.SETITEMS, (machine) => machine.setItems(machine.mark()));

// ------------------------------------------------------------------- the stack and the memory

on(op.POP, (machine) => {
  const { stack, marks } = machine;
  // The innermost MARK is what is on top, where nothing stands above it.
  if (marks.length > 0 && marks[marks.length - 1] === stack.length) marks.pop();
  else if (stack.pop() === undefined) throw stackUnderflow();
});
on(op.POP_MARK, (machine) => {
  machine.cut(machine.mark());
});
on(op.DUP, (machine) => machine.push(machine.top()));

on(op.GET, (machine) => machine.recall(machine.line()));
on(op.BINGET, (machine) => machine.recall(machine.integer(1)));
on(op.LONG_BINGET, (machine) => machine.recall(machine.integer(4)));
on(op.PUT, (machine) => machine.memo.set(machine.line(), machine.top()));
on(op.BINPUT, (machine) => machine.memo.set(machine.integer(1), machine.top()));
on(op.LONG_BINPUT, (machine) => machine.memo.set(machine.integer(4), machine.top()));

// ------------------------------------------------------------------- globals and instances

on(op.GLOBAL, (machine) => {
  const module = machine.line();
  machine.push(machine.global(module, machine.line()));
});

on(op.INST, (machine) => {
  const mark = machine.mark();
  const module = machine.line();
  const cls = machine.global(module, machine.line());
  machine.push(instanceOf(cls, new PyTuple(machine.cut(mark))));
});

on(op.OBJ, (machine) => {
  const args = new PyTuple(machine.cut(machine.mark() + 1));
  machine.push(instanceOf(machine.pop(), args));
});

on(op.NEWOBJ, (machine) => {
  const args = machine.pop();
  if (!(args instanceof PyTuple)) throw unpicklingError.raise('NEWOBJ expected an arg tuple.');
  machine.push(newObject(machine.pop(), args));
});

on(op.REDUCE, (machine) => {
  const args = machine.pop();
  machine.push(instanceOf(machine.pop(), args));
});

on(op.BUILD, (machine) => {
  if (machine.stack.length < 2) throw stackUnderflow();
  const state = machine.pop();
  setState(machine.top(), state);
});

function extensionCode(machine: Unpickling, size: 1 | 2 | 4): number {
  const code = machine.integer(size);
  if (code <= 0) throw unpicklingError.raise('EXT specifies code <= 0');
  return code;
}

function loadExtension(machine: Unpickling, size: 1 | 2 | 4): void {
  const code = extensionCode(machine, size);
  const cache = registry('_extension_cache');
  let found = cache.get(code);
  if (found === undefined) {
    const pair = registry('_inverted_registry').get(code);
    if (pair === undefined) throw valueError(`unregistered extension code ${code}`);
    const names = pair instanceof PyTuple ? pair.items.map(bytesOf) : [];
    if (names.length !== 2 || names[0] === undefined || names[1] === undefined) {
      throw valueError(`_inverted_registry[${code}] isn't a 2-tuple of strings`);
    }
    found = machine.global(names[0], names[1]);
    cache.set(code, found);
  }
  machine.push(found);
}

on(op.EXT1, (machine) => loadExtension(machine, 1));
on(op.EXT2, (machine) => loadExtension(machine, 2));
on(op.EXT4, (machine) => loadExtension(machine, 4));

on(op.PERSID, (machine) => {
  machine.persistentLoader();
  machine.persistent(machine.line());
});
on(op.BINPERSID, (machine) => {
  machine.persistentLoader();
  machine.persistent(machine.pop());
});

on(op.PROTO, (machine) => {
  const protocol = machine.integer(1);
  if (protocol > op.HIGHEST_PROTOCOL) throw valueError(`unsupported pickle protocol: ${protocol}`);
});

// ------------------------------------------------------------------- skimming: nothing is imported or made

const skimmers = handlers.slice();

function onSkim(opcode: string, handler: Handler): void {
  skimmers[opcode.charCodeAt(0)] = handler;
}

/** Nothing is put into containers. */
function drop(machine: Unpickling, at: number): void {
  const { stack } = machine;
  if (at < 0) throw stackUnderflow();
  if (at < stack.length) stack.length = at;
}

onSkim(op.APPEND, (machine) => drop(machine, machine.stack.length - 1));
onSkim(op.APPENDS, (machine) => drop(machine, machine.mark()));
onSkim(op.SETITEM, (machine) => drop(machine, machine.stack.length - 2));
onSkim(op.SETITEMS, (machine) => drop(machine, machine.mark()));
onSkim(op.GLOBAL, (machine) => {
  machine.source.line();
  machine.source.line();
  machine.push(null);
});
onSkim(op.INST, (machine) => {
  drop(machine, machine.mark());
  machine.source.line();
  machine.source.line();
  machine.push(null);
});
onSkim(op.OBJ, (machine) => drop(machine, machine.mark() + 1));
onSkim(op.NEWOBJ, (machine) => {
  machine.pop();
  machine.pop();
  machine.push(null);
});
onSkim(op.REDUCE, (machine) => {
  if (machine.stack.length < 2) throw stackUnderflow();
  machine.pop();
  machine.pop();
  machine.push(null);
});
onSkim(op.BUILD, (machine) => {
  if (machine.stack.length < 1) throw stackUnderflow();
  machine.pop();
});

function skimExtension(machine: Unpickling, size: 1 | 2 | 4): void {
  machine.integer(size);
  machine.push(null);
}
onSkim(op.EXT1, (machine) => skimExtension(machine, 1));
onSkim(op.EXT2, (machine) => skimExtension(machine, 2));
onSkim(op.EXT4, (machine) => skimExtension(machine, 4));
