/** How restricted mode refuses: the host is told, restricted code gets an exception. */
import type { Rule } from '../objects/interpreter-state.ts';
import { type PyRaise, runtimeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';

/** Records a denial for the host and answers the exception to throw. */
export function denied(rule: Rule, subject: string, message: string): PyRaise {
  thread.interpreter.recordDenial(rule, subject, message);
  return runtimeError(message);
}
