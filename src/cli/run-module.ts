/** `-m`: a module, found as import finds it, to run as `__main__` (CPython's module `runpy`). */
import { compileSource } from '../runtime/evaluator/source.ts';
import { readWhole } from '../runtime/host/read-whole.ts';
import { type Found, findModule } from '../runtime/imports/find-module.ts';
import { importName } from '../runtime/imports/import-name.ts';
import { codeOfFile } from '../runtime/imports/load-module.ts';
import { findLoaded } from '../runtime/imports/module-table.ts';
import { PyCode } from '../runtime/objects/code.ts';
import { ImportError } from '../runtime/objects/exception.ts';
import type { Value } from '../runtime/objects/object.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import { findAttribute } from '../runtime/protocols/attribute.ts';
import { call1 } from '../runtime/protocols/call.ts';
import { repr, str } from '../runtime/protocols/text.ts';
import { caught, isA, landing } from '../runtime/protocols/unwind.ts';

/** A module's code, ready to run as `__main__`. */
export interface RunnableModule {
  readonly code: PyCode;
  readonly file: string;
  readonly package: string;
  readonly loader: Value;
}

/** Why a module cannot be run as a program. */
export class NotRunnable {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/**
 * Finds a module and compiles it; of a package its `__main__`.
 *
 * @throws NotRunnable where there is none, and whatever the code of the packages above it raises
 */
export function runnableModule(name: string): RunnableModule {
  const found = locate(name);
  if (found.kind !== 'package') return runnable(name, found);
  if (name === '__main__' || name.endsWith('.__main__')) throw new NotRunnable('Cannot use package as __main__ module');
  importName(name, null, null, 0);
  try {
    return runnableModule(`${name}.__main__`);
  } catch (failure) {
    if (!(failure instanceof NotRunnable)) throw failure;
    throw new NotRunnable(`${failure.message}; ${repr(name)} is a package and cannot be directly executed`);
  }
}

function locate(name: string): Found {
  const dot = name.lastIndexOf('.');
  if (name.startsWith('.')) throw new NotRunnable('Relative module names not supported');
  let path: Value | undefined;
  if (dot >= 0) {
    const parent = name.slice(0, dot);
    orNotRunnable(() => importName(parent, null, null, 0));
    path = findAttribute(findLoaded(parent) ?? null, '__path__');
    if (path === undefined) throw new NotRunnable(`No module named ${name}`);
  } // The `__main__` that is looked for is a file, not the module that is there from the start.
  else if (name === '__main__') path = thread.interpreter.sysDict.getStr('path');
  return orNotRunnable(() => findModule(name, name.slice(dot + 1), path, true), `No module named ${name}`);
}

/** What `action` answers; its ImportError means that there is no such program. */
function orNotRunnable<T>(action: () => T, message?: string): T {
  const at = landing();
  try {
    return action();
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, ImportError)) throw raised;
    throw new NotRunnable(message ?? str(raised.value));
  }
}

function runnable(name: string, found: Found): RunnableModule {
  const parent = name.slice(0, Math.max(name.lastIndexOf('.'), 0));
  switch (found.kind) {
    case 'source': {
      const path = absolutePath(found.path);
      const code = compileSource(readWhole(found.file), { filename: path, mode: 'exec', origin: 'file' });
      return { code, file: path, package: parent, loader: null };
    }
    case 'compiled': {
      const path = absolutePath(found.path);
      return { code: codeOfFile(readWhole(found.file), path), file: path, package: parent, loader: null };
    }
    case 'loader': {
      const getCode = findAttribute(found.loader, 'get_code');
      const code = getCode === undefined ? null : call1(getCode, name);
      if (!(code instanceof PyCode)) break;
      return { code, file: code.filename, package: parent, loader: found.loader };
    }
  }
  throw new NotRunnable(`No code object available for ${name}`);
}

/** A path as seen from the root. */
export function absolutePath(path: string): string {
  if (path.startsWith('/')) return path;
  const directory = thread.interpreter.host.files.currentDirectory();
  const inside = path.startsWith('./') ? path.slice(2) : path;
  return directory.endsWith('/') ? directory + inside : `${directory}/${inside}`;
}
