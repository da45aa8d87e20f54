/**
 * `sys.settrace` and `sys.setprofile`: telling Python functions of calls, lines, returns and exceptions (the tracing part
 * of CPython's `Python/ceval.c` and `Python/sysmodule.c`). A host can be told as well (`setWatcher`); Python code neither
 * sees that nor ends it.
 *
 * Nothing of it costs anything while nobody is told: a limit of −1 on the stack sends every call into the slow path of
 * `runFrame`, which runs the frame here; and the line of a frame that is traced is a property that tells of changes.
 */
import type { Stmt } from '../../parser/ast.ts';
import { JumpRefused, jumpTarget } from '../../parser/jump-target.ts';
import { PyBuiltinFunction } from '../objects/builtin-function.ts';
import { NO_LINE, type PyFrame } from '../objects/frame.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { type PyRaise, valueError } from '../objects/raise.ts';
import { type FrameWatcher, type Tracing, thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { call, call3 } from './call.ts';
import { Jump } from './jump.ts';
import { asRaise, caught, landing } from './unwind.ts';

/** What a frame that is traced keeps. */
interface TracedFrame {
  /** `f_trace`. */
  trace: Value;
  /** The line that was last told of; 0 after a jump, so that the same line is told of again. */
  line: number;
  /** The line that `f_lineno` answers. */
  shown: number;
  /** What the trace function is being told of; null while it is not. */
  event: string | null;
  /** Where the trace function wants the frame to go on. */
  jump: Jump | null;
}

const tracedFrames = new WeakMap<PyFrame, TracedFrame>();

/** `f_trace` of a frame, None where it was not set. */
export function frameTrace(frame: PyFrame): Value {
  return tracedFrames.get(frame)?.trace ?? null;
}

/** Sets `f_trace`: lines that the frame comes to are told of from now on. */
export function setFrameTrace(frame: PyFrame, trace: Value): void {
  watchLines(frame).trace = trace;
}

/** Makes the line of a frame a property that tells of changes. */
function watchLines(frame: PyFrame): TracedFrame {
  const known = tracedFrames.get(frame);
  if (known !== undefined) return known;
  const state: TracedFrame = { trace: null, line: frame.line, shown: frame.line, event: null, jump: null };
  tracedFrames.set(frame, state);
  Object.defineProperty(frame, 'line', {
    get: () => state.shown,
    set: (line: number) => {
      if (line === state.line || line === NO_LINE) return;
      state.line = line;
      if (line === 0) return;
      state.shown = line;
      const { tracing } = thread;
      if (tracing === null) return;
      const { watcher } = tracing;
      if (watcher?.line !== undefined && !tracing.isBusy) show(tracing, () => watcher.line!(frame));
      if (tracing.trace !== null) notifyLocal(tracing, frame, state, 'line', null);
      const { jump } = state;
      if (jump === null) return;
      state.jump = null;
      throw jump;
    },
  });
  return state;
}

/** Tells the host of something; what it throws ends the run. */
function show(tracing: Tracing, action: () => void): void {
  tracing.isBusy = true;
  const { exception } = thread;
  try {
    action();
  } finally {
    tracing.isBusy = false;
    thread.exception = exception;
  }
}

/** Calls a trace or profile function about a frame; while it runs nothing is traced. */
function notify(tracing: Tracing, callback: Value, frame: PyFrame, event: string, argument: Value): Value {
  tracing.isBusy = true;
  const at = landing();
  const { exception } = thread;
  try {
    return call3(callback, frame, event, argument);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (callback === tracing.profile) setTracing(tracing.trace, null);
    else {
      setTracing(null, tracing.profile);
      forget(frame);
    }
    throw raised;
  } finally {
    tracing.isBusy = false;
    thread.exception = exception;
  }
}

function forget(frame: PyFrame): void {
  const state = tracedFrames.get(frame);
  if (state !== undefined) state.trace = null;
}

/** Tells the frame's own trace function, whose answer replaces it. */
function notifyLocal(tracing: Tracing, frame: PyFrame, state: TracedFrame, event: string, argument: Value): void {
  if (state.trace === null || tracing.isBusy) return;
  state.event = event;
  try {
    const answer = notify(tracing, state.trace, frame, event, argument);
    if (answer !== null) state.trace = answer;
  } catch (thrown) {
    state.jump = null;
    throw thrown;
  } finally {
    state.event = null;
  }
}

/**
 * `frame.f_lineno = line`: the frame goes on there when its trace function is done.
 * @throws ValueError where there is no trace function, or no way from here to there
 */
export function jumpToLine(frame: PyFrame, line: number): void {
  const state = tracedFrames.get(frame);
  if (state?.event === 'call') throw valueError("can't jump from the 'call' trace event of a new frame");
  if (state === undefined || state.trace === null) throw valueError('f_lineno can only be set by a trace function');
  if (state.event === 'return' && frame.generator?.stopped === true) {
    throw valueError("can't jump from a yield statement");
  }
  if (state.event !== 'line') throw valueError("can only jump from a 'line' trace event");
  const { code } = frame;
  if (code.tree === null || frame.generator !== null) throw valueError("can't jump in the code of a generator");
  let target: Stmt;
  try {
    target = jumpTarget(code.tree, code.firstLine, state.shown, line);
  } catch (failure) {
    if (failure instanceof JumpRefused) throw valueError(failure.message);
    throw failure;
  }
  state.jump = new Jump(frame, target);
  // The line has been told of, in a way: it is where the trace function leaves the frame.
  state.shown = state.line = target.line;
}

/** Tells of an event other than a line: the frame's trace function first, then the profile function. */
function tell(tracing: Tracing, frame: PyFrame, event: string, argument: Value, isProfiled: boolean): void {
  const state = tracedFrames.get(frame);
  if (tracing.trace !== null && state !== undefined) notifyLocal(tracing, frame, state, event, argument);
  const { profile } = tracing;
  if (isProfiled && profile !== null && !tracing.isBusy) notify(tracing, profile, frame, event, argument);
}

/** Runs a frame that has been entered, telling of the call, the lines and the return. */
function runTraced(frame: PyFrame): Value | undefined {
  const { code } = frame;
  const { tracing } = thread;
  if (tracing === null || tracing.isBusy) return code.run(frame);
  if (frame.generator === null) frame.line = code.firstLine;
  const state = watchLines(frame);
  const { watcher } = tracing;
  if (watcher?.called !== undefined) show(tracing, () => watcher.called!(frame));
  if (tracing.trace !== null) {
    state.event = 'call';
    try {
      state.trace = notify(tracing, tracing.trace, frame, 'call', null);
    } finally {
      state.event = null;
    }
  }
  if (tracing.profile !== null) notify(tracing, tracing.profile, frame, 'call', null);
  // Whatever line it begins with is told of; a generator goes on where it is.
  if (frame.generator === null || !frame.generator.started || !frame.resuming) state.line = 0;
  const result = code.traced()(frame);
  const { tracing: after } = thread;
  if (after !== null) {
    const generator = frame.generator;
    // A class's code answers its namespace.
    const own = code.tree?.kind === 'ClassDef' ? frame.names : (result ?? null);
    const value = generator?.stopped === true ? generator.yielded : own;
    showReturn(after, frame, value);
    tell(after, frame, 'return', value, true);
  }
  return result;
}

function showReturn(tracing: Tracing, frame: PyFrame, value: Value): void {
  const { watcher } = tracing;
  if (watcher?.returned !== undefined && !tracing.isBusy) show(tracing, () => watcher.returned!(frame, value));
}

/** Tells of an exception that came to a frame, and of the return of a frame that it leaves. */
function tellRaised(raised: PyRaise, frame: PyFrame, isNew: boolean, isLeft: boolean): void {
  const { tracing, frame: current, depth, stack } = thread;
  if (tracing === null || tracing.isBusy) return;
  thread.frame = frame;
  thread.depth = frame.depth;
  thread.stack = frame.stack;
  try {
    if (isNew) {
      const { watcher } = tracing;
      if (watcher?.raised !== undefined) show(tracing, () => watcher.raised!(frame, raised.value));
      tell(tracing, frame, 'exception', new PyTuple([raised.type, raised.value, raised.traceback]), false);
    }
    if (isLeft && thread.tracing !== null) {
      showReturn(thread.tracing, frame, null);
      tell(thread.tracing, frame, 'return', null, true);
    }
  } catch (thrown) {
    // What the trace function raises takes the place of the exception it was told of.
    const instead = asRaise(thrown, frame);
    raised.type = instead.type;
    raised.value = instead.value;
    raised.traceback = instead.traceback;
  }
  thread.frame = current;
  thread.depth = depth;
  thread.stack = stack;
}

/** A call that a node of a traced frame makes: the profile function is told of builtin functions. */
export function callTraced(frame: PyFrame, callee: Value, args: readonly Value[], keywords: Keywords | null): Value {
  const { tracing } = thread;
  const isTold =
    tracing !== null &&
    tracing.profile !== null &&
    !tracing.isBusy &&
    callee instanceof PyBuiltinFunction &&
    callee.definition.style !== 'wrapper';
  if (!isTold) return call(callee, args, keywords);
  notify(tracing, tracing.profile, frame, 'c_call', callee);
  const at = landing();
  let result: Value;
  try {
    result = call(callee, args, keywords);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (thread.tracing?.profile != null) notify(thread.tracing, thread.tracing.profile, frame, 'c_exception', callee);
    throw raised;
  }
  if (thread.tracing?.profile != null) notify(thread.tracing, thread.tracing.profile, frame, 'c_return', callee);
  return result;
}

/** Sets the functions of `sys.settrace` and `sys.setprofile`; None for none. */
export function setTracing(trace: Value, profile: Value): void {
  setTold(trace, profile, thread.tracing?.watcher ?? null);
}

/** Has a host told of the frames that begin from now on; null for none. */
export function setWatcher(watcher: FrameWatcher | null): void {
  const { tracing } = thread;
  setTold(tracing?.trace ?? null, tracing?.profile ?? null, watcher);
}

function setTold(trace: Value, profile: Value, watcher: FrameWatcher | null): void {
  const { tracing } = thread;
  if (trace === null && profile === null && watcher === null) {
    if (tracing === null) return;
    tracing.trace = tracing.profile = tracing.watcher = null;
    thread.stackLimit = tracing.stackLimit;
    thread.tracing = null;
  } else if (tracing === null) {
    thread.tracing = {
      trace,
      profile,
      watcher,
      isBusy: false,
      stackLimit: thread.stackLimit,
      run: runTraced,
      raised: tellRaised,
    };
    thread.stackLimit = NO_STACK;
  } else {
    tracing.trace = trace;
    tracing.profile = profile;
    tracing.watcher = watcher;
  }
}

/** Sends every call into the slow path. */
const NO_STACK = -1;

/** Runs something with tracing on, in a trace function too (`sys.call_tracing`). */
export function whileTracing(action: () => Value): Value {
  const { tracing } = thread;
  if (tracing === null) return action();
  const wasBusy = tracing.isBusy;
  tracing.isBusy = false;
  try {
    return action();
  } finally {
    tracing.isBusy = wasBusy;
  }
}
