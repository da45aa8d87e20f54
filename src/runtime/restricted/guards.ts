/**
 * The refusals of restricted mode, in CPython's words where CPython 2.7 has the check (ESCAPES appendix 1) and in its
 * style where the chapter asks for more. Every route to an attribute ends in the descriptor or slot that calls these.
 */
import type { Door, Rule } from '../objects/interpreter-state.ts';
import { type PyRaise, runtimeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { isClosed } from './lab.ts';

/** Records a denial for the host and answers the exception to throw. */
export function denied(rule: Rule, subject: string, message: string): PyRaise {
  thread.interpreter.recordDenial(rule, subject, message);
  return runtimeError(message);
}

/** An attribute whose reading is refused as `restricted attribute` (structmember's RESTRICTED). */
export function guardRestrictedAttribute(subject: string, door: Door): void {
  if (isClosed(door)) throw denied('attribute', subject, 'restricted attribute');
}

/** `__dict__` of a module, class or instance. */
export function guardDict(kind: 'module' | 'class' | 'instance'): void {
  if (isClosed('dict')) throw denied('attribute', '__dict__', `${kind}.__dict__ not accessible in restricted mode`);
}
