import type { PyFrame } from './frame.ts';
import type { InterpreterState } from './interpreter-state.ts';
import type { Value } from './object.ts';
import type { PyRaise } from './raise.ts';
import type { PyTraceback } from './traceback.ts';

/** The exception being handled: what `sys.exc_info()` answers. */
export interface ExceptionInfo {
  readonly type: Value;
  readonly value: Value;
  readonly traceback: PyTraceback | null;
}

/** A host that is told of frames as they run; what it does not ask for costs nothing beyond the tracing itself. */
export interface FrameWatcher {
  /** A frame comes to another line. */
  readonly line?: ((frame: PyFrame) => void) | undefined;
  /** A frame begins, or a generator goes on. */
  readonly called?: ((frame: PyFrame) => void) | undefined;
  /** A frame ends, or a generator stops at a `yield`; None where an exception leaves it. */
  readonly returned?: ((frame: PyFrame, value: Value) => void) | undefined;
  /** An exception comes to a frame. */
  readonly raised?: ((frame: PyFrame, exception: Value) => void) | undefined;
}

/** Who is told of frames: the functions of `sys.settrace` and `sys.setprofile`, and the host. */
export interface Tracing {
  trace: Value;
  profile: Value;
  watcher: FrameWatcher | null;
  /** One of them is being told: what runs meanwhile is not told of. */
  isBusy: boolean;
  /** The limit of the stack, which is none while frames are traced. */
  readonly stackLimit: number;
  /** Runs a frame that was entered. */
  run(frame: PyFrame): Value | undefined;
  /** An exception came to a frame (`isNew`), or leaves it. */
  raised(raised: PyRaise, frame: PyFrame, isNew: boolean, isLeft: boolean): void;
}

/**
 * The one thread of Python that runs at a time: the current frame, the exception being handled and the budgets.
 * minipy is synchronous, so one object serves every interpreter in the process; entering another interpreter (a host
 * function that runs one) saves it and puts it back (`enterInterpreter`).
 */
export const thread = {
  frame: null as PyFrame | null,
  /** What was raised without being thrown, on its way to whoever takes it (`raised.ts`). */
  raised: null as PyRaise | null,
  /** What is being handled; null where nothing is. */
  exception: null as ExceptionInfo | null,
  interpreter: null as unknown as InterpreterState,
  /** Steps left until the budget is looked at (DESIGN section 4). */
  // Outside of every interpreter there is nobody to count for.
  fuel: 2 ** 30 - 1,
  /** Nested Python calls, and protocols that recurse without a frame (repr, comparison, …), as CPython counts them. */
  depth: 0,
  recursionLimit: 1000,
  /** JS stack in use and allowed, in nested tree nodes. */
  stack: 0,
  stackLimit: 3000,
  /** Null while nothing is traced. */
  tracing: null as Tracing | null,
  /** What builtins are filling (`budget/construction.ts`). */
  building: [] as object[],
};
