/** Looking for a module: hooks, built-in modules, then the entries of a path (CPython's `find_module`). */
import { HostError, type HostFile } from '../host/host.ts';
import { ImportWarning } from '../objects/exception.ts';
import { flushAbandonedFiles } from '../objects/file.ts';
import { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { importError, overflowError, runtimeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { getAttribute } from '../protocols/attribute.ts';
import { call1, call2 } from '../protocols/call.ts';
import { bytesOf } from '../protocols/text.ts';
import { warn } from '../protocols/warn.ts';
import { encodeUtf8 } from '../text/utf-8.ts';
import { isBuiltinModule } from './builtin-modules.ts';
import { isDirectory, pathHooks, pathImporter } from './path-importer.ts';

/** CPython's MAXPATHLEN on Linux. */
export const MAX_PATH_LENGTH = 4096;

/** What was found; the numbers of module `imp` stand in `module-kinds.ts`. */
export type Found =
  | { readonly kind: 'source'; readonly path: string; readonly file: HostFile }
  | { readonly kind: 'compiled'; readonly path: string; readonly file: HostFile }
  | { readonly kind: 'package'; readonly path: string }
  | { readonly kind: 'builtin'; readonly path: string }
  | { readonly kind: 'loader'; readonly loader: Value };

/**
 * Finds a module.
 *
 * @param fullName its absolute name
 * @param name the last part of that, as it stands in a path
 * @param path the package's `__path__`, or undefined to look among the built-in modules and on `sys.path`
 * @param withHooks whether `sys.meta_path` and `sys.path_hooks` are asked
 * @throws ImportError where there is none, and whatever a hook raises
 */
export function findModule(fullName: string, name: string, path: Value | undefined, withHooks: boolean): Found {
  if (name.length > MAX_PATH_LENGTH) throw overflowError('module name is too long');
  if (withHooks) {
    const loader = askMetaPath(fullName, path);
    if (loader !== null) return { kind: 'loader', loader };
  }
  const { sysDict } = thread.interpreter;
  let entries = path;
  if (entries !== undefined && bytesOf(entries) !== undefined)
    throw importError(`No frozen submodule named ${bytesOf(entries)}.${name}`);
  if (entries === undefined) {
    if (isBuiltinModule(name)) return { kind: 'builtin', path: name };
    entries = sysDict.getStr('path');
  }
  if (!(entries instanceof PyList)) throw runtimeError('sys.path must be a list of directory names');
  pathHooks();
  // A hook may change the list while we walk it.
  const count = entries.items.length;
  for (let i = 0; i < count; i++) {
    const entry = entries.items[i];
    if (entry === undefined) break;
    const directory = entry instanceof PyUnicode ? encodeUtf8(entry.text) : bytesOf(entry);
    if (directory === undefined || directory.includes('\0')) continue;
    if (directory.length + 2 + name.length + LONGEST_SUFFIX >= MAX_PATH_LENGTH) continue;
    if (withHooks) {
      const importer = pathImporter(directory);
      if (importer !== null) {
        const loader = call1(getAttribute(importer, 'find_module'), fullName);
        if (loader !== null) return { kind: 'loader', loader };
      }
    }
    const found = lookIn(directory, name);
    if (found !== undefined) return found;
  }
  throw importError(`No module named ${name}`);
}

const LONGEST_SUFFIX = 'module.so'.length + 1;

function askMetaPath(fullName: string, path: Value | undefined): Value {
  const hooks = thread.interpreter.sysDict.getStr('meta_path');
  if (!(hooks instanceof PyList)) throw runtimeError('sys.meta_path must be a list of import hooks');
  const count = hooks.items.length;
  for (let i = 0; i < count && i < hooks.items.length; i++) {
    const loader = call2(getAttribute(hooks.items[i]!, 'find_module'), fullName, path ?? null);
    if (loader !== null) return loader;
  }
  return null;
}

/** A package, source file or compiled file of that name in one directory. */
function lookIn(directory: string, name: string): Found | undefined {
  const base = directory === '' || directory.endsWith('/') ? directory + name : `${directory}/${name}`;
  if (isDirectory(base)) {
    if (exists(`${base}/__init__.py`) || exists(`${base}/__init__.pyc`)) return { kind: 'package', path: base };
    warn(ImportWarning, `Not importing directory '${base}': missing __init__.py`);
  }
  const path = `${base}.py`;
  const file = openFile(path);
  if (file !== undefined) return { kind: 'source', path, file };
  // What was compiled serves where there is no source; it is nothing but that source.
  const compiled = openFile(`${path}c`);
  return compiled === undefined ? undefined : { kind: 'compiled', path: `${path}c`, file: compiled };
}

function exists(path: string): boolean {
  try {
    thread.interpreter.host.files.stat(path, true);
    return true;
  } catch (failure) {
    if (failure instanceof HostError) return false;
    throw failure;
  }
}

function openFile(path: string): HostFile | undefined {
  flushAbandonedFiles();
  try {
    return thread.interpreter.host.files.open(path, {
      read: true,
      write: false,
      append: false,
      create: false,
      truncate: false,
    });
  } catch (failure) {
    if (failure instanceof HostError) return undefined;
    throw failure;
  }
}
