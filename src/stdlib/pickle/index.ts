/** Module `cPickle` (CPython 2.7 `Modules/cPickle.c`). */
import { defineType, definition, getter, member, method } from '../../runtime/declare/declare.ts';
import { parsedAs } from '../../runtime/declare/parsed-as.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { type BuiltinDefinition, PyBuiltinFunction } from '../../runtime/objects/builtin-function.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import type { Keywords } from '../../runtime/objects/keywords.ts';
import { PyList } from '../../runtime/objects/list.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { attributeError, type PyRaise, typeError, valueError } from '../../runtime/objects/raise.ts';
import { builtinType, type PyType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { genericGetAttribute } from '../../runtime/protocols/attribute.ts';
import { callBuiltin } from '../../runtime/protocols/call-builtin.ts';
import { integerOf, toInt } from '../../runtime/protocols/index-number.ts';
import { wrongArgument } from '../../runtime/protocols/string-argument.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { HIGHEST_PROTOCOL } from './opcodes.ts';
import { badPickleGet, pickleError, picklingError, unpickleableError, unpicklingError } from './pickle-errors.ts';
import { ListSink, MemorySink, sinkOf } from './pickle-sink.ts';
import { StringSource, sourceOf } from './pickle-source.ts';
import { Pickling } from './pickling.ts';
import { Unpickling } from './unpickling.ts';

const picklerType: PyType = builtinType('Pickler', { module: 'cPickle' });
const unpicklerType: PyType = builtinType('Unpickler', { module: 'cPickle' });

class PyPickler extends PyObject {
  readonly work: Pickling;
  constructor(work: Pickling) {
    super();
    this.work = work;
  }
}
bindClass(PyPickler, picklerType);

class PyUnpickler extends PyObject {
  readonly work: Unpickling;
  constructor(work: Unpickling) {
    super();
    this.work = work;
  }
}
bindClass(PyUnpickler, unpicklerType);

/** @throws ValueError for a protocol that is not known */
function protocolOf(given: Value | undefined): number {
  const protocol = given === undefined ? 0 : toInt(given);
  if (protocol > HIGHEST_PROTOCOL) {
    throw valueError(`pickle protocol ${protocol} asked for; the highest available protocol is ${HIGHEST_PROTOCOL}`);
  }
  return protocol < 0 ? HIGHEST_PROTOCOL : protocol;
}

function cannotDelete(): PyRaise {
  return typeError('attribute deletion is not supported');
}

function memoDict(value: Value): PyDict {
  if (!(value instanceof PyDict)) throw typeError('memo must be a dictionary');
  return value;
}

/** An attribute that holds a hook, and is missing until it is set. */
function hook(name: 'persistent_id' | 'inst_persistent_id', isReadable: boolean) {
  const field = name === 'persistent_id' ? 'persistentId' : 'instancePersistentId';
  return getter(
    name,
    null,
    (self: PyPickler) => {
      if (!isReadable) throw attributeError(`attribute '${name}' of 'cPickle.Pickler' objects is not readable`);
      const value = self.work[field];
      if (value === undefined) throw attributeError(name);
      return value;
    },
    (self: PyPickler, value) => {
      if (value === undefined) throw cannotDelete();
      self.work[field] = value;
    },
  );
}

function takeValue(self: PyPickler, clears: boolean): string {
  const { sink } = self.work;
  if (!(sink instanceof ListSink)) throw picklingError.raise('Attempt to getvalue() a non-list-based pickler');
  const bytes = sink.take((number) => self.work.putBytes(number), clears);
  if (clears) self.work.memo.clear();
  return bytes;
}

defineType(picklerType, {
  doc: 'Writes values as pickles.',
  slots: { getAttribute: genericGetAttribute },
  members: [
    method(
      'dump(object[, get])',
      'Writes a value. Without a file, a true second argument asks for what has been written.',
      (self: PyPickler, value: Value, get?: Value) => {
        const asked = get !== undefined && toInt(get) !== 0;
        self.work.dump(value);
        return asked ? takeValue(self, true) : self;
      },
      'tuple',
    ),
    method('clear_memo()', 'Forgets which values have been written.', (self: PyPickler) => {
      self.work.memo.clear();
      return null;
    }),
    method(
      'getvalue([clear])',
      'What has been written without a file; it is forgotten, unless the argument is false.',
      (self: PyPickler, clear?: Value) => takeValue(self, clear === undefined || toInt(clear) !== 0),
      'tuple',
    ),
    member(
      'binary',
      null,
      (self: PyPickler) => (self.work.isBinary ? 1 : 0),
      (self: PyPickler, value) => {
        self.work.isBinary = flag(value);
      },
    ),
    member(
      'fast',
      null,
      (self: PyPickler) => (self.work.isFast ? 1 : 0),
      (self: PyPickler, value) => {
        self.work.isFast = flag(value);
      },
    ),
    hook('persistent_id', true),
    hook('inst_persistent_id', false),
    getter(
      'memo',
      null,
      (self: PyPickler) => self.work.memo.dict,
      (self: PyPickler, value) => {
        if (value === undefined) throw cannotDelete();
        self.work.memo.dict = memoDict(value);
      },
    ),
    getter('PicklingError', null, () => picklingError.type),
  ],
});

function flag(value: Value | undefined): boolean {
  if (value === undefined) throw typeError("can't delete numeric/char attribute");
  return toInt(value) !== 0;
}

const unpicklerMethods: ReadonlyMap<string, BuiltinDefinition> = new Map(
  [
    definition('load()', 'Reads a pickle and answers its value.', (self: PyUnpickler) => self.work.load()),
    definition(
      'noload()',
      'Reads a pickle without importing or making anything; None stands for what would have been made.',
      (self: PyUnpickler) => self.work.skim(),
    ),
  ].map((each) => [each.name, each]),
);

/** An Unpickler has no attributes but these, `__class__` included (CPython's `Unpickler_getattr`). */
function unpicklerAttribute(self: Value, name: string): Value {
  const { work } = self as PyUnpickler;
  const fn = unpicklerMethods.get(name);
  if (fn !== undefined) return new PyBuiltinFunction(fn, self, null);
  let value: Value | undefined;
  if (name === 'persistent_load') value = work.persistentLoad;
  else if (name === 'find_global') value = work.findGlobal;
  else if (name === 'memo') value = work.memo.dict;
  else if (name === 'UnpicklingError') value = unpicklingError.type;
  else if (name === '__doc__') value = unpicklerType.doc;
  else if (name === '__methods__') value = new PyList([...unpicklerMethods.keys()]);
  if (value === undefined) throw attributeError(name);
  return value;
}

function setUnpicklerAttribute(self: Value, name: string, value: Value | undefined): void {
  const { work } = self as PyUnpickler;
  if (name === 'persistent_load') work.persistentLoad = value;
  else if (name === 'find_global') work.findGlobal = value;
  else if (value === undefined) throw cannotDelete();
  else if (name === 'memo') work.memo.dict = memoDict(value);
  else throw attributeError(name);
}

defineType(unpicklerType, {
  doc: 'Reads values from pickles.',
  slots: { getAttribute: unpicklerAttribute, setAttribute: setUnpicklerAttribute },
});

// --------------------------------------------------------------------- the functions

const makeFilePickler = definition('Pickler(file=, protocol=0)', null, (file: Value, protocol?: Value) => {
  const known = protocolOf(protocol);
  return new PyPickler(new Pickling(sinkOf(file), known));
});

/** `Pickler(file, protocol)`; with an int alone, or nothing, one that keeps what it writes (CPython's `get_Pickler`). */
function makePickler(args: readonly Value[], keywords: Keywords | null): Value {
  const [first] = args;
  const isKeeping = args.length === 0 || (args.length === 1 && fitsInt(first!));
  if (!isKeeping || (args.length === 0 && keywords?.has('file') === true)) {
    return callBuiltin(makeFilePickler, undefined, args, keywords);
  }
  return new PyPickler(new Pickling(new ListSink(), protocolOf(first)));
}

function fitsInt(value: Value): boolean {
  const integer = typeOf(value).slots.int === undefined || value instanceof PyFloat ? undefined : integerOf(value);
  return typeof integer === 'number' && integer === (integer | 0);
}

const PICKLER_DOC = `Pickler(file, protocol=0) -- writes values as pickles to a file, or to anything with a write(string) method.

Protocol 0 is text, 1 is binary and shorter, 2 is shorter still for instances of new-style classes; a negative one
stands for the highest. Files for protocols 1 and 2 must be opened in binary mode.`;

const functions = [
  parsedAs(
    '',
    definition(
      'dump(obj=, file=, protocol=0)',
      'dump(obj, file, protocol=0) -- writes an object to a file as a pickle.',
      (value: Value, file: Value, protocol?: Value) => {
        const known = protocolOf(protocol);
        new Pickling(sinkOf(file), known).dump(value);
        return null;
      },
    ),
  ),
  definition(
    'dumps(obj=, protocol=0)',
    'dumps(obj, protocol=0) -- the pickle of an object, as a string.',
    (value: Value, protocol?: Value) => {
      const sink = new MemorySink();
      new Pickling(sink, protocolOf(protocol)).dump(value);
      return sink.bytes;
    },
  ),
  definition('load(file)', 'load(file) -- the object whose pickle stands next in a file.', (file: Value) =>
    new Unpickling(sourceOf(file)).load(),
  ),
  definition(
    'loads(string)',
    'loads(string) -- the object whose pickle a string begins with.',
    (pickle: Value) => {
      const bytes = bytesOf(pickle);
      if (bytes === undefined) throw wrongArgument('loads() argument 1', 'string', pickle);
      return new Unpickling(new StringSource(bytes)).load();
    },
    'tuple',
  ),
  definition('Pickler(*args, **keywords)', PICKLER_DOC, makePickler),
  definition(
    'Unpickler(file)',
    'Unpickler(file) -- reads pickles from a file, or from anything with read(size) and readline() methods.',
    (file: Value) => new PyUnpickler(new Unpickling(sourceOf(file))),
  ),
];

export const cPickleModule: BuiltinModule = {
  name: 'cPickle',
  make: () =>
    makeModule('cPickle', {
      doc: 'Values as pickles and back; like module pickle, but much faster, and with types that cannot be subclassed.',
      functions,
      members: [
        ['__version__', '1.71'],
        ['format_version', '2.0'],
        ['compatible_formats', new PyList(['1.0', '1.1', '1.2', '1.3', '2.0'])],
        ['HIGHEST_PROTOCOL', HIGHEST_PROTOCOL],
        ['PickleError', pickleError.type],
        ['PicklingError', picklingError.type],
        ['UnpickleableError', unpickleableError.type],
        ['UnpicklingError', unpicklingError.type],
        ['BadPickleGet', badPickleGet.type],
      ],
    }),
};
