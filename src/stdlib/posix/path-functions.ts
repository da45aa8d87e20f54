/** Functions of `posix` that take paths. */
import { definition } from '../../runtime/declare/declare.ts';
import type { FileSystem, Host } from '../../runtime/host/host.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { toFloat } from '../../runtime/protocols/float-number.ts';
import { toInt, toLong } from '../../runtime/protocols/index-number.ts';
import { decodeUtf8 } from '../../runtime/text/utf-8.ts';
import { pathArgument } from '../../runtime/types/file-open.ts';
import { makeStatResult } from './stat-result.ts';
import { fileCall } from './system-call.ts';

function files(): FileSystem {
  return thread.interpreter.host.files;
}

/** Does something to the file of a path; failures name that path. */
function onPath(name: string, path: Value, action: (files: FileSystem, path: string) => void): null {
  const bytes = pathArgument(path, `${name}() argument 1`);
  fileCall(() => action(files(), bytes), bytes);
  return null;
}

/** Does something with two paths; failures name neither. */
function onPaths(
  name: string,
  from: Value,
  to: Value,
  action: (files: FileSystem, from: string, to: string) => void,
): null {
  const first = pathArgument(from, `${name}() argument 1`);
  const second = pathArgument(to, `${name}() argument 2`);
  fileCall(() => action(files(), first, second));
  return null;
}

function stat(name: string, path: Value, followLinks: boolean): Value {
  const bytes = pathArgument(path, `${name}() argument 1`);
  return makeStatResult(fileCall(() => files().stat(bytes, followLinks), bytes));
}

const undecodable = new Error('not UTF-8');

/** Bytes of the file system as unicode; undefined where they are no UTF-8. */
function decodeName(bytes: string): PyUnicode | undefined {
  try {
    const { text } = decodeUtf8(bytes, () => {
      throw undecodable;
    });
    return new PyUnicode(text);
  } catch (failure) {
    if (failure === undecodable) return undefined;
    throw failure;
  }
}

function listDirectory(path: Value): Value {
  const bytes = pathArgument(path, 'listdir() argument 1');
  const names = fileCall(() => files().list(bytes), bytes);
  thread.interpreter.budget.spend(names.length);
  return new PyList(path instanceof PyUnicode ? names.map((name) => decodeName(name) ?? name) : names);
}

function readLink(path: Value): Value {
  const bytes = pathArgument(path, 'readlink() argument 1');
  const target = fileCall(() => files().readLink(bytes), bytes);
  return path instanceof PyUnicode ? (decodeName(target) ?? target) : target;
}

/** Seconds of one of the times that `utime` sets. */
function seconds(time: Value): number {
  return time instanceof PyFloat ? toFloat(time) : Number(toLong(time));
}

function setTimes(path: Value, times: Value): Value {
  const bytes = pathArgument(path, 'utime() argument 1');
  let accessed: number;
  let modified: number;
  if (times === null) accessed = modified = thread.interpreter.host.clock.now();
  else {
    if (!(times instanceof PyTuple) || times.items.length !== 2) {
      throw typeError('utime() arg 2 must be a tuple (atime, mtime)');
    }
    accessed = seconds(times.items[0]!);
    modified = seconds(times.items[1]!);
  }
  fileCall(() => files().utime!(bytes, accessed, modified), bytes);
  return null;
}

