import { DeprecationWarning, ImportWarning, PendingDeprecationWarning } from '../objects/exception.ts';
import { thread } from '../objects/thread-state.ts';
import type { PyType } from '../objects/type.ts';
import { getAttribute } from './attribute.ts';
import { call } from './call.ts';

/** Categories that the default filters ignore (CPython 2.7 without `-W` or `-3`). */
const IGNORED_BY_DEFAULT: readonly PyType[] = [DeprecationWarning, PendingDeprecationWarning, ImportWarning];

/**
 * Issues a warning from a builtin (CPython's `PyErr_WarnEx`). As long as nobody has loaded module `warnings`, the
 * filters are the default ones, so that a warning they ignore costs no import.
 *
 * @param stackLevel 1 for the Python code that is running
 * @throws the warning itself where a filter makes it an error
 */
export function warn(category: PyType, message: string, stackLevel = 1): void {
  const { interpreter } = thread;
  const loaded = interpreter.modules.getStr('warnings');
  if (loaded === undefined && IGNORED_BY_DEFAULT.includes(category)) return;
  const warnings = loaded ?? interpreter.importModule('warnings');
  call(getAttribute(warnings, 'warn'), [message, category, stackLevel]);
}

/**
 * Issues a warning about a place in a source file (CPython's `PyErr_WarnExplicit`).
 *
 * @throws the warning itself where a filter makes it an error
 */
export function warnExplicit(category: PyType, message: string, filename: string, line: number): void {
  const warnings = thread.interpreter.importModule('warnings');
  call(getAttribute(warnings, 'warn_explicit'), [message, category, filename, line]);
}
