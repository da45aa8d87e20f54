/** `sys.modules`: the interpreter's own, whatever Python code has bound that name to. */
import { PyModule } from '../objects/module.ts';
import type { Value } from '../objects/object.ts';
import { thread } from '../objects/thread-state.ts';

/** What `sys.modules` holds under a name: a module, None for a known miss, anything a program put there, or undefined. */
export function findLoaded(name: string): Value | undefined {
  return thread.interpreter.modules.getStr(name);
}

/** The module of that name, made empty where there is none (CPython's `PyImport_AddModule`). */
export function addModule(name: string): PyModule {
  const { modules } = thread.interpreter;
  const found = modules.getStr(name);
  if (found instanceof PyModule) return found;
  const module = new PyModule(name);
  modules.setStr(name, module);
  return module;
}

/** Takes a module whose code failed out of `sys.modules`. */
export function removeModule(name: string): void {
  thread.interpreter.modules.deleteStr(name);
}
