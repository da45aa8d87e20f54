/** The importer of a `sys.path` entry (PEP 302). */
// What every type starts from must be there first.
import '../types/object.ts';
import { defineType, definition, method } from '../declare/declare.ts';
import { HostError } from '../host/host.ts';
import { PyDict } from '../objects/dict.ts';
import { ImportError } from '../objects/exception.ts';
import { PyList } from '../objects/list.ts';
import { bindClass, PyObject, type Value } from '../objects/object.ts';
import { importError, runtimeError, typeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { builtinType, type PyType } from '../objects/type.ts';
import { PyZipImporter, zipImporterType } from '../objects/zip-importer.ts';
import { call1 } from '../protocols/call.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { stringArgument } from '../protocols/string-argument.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';
import { isClosed } from '../restricted/lab.ts';

export const nullImporterType: PyType = builtinType('NullImporter', { module: 'imp', isBase: false });

/** Finds nothing: what a path entry that is no directory gets, so that it is not looked at again. */
export class PyNullImporter extends PyObject {}
bindClass(PyNullImporter, nullImporterType);

const nullImporterArguments = definition(
  'NullImporter(path)',
  null,
  (path: Value) => {
    const text = stringArgument(path, 'NullImporter() argument 1');
    if (text === '') throw importError('empty pathname');
    if (isDirectory(text)) throw importError('existing directory');
    return null;
  },
  'tuple',
);

defineType(nullImporterType, {
  doc: 'Null importer object',
  slots: {
    new: () => new PyNullImporter(),
    init: (_self, args, keywords) => {
      if (keywords !== null && keywords.size > 0) throw typeError('NullImporter() does not take keyword arguments');
      callBuiltin(nullImporterArguments, undefined, args, null);
    },
  },
  members: [method('find_module(*args)', 'Always return None', () => null)],
});

/** Whether the host shows a directory of this path. */
export function isDirectory(path: string): boolean {
  try {
    return (thread.interpreter.host.files.stat(path, true).mode & 0o170000) === 0o040000;
  } catch (failure) {
    if (failure instanceof HostError) return false;
    throw failure;
  }
}

/**
 * The importer that `sys.path_hooks` give a path entry, remembered in `sys.path_importer_cache`; None where the
 * built-in import looks itself (CPython's `get_path_importer`).
 */
export function pathImporter(entry: string): Value {
  const { hooks, cache } = pathHooks();
  const known = cache.getStr(entry);
  if (known !== undefined) return known instanceof PyZipImporter && isClosed('constructors') ? null : known;
  // Set first, so that an import made by a hook does not come here again.
  cache.setStr(entry, null);
  const at = landing();
  for (let i = 0; i < hooks.items.length; i++) {
    // Restricted code imports nothing from archives: they are opened below open().
    if (hooks.items[i] === zipImporterType && isClosed('constructors')) {
      cache.deleteStr(entry);
      return null;
    }
    try {
      const importer = call1(hooks.items[i]!, entry);
      cache.setStr(entry, importer);
      return importer;
    } catch (thrown) {
      const raised = caught(thrown, at);
      if (!isA(raised, ImportError)) throw raised;
    }
  }
  if (entry === '' || isDirectory(entry)) return null;
  const importer = new PyNullImporter();
  cache.setStr(entry, importer);
  return importer;
}

/** `sys.path_hooks` and `sys.path_importer_cache`. @throws RuntimeError where a program made them something else */
export function pathHooks(): { hooks: PyList; cache: PyDict } {
  const { sysDict } = thread.interpreter;
  const hooks = sysDict.getStr('path_hooks');
  if (!(hooks instanceof PyList)) throw runtimeError('sys.path_hooks must be a list of import hooks');
  const cache = sysDict.getStr('path_importer_cache');
  if (!(cache instanceof PyDict)) throw runtimeError('sys.path_importer_cache must be a dict');
  return { hooks, cache };
}
