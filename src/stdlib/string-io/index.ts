/** Module `cStringIO`: strings as files, of bytes only (CPython 2.7 `Modules/cStringIO.c`). */
import { reserveConcatenation, reserveText } from '../../runtime/budget/text-budget.ts';
import { defineType, definition, getter, type Member, member, method } from '../../runtime/declare/declare.ts';
import { parsedAs } from '../../runtime/declare/parsed-as.ts';
import { EINVAL, errorText } from '../../runtime/host/errno.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyMethodDescriptor } from '../../runtime/objects/builtin-function.ts';
import { IOError } from '../../runtime/objects/exception.ts';
import { sizeValue } from '../../runtime/objects/int-value.ts';
import { PyList } from '../../runtime/objects/list.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { typeError, valueError } from '../../runtime/objects/raise.ts';
import { builtinType, type PyType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { asciiEncode } from '../../runtime/protocols/default-encoding.ts';
import { environmentError } from '../../runtime/protocols/host-failure.ts';
import { toInt, toSize } from '../../runtime/protocols/index-number.ts';
import { forEachItem } from '../../runtime/protocols/iterate.ts';
import { bytesArgument } from '../../runtime/protocols/string-argument.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { isTrue } from '../../runtime/protocols/truth.ts';
import { PyCapsule } from '../capsule.ts';

const inputType: PyType = builtinType('StringI', { module: 'cStringIO', isBase: false });
const outputType: PyType = builtinType('StringO', { module: 'cStringIO', isBase: false });

/** A string that is read as a file: its bytes, and the place in them, which may lie beyond the end. */
class PyStringInput extends PyObject {
  bytes: string;
  position = 0;
  isClosed = false;
  constructor(bytes: string) {
    super();
    this.bytes = bytes;
  }
}
bindClass(PyStringInput, inputType);

/** One that is written too. */
class PyStringOutput extends PyStringInput {
  softspace = 0;
  constructor() {
    super('');
  }
}
bindClass(PyStringOutput, outputType);

function checkOpen(self: PyStringInput): void {
  if (self.isClosed) throw valueError('I/O operation on closed file');
}

function read(self: PyStringInput, size: number): string {
  const { bytes, position } = self;
  const available = Math.max(0, bytes.length - position);
  const count = size < 0 || size > available ? available : size;
  self.position = position + count;
  return count === 0 ? '' : bytes.slice(position, position + count);
}

/** The next line, of `limit` bytes at most where that is not negative; '' at the end. */
function readLine(self: PyStringInput, limit: number): string {
  const { bytes, position } = self;
  if (position >= bytes.length) return '';
  const newline = bytes.indexOf('\n', position);
  let end = newline < 0 ? bytes.length : newline + 1;
  if (limit >= 0 && end - position > limit) end = position + limit;
  self.position = end;
  return bytes.slice(position, end);
}

function seek(self: PyStringInput, offset: number, whence: number): void {
  const from = whence === 1 ? self.position : whence === 2 ? self.bytes.length : 0;
  self.position = Math.max(0, from + offset);
}

function write(self: PyStringOutput, data: string): void {
  const { bytes, position } = self;
  const end = position + data.length;
  if (position === bytes.length) {
    reserveConcatenation(position, data.length);
    self.bytes = bytes + data;
  } else {
    reserveText(Math.max(end, bytes.length));
    const before = position < bytes.length ? bytes.slice(0, position) : bytes + '\0'.repeat(position - bytes.length);
    self.bytes = before + data + bytes.slice(end);
  }
  self.position = end;
}

/** What `writelines` takes an item as: a str, or unicode, which is encoded. */
function lineBytes(line: Value): string {
  const bytes = line instanceof PyUnicode ? asciiEncode(line) : bytesOf(line);
  if (bytes === undefined) throw typeError(`expected string or Unicode object, ${typeOf(line).name} found`);
  return bytes;
}

/** Truncates at a size, or where the file stands, and goes to the end. */
function truncate(self: PyStringInput, size: Value | undefined): Value {
  checkOpen(self);
  const length = size === undefined ? self.position : toSize(size);
  if (length < 0) throw environmentError(IOError, EINVAL, errorText(EINVAL), undefined);
  if (length < self.bytes.length) self.bytes = self.bytes.slice(0, length);
  self.position = self.bytes.length;
  return null;
}

function readLines(self: PyStringInput, hint: Value | undefined): Value {
  checkOpen(self);
  const enough = hint === undefined ? 0 : toInt(hint);
  const lines: Value[] = [];
  let length = 0;
  reserveText(Math.max(0, self.bytes.length - self.position));
  for (;;) {
    const line = readLine(self, -1);
    if (line === '') break;
    lines.push(line);
    length += line.length;
    if (enough > 0 && length >= enough) break;
  }
  return new PyList(lines);
}

/** `getvalue([use_pos])`: everything, or what stands before the place where the file stands. */
const valueDefinition = parsedAs(
  'getval',
  definition(
    'getvalue([use_pos])',
    'All bytes; with a true argument those before the current position.',
    (self: PyStringInput, usePosition?: Value) => {
      checkOpen(self);
      if (usePosition === undefined || !isTrue(usePosition)) return self.bytes;
      return self.bytes.slice(0, self.position);
    },
    'unpack',
  ),
);

const ownMembers: readonly Member[] = [
  method('flush()', 'Does nothing.', (self: PyStringInput) => {
    checkOpen(self);
    return null;
  }),
  {
    name: 'getvalue',
    make: (type) => new PyMethodDescriptor(valueDefinition, type),
  },
  method('isatty()', 'False.', (self: PyStringInput) => {
    checkOpen(self);
    return false;
  }),
  method(
    'read([size])',
    'Up to size bytes; all the rest without one.',
    (self: PyStringInput, size?: Value) => {
      checkOpen(self);
      return read(self, size === undefined ? -1 : toSize(size));
    },
    'tuple',
  ),
  method(
    'readline([size])',
    'The next line, cut after size bytes where a size is given.',
    (self: PyStringInput, size?: Value) => {
      checkOpen(self);
      return readLine(self, size === undefined ? -1 : toInt(size));
    },
    'tuple',
  ),
  method(
    'readlines([hint])',
    'The lines that are left, or so many of them that they have hint bytes together.',
    readLines,
    'tuple',
  ),
  method('reset()', 'Goes back to the start.', (self: PyStringInput) => {
    checkOpen(self);
    self.position = 0;
    return null;
  }),
  method(
    'seek(position[, mode])',
    'Goes to a position, counted from the start, from where the file stands (mode 1) or from its end (mode 2).',
    (self: PyStringInput, position: Value, mode?: Value) => {
      checkOpen(self);
      seek(self, toSize(position), mode === undefined ? 0 : toInt(mode));
      return null;
    },
  ),
  method('tell()', 'The current position.', (self: PyStringInput) => {
    checkOpen(self);
    return sizeValue(self.position);
  }),
  method(
    'truncate([size])',
    'Cuts the file after size bytes, or at the current position, and goes to its end.',
    truncate,
    'tuple',
  ),
  method('close()', 'Lets go of the bytes; nothing but closed can be asked afterwards.', (self: PyStringInput) => {
    self.isClosed = true;
    self.bytes = '';
    return null;
  }),
  getter('closed', 'True if the file is closed', (self: PyStringInput) => self.isClosed),
];

const ownSlots = {
  iter: (self: Value): Value => self,
  next: (self: Value): Value | undefined => {
    const file = self as PyStringInput;
    checkOpen(file);
    const line = readLine(file, -1);
    return line === '' ? undefined : line;
  },
};

defineType(inputType, {
  doc: 'Simple type for treating strings as input file streams',
  slots: ownSlots,
  members: ownMembers,
});

defineType(outputType, {
  doc: 'Simple type for output to strings.',
  slots: ownSlots,
  members: [
    ...ownMembers,
    member(
      'softspace',
      null,
      (self: PyStringOutput) => self.softspace,
      (self: PyStringOutput, value) => {
        if (value === undefined) throw typeError("can't delete numeric/char attribute");
        self.softspace = toInt(value);
      },
    ),
    method(
      'write(s)',
      'Writes bytes where the file stands.',
      (self: PyStringOutput, data: Value) => {
        const bytes = bytesArgument(data, 'write() argument 1');
        checkOpen(self);
        write(self, bytes);
        return null;
      },
      'tuple',
    ),
    method('writelines(lines)', 'Writes each string of an iterable.', (self: PyStringOutput, lines: Value) => {
      forEachItem(lines, (line) => {
        const bytes = lineBytes(line);
        checkOpen(self);
        write(self, bytes);
      });
      return null;
    }),
  ],
});

const stringIO = definition(
  'StringIO([s])',
  'StringIO([s]) -- a file that reads the bytes of s, or one to write and read without it',
  (source?: Value) =>
    source === undefined ? new PyStringOutput() : new PyStringInput(bytesArgument(source, 'StringIO() argument 1')),
  'unpack',
);

export const stringIOModule: BuiltinModule = {
  name: 'cStringIO',
  make: () =>
    makeModule('cStringIO', {
      doc: 'Strings as files, of bytes only and of types that cannot be subclassed; see module StringIO.',
      functions: [stringIO],
      members: [
        ['InputType', inputType],
        ['OutputType', outputType],
        ['cStringIO_CAPI', new PyCapsule('cStringIO.cStringIO_CAPI')],
      ],
    }),
};
