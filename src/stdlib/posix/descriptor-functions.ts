/** Functions of `posix` that take file descriptors. */
import { definition } from '../../runtime/declare/declare.ts';
import { EINVAL, EISDIR, errorText } from '../../runtime/host/errno.ts';
import { type FileStat, HostError } from '../../runtime/host/host.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import { descriptors } from '../../runtime/objects/descriptors.ts';
import { PyFile } from '../../runtime/objects/file.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { findAttribute } from '../../runtime/protocols/attribute.ts';
import { findBytes } from '../../runtime/protocols/buffer.ts';
import { call0 } from '../../runtime/protocols/call.ts';
import { asciiEncode } from '../../runtime/protocols/default-encoding.ts';
import { integerOf, toInt, toLong } from '../../runtime/protocols/index-number.ts';
import { stringArgument, wrongArgument } from '../../runtime/protocols/string-argument.ts';
import { checkedMode, pathArgument } from '../../runtime/types/file-open.ts';
import { O_ACCMODE, O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY } from './constants.ts';
import { makeStatResult } from './stat-result.ts';
import { fileCall, systemCall } from './system-call.ts';

/** Bytes asked of the host at once. */
const PIECE = 1 << 20;

function failure(errno: number): HostError {
  return new HostError(errno, errorText(errno));
}

/** Checks the number of arguments where CPython's parser names no function. */
function checkCount(args: readonly Value[], minimum: number, maximum: number): void {
  const given = args.length;
  if (given >= minimum && given <= maximum) return;
  const bound = given < minimum ? minimum : maximum;
  const range = given < minimum ? 'at least' : 'at most';
  throw typeError(`function takes ${range} ${bound} argument${bound === 1 ? '' : 's'} (${given} given)`);
}

function open(args: readonly Value[]): Value {
  checkCount(args, 2, 3);
  const path = pathArgument(args[0]!, 'argument 1');
  const flags = toInt(args[1]!);
  const mode = args[2] === undefined ? 0o777 : toInt(args[2]);
  const access = flags & O_ACCMODE;
  return fileCall(() => {
    const file = thread.interpreter.host.files.open(
      path,
      {
        read: access === O_RDONLY || access === O_RDWR,
        write: access === O_WRONLY || access === O_RDWR,
        append: (flags & O_APPEND) !== 0,
        create: (flags & O_CREAT) !== 0,
        truncate: (flags & O_TRUNC) !== 0,
        exclusive: (flags & O_EXCL) !== 0,
      },
      mode,
    );
    return descriptors().add(file, path).descriptor;
  }, path);
}

function read(descriptor: Value, size: Value): Value {
  const number = toInt(descriptor);
  const wanted = toInt(size);
  return systemCall(() => {
    if (wanted < 0) throw failure(EINVAL);
    const file = descriptors().file(number);
    let bytes = '';
    while (bytes.length < wanted) {
      const room = Math.min(wanted - bytes.length, PIECE);
      thread.interpreter.budget.reserve(room);
      const piece = file.read(room);
      bytes += piece;
      if (piece.length < room) break;
    }
    return bytes;
  });
}

function write(descriptor: Value, data: Value): Value {
  const number = toInt(descriptor);
  const bytes = data instanceof PyUnicode ? asciiEncode(data) : findBytes(data);
  if (bytes === undefined) throw wrongArgument('write() argument 2', 'string or buffer', data);
  return systemCall(() => descriptors().file(number).write(bytes));
}

function seek(descriptor: Value, position: Value, how: Value): Value {
  const number = toInt(descriptor);
  const whence = toInt(how);
  const offset = Number(toLong(position));
  return systemCall(() => {
    const file = descriptors().file(number);
    if (whence !== 0 && whence !== 1 && whence !== 2) throw failure(EINVAL);
    return file.seek(offset, whence);
  });
}

function statOf(number: number): FileStat {
  const file = descriptors().file(number);
  if (file.stat !== undefined) return file.stat();
  const path = descriptors().path(number);
  if (path !== undefined) return thread.interpreter.host.files.stat(path, true);
  return streamStat(file.isTerminal);
}

/** What is told about a stream of a host that has no file there: a terminal or a pipe. */
function streamStat(isTerminal: boolean): FileStat {
  const mode = isTerminal ? 0o020620 : 0o010600;
  return {
    mode,
    inode: 0,
    device: 0,
    links: 1,
    uid: 0,
    gid: 0,
    size: 0,
    accessed: 0,
    modified: 0,
    changed: 0,
  };
}

