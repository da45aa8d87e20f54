import type { Stmt } from '../../parser/ast.ts';
import type { PyObject } from '../objects/object.ts';
import { thread } from '../objects/thread-state.ts';
import { constantValue } from './operand.ts';

/** The value of the docstring that a body starts with, or None. */
export function docstring(body: readonly Stmt[]): string | PyObject | null {
  if (thread.interpreter.compilerSettings.optimize > 1) return null;
  const first = body[0];
  if (first?.kind !== 'Expr' || first.value.kind !== 'Str') return null;
  return constantValue(first.value) as string | PyObject;
}
