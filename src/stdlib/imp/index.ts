/** Module `imp`: the steps of an import, one by one (CPython 2.7 `Python/import.c`). */
import { definition } from '../../runtime/declare/declare.ts';
import { HostError } from '../../runtime/host/host.ts';
import { readWhole } from '../../runtime/host/read-whole.ts';
import {
  type BuiltinModule,
  initializeBuiltinModule,
  isBuiltinModule,
  makeModule,
} from '../../runtime/imports/builtin-modules.ts';
import { findModule } from '../../runtime/imports/find-module.ts';
import { importState } from '../../runtime/imports/import-state.ts';
import { internalModules } from '../../runtime/imports/internal-modules.ts';
import {
  COMPILED_MAGIC,
  loadCompiled,
  loadModule,
  loadPackage,
  loadSource,
} from '../../runtime/imports/load-module.ts';
import { nullImporterType } from '../../runtime/imports/path-importer.ts';
import { reloadModule } from '../../runtime/imports/reload.ts';
import { descriptors } from '../../runtime/objects/descriptors.ts';
import { flushAbandonedFiles, PyFile } from '../../runtime/objects/file.ts';
import { PyList } from '../../runtime/objects/list.ts';
import { PyModule } from '../../runtime/objects/module.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { importError, runtimeError, typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { hostFailure } from '../../runtime/protocols/host-failure.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { fastItems } from '../../runtime/protocols/iterate.ts';
import { stringArgument } from '../../runtime/protocols/string-argument.ts';

const PY_SOURCE = 1;
const PY_COMPILED = 2;
const C_EXTENSION = 3;
const PKG_DIRECTORY = 5;
const C_BUILTIN = 6;
const PY_FROZEN = 7;
const IMP_HOOK = 9;

const tuple = (...items: Value[]): PyTuple => new PyTuple(items);

/** `imp.find_module(name[, path])`: the file, where it is, and what it is; hooks are not asked. */
function find(nameGiven: Value, path?: Value): Value {
  const name = stringArgument(nameGiven, 'find_module() argument 1');
  const found = findModule(name, name, path === null ? undefined : path, false);
  switch (found.kind) {
    case 'source': {
      const file = new PyFile().open(descriptors().add(found.file, found.path), found.path, found.path, 'U');
      return tuple(file, found.path, tuple('.py', 'U', PY_SOURCE));
    }
    case 'compiled': {
      const file = new PyFile().open(descriptors().add(found.file, found.path), found.path, found.path, 'rb');
      return tuple(file, found.path, tuple('.pyc', 'rb', PY_COMPILED));
    }
    case 'package':
      return tuple(null, found.path, tuple('', '', PKG_DIRECTORY));
    case 'builtin':
      return tuple(null, found.path, tuple('', '', C_BUILTIN));
    case 'loader':
      throw importError(`No module named ${name}`);
  }
}

/** `imp.load_module(name, file, path, (suffix, mode, kind))`. */
function load(nameGiven: Value, file: Value, pathGiven: Value, description: Value): Value {
  const name = stringArgument(nameGiven, 'load_module() argument 1');
  const path = stringArgument(pathGiven, 'load_module() argument 3');
  const parts = fastItems(
    description,
    `load_module() argument 4 must be 3-item sequence, not ${typeOf(description).name}`,
  );
  if (parts.length !== 3) {
    throw typeError(`load_module() argument 4 must be sequence of length 3, not ${parts.length}`);
  }
  stringArgument(parts[0]!, 'load_module() argument 4, item 0');
  const mode = stringArgument(parts[1]!, 'load_module() argument 4, item 1');
  const kind = toInt(parts[2]!);
  if (mode !== '' && (!(mode.startsWith('r') || mode.startsWith('U')) || mode.includes('+'))) {
    throw valueError(`invalid file open mode ${mode}`);
  }
  if (file !== null && !(file instanceof PyFile && file.host !== null)) {
    throw valueError('load_module arg#2 should be a file or None');
  }
  switch (kind) {
    case PY_SOURCE:
    case PY_COMPILED:
      if (file === null) throw valueError(`file object required for import (type code ${kind})`);
      if (kind === PY_COMPILED) return loadCompiled(name, path, restOf(file as PyFile));
      return loadSource(name, path, restOf(file as PyFile));
    case C_EXTENSION:
      throw noSharedObject(path);
    case PKG_DIRECTORY:
      return loadPackage(name, path);
    case C_BUILTIN:
      return loadModule(name, { kind: 'builtin', path: path === '' ? name : path });
    case PY_FROZEN:
      throw importError(`Purported frozen module ${path === '' ? name : path} not found`);
    case IMP_HOOK:
      throw importError('import hook without loader');
    default:
      throw importError(`Don't know how to import ${name} (type code ${kind})`);
  }
}

