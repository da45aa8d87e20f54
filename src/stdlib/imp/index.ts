/** Module `imp`: the steps of an import, one by one (CPython 2.7's `Python/import.c`). */
import { definition } from '../../runtime/declare/declare.ts';
import { HostError } from '../../runtime/host/host.ts';
import {
  type BuiltinModule,
  initializeBuiltinModule,
  isBuiltinModule,
  makeModule,
} from '../../runtime/imports/builtin-modules.ts';
import { type Found, findModule } from '../../runtime/imports/find-module.ts';
import { loadPackage, loadSource } from '../../runtime/imports/load-module.ts';
import { nullImporterType } from '../../runtime/imports/path-importer.ts';
import { reloadModule } from '../../runtime/imports/reload.ts';
import { PyFile } from '../../runtime/objects/file.ts';
import { PyList } from '../../runtime/objects/list.ts';
import { PyModule } from '../../runtime/objects/module.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { importError, runtimeError, typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { hostFailure } from '../../runtime/protocols/host-failure.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { initFile } from '../../runtime/types/file-open.ts';

const SEARCH_ERROR = 0;
const PY_SOURCE = 1;
const PY_COMPILED = 2;
const C_EXTENSION = 3;
const PY_RESOURCE = 4;
const PKG_DIRECTORY = 5;
const C_BUILTIN = 6;
const PY_FROZEN = 7;
const PY_CODERESOURCE = 8;
const IMP_HOOK = 9;

/** A str argument, in the words of PyArg_ParseTuple. */
function text(fn: string, position: number, value: Value): string {
  const bytes = bytesOf(value);
  if (bytes === undefined)
    throw typeError(`${fn}() argument ${position} must be string, not ${value === null ? 'None' : typeOf(value).name}`);
  return bytes;
}

function describe(suffix: string, mode: string, kind: number): PyTuple {
  return new PyTuple([suffix, mode, kind]);
}

function find(nameArgument: Value, path?: Value): Value {
  const name = text('find_module', 1, nameArgument);
  const where = path === null ? undefined : path;
  if (where !== undefined && !(where instanceof PyList))
    throw runtimeError('sys.path must be a list of directory names');
  const found: Found = findModule(name, name, where, false);
  switch (found.kind) {
    case 'builtin':
      return new PyTuple([null, found.path, describe('', '', C_BUILTIN)]);
    case 'package':
      return new PyTuple([null, found.path, describe('', '', PKG_DIRECTORY)]);
    case 'source': {
      found.file.close();
      return new PyTuple([openSource(found.path), found.path, describe('.py', 'U', PY_SOURCE)]);
    }
    case 'loader':
      throw importError(`No module named ${name}`);
  }
}

function load(nameArgument: Value, file: Value, pathArgument: Value, description: Value): Value {
  const name = text('load_module', 1, nameArgument);
  if (!(description instanceof PyTuple) || description.items.length !== 3) {
    throw typeError(`load_module() argument 4 must be 3-item sequence, not ${typeOf(description).name}`);
  }
  const mode = bytesOf(description.items[1]!) ?? '';
  if (mode !== '' && (!/^[rU]/.test(mode) || mode.includes('+'))) throw valueError(`invalid file open mode ${mode}`);
  if (file !== null && !(file instanceof PyFile)) throw valueError('load_module arg#2 should be a file or None');
  const path = bytesOf(pathArgument) ?? '';
  const kind = toInt(description.items[2]!);
  switch (kind) {
    case PY_SOURCE:
      return loadFrom(name, path);
    case PKG_DIRECTORY:
      return loadPackage(name, path);
    case C_BUILTIN:
      return builtin(path === '' ? name : path) ?? fail(`Purported builtin module ${name} not found`);
    case PY_FROZEN:
      return fail(`Purported frozen module ${name} not found`);
    default:
      return fail(`Don't know how to import ${name} (type code ${kind})`);
  }
}

function fail(message: string): never {
  throw importError(message);
}

function builtin(name: string): Value | undefined {
  return initializeBuiltinModule(name);
}

function loadFrom(name: string, path: string): Value {
  try {
    const file = thread.interpreter.host.files.open(path, {
      read: true,
      write: false,
      append: false,
      create: false,
      truncate: false,
    });
    return loadSource(name, path, file);
  } catch (failure) {
    if (failure instanceof HostError) throw hostFailure(failure, path);
    throw failure;
  }
}

function openSource(path: string): PyFile {
  const file = new PyFile();
  initFile(file, [path, 'U'], null);
  return file;
}

const suffixes = (): Value =>
  new PyList([
    describe('.so', 'rb', C_EXTENSION),
    describe('module.so', 'rb', C_EXTENSION),
    describe('.py', 'U', PY_SOURCE),
    describe('.pyc', 'rb', PY_COMPILED),
  ]);

