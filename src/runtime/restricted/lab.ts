/**
 * The escape lab: a mode for teaching in which named doors of restricted mode stand open, one by one, so that an escape
 * can be shown working and then being stopped. All are shut unless the host opens them when it makes the interpreter;
 * nothing that Python code can reach opens one.
 */
import type { Door } from '../objects/interpreter-state.ts';
import { thread } from '../objects/thread-state.ts';
import { isRestricted } from './mode.ts';

/** Every door, and what stands open to restricted code behind it. */
export const DOORS: ReadonlyMap<Door, string> = new Map([
  ['dict', '__dict__ of modules, classes and instances, module.__builtins__, __reduce__'],
  ['functions', 'func_globals, func_code, func_defaults, func_closure of functions'],
  ['methods', 'im_self, im_func, im_class of methods, __self__ of builtin methods, the accessors of properties'],
  ['frames', 'frames and code through generators and tracebacks'],
  ['subclasses', '__subclasses__, mro and __bases__ with the classes of trusted code'],
  ['constructors', 'making code, functions, methods, instances and modules by hand'],
  ['files', 'making files by hand'],
  ['writes', 'changing classes, functions and modules of trusted code'],
  ['proxies', "object.__getattribute__ past a class's own"],
  ['builtins', 'builtins that trusted code calls for a sandbox are not restricted'],
]);

/** Whether restricted code is running and a door is shut for it. */
export function isClosed(door: Door): boolean {
  return isRestricted() && !thread.interpreter.openDoors.has(door);
}