function noSharedObject(path: string): Error | never {
  throw importError(
    `${path.includes('/') ? path : `./${path}`}: cannot open shared object file: No such file or directory`,
  );
}

/** What is left of a file; for a path, of the file there. @throws IOError */
function restOf(file: PyFile): string {
  try {
    return file.readAll();
  } catch (failure) {
    if (failure instanceof HostError) throw hostFailure(failure);
    throw failure;
  }
}

function contentsOf(path: string): string {
  const { files } = thread.interpreter.host;
  flushAbandonedFiles();
  try {
    return readWhole(files.open(path, { read: true, write: false, append: false, create: false, truncate: false }));
  } catch (failure) {
    if (failure instanceof HostError) throw hostFailure(failure);
    throw failure;
  }
}

/** The arguments that `load_source`, `load_compiled` and `load_dynamic` share. */
function fileArguments(
  fn: string,
  name: Value,
  path: Value,
  file: Value | undefined,
): [string, string, PyFile | undefined] {
  const module = stringArgument(name, `${fn}() argument 1`);
  const where = stringArgument(path, `${fn}() argument 2`);
  if (file !== undefined && !(file instanceof PyFile)) {
    throw typeError(`${fn}() argument 3 must be file, not ${file === null ? 'None' : typeOf(file).name}`);
  }
  return [module, where, file];
}