const functions = [
  definition(
    'find_module(name[, path])',
    'find_module(name, [path]) -> (file, filename, (suffix, mode, type))\nSearch for a module.  If path is omitted or None, search for a\nbuilt-in or special module and continue search in sys.path.',
    find,
  ),
  definition(
    'load_module(name, file, filename, description)',
    'load_module(name, file, filename, (suffix, mode, type)) -> module\nLoad a module, given information returned by find_module().\nThe module name must include the full package name, if any.',
    load,
  ),
  definition(
    'load_source(name, pathname[, file])',
    'load_source(name, pathname[, file]) -> module\nInitialize a module from a source file.',
    (name: Value, path: Value) => loadFrom(text('load_source', 1, name), text('load_source', 2, path)),
  ),
  definition(
    'load_package(name, pathname)',
    'load_package(name, pathname) -> module\nInitialize a package from its directory.',
    (name: Value, path: Value) => loadPackage(text('load_package', 1, name), text('load_package', 2, path)),
  ),
  definition(
    'load_compiled(name, pathname[, file])',
    'load_compiled(name, pathname[, file]) -> module\nAlways refused: there are no compiled files.',
    (name: Value, path: Value) =>
      fail(`Bad magic number in ${text('load_compiled', 2, path)} for ${text('load_compiled', 1, name)}`),
  ),
  definition(
    'load_dynamic(name, pathname[, file])',
    'load_dynamic(name, pathname[, file]) -> module\nAlways refused: there are no extension modules.',
    (name: Value, path: Value) =>
      fail(`${text('load_dynamic', 2, path)}: no extension modules (${text('load_dynamic', 1, name)})`),
  ),
  definition(
    'init_builtin(name)',
    'init_builtin(name) -> module or None',
    (name: Value) => builtin(text('init_builtin', 1, name)) ?? null,
    'tuple',
  ),
  definition(
    'init_frozen(name)',
    'init_frozen(name) -> module or None',
    (name: Value) => (text('init_frozen', 1, name), null),
    'tuple',
  ),
  definition(
    'is_builtin(name)',
    'is_builtin(name) -> 1, 0, or -1 where it cannot be initialized again',
    (name: Value) => {
      const module = text('is_builtin', 1, name);
      if (!isBuiltinModule(module)) return 0;
      return ['sys', '__builtin__', '__main__'].includes(module) ? -1 : 1;
    },
    'tuple',
  ),
  definition(
    'is_frozen(name)',
    'is_frozen(name) -> bool',
    (name: Value) => (text('is_frozen', 1, name), false),
    'tuple',
  ),
  definition(
    'get_frozen_object(name)',
    'get_frozen_object(name) -> code',
    (name: Value) => fail(`No such frozen object named ${text('get_frozen_object', 1, name)}`),
    'tuple',
  ),
  definition(
    'new_module(name)',
    'new_module(name) -> module\nCreate a new module.  Do not enter it in sys.modules.\nThe module name must include the full package name, if any.',
    (name: Value) => new PyModule(text('new_module', 1, name)),
    'tuple',
  ),
  definition(
    'get_magic()',
    'get_magic() -> string\nReturn the magic number for .pyc or .pyo files.',
    () => '\x03\xf3\r\n',
  ),
  definition(
    'get_suffixes()',
    'get_suffixes() -> [(suffix, mode, type), ...]\nReturn a list of (suffix, mode, type) tuples describing the files\nthat find_module() looks for.',
    suffixes,
  ),
  definition(
    'lock_held()',
    'lock_held() -> boolean\nReturn True if the import lock is currently held, else False.',
    () => false,
  ),
  definition(
    'acquire_lock()',
    "acquire_lock() -> None\nAcquires the interpreter's import lock: there is one thread, which always has it.",
    () => null,
  ),
  definition('release_lock()', "release_lock() -> None\nRelease the interpreter's import lock.", () => null),
  definition(
    'reload(module)',
    'reload(module) -> module\n\nReload the module.  The module must have been successfully imported before.',
    (module: Value) => reloadModule(module),
  ),
];

export const impModule: BuiltinModule = {
  name: 'imp',
  make: () =>
    makeModule('imp', {
      doc: 'This module provides the components needed to build your own\n__import__ function.  Undocumented functions are obsolete.',
      functions,
      members: [
        ['SEARCH_ERROR', SEARCH_ERROR],
        ['PY_SOURCE', PY_SOURCE],
        ['PY_COMPILED', PY_COMPILED],
        ['C_EXTENSION', C_EXTENSION],
        ['PY_RESOURCE', PY_RESOURCE],
        ['PKG_DIRECTORY', PKG_DIRECTORY],
        ['C_BUILTIN', C_BUILTIN],
        ['PY_FROZEN', PY_FROZEN],
        ['PY_CODERESOURCE', PY_CODERESOURCE],
        ['IMP_HOOK', IMP_HOOK],
        ['NullImporter', nullImporterType],
      ],
    }),
};
