/** Module `_struct`: Python values as the bytes of C structures (CPython 2.7 `Modules/_struct.c`). */
import { countText, reserveText } from '../../runtime/budget/text-budget.ts';
import { defineType, definition, getter, method } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { type BuiltinDefinition, PyMethodDescriptor } from '../../runtime/objects/builtin-function.ts';
import { sizeValue } from '../../runtime/objects/int-value.ts';
import type { Keywords } from '../../runtime/objects/keywords.ts';
import { PyMemoryView } from '../../runtime/objects/memoryview.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { builtinType, type PyType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { genericGetAttribute } from '../../runtime/protocols/attribute.ts';
import { bufferOf } from '../../runtime/protocols/buffer.ts';
import { callBuiltin } from '../../runtime/protocols/call-builtin.ts';
import { asciiEncode } from '../../runtime/protocols/default-encoding.ts';
import { toSize, toSsize } from '../../runtime/protocols/index-number.ts';
import { bytesArgument } from '../../runtime/protocols/string-argument.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { caught, landing } from '../../runtime/protocols/unwind.ts';
import { stringFromUnits } from '../../runtime/text/code-points.ts';
import { type Format, parseFormat } from './format.ts';
import { packValue, structError, unpackValue } from './values.ts';

const structType: PyType = builtinType('Struct');

/** What a Struct is before it has been given a format. */
const NO_FORMAT: Format = { isLittleEndian: true, isNative: true, items: [], size: -1, length: -1 };

class PyStruct extends PyObject {
  format: Format = NO_FORMAT;
  text: Value = null;
}
bindClass(PyStruct, structType);

function fail(message: string): never {
  throw structError.raise(message);
}

function formatText(value: Value): string {
  const text = value instanceof PyUnicode ? asciiEncode(value) : bytesOf(value);
  if (text === undefined) throw typeError(`Struct() argument 1 must be string, not ${typeOf(value).name}`);
  return text;
}

const CACHE_KEY = {};
const MOST_CACHED = 100;

/** The structs of the formats used last, by format. */
function cache(): Map<string, PyStruct> {
  const { moduleState } = thread.interpreter;
  let structs = moduleState.get(CACHE_KEY) as Map<string, PyStruct> | undefined;
  if (structs === undefined) {
    structs = new Map();
    moduleState.set(CACHE_KEY, structs);
  }
  return structs;
}

function setFormat(struct: PyStruct, value: Value): void {
  const text = formatText(value);
  countText(text.length);
  struct.format = parseFormat(text, fail);
  struct.text = text;
}

/** The struct of the format that an argument of a module function names. */
function structOf(value: Value): PyStruct {
  const structs = cache();
  const text = formatText(value);
  let struct = structs.get(text);
  if (struct === undefined) {
    struct = new PyStruct();
    setFormat(struct, text);
    if (structs.size >= MOST_CACHED) structs.clear();
    structs.set(text, struct);
  }
  return struct;
}

/** The bytes of as many values as the format has, taken from `values` from `first` on. */
function packed(format: Format, values: readonly Value[], first: number): string {
  const { items, size } = format;
  reserveText(size);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let next = first;
  for (const item of items) {
    let at = item.offset;
    for (let i = 0; i < item.count; i++, at += item.size) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      packValue(bytes, view, at, format, item, values[next++]!);
    }
  }
  return stringFromUnits(bytes, 0, size);
}

function unpacked(format: Format, bytes: string, start: number): Value {
  const values: Value[] = [];
  thread.interpreter.budget.spend(format.length);
  if (format.length > 1024) thread.interpreter.budget.reserve(format.length * 16);
  for (const item of format.items) {
    let at = start + item.offset;
    for (let i = 0; i < item.count; i++, at += item.size) values.push(unpackValue(bytes, at, format, item));
  }
  return new PyTuple(values);
}

function pack(format: Format, values: readonly Value[]): Value {
  if (values.length !== format.length) {
    fail(`pack expected ${format.length} items for packing (got ${values.length})`);
  }
  return packed(format, values, 0);
}

/** A string of exactly the format's size; anything else is one and the same error. */
function exactBytes(format: Format, data: Value): string {
  let bytes: string | undefined;
  if (typeof data === 'string') bytes = data;
  else {
    const at = landing();
    try {
      bytes = bytesArgument(data, 'unpack() argument 1');
    } catch (thrown) {
      caught(thrown, at);
    }
  }
  if (bytes === undefined || bytes.length !== format.size) {
    return fail(`unpack requires a string argument of length ${format.size}`);
  }
  return bytes;
}

function unpack(format: Format, data: Value): Value {
  return unpacked(format, exactBytes(format, data), 0);
}

function unpackFrom(format: Format, data: Value, offset: Value | undefined): Value {
  let start = offset === undefined ? 0 : toSize(offset);
  const bytes = bytesArgument(data, 'unpack_from() argument 1');
  if (start < 0) start += bytes.length;
  if (start < 0 || bytes.length - start < format.size) {
    fail(`unpack_from requires a buffer of at least ${format.size} bytes`);
  }
  return unpacked(format, bytes, start);
}

