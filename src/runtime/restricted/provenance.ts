/**
 * Which classes restricted code may see and change: those it was given and those it made, told apart by the domain
 * that made them (ESCAPES root causes 2 and 6).
 */
import { PyClassicClass } from '../objects/classic.ts';
import type { PyDict } from '../objects/dict.ts';
import { PyModule } from '../objects/module.ts';
import type { PyObject } from '../objects/object.ts';
import { thread } from '../objects/thread-state.ts';
import { PyType } from '../objects/type.ts';
import { isClosed } from './lab.ts';
import { lockedTypeOf } from './locked-types.ts';
import { isRestricted } from './mode.ts';

/** The domain of the running code: the builtins of its sandbox, or null for trusted code. */
export function currentDomain(): PyDict | null {
  const { frame } = thread;
  return frame?.scope.restricted ? frame.scope.builtins : null;
}

/** Whether a class was made by other code than the sandbox that is running. */
export function isForeignClass(cls: PyType | PyClassicClass): boolean {
  return cls.domain !== currentDomain();
}

/** The classes of a list that the running code may be shown: all, or for a sandbox its own and the built-in ones. */
export function visibleClasses(classes: readonly PyObject[]): PyObject[] {
  if (!isRestricted()) return [...classes];
  if (!isClosed('subclasses')) return classes.map((cls) => (cls instanceof PyType ? lockedTypeOf(cls) : cls));
  const visible: PyObject[] = [];
  for (const cls of classes) {
    if (cls instanceof PyType && !cls.isHeap) visible.push(lockedTypeOf(cls));
    else if ((cls instanceof PyType || cls instanceof PyClassicClass) && !isForeignClass(cls)) visible.push(cls);
  }
  return visible;
}

/** A class as the running code may hold it: for restricted code, the locked twin of a capable type. */
export function lockedHere(type: PyType): PyType {
  return isRestricted() ? lockedTypeOf(type) : type;
}

/**
 * Whether a module belongs to other code than the sandbox that is running. A sandbox owns the modules it made and
 * those that were made or copied for it, which are bound to its builtins.
 */
export function isForeignModule(module: PyModule): boolean {
  const domain = currentDomain();
  if (module.domain === domain) return false;
  const builtins = module.dict.getStr('__builtins__');
  return (builtins instanceof PyModule ? builtins.dict : builtins) !== domain;
}
