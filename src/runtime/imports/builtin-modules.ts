/** Built-in modules: those made by TypeScript code instead of a Python file. */
import type { BuiltinDefinition } from '../objects/builtin-function.ts';
import { PyBuiltinFunction } from '../objects/builtin-function.ts';
import type { InterpreterState } from '../objects/interpreter-state.ts';
import { PyModule } from '../objects/module.ts';
import type { Value } from '../objects/object.ts';
import { thread } from '../objects/thread-state.ts';
import { importState } from './import-state.ts';
import { addModule } from './module-table.ts';

/** A built-in module before it is made: nothing is spent on it until somebody imports it. */
export interface BuiltinModule {
  readonly name: string;
  /** Makes the module for one interpreter. */
  make(interpreter: InterpreterState): PyModule;
}

export interface ModuleContents {
  readonly doc: string | null;
  readonly functions?: readonly BuiltinDefinition[];
  /** Everything else, in order. */
  readonly members?: Iterable<readonly [string, Value]>;
}

/**
 * Makes a module of builtin functions and values (CPython's `Py_InitModule`).
 *
 * @param name also the `__module__` of its functions
 */
export function makeModule(name: string, contents: ModuleContents): PyModule {
  const module = new PyModule(name);
  const { dict } = module;
  dict.setStr('__doc__', contents.doc);
  for (const fn of contents.functions ?? []) dict.setStr(fn.name, new PyBuiltinFunction(fn, undefined, name));
  for (const [key, value] of contents.members ?? []) dict.setStr(key, value);
  return module;
}

/** The names of the built-in modules, sorted (`sys.builtin_module_names`). */
export function builtinModuleNames(): string[] {
  return [...importState(thread.interpreter).builtinModules.keys()].sort();
}

/** Whether a built-in module of this name exists. */
export function isBuiltinModule(name: string): boolean {
  return importState(thread.interpreter).builtinModules.has(name);
}

/**
 * Puts a built-in module into `sys.modules`: made now, or filled again from what it first held (CPython's
 * `init_builtin`). Answers undefined where there is none of this name.
 */
export function initializeBuiltinModule(name: string): PyModule | undefined {
  const { interpreter } = thread;
  const { builtinModules, initialContents } = importState(interpreter);
  const contents = initialContents.get(name);
  if (contents !== undefined) {
    const module = addModule(name);
    module.dict.updateFrom(contents);
    return module;
  }
  const module = builtinModules.get(name)?.make(interpreter);
  if (module === undefined) return undefined;
  interpreter.modules.setStr(name, module);
  rememberContents(name, module);
  return module;
}

/**
 * Keeps a copy of a built-in module's contents for later imports (CPython's `_PyImport_FixupExtension`).
 *
 * @param more what a later import adds to them
 */
export function rememberContents(
  name: string,
  module: PyModule,
  more: readonly (readonly [string, Value])[] = [],
): void {
  const contents = module.dict.copy();
  for (const [key, value] of more) contents.setStr(key, value);
  importState(thread.interpreter).initialContents.set(name, contents);
}