function packInto(format: Format, args: readonly Value[]): Value {
  if (args.length !== format.length + 2) {
    if (args.length === 0) fail('pack_into expected buffer argument');
    if (args.length === 1) fail('pack_into expected offset argument');
    fail(`pack_into expected ${format.length} items for packing (got ${args.length - 2})`);
  }
  const buffer = args[0]!;
  // A view is written through to what it shows.
  const [target, origin] = buffer instanceof PyMemoryView ? [buffer.base, buffer.start] : [buffer, 0];
  const procedures = bufferOf(target);
  if (procedures?.write === undefined) {
    throw typeError(`argument must be read-write buffer, not ${buffer === null ? 'None' : typeOf(buffer).name}`);
  }
  const available = (): number => (buffer instanceof PyMemoryView ? buffer.length : procedures.size(target));
  let start = toSsize(args[1]!);
  if (start < 0) start += available();
  const checkRoom = (): void => {
    if (start < 0 || available() - start < format.size) {
      fail(`pack_into requires a buffer of at least ${format.size} bytes`);
    }
  };
  checkRoom();
  const bytes = packed(format, args, 2);
  // Packing may have run code that made the buffer shorter.
  checkRoom();
  procedures.write(target, origin + start, bytes);
  return null;
}

const HEADER_BYTES = 56;
const CODE_BYTES = 24;

const unpackFromArguments = definition(
  'unpack_from(buffer, offset=0)',
  'The values of the bytes of a buffer from an offset on.',
  (self: PyStruct, buffer: Value, offset?: Value) => unpackFrom(self.format, buffer, offset),
);

defineType(structType, {
  doc: 'Compiled struct object',
  slots: {
    new: (type) => {
      const struct = new PyStruct();
      if (type !== structType) struct.cls = type;
      return struct;
    },
    init: (self, args, keywords) => {
      callBuiltin(initDefinition, self, args, keywords);
    },
    getAttribute: genericGetAttribute,
  },
  members: [
    method('pack(*args)', 'The bytes of values in this format.', (self: PyStruct, args: readonly Value[]) =>
      pack(self.format, args),
    ),
    method(
      'pack_into(*args)',
      'S.pack_into(buffer, offset, v1, v2, ...): writes the bytes of values into a buffer.',
      (self: PyStruct, args: readonly Value[]) => packInto(self.format, args),
    ),
    method('unpack(string)', 'The values of bytes in this format.', (self: PyStruct, data: Value) =>
      unpack(self.format, data),
    ),
    { name: 'unpack_from', make: (type) => new PyMethodDescriptor(unpackFromArguments, type) },
    method('__sizeof__()', 'How many bytes CPython would keep.', (self: PyStruct) => {
      return HEADER_BYTES + (Math.max(0, self.format.length) + 1) * CODE_BYTES;
    }),
    getter('format', 'struct format string', (self: PyStruct) => self.text),
    getter('size', 'struct size in bytes', (self: PyStruct) => sizeValue(self.format.size)),
  ],
});

const initDefinition = definition('Struct(format=None)', null, (self: PyStruct, format?: Value) => {
  if (format === undefined) throw typeError("Required argument 'format' (pos 1) not found");
  setFormat(self, format);
  return null;
});

/** The struct of the first argument of a module function with any number of them. */
function firstStruct(args: readonly Value[]): PyStruct {
  if (args.length === 0) throw typeError('missing format argument');
  return structOf(args[0]!);
}

const structFunctions = (): BuiltinDefinition[] => [
  definition('_clearcache()', 'Forgets the formats that were used last.', () => {
    cache().clear();
    return null;
  }),
  definition('calcsize(fmt)', 'How many bytes a format has.', (format: Value) =>
    sizeValue(structOf(format).format.size),
  ),
  definition('pack(*args)', 'pack(fmt, v1, v2, ...): the bytes of values in a format.', (args: readonly Value[]) =>
    pack(firstStruct(args).format, args.slice(1)),
  ),
  definition(
    'pack_into(*args)',
    'pack_into(fmt, buffer, offset, v1, v2, ...): writes the bytes of values in a format into a buffer.',
    (args: readonly Value[]) => packInto(firstStruct(args).format, args.slice(1)),
  ),
  definition(
    'unpack(fmt, string)',
    'The values of bytes in a format.',
    (format: Value, data: Value) => unpack(structOf(format).format, data),
    'unpack',
  ),
  definition(
    'unpack_from(*args, **keywords)',
    'unpack_from(fmt, buffer[, offset]): the values of the bytes of a buffer from an offset on.',
    (args: readonly Value[], keywords: Keywords | null) =>
      callBuiltin(unpackFromArguments, firstStruct(args), args.slice(1), keywords),
  ),
];

export const structModule: BuiltinModule = {
  name: '_struct',
  make: () =>
    makeModule('_struct', {
      doc: 'Functions to convert between Python values and C structures.',
      functions: structFunctions(),
      members: [
        ['Struct', structType],
        ['error', structError.type],
        ['__version__', '0.2'],
        ['_PY_STRUCT_FLOAT_COERCE', 1],
        ['_PY_STRUCT_RANGE_CHECKING', 1],
      ],
    }),
};
