import type { PyDict } from '../objects/dict.ts';
import type { InterpreterState } from '../objects/interpreter-state.ts';
import type { PyModule } from '../objects/module.ts';
import type { BuiltinModule } from './builtin-modules.ts';

/** What the import system keeps for one interpreter. */
export interface ImportState {
  /** The built-in modules there are, by name. */
  readonly builtinModules: Map<string, BuiltinModule>;
  /** Built-in modules made so far: a copy of each one's first contents, which a second import or `reload` starts from. */
  readonly initialContents: Map<string, PyDict>;
  /** Modules being reloaded (CPython's `modules_reloading`). */
  readonly reloading: Map<string, PyModule>;
  /** How often the import lock is held (`imp.acquire_lock`). */
  lockLevel: number;
  /** Whether to tell on standard error what is imported from where (`-v`). */
  readonly isVerbose: boolean;
  /** Told of each module before it is loaded, and whether restricted code asks for it; null for nobody. */
  onImport: ((name: string, isRestricted: boolean) => void) | null;
}

const states = new WeakMap<InterpreterState, ImportState>();

/** Gives an interpreter its import system. */
export function setImportState(
  interpreter: InterpreterState,
  builtinModules: readonly BuiltinModule[],
  isVerbose = false,
): void {
  states.set(interpreter, {
    builtinModules: new Map(builtinModules.map((module) => [module.name, module])),
    initialContents: new Map(),
    reloading: new Map(),
    lockLevel: 0,
    isVerbose,
    onImport: null,
  });
}

export function importState(interpreter: InterpreterState): ImportState {
  return states.get(interpreter)!;
}

/** Adds a built-in module; one of the same name that was not imported yet is replaced. */
export function addBuiltinModule(interpreter: InterpreterState, module: BuiltinModule): void {
  importState(interpreter).builtinModules.set(module.name, module);
}
