import { PyModule } from '../objects/module.ts';
import type { Value } from '../objects/object.ts';
import { importError, systemError, typeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { findAttribute } from '../protocols/attribute.ts';
import { bytesOf } from '../protocols/text.ts';
import { caught, landing } from '../protocols/unwind.ts';
import { findModule } from './find-module.ts';
import { importState } from './import-state.ts';
import { loadModule } from './load-module.ts';
import { findLoaded } from './module-table.ts';

/**
 * `reload(module)`: finds and loads the module again, its code running in the namespace it has (CPython's
 * `PyImport_ReloadModule`). Where that fails, the module stays in `sys.modules` as it is.
 */
export function reloadModule(module: Value): Value {
  if (!(module instanceof PyModule)) throw typeError('reload() argument must be module');
  const name = bytesOf(module.dict.getStr('__name__') ?? null);
  if (name === undefined) throw systemError('nameless module');
  if (findLoaded(name) !== module) throw importError(`reload(): module ${name} not in sys.modules`);
  const { reloading } = importState(thread.interpreter);
  const already = reloading.get(name);
  if (already !== undefined) return already;
  reloading.set(name, module);
  const at = landing();
  try {
    const dot = name.lastIndexOf('.');
    let path: Value | undefined;
    if (dot >= 0) {
      const parent = findLoaded(name.slice(0, dot));
      if (parent === undefined) throw importError(`reload(): parent ${name.slice(0, dot)} not in sys.modules`);
      path = findAttribute(parent, '__path__');
    }
    const found = findModule(name, name.slice(dot + 1), path, true);
    try {
      return loadModule(name, found);
    } catch (thrown) {
      const raised = caught(thrown, at);
      thread.interpreter.modules.setStr(name, module);
      throw raised;
    }
  } finally {
    reloading.clear();
  }
}