function openStream(args: readonly Value[]): Value {
  checkCount(args, 1, 3);
  const number = toInt(args[0]!);
  const mode = args[1] === undefined ? 'r' : stringArgument(args[1], 'argument 2');
  const buffering = args[2] === undefined ? -1 : toInt(args[2]);
  checkedMode(mode);
  return systemCall(() => {
    if ((statOf(number).mode & FILE_KIND) === DIRECTORY) throw failure(EISDIR);
    const file = new PyFile().open(descriptors().at(number), '<fdopen>', '<fdopen>', mode);
    if (buffering >= 0) file.bufferSize = buffering;
    file.lineBuffered = buffering === 1 || (buffering < 0 && file.host!.isTerminal);
    return file;
  });
}

const FILE_KIND = 0o170000;
const DIRECTORY = 0o040000;

const MAX_C_INT = 0x7fffffff;

/** A descriptor, or what has a `fileno()` (`PyObject_AsFileDescriptor`). */
function descriptorOf(value: Value): number {
  let number = integerOf(value);
  if (number === undefined) {
    const method = findAttribute(value, 'fileno');
    if (method === undefined) throw typeError('argument must be an int, or have a fileno() method');
    number = integerOf(call0(method));
    if (number === undefined) throw typeError('fileno() returned a non-integer');
  }
  if (number > MAX_C_INT || number < -MAX_C_INT - 1) number = -1;
  if (number < 0) throw valueError(`file descriptor cannot be a negative integer (${number})`);
  return Number(number);
}

function synchronize(value: Value): Value {
  const number = descriptorOf(value);
  systemCall(() => descriptors().file(number).sync?.());
  return null;
}

/** A function of one descriptor and nothing else. */
function ofDescriptor(name: string, doc: string, action: (number: number) => Value | undefined): BuiltinDefinition {
  return definition(
    `${name}(fd)`,
    doc,
    (fd: Value) => {
      const number = toInt(fd);
      return systemCall(() => action(number)) ?? null;
    },
    'tuple',
  );
}

export const descriptorFunctions: readonly BuiltinDefinition[] = [
  definition(
    'open(*args)',
    'open(filename, flag [, mode=0777]) -> fd\n\nOpens a file for low-level reading and writing.',
    open,
  ),
  ofDescriptor('close', 'close(fd)\n\nCloses a descriptor.', (number) => {
    descriptors().close(number);
    return null;
  }),
  definition(
    'closerange(fd_low, fd_high)',
    'closerange(fd_low, fd_high)\n\nCloses all descriptors from fd_low up to fd_high, which stays open, ignoring errors.',
    (low: Value, high: Value) => {
      for (const number of descriptors().between(toInt(low), toInt(high))) {
        try {
          descriptors().close(number);
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
        }
      }
      return null;
    },
  ),
  ofDescriptor('dup', 'dup(fd) -> fd2\n\nAnother descriptor for the same open file.', (number) =>
    descriptors().duplicate(number),
  ),
  definition(
    'dup2(old_fd, new_fd)',
    'dup2(old_fd, new_fd)\n\nMakes new_fd another descriptor for the same open file.',
    (from: Value, to: Value) => {
      const [old, wanted] = [toInt(from), toInt(to)];
      systemCall(() => descriptors().redirect(old, wanted));
      return null;
    },
  ),
  definition(
    'lseek(fd, pos, how)',
    'lseek(fd, pos, how) -> newpos\n\nMoves the position of a descriptor, and answers what it is now.',
    seek,
  ),
  definition('read(fd, buffersize)', 'read(fd, buffersize) -> string\n\nReads bytes from a descriptor.', read),
  definition('write(fd, string)', 'write(fd, string) -> byteswritten\n\nWrites bytes to a descriptor.', write),
  ofDescriptor('fstat', 'fstat(fd) -> stat_result\n\nLike stat(), of an open file.', (number) =>
    makeStatResult(statOf(number)),
  ),
  definition(
    'fdopen(*args)',
    "fdopen(fd [, mode='r' [, bufsize]]) -> file\n\nA file object for a descriptor.",
    openStream,
  ),
  ofDescriptor('isatty', 'isatty(fd) -> bool\n\nWhether a descriptor is open on a terminal.', (number) => {
    const table = descriptors();
    return table.isOpen(number) && table.file(number).isTerminal;
  }),
  definition('fsync(fd)', 'fsync(fd)\n\nHas everything written to a file reach the disk.', synchronize),
  definition('fdatasync(fd)', 'fdatasync(fd)\n\nLike fsync(), without what only describes the file.', synchronize),
  definition(
    'ftruncate(fd, length)',
    'ftruncate(fd, length)\n\nCuts a file off at a length, or lengthens it.',
    (fd: Value, length: Value) => {
      const number = toInt(fd);
      const size = Number(toLong(length));
      systemCall(() => {
        const file = descriptors().file(number);
        if (size < 0) throw failure(EINVAL);
        file.truncate(size);
      });
      return null;
    },
  ),
];
