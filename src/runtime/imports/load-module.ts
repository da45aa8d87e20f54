/** From what was found to a module in `sys.modules` (CPython's `load_module`). */

import { builtinsToHandOn, runCode } from '../evaluator/exec.ts';
import { readCode } from '../evaluator/portable-code.ts';
import { compileSource } from '../evaluator/source.ts';
import { HostError, type HostFile } from '../host/host.ts';
import { readWhole } from '../host/read-whole.ts';
import type { PyCode } from '../objects/code.ts';
import { ImportError } from '../objects/exception.ts';
import { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { importError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { getAttribute } from '../protocols/attribute.ts';
import { call1 } from '../protocols/call.ts';
import { hostFailure } from '../protocols/host-failure.ts';
import { writeStandardError } from '../protocols/print-exception.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';
import { initializeBuiltinModule } from './builtin-modules.ts';
import { type Found, findModule } from './find-module.ts';
import { importState } from './import-state.ts';
import { addModule, findLoaded, removeModule } from './module-table.ts';

/** Loads what `findModule` found under an absolute name, and answers what `sys.modules` then holds. */
export function loadModule(name: string, found: Found): Value {
  importState(thread.interpreter).onImport?.(name, thread.frame?.scope.restricted === true);
  return loadFound(name, found);
}

function loadFound(name: string, found: Found): Value {
  if (importState(thread.interpreter).isVerbose) tell(name, found);
  switch (found.kind) {
    case 'source':
      return loadSource(name, found.path, sourceText(found.file));
    case 'compiled':
      return loadCompiled(name, found.path, sourceText(found.file));
    case 'package':
      return loadPackage(name, found.path);
    case 'builtin': {
      const module = initializeBuiltinModule(found.path);
      if (module === undefined) throw importError(`Purported builtin module ${found.path} not found`);
      return module;
    }
    case 'loader':
      return call1(getAttribute(found.loader, 'load_module'), name);
  }
}

/** The line of `-v` about an import. */
function tell(name: string, found: Found): void {
  switch (found.kind) {
    case 'source':
      writeStandardError(`import ${name} # from ${found.path}\n`);
      break;
    case 'compiled':
      writeStandardError(`import ${name} # precompiled from ${found.path}\n`);
      break;
    case 'package':
      writeStandardError(`import ${name} # directory ${found.path}\n`);
      break;
    case 'builtin':
      writeStandardError(`import ${name} # builtin\n`);
  }
}

/** Compiles source and runs it as a module. */
export function loadSource(name: string, path: string, source: string): Value {
  const code = compileSource(source, { filename: path, mode: 'exec', origin: 'file' });
  return executeAsModule(name, code, path);
}

/** The first bytes of a file of compiled code; the time of its source and the code follow. */
export const COMPILED_MAGIC = 'mp\r\n';

const HEADER_SIZE = 8;

/** The code object in the bytes of a compiled file. @throws ImportError where there is none */
export function codeOfFile(bytes: string, path: string): PyCode {
  if (!bytes.startsWith(COMPILED_MAGIC)) throw importError(`Bad magic number in ${path}`);
  if (bytes[HEADER_SIZE] !== 'c') throw importError(`Non-code object in ${path}`);
  return readCode(bytes, HEADER_SIZE + 1).code;
}

/** Runs the code of a compiled file as a module. */
export function loadCompiled(name: string, path: string, bytes: string): Value {
  return executeAsModule(name, codeOfFile(bytes, path), path);
}

function sourceText(file: HostFile): string {
  try {
    return readWhole(file);
  } catch (failure) {
    if (failure instanceof HostError) throw hostFailure(failure);
    throw failure;
  }
}

/** A directory as a package: the module exists, with its `__path__`, before its `__init__` runs. */
export function loadPackage(name: string, directory: string): Value {
  const module = addModule(name);
  const path = new PyList([directory]);
  module.dict.setStr('__file__', directory);
  module.dict.setStr('__path__', path);
  const at = landing();
  let found: Found;
  try {
    found = findModule(name, '__init__', path, false);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, ImportError)) throw raised;
    return module;
  }
  return loadFound(name, found);
}

/**
 * Runs code as the body of a module (CPython's `PyImport_ExecCodeModuleEx`): with the builtins of the code that
 * imports it, so that what restricted code imports is restricted.
 */
export function executeAsModule(name: string, code: PyCode, path: string): Value {
  const { dict } = addModule(name);
  if (!dict.has('__builtins__')) dict.setStr('__builtins__', builtinsToHandOn(dict));
  dict.setStr('__file__', path);
  const at = landing();
  try {
    runCode(code, dict, dict);
  } catch (thrown) {
    try {
      throw caught(thrown, at);
    } finally {
      // Whatever ended it: a spent budget leaves no half of a module either.
      removeModule(name);
    }
  }
  const module = findLoaded(name);
  if (module === undefined) throw importError(`Loaded module ${name} not found in sys.modules`);
  return module;
}
