import { mayCatch } from '../budget/restricted-allowance.ts';
import { PyClassicClass } from '../objects/classic.ts';
import { PyExhaustion } from '../objects/exhaustion.ts';
import type { PyFrame } from '../objects/frame.ts';
import type { Value } from '../objects/object.ts';
import { memoryError, PyRaise, runtimeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTraceback } from '../objects/traceback.ts';
import { PyType } from '../objects/type.ts';
import { isConfinedFrame } from '../restricted/confinement.ts';

/**
 * Leaves every frame above `to` because of an exception: records each in its traceback, once, and puts back what
 * `sys.exc_info()` was when the frame was entered. Frames have no `finally` of their own; whoever catches does this
 * for all of them at once (DESIGN section 1).
 *
 * @param to the frame the catching code belongs to; null for the host
 * @param record whether `to` itself gets an entry (the catching node is one of its statements)
 */
export function unwind(raised: PyRaise, to: PyFrame | null, record: boolean): void {
  let frame = thread.frame;
  while (frame !== null && frame !== to) {
    recordFrame(raised, frame, true);
    if (frame.savedException !== undefined) {
      thread.exception = frame.savedException;
      frame.savedException = undefined;
    }
    if (frame.generator !== null) frame.generator.finish();
    frame = frame.back;
  }
  if (record && to !== null) recordFrame(raised, to, false);
  thread.frame = to;
}

function recordFrame(raised: PyRaise, frame: PyFrame, isLeft: boolean): void {
  const isNew = raised.recordedFrame !== frame;
  addEntry(raised, frame);
  if (thread.tracing !== null) thread.tracing.raised(raised, frame, isNew, isLeft);
}

function addEntry(raised: PyRaise, frame: PyFrame): void {
  if (raised.recordedFrame === frame || isConfinedFrame(frame)) return;
  raised.traceback = new PyTraceback(frame, frame.line, raised.traceback);
  raised.recordedFrame = frame;
}

/** The state that a builtin notes before code it is going to catch exceptions from. */
export interface Landing {
  readonly frame: PyFrame | null;
  readonly depth: number;
  readonly stack: number;
}

export function landing(): Landing {
  return { frame: thread.frame, depth: thread.depth, stack: thread.stack };
}

/**
 * What a builtin's `catch` does first: takes the Python exception out of whatever was thrown, having left the frames
 * it passed. Anything that is no Python exception (a spent budget, an interruption) is thrown on: Python cannot catch it.
 */
export function caught(thrown: unknown, at: Landing): PyRaise {
  const raised = asRaise(thrown, at.frame);
  unwind(raised, at.frame, false);
  thread.depth = at.depth;
  thread.stack = at.stack;
  return raised;
}

/**
 * A host stack overflow becomes Python's own, and so does a string, array or integer that is too large for the host;
 * anything else that is not Python's is thrown on, and so is what code of the catching frame may not catch.
 *
 * @param frame the frame whose code catches; null for the host
 */
export function asRaise(thrown: unknown, frame: PyFrame | null): PyRaise {
  if (thrown instanceof PyRaise) {
    if (thrown.value instanceof PyExhaustion && !mayCatch(thrown.value, frame)) throw thrown;
    return thrown;
  }
  if (!(thrown instanceof RangeError)) throw thrown;
  return thrown.message.includes('call stack') ? runtimeError('maximum recursion depth exceeded') : memoryError();
}

/** Whether an exception of class `type` is one that `except category` catches, `category` being a class. */
export function isInstanceOfException(type: Value, category: Value): boolean {
  if (type === category) return true;
  if (type instanceof PyType) {
    if (category instanceof PyType) return type.isSubtype(category);
    return type.mro.includes(category as PyClassicClass);
  }
  return type instanceof PyClassicClass && category instanceof PyClassicClass && type.isSubclass(category);
}

/** Whether a raised exception is of a class or a subclass of it. */
export function isA(raised: PyRaise, category: PyType): boolean {
  return raised.type === category || (raised.type instanceof PyType && raised.type.isSubtype(category));
}