/** The functions that every file system serves. */
const always: readonly BuiltinDefinition[] = [
  definition(
    'stat(path)',
    'stat(path) -> stat_result\n\nAsks about a file, following symbolic links.',
    (path: Value) => stat('stat', path, true),
    'tuple',
  ),
  definition(
    'lstat(path)',
    'lstat(path) -> stat_result\n\nLike stat(), but asks about a symbolic link itself.',
    (path: Value) => stat('lstat', path, false),
    'tuple',
  ),
  definition(
    'access(path, mode)',
    'access(path, mode) -> bool\n\nWhether the file is there (F_OK) and may be read, written or run (R_OK, W_OK, X_OK).',
    (path: Value, mode: Value) => {
      const bytes = pathArgument(path, 'access() argument 1');
      const wanted = toInt(mode);
      return fileCall(() => files().access(bytes, wanted));
    },
  ),
  definition(
    'listdir(path)',
    'listdir(path) -> list of names\n\nThe names in a directory, without "." and ".."; unicode where the path is.',
    listDirectory,
    'tuple',
  ),
  definition('getcwd()', 'getcwd() -> path\n\nThe current directory.', () =>
    fileCall(() => files().currentDirectory()),
  ),
  definition('getcwdu()', 'getcwdu() -> unicode path\n\nThe current directory.', () => {
    const bytes = fileCall(() => files().currentDirectory());
    return decodeName(bytes) ?? bytes;
  }),
  definition(
    'chdir(path)',
    'chdir(path)\n\nMakes another directory the current one.',
    (path: Value) => onPath('chdir', path, (files, bytes) => files.changeDirectory(bytes)),
    'tuple',
  ),
  definition('mkdir(path[, mode])', 'mkdir(path [, mode=0777])\n\nMakes a directory.', (path: Value, mode?: Value) => {
    const bytes = pathArgument(path, 'mkdir() argument 1');
    const permissions = mode === undefined ? 0o777 : toInt(mode);
    fileCall(() => files().makeDirectory(bytes, permissions), bytes);
    return null;
  }),
  definition(
    'rmdir(path)',
    'rmdir(path)\n\nRemoves an empty directory.',
    (path: Value) => onPath('rmdir', path, (files, bytes) => files.removeDirectory(bytes)),
    'tuple',
  ),
  ...['remove', 'unlink'].map((name): BuiltinDefinition => {
    const { doc, style, parameters, minimum, maximum, takesKeywords, implementation } = definition(
      `${name}(path)`,
      `${name}(path)\n\nRemoves a file.`,
      (path: Value) => onPath('remove', path, (files, bytes) => files.remove(bytes)),
      'tuple',
    );
    return { name, parserName: 'remove', doc, style, parameters, minimum, maximum, takesKeywords, implementation };
  }),
  definition(
    'rename(old, new)',
    'rename(old, new)\n\nGives a file or directory another name.',
    (from: Value, to: Value) => onPaths('rename', from, to, (files, first, second) => files.rename(first, second)),
  ),
  definition('readlink(path)', 'readlink(path) -> path\n\nWhat a symbolic link leads to.', readLink, 'tuple'),
];

/** The functions of `posix` that take paths, as far as the host's file system serves them. */
export function pathFunctions(host: Host): BuiltinDefinition[] {
  const functions = [...always];
  const { chmod, utime, symlink, link } = host.files;
  if (chmod !== undefined) {
    functions.push(
      definition(
        'chmod(path, mode)',
        "chmod(path, mode)\n\nChanges a file's permissions.",
        (path: Value, mode: Value) => {
          const bytes = pathArgument(path, 'chmod() argument 1');
          const permissions = toInt(mode);
          fileCall(() => files().chmod!(bytes, permissions), bytes);
          return null;
        },
      ),
    );
  }
  if (utime !== undefined) {
    functions.push(
      definition(
        'utime(path, times)',
        'utime(path, (atime, mtime))\nutime(path, None)\n\nSets the times of last access and modification, to now where there are none.',
        setTimes,
      ),
    );
  }
  if (symlink !== undefined) {
    functions.push(
      definition(
        'symlink(src, dst)',
        'symlink(src, dst)\n\nMakes dst a symbolic link to src.',
        (target: Value, path: Value) =>
          onPaths('symlink', target, path, (files, first, second) => files.symlink!(first, second)),
      ),
    );
  }
  if (link !== undefined) {
    functions.push(
      definition(
        'link(src, dst)',
        'link(src, dst)\n\nMakes dst another name of the file src.',
        (from: Value, to: Value) => onPaths('link', from, to, (files, first, second) => files.link!(first, second)),
      ),
    );
  }
  return functions;
}
