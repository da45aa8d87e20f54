/** Making and entering an interpreter. */
import './types/index.ts';
import './protocols/compare.ts';
import './protocols/hash.ts';
import type { Budget } from './budget/budget.ts';
import { makeBuiltinModule } from './builtins/module.ts';
import type { Host } from './host/host.ts';
import { PyDict } from './objects/dict.ts';
import type { CompilerHooks, CompilerSettings, Door, InterpreterState, Rule } from './objects/interpreter-state.ts';
import { PyModule } from './objects/module.ts';
import type { Value } from './objects/object.ts';
import { thread } from './objects/thread-state.ts';
import type { PyType } from './objects/type.ts';
import type { PyUnicode } from './objects/unicode.ts';

export interface InterpreterParts {
  readonly host: Host;
  readonly budget: Budget;
  readonly compilerHooks: CompilerHooks;
  /** None where absent. */
  readonly openDoors?: ReadonlySet<Door>;
  /** None of them where absent. */
  readonly compilerSettings?: CompilerSettings;
  decodeBytes(bytes: string, encoding: string): PyUnicode;
  encodeText(text: PyUnicode, encoding: Value, errors: Value): string;
  importModule(name: string): Value;
  /** `compile` of trees and to trees; none where absent. */
  compileTree?: NonNullable<InterpreterState['compileTree']>;
  recordDenial(rule: Rule, subject: string, message: string): void;
  reportUnraisable(value: Value, context: string): void;
}

const DEFAULT_SETTINGS: CompilerSettings = { optimize: 0, tabCheck: 'ignore', futureFlags: {} };

/** A fresh interpreter: empty `sys.modules` but for `sys` and `__builtin__`; the import system fills in the rest. */
export function createInterpreter(parts: InterpreterParts): InterpreterState {
  const modules = new PyDict();
  const builtins = makeBuiltinModule();
  const sys = new PyModule('sys');
  modules.setStr('sys', sys);
  modules.setStr('__builtin__', builtins);
  sys.dict.setStr('modules', modules);
  return {
    compilerSettings: DEFAULT_SETTINGS,
    openDoors: new Set(),
    ...parts,
    defaultEncoding: 'ascii',
    modules,
    builtins,
    builtinsDict: builtins.dict,
    sysDict: sys.dict,
    subclasses: new Map<PyType, WeakRef<PyType>[]>(),
    moduleState: new Map<object, unknown>(),
  };
}

/** Runs `action` with an interpreter as the current one, and puts the one before it back whatever happens. */
export function enterInterpreter<T>(interpreter: InterpreterState, action: () => T): T {
  const { frame, exception, interpreter: outer, fuel, depth, stack, recursionLimit, stackLimit, tracing } = thread;
  const nested = outer === interpreter;
  if (!nested) {
    thread.interpreter = interpreter;
    thread.frame = null;
    thread.exception = null;
    thread.fuel = 0;
    thread.depth = 0;
    if (tracing !== null) thread.stackLimit = tracing.stackLimit;
    thread.tracing = null;
  }
  try {
    return action();
  } finally {
    thread.frame = frame;
    thread.exception = exception;
    thread.interpreter = outer;
    thread.depth = depth;
    thread.stack = stack;
    thread.recursionLimit = recursionLimit;
    if (!nested) {
      thread.fuel = fuel;
      thread.stackLimit = stackLimit;
      thread.tracing = tracing;
    }
  }
}
