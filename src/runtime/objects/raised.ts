import { PyObject } from './object.ts';
import type { PyRaise } from './raise.ts';
import { thread } from './thread-state.ts';

/** Never visible to Python code. */
class Raised extends PyObject {}

/**
 * What a statement, a function's body, or an expression that its parent asked for it answers instead of throwing: an
 * exception was raised, and waits in `thread.raised` (DESIGN section 1). All else is as if it had been thrown: the frames
 * it left are still those of `thread.frame`.
 */
export const RAISED: PyObject = new Raised();

/** Raises without throwing. */
export function signal(raised: PyRaise): PyObject {
  thread.raised = raised;
  return RAISED;
}

/** Takes the exception that waits. */
export function takeRaised(): PyRaise {
  const raised = thread.raised!;
  thread.raised = null;
  return raised;
}
