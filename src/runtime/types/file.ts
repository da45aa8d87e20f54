/** `file`: open files (CPython 2.7's `Objects/fileobject.c`). */
import { defineType, definition, getter, type Member, member, method } from '../declare/declare.ts';
import { EINVAL, errorText } from '../host/errno.ts';
import { HostError } from '../host/host.ts';
import { NEWLINE_CR, NEWLINE_CRLF, NEWLINE_LF } from '../host/universal-newlines.ts';
import type { Implementation } from '../objects/builtin-function.ts';
import { DeprecationWarning } from '../objects/exception.ts';
import { fileType, PyFile } from '../objects/file.ts';
import { PyFloat } from '../objects/float.ts';
import { PyList } from '../objects/list.ts';
import { PyMemoryView } from '../objects/memoryview.ts';
import type { Value } from '../objects/object.ts';
import { attributeError, ioError, overflowError, type PyRaise, typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { genericGetAttribute, genericSetAttribute, getAttribute } from '../protocols/attribute.ts';
import { bufferOf, characters } from '../protocols/buffer.ts';
import { call0 } from '../protocols/call.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { asciiEncode } from '../protocols/default-encoding.ts';
import { hostFailure } from '../protocols/host-failure.ts';
import { integerOf, MAX_INDEX, toInt, toInteger, toLong } from '../protocols/index-number.ts';
import { wrongArgument } from '../protocols/string-argument.ts';
import { address, bytesOf, repr } from '../protocols/text.ts';
import { warn } from '../protocols/warn.ts';
import { initFile } from './file-open.ts';
import { writeLines } from './file-writelines.ts';

/** A closed file's answer to every method. */
export function checkOpen(file: PyFile): void {
  if (file.host === null) throw valueError('I/O operation on closed file');
}

export function checkWritable(file: PyFile): void {
  checkOpen(file);
  if (!file.writable) throw ioError('File not open for writing');
}

function checkReadable(file: PyFile): void {
  checkOpen(file);
  if (!file.readable) throw ioError('File not open for reading');
}

/** Iteration reads ahead: until it has given out what it read, other methods would miss that. */
function checkRead(file: PyFile): void {
  checkReadable(file);
  if (file.isIterating) throw valueError('Mixing iteration and read methods would lose data');
}

/** What a method of `PyFile` threw, as Python's IOError; anything else as it is. */
function failed(failure: unknown): unknown {
  return failure instanceof HostError ? hostFailure(failure) : failure;
}

function read(self: PyFile, size?: Value): Value {
  checkRead(self);
  const wanted = size === undefined ? -1 : Number(toLong(size));
  try {
    return self.read(wanted);
  } catch (failure) {
    throw failed(failure);
  }
}

function readLine(self: PyFile, limit?: Value): Value {
  checkRead(self);
  const most = limit === undefined ? -1 : toInt(limit);
  try {
    return self.readLine(most);
  } catch (failure) {
    throw failed(failure);
  }
}

function readLines(self: PyFile, hint?: Value): Value {
  checkRead(self);
  const about = hint === undefined ? 0 : Number(toLong(hint));
  try {
    return new PyList(self.readLines(about));
  } catch (failure) {
    throw failed(failure);
  }
}

function next(self: Value): Value | undefined {
  const file = self as PyFile;
  checkReadable(file);
  try {
    const line = file.nextLine();
    return line === '' ? undefined : line;
  } catch (failure) {
    throw failed(failure);
  }
}

/** The only argument, for methods whose parser names no function. */
function onlyArgument(args: readonly Value[]): Value {
  if (args.length !== 1) throw typeError(`function takes exactly 1 argument (${args.length} given)`);
  return args[0]!;
}

function readInto(self: PyFile, args: readonly Value[]): Value {
  checkRead(self);
  const target = onlyArgument(args);
  if (target instanceof PyUnicode) throw typeError('cannot use unicode as modifiable buffer');
  const view = target instanceof PyMemoryView ? target : null;
  const owner = view === null ? target : view.base;
  const procedures = bufferOf(owner);
  if (procedures?.write === undefined) throw wrongArgument('argument 1', 'read-write buffer', target);
  try {
    const bytes = self.read(view === null ? procedures.size(owner) : view.length);
    if (bytes !== '') procedures.write(owner, view === null ? 0 : view.start, bytes);
    return bytes.length;
  } catch (failure) {
    throw failed(failure);
  }
}

/** The bytes `write` takes of a value: in text mode unicode is encoded by the file's encoding. */
function bytesToWrite(file: PyFile, value: Value): string {
  const plain = bytesOf(value);
  if (plain !== undefined) return plain;
  if (value instanceof PyUnicode) {
    if (file.binary || file.encoding === null) return asciiEncode(value);
    return thread.interpreter.encodeText(value, file.encoding, file.errors);
  }
  if (!file.binary) return characters(value);
  const procedures = bufferOf(value);
  if (procedures === undefined) throw wrongArgument('argument 1', 'string or buffer', value);
  return procedures.read(value, 0, procedures.size(value));
}

function write(self: PyFile, args: readonly Value[]): Value {
  checkWritable(self);
  const bytes = bytesToWrite(self, onlyArgument(args));
  self.softspace = 0;
  try {
    self.write(bytes);
  } catch (failure) {
    throw failed(failure);
  }
  return null;
}

function checkPosition(position: number | bigint): number {
  if (position > MAX_INDEX || position < -MAX_INDEX - 1n) {
    throw overflowError('Python int too large to convert to C long');
  }
  return Number(position);
}

function seek(self: PyFile, offset: Value, whence?: Value): Value {
  checkOpen(self);
  const from = whence === undefined ? 0 : toInt(whence);
  let position = offset;
  if (position instanceof PyFloat) {
    warn(DeprecationWarning, 'integer argument expected, got float');
    position = typeOf(position).slots.int!(position);
  }
  const to = checkPosition(toInteger(position));
  try {
    if (from !== 0 && from !== 1 && from !== 2) throw new HostError(EINVAL, errorText(EINVAL));
    self.seek(to, from);
  } catch (failure) {
    throw failed(failure);
  }
  return null;
}

function tell(self: PyFile): Value {
  checkOpen(self);
  try {
    return self.tell();
  } catch (failure) {
    throw failed(failure);
  }
}

/** A size as `PyInt_AsLong` takes it, floats included. */
function sizeArgument(value: Value): number {
  const direct = integerOf(value) ?? undefined;
  const { int } = typeOf(value).slots;
  if (direct === undefined && int === undefined) throw typeError('an integer is required');
  return checkPosition(direct ?? toInteger(int!(value)));
}

function truncate(self: PyFile, size?: Value): Value {
  checkWritable(self);
  const wanted = size === undefined ? undefined : sizeArgument(size);
  try {
    if (wanted !== undefined && wanted < 0) throw new HostError(EINVAL, errorText(EINVAL));
    self.truncate(wanted);
  } catch (failure) {
    throw failed(failure);
  }
  return null;
}

function flush(self: PyFile): Value {
  checkOpen(self);
  try {
    self.flush();
  } catch (failure) {
    throw failed(failure);
  }
  return null;
}

function close(self: PyFile): Value {
  try {
    if (self.users > 0) throw ioError('close() called during concurrent operation on the same file object');
    return self.close() ?? null;
  } catch (failure) {
    throw failed(failure);
  }
}

function self(file: PyFile): Value {
  checkOpen(file);
  return file;
}

const LINE_ENDS = [
  [NEWLINE_CR, '\r'],
  [NEWLINE_LF, '\n'],
  [NEWLINE_CRLF, '\r\n'],
] as const;

/** The line ends met so far: None, one of them or a tuple. */
function newlines(file: PyFile): Value {
  const flags = file.newlines?.seen ?? 0;
  const seen = LINE_ENDS.filter(([flag]) => (flags & flag) !== 0).map(([, text]) => text);
  if (seen.length === 0) return null;
  return seen.length === 1 ? seen[0]! : new PyTuple(seen);
}

function setSoftspace(file: PyFile, value: Value | undefined): void {
  if (value === undefined) throw typeError("can't delete softspace attribute");
  file.softspace = Number(BigInt.asIntN(32, BigInt(sizeArgument(value))));
}

function toRepr(value: Value): Value {
  const file = value as PyFile;
  const state = file.host === null ? 'closed' : 'open';
  return `<${state} file ${repr(file.name)}, mode '${file.mode}' at ${address(file)}>`;
}

function newFile(type: PyType): PyFile {
  const file = new PyFile();
  if (type !== fileType) file.cls = type;
  return file;
}

const notWritable = (name: string): PyRaise => attributeError(`attribute '${name}' of 'file' objects is not writable`);

/**
 * A method that refuses to work on a closed file before it looks at its arguments.
 * @param signature as messages about the arguments name it
 */
function openMethod(signature: string, doc: string, implementation: Implementation): Member {
  const inner = definition(signature, doc, implementation);
  return method(`${inner.name}(*args)`, doc, (file: PyFile, args: readonly Value[]) => {
    checkOpen(file);
    return callBuiltin(inner, file, args, null);
  });
}

defineType(fileType, {
  doc: "file(name[, mode[, buffering]]) -> file object\n\nOpen a file.  The mode can be 'r', 'w' or 'a' for reading (default),\nwriting or appending.  The file will be created if it doesn't exist\nwhen opened for writing or appending; it will be truncated when\nopened for writing.  Add a 'b' to the mode for binary files.\nAdd a '+' to the mode to allow simultaneous reading and writing.\nIf the buffering argument is given, 0 means unbuffered, 1 means line\nbuffered, and larger numbers specify the buffer size.  The preferred way\nto open a file is with the builtin open() function.\nAdd a 'U' to mode to open the file for input with universal newline\nsupport.  Any line ending in the input file will be seen as a '\\n'\nin Python.  Also, a file so opened gains the attribute 'newlines';\nthe value for this attribute is one of None (no newline read yet),\n'\\r', '\\n', '\\r\\n' or a tuple containing all the newline types seen.\n\n'U' cannot be combined with 'w' or '+' mode.\n",
  slots: {
    new: newFile,
    init: (file, args, keywords) => initFile(file as PyFile, args, keywords),
    repr: toRepr,
    getAttribute: genericGetAttribute,
    setAttribute: genericSetAttribute,
    iter: (file) => self(file as PyFile),
    next,
  },
  members: [
    method(
      'readline([size])',
      'readline([size]) -> next line from the file, as a string.\n\nRetain newline.  A non-negative size argument limits the maximum\nnumber of bytes to return (an incomplete line may be returned then).\nReturn an empty string at EOF.',
      readLine,
    ),
    method(
      'read([size])',
      'read([size]) -> read at most size bytes, returned as a string.\n\nIf the size argument is negative or omitted, read until EOF is reached.\nNotice that when in non-blocking mode, less data than what was requested\nmay be returned, even if no size parameter was given.',
      read,
    ),
    method(
      'write(*args)',
      'write(str) -> None.  Write string str to file.\n\nNote that due to buffering, flush() or close() may be needed before\nthe file on disk reflects the data written.',
      write,
    ),
    method(
      'fileno()',
      'fileno() -> integer "file descriptor".\n\nThis is needed for lower-level file interfaces, such os.read().',
      (file: PyFile) => {
        checkOpen(file);
        return file.host!.descriptor;
      },
    ),
    openMethod(
      'seek(offset[, whence])',
      'seek(offset[, whence]) -> None.  Move to new file position.\n\nArgument offset is a byte count.  Optional argument whence defaults to\n0 (offset from start of file, offset should be >= 0); other values are 1\n(move relative to current position, positive or negative), and 2 (move\nrelative to end of file, usually negative, although many platforms allow\nseeking beyond the end of a file).  If the file is opened in text mode,\nonly offsets returned by tell() are legal.  Use of other offsets causes\nundefined behavior.\nNote that not all file objects are seekable.',
      seek,
    ),
    method(
      'truncate([size])',
      'truncate([size]) -> None.  Truncate the file to at most size bytes.\n\nSize defaults to the current file position, as returned by tell().',
      truncate,
      'unpack',
    ),
    method('tell()', 'tell() -> current file position, an integer (may be a long integer).', tell),
    method('readinto(*args)', "readinto() -> Undocumented.  Don't use this; it may go away.", readInto),
    method(
      'readlines([size])',
      'readlines([size]) -> list of strings, each a line from the file.\n\nCall readline() repeatedly and return a list of the lines so read.\nThe optional size argument, if given, is an approximate bound on the\ntotal number of bytes in the lines returned.',
      readLines,
    ),
    method(
      'xreadlines()',
      'xreadlines() -> returns self.\n\nFor backward compatibility. File objects now include the performance\noptimizations previously implemented in the xreadlines module.',
      self,
    ),
    method(
      'writelines(sequence_of_strings)',
      'writelines(sequence_of_strings) -> None.  Write the strings to the file.\n\nNote that newlines are not added.  The sequence can be any iterable object\nproducing strings. This is equivalent to calling write() for each string.',
      (file: PyFile, lines: Value) => {
        checkWritable(file);
        file.softspace = 0;
        try {
          writeLines(file, lines);
        } catch (failure) {
          throw failed(failure);
        }
        return null;
      },
    ),
    method('flush()', 'flush() -> None.  Flush the internal I/O buffer.', flush),
    method(
      'close()',
      'close() -> None or (perhaps) an integer.  Close the file.\n\nSets data attribute .closed to True.  A closed file cannot be used for\nfurther I/O operations.  close() may be called more than once without\nerror.  Some kinds of file objects (for example, opened by popen())\nmay return an exit status upon closing.',
      close,
    ),
    method('isatty()', 'isatty() -> true or false.  True if the file is connected to a tty device.', (file: PyFile) => {
      checkOpen(file);
      return file.host!.isTerminal;
    }),
    method('__enter__()', '__enter__() -> self.', self),
    method('__exit__(*args)', '__exit__(*excinfo) -> None.  Closes the file.', (file: PyFile) => {
      call0(getAttribute(file, 'close'));
      return null;
    }),
    member('mode', "file mode ('r', 'U', 'w', 'a', possibly with 'b' or '+' added)", (file: PyFile) => file.mode),
    member('name', 'file name', (file: PyFile) => file.name),
    member('encoding', 'file encoding', (file: PyFile) => file.encoding),
    member('errors', 'Unicode error handler', (file: PyFile) => file.errors),
    getter(
      'closed',
      'True if the file is closed',
      (file: PyFile) => file.host === null,
      () => {
        throw notWritable('closed');
      },
    ),
    getter('newlines', 'end-of-line convention used in this file', newlines, () => {
      throw notWritable('newlines');
    }),
    getter(
      'softspace',
      'flag indicating that a space needs to be printed; used by print',
      (file: PyFile) => file.softspace,
      setSoftspace,
    ),
  ],
});
