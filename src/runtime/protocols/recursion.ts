import { runtimeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';

/** JS stack that one level of a protocol takes, in the measure of `PyCode.stackCost`. */
const PROTOCOL_COST = 6;

/**
 * Enters a protocol that may recurse through Python data without a Python frame (CPython's `Py_EnterRecursiveCall`).
 * Answers the depth to hand to `leaveRecursion`; whoever catches an exception puts the depth back by itself.
 *
 * @param where how CPython ends the message, e.g. `' in cmp'`
 * @throws RuntimeError beyond the recursion limit
 */
export function enterRecursion(where: string): void {
  const depth = thread.depth + 1;
  const stack = thread.stack + PROTOCOL_COST;
  if (depth > thread.recursionLimit || stack > (thread.tracing?.stackLimit ?? thread.stackLimit)) {
    throw runtimeError(`maximum recursion depth exceeded${where}`);
  }
  thread.depth = depth;
  thread.stack = stack;
}

export function leaveRecursion(): void {
  thread.depth--;
  thread.stack -= PROTOCOL_COST;
}
