/** Module `sys` (CPython's `sysmodule.c`). */
import { PyDict } from '../../runtime/objects/dict.ts';
import { int64Of } from '../../runtime/objects/int64.ts';
import type { InterpreterState } from '../../runtime/objects/interpreter-state.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';

/** What `sys` says that the host or the command line decides. */
export interface SysOptions {
  readonly argv: readonly string[];
  readonly path: readonly string[];
}

/** Fills in the `sys` that the interpreter was made with. */
export function fillSys(interpreter: InterpreterState, options: SysOptions): void {
  const dict = interpreter.sysDict;
  const set = (name: string, value: Value): void => dict.setStr(name, value);
  set('argv', new PyList([...options.argv]));
  set('path', new PyList([...options.path]));
  set('meta_path', new PyList([]));
  set('path_hooks', new PyList([]));
  set('path_importer_cache', new PyDict());
  set('maxint', int64Of(9223372036854775807n));
  set('platform', 'linux2');
}
