/** The type `cPickle.Unpickler` (CPython 2.7 `Modules/cPickle.c`). */
import { defineType, getter, method } from '../../runtime/declare/declare.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { attributeError, typeError } from '../../runtime/objects/raise.ts';
import { builtinType, type PyType } from '../../runtime/objects/type.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { unpicklingError } from './errors.ts';
import type { PickleInput } from './input.ts';
import { PickleReader } from './reader.ts';

export const unpicklerType: PyType = builtinType('Unpickler', { module: 'cPickle', isBase: false });

/** An unpickler: where the bytes come from, and what the pickles so far have named. */
export class PyUnpickler extends PyObject {
  readonly input: PickleInput;
  /** By their names: numbers in binary pickles, strings in textual ones. */
  memo = new Map<string | number, Value>();
  persistentLoad: Value | undefined = undefined;
  findGlobal: Value | undefined = undefined;

  constructor(input: PickleInput) {
    super();
    this.input = input;
  }

  /** Reads one pickle. */
  load(): Value {
    return new PickleReader(this, false).load();
  }
}
bindClass(PyUnpickler, unpicklerType);

function notDeleted(value: Value | undefined): Value {
  if (value === undefined) throw typeError('attribute deletion is not supported');
  return value;
}

/** An attribute that is missing until it is set. */
function hook(field: 'persistentLoad' | 'findGlobal', name: string) {
  return getter(
    name,
    null,
    (self: PyUnpickler) => {
      const value = self[field];
      if (value === undefined) throw attributeError(name);
      return value;
    },
    (self: PyUnpickler, value) => {
      self[field] = notDeleted(value);
    },
  );
}

function memoDict(self: PyUnpickler): PyDict {
  const dict = new PyDict();
  for (const [name, value] of self.memo) dict.set(name, value);
  return dict;
}

function setMemo(self: PyUnpickler, given: Value | undefined): void {
  const memo = notDeleted(given);
  if (!(memo instanceof PyDict)) throw typeError('memo must be a dictionary');
  self.memo = new Map();
  for (const [name, value] of memo.items()) {
    const key = typeof name === 'number' ? name : bytesOf(name);
    if (key !== undefined) self.memo.set(key, value);
  }
}

defineType(unpicklerType, {
  doc: 'Objects that know how to unpickle',
  members: [
    method('load()', 'Reads a pickle and answers its value.', (self: PyUnpickler) => self.load()),
    method(
      'noload()',
      'Reads past a pickle: it makes no instances and imports nothing, but meets its persistent references.',
      (self: PyUnpickler) => new PickleReader(self, true).load(),
    ),
    hook('persistentLoad', 'persistent_load'),
    hook('findGlobal', 'find_global'),
    getter('memo', null, memoDict, setMemo),
    getter('UnpicklingError', null, () => unpicklingError.type),
  ],
});
