/** The type `cPickle.Pickler` (CPython 2.7 `Modules/cPickle.c`). */
import { defineType, getter, member, method } from '../../runtime/declare/declare.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { identityOf } from '../../runtime/objects/identity.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { attributeError, typeError } from '../../runtime/objects/raise.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { builtinType, type PyType } from '../../runtime/objects/type.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { byte } from './byte-order.ts';
import { picklingError } from './errors.ts';
import { PROTO, STOP } from './opcodes.ts';
import { Name, type PickleOutput } from './output.ts';
import { PickleWriter } from './writer.ts';

export const picklerType: PyType = builtinType('Pickler', { module: 'cPickle', isBase: false });

/** A pickler: what it has written, and the names of the values in it. */
export class PyPickler extends PyObject {
  readonly protocol: number;
  readonly output: PickleOutput;
  isBinary: number;
  isFast = 0;
  memo = new Map<Value, Name>();
  persistentId: Value | undefined = undefined;
  instancePersistentId: Value | undefined = undefined;

  constructor(output: PickleOutput, protocol: number) {
    super();
    this.output = output;
    this.protocol = protocol;
    this.isBinary = protocol > 0 ? 1 : 0;
  }

  /** Pickles one value, and writes the bytes to the file. */
  dump(value: Value): void {
    const { output } = this;
    if (this.protocol >= 2) output.add(PROTO + byte(this.protocol));
    new PickleWriter(this).save(value, false);
    output.add(STOP);
    this.#numberNames();
    output.finish(this.isBinary !== 0);
  }

  /** Gives the names of the last pickle their numbers; those that nothing asked for may be dropped. */
  #numberNames(): void {
    const names = [...this.output.newNames()];
    let count = this.memo.size - names.length;
    for (const name of names) {
      if (name.isOptional && !name.isWanted) this.memo.delete(name.value);
      else name.index = ++count;
    }
  }
}
bindClass(PyPickler, picklerType);

function notDeleted(value: Value | undefined): Value {
  if (value === undefined) throw typeError('attribute deletion is not supported');
  return value;
}

function numberMember(name: 'isBinary' | 'isFast', shown: string) {
  return member(
    shown,
    null,
    (self: PyPickler) => self[name],
    (self: PyPickler, value) => {
      if (value === undefined) throw typeError("can't delete numeric/char attribute");
      self[name] = toInt(value);
    },
  );
}

/** The memo as Python sees it: by the identity of each value, its number and itself. */
function memoDict(self: PyPickler): PyDict {
  const dict = new PyDict();
  for (const [value, { index }] of self.memo) dict.set(identityOf(value as PyObject), new PyTuple([index, value]));
  return dict;
}

function setMemo(self: PyPickler, given: Value | undefined): void {
  const memo = notDeleted(given);
  if (!(memo instanceof PyDict)) throw typeError('memo must be a dictionary');
  self.memo = new Map();
  for (const [, entry] of memo.items()) {
    if (!(entry instanceof PyTuple) || entry.items.length !== 2) continue;
    const [index, value] = entry.items as [Value, Value];
    const name = new Name(value, false);
    name.index = toInt(index);
    self.memo.set(value, name);
  }
}

defineType(picklerType, {
  doc: 'Objects that know how to pickle objects\n',
  members: [
    method('dump(object)', 'Writes the pickle of an object; answers the pickler.', (self: PyPickler, value: Value) => {
      self.dump(value);
      return self;
    }),
    method('clear_memo()', 'Forgets which objects have been pickled.', (self: PyPickler) => {
      self.memo.clear();
      return null;
    }),
    method(
      'getvalue([clear])',
      'What a pickler without a file has written; it begins anew, unless clear is false.',
      (self: PyPickler, clear?: Value) => {
        if (!self.output.isKept) throw picklingError.raise('Attempt to getvalue() a non-list-based pickler');
        const bytes = self.output.text(self.isBinary !== 0);
        if (clear === undefined || toInt(clear) !== 0) {
          self.memo.clear();
          self.output.clear();
        }
        return bytes;
      },
      'tuple',
    ),
    getter(
      'persistent_id',
      null,
      (self: PyPickler) => {
        if (self.persistentId === undefined) throw attributeError('persistent_id');
        return self.persistentId;
      },
      (self: PyPickler, value) => {
        self.persistentId = notDeleted(value);
      },
    ),
    getter(
      'inst_persistent_id',
      null,
      () => {
        throw attributeError("attribute 'inst_persistent_id' of 'cPickle.Pickler' objects is not readable");
      },
      (self: PyPickler, value) => {
        self.instancePersistentId = notDeleted(value);
      },
    ),
    getter('memo', null, memoDict, setMemo),
    getter('PicklingError', null, () => picklingError.type),
    numberMember('isBinary', 'binary'),
    numberMember('isFast', 'fast'),
  ],
});
