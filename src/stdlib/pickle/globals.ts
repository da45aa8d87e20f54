/**
 * From names to the objects that a pickle refers to by name, and back (CPython's `find_class` and `whichmodule`).
 *
 * Restricted code reaches here only what its own `__import__` gives it: neither the interpreter's `sys.modules` nor the
 * registry of extension codes, which trusted code fills, is looked at for it.
 */
import { PyDict } from '../../runtime/objects/dict.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { importError, typeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { findAttribute, getAttribute } from '../../runtime/protocols/attribute.ts';
import { call } from '../../runtime/protocols/call.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { isRestricted } from '../../runtime/restricted/mode.ts';

/** Imports a module as the running code's import statement would (CPython's `PyImport_Import`). */
function importHere(name: Value): Value {
  const { frame, interpreter } = thread;
  const builtins = frame === null ? interpreter.builtinsDict : frame.scope.builtins;
  const hook = builtins.getStr('__import__');
  if (hook === undefined) throw importError('__import__ not found');
  const globals = frame === null ? null : frame.scope.globals;
  return call(hook, [name, globals, globals, new PyList(['__doc__'])]);
}

/**
 * The module of a name.
 * @throws ImportError and whatever the import raises
 */
export function moduleNamed(name: Value): Value {
  const loaded = isRestricted() ? undefined : thread.interpreter.modules.get(name);
  return loaded ?? importHere(name);
}

/**
 * What a pickle means by a module's name and one of its attributes' names.
 * @throws ImportError, AttributeError
 */
export function globalNamed(module: string, name: string): Value {
  return getAttribute(moduleNamed(module), name);
}

/**
 * The name of the module that an object says it is from, or else of the first one that has it under `name`.
 * @throws TypeError where the object's `__module__` is no string
 */
export function moduleNameOf(object: Value, name: string): string {
  const own = findAttribute(object, '__module__');
  if (own !== undefined) {
    const text = bytesOf(own);
    if (text === undefined) throw typeError(`expected string or Unicode object, ${typeOf(own).name} found`);
    return text;
  }
  if (!isRestricted()) {
    for (const [key, module] of thread.interpreter.modules.items()) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      if (key !== '__main__' && findAttribute(module, name) === object) return bytesOf(key) ?? '__main__';
    }
  }
  return '__main__';
}

/** A dictionary of module `copy_reg`: that of the running code. */
export function registry(name: 'dispatch_table' | '_extension_registry' | '_inverted_registry' | '_extension_cache') {
  const module = isRestricted() ? importHere('copy_reg') : thread.interpreter.importModule('copy_reg');
  const table = getAttribute(module, name);
  return table instanceof PyDict ? table : new PyDict();
}
