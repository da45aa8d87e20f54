import { AssertionError, IndexError, OverflowError, RuntimeError } from '../../runtime/objects/exception.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { PyRaise, raise } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import type { PyType } from '../../runtime/objects/type.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call1 } from '../../runtime/protocols/call.ts';
import { RegexError, type RegexErrorKind } from '../regex/index.ts';

const BUILTIN: Readonly<Record<Exclude<RegexErrorKind, 'error'>, PyType>> = {
  RuntimeError,
  OverflowError,
  AssertionError,
  IndexError,
};

/** What the engine complains about, as `re.error` or another Python exception. */
function toRaise({ kind, message, isUnicode }: RegexError): PyRaise {
  const text: Value = isUnicode ? new PyUnicode(message) : message;
  if (kind !== 'error') return raise(BUILTIN[kind], text);
  const type = getAttribute(thread.interpreter.importModule('sre_constants'), 'error');
  return new PyRaise(type, call1(type, text));
}

/** Calls the engine; what it complains about is raised as a Python exception. */
export function engineCall<T>(call: () => T): T {
  try {
    return call();
  } catch (failure) {
    if (failure instanceof RegexError) throw toRaise(failure);
    throw failure;
  }
}