const functions = [
  definition(
    'find_module(name[, path])',
    'find_module(name[, path]) -> (file, path, (suffix, mode, kind))\n\nLooks for a module in the directories of path, or among the built-in modules and\non sys.path.',
    find,
    'tuple',
  ),
  definition(
    'load_module(name, file, path, description)',
    'load_module(name, file, path, (suffix, mode, kind)) -> module\n\nLoads what find_module() found, again where it is loaded already.',
    load,
    'tuple',
  ),
  definition('get_magic()', 'get_magic() -> string\n\nThe first bytes of .pyc files.', () => COMPILED_MAGIC),
  definition(
    'get_suffixes()',
    'get_suffixes() -> [(suffix, mode, kind), ...]\n\nThe files that modules come in.',
    () => new PyList([tuple('.py', 'U', PY_SOURCE), tuple('.pyc', 'rb', PY_COMPILED)]),
  ),
  definition(
    'new_module(name)',
    'new_module(name) -> module\n\nAn empty module, which is not put into sys.modules.',
    (name: Value) => new PyModule(stringArgument(name, 'new_module() argument 1')),
    'tuple',
  ),
  definition(
    'load_source(name, path[, file])',
    'load_source(name, path[, file]) -> module\n\nLoads a source file as a module.',
    (name: Value, path: Value, file?: Value) => {
      const [module, where, open] = fileArguments('load_source', name, path, file);
      return loadSource(module, where, open === undefined ? contentsOf(where) : restOf(open));
    },
    'tuple',
  ),
  definition(
    'load_compiled(name, path[, file])',
    'load_compiled(name, path[, file]) -> module\n\nLoads a .pyc file, as py_compile writes them, as a module.',
    (name: Value, path: Value, file?: Value) => {
      const [module, where, open] = fileArguments('load_compiled', name, path, file);
      return loadCompiled(module, where, open === undefined ? contentsOf(where) : restOf(open));
    },
    'tuple',
  ),
  definition(
    'load_dynamic(name, path[, file])',
    'load_dynamic(name, path[, file])\n\nWould load a shared library; here there are none.',
    (name: Value, path: Value, file?: Value) => {
      const [, where] = fileArguments('load_dynamic', name, path, file);
      return noSharedObject(where) as never;
    },
    'tuple',
  ),
  definition(
    'load_package(name, path)',
    'load_package(name, path) -> module\n\nLoads a directory as a package.',
    (name: Value, path: Value) => {
      return loadPackage(
        stringArgument(name, 'load_package() argument 1'),
        stringArgument(path, 'load_package() argument 2'),
      );
    },
    'tuple',
  ),
  definition(
    'init_builtin(name)',
    'init_builtin(name) -> module or None\n\nImports a built-in module, again where it is imported already.',
    (name: Value) => initializeBuiltinModule(stringArgument(name, 'init_builtin() argument 1')) ?? null,
    'tuple',
  ),
  definition(
    'is_builtin(name)',
    'is_builtin(name) -> int\n\n1 for a built-in module, -1 for one that cannot be initialised again, 0 for any other name.',
    (given: Value) => {
      const name = stringArgument(given, 'is_builtin() argument 1');
      if (internalModules.some((module) => module.name === name)) return -1;
      return isBuiltinModule(name) ? 1 : 0;
    },
    'tuple',
  ),
  definition(
    'init_frozen(name)',
    'init_frozen(name) -> None\n\nThere are no frozen modules.',
    (name: Value) => {
      stringArgument(name, 'init_frozen() argument 1');
      return null;
    },
    'tuple',
  ),
  definition(
    'is_frozen(name)',
    'is_frozen(name) -> bool\n\nFalse: there are no frozen modules.',
    (name: Value) => {
      stringArgument(name, 'is_frozen() argument 1');
      return false;
    },
    'tuple',
  ),
  definition(
    'get_frozen_object(name)',
    'get_frozen_object(name)\n\nRaises ImportError: there are no frozen modules.',
    (name: Value) => {
      throw importError(`No such frozen object named ${stringArgument(name, 'get_frozen_object() argument 1')}`);
    },
    'tuple',
  ),
  definition(
    'lock_held()',
    'lock_held() -> bool\n\nWhether the import lock is held.',
    () => importState(thread.interpreter).lockLevel > 0,
  ),
  definition(
    'acquire_lock()',
    'acquire_lock() -> None\n\nTakes the import lock; there is one thread, so it is always free or its own.',
    () => {
      importState(thread.interpreter).lockLevel++;
      return null;
    },
  ),
  definition('release_lock()', 'release_lock() -> None\n\nGives the import lock back.', () => {
    const state = importState(thread.interpreter);
    if (state.lockLevel === 0) throw runtimeError('not holding the import lock');
    state.lockLevel--;
    return null;
  }),
  definition(
    'reload(module)',
    'reload(module) -> module\n\nLoads a module again: what the builtin reload does.',
    (module: Value) => reloadModule(module),
  ),
];

export const impModule: BuiltinModule = {
  name: 'imp',
  make: () =>
    makeModule('imp', {
      doc: 'The steps of an import, for programs that import in ways of their own.',
      functions,
      members: [
        ['SEARCH_ERROR', 0],
        ['PY_SOURCE', PY_SOURCE],
        ['PY_COMPILED', PY_COMPILED],
        ['C_EXTENSION', C_EXTENSION],
        ['PY_RESOURCE', 4],
        ['PKG_DIRECTORY', PKG_DIRECTORY],
        ['C_BUILTIN', C_BUILTIN],
        ['PY_FROZEN', PY_FROZEN],
        ['PY_CODERESOURCE', 8],
        ['IMP_HOOK', IMP_HOOK],
        ['NullImporter', nullImporterType],
      ],
    }),
};
