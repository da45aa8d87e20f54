/** Opening a file: the mode strings of `open()` and what they ask of the host. */
import { definition } from '../declare/declare.ts';
import { EINVAL, errorText } from '../host/errno.ts';
import { HostError } from '../host/host.ts';
import { PyByteArray } from '../objects/bytearray.ts';
import { descriptors } from '../objects/descriptors.ts';
import { flushAbandonedFiles, type PyFile } from '../objects/file.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { ioError, typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { hostFailure } from '../protocols/host-failure.ts';
import { toInt } from '../protocols/index-number.ts';
import { stringArgument, wrongArgument } from '../protocols/string-argument.ts';
import { bytesOf } from '../protocols/text.ts';
import { denied } from '../restricted/guards.ts';
import { isClosed } from '../restricted/lab.ts';
import { encodeUtf8 } from '../text/utf-8.ts';

const signature = definition(
  'file(name, mode=None, buffering=None)',
  null,
  (name: Value, mode?: Value, buffering?: Value) => [name, mode, buffering] as never,
);

/** A path as the file system's bytes: unicode is encoded as UTF-8. */
export function pathArgument(value: Value, where: string): string {
  const path = value instanceof PyUnicode ? encodeUtf8(value.text) : bytesOf(value);
  if (path === undefined) {
    if (value instanceof PyByteArray) throw typeError('decoding bytearray is not supported');
    throw typeError(`coercing to Unicode: need string or buffer, ${typeOf(value).name} found`);
  }
  if (path.includes('\0')) throw wrongArgument(where, 'encoded string without null bytes', value);
  return path;
}

/**
 * The mode that C's `fopen` gets for one of Python's (`_PyFile_SanitizeMode`).
 * @throws ValueError for a mode that says neither reading, writing nor appending
 */
export function checkedMode(mode: string): string {
  if (mode === '') throw valueError('empty mode string');
  const universal = mode.indexOf('U');
  const first = mode[0]!;
  if (universal < 0) {
    if (first !== 'r' && first !== 'w' && first !== 'a') {
      throw valueError(`mode string must begin with one of 'r', 'w', 'a' or 'U', not '${mode.slice(0, 200)}'`);
    }
    return mode;
  }
  const rest = mode.slice(0, universal) + mode.slice(universal + 1);
  if (rest.startsWith('w') || rest.startsWith('a')) {
    throw valueError("universal newline mode can only be used with modes starting with 'r'");
  }
  return rest.startsWith('r') ? rest : `r${rest}`;
}

/** How many characters of a mode glibc looks at. */
const MODE_LENGTH = 7;

/**
 * `file.__init__(name[, mode[, buffering]])`.
 * @throws IOError where the host cannot open it, and for restricted code always
 */
export function initFile(self: PyFile, args: readonly Value[], keywords: Keywords | null): void {
  closeQuietly(self);
  const [name, modeGiven, bufferingGiven] = callBuiltin(signature, undefined, args, keywords) as unknown as [
    Value,
    Value | undefined,
    Value | undefined,
  ];
  const path = pathArgument(name, 'file() argument 1');
  const mode = modeGiven === undefined ? 'r' : stringArgument(modeGiven, 'file() argument 2');
  const buffering = bufferingGiven === undefined ? -1 : toInt(bufferingGiven);
  self.name = name;
  self.fileName = path;
  self.setMode(mode);
  const plain = checkedMode(mode);
  if (isClosed('files')) {
    const message = 'file() constructor not accessible in restricted mode';
    denied('open', path, message);
    throw ioError(message);
  }
  openHost(self, path, plain.slice(0, MODE_LENGTH));
  if (buffering >= 0 && buffering !== 1) self.bufferSize = buffering;
  self.lineBuffered = buffering === 1 || (buffering < 0 && self.host!.isTerminal);
}

function openHost(self: PyFile, path: string, mode: string): void {
  const update = mode.includes('+', 1);
  const first = mode[0];
  flushAbandonedFiles();
  try {
    const host = thread.interpreter.host.files.open(path, {
      read: first === 'r' || update,
      write: first !== 'r' || update,
      append: first === 'a',
      create: first !== 'r',
      truncate: first === 'w',
      exclusive: mode.includes('x', 1),
    });
    if (first === 'a' && !update) host.seek(0, 2);
    self.host = descriptors().add(host, path);
  } catch (failure) {
    if (!(failure instanceof HostError)) throw failure;
    if (failure.errno !== EINVAL) throw hostFailure(failure, self.name);
    const message = `invalid mode ('${self.mode.slice(0, 50)}') or filename`;
    throw hostFailure(new HostError(EINVAL, message), self.name);
  }
}

/** A second `__init__` closes what the first one opened. */
function closeQuietly(self: PyFile): void {
  try {
    self.close();
  } catch (failure) {
    if (!(failure instanceof HostError)) throw failure;
    throw hostFailure(new HostError(failure.errno, errorText(failure.errno)));
  }
}
