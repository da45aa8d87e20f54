/** What uncaught Python exceptions, spent budgets and interruptions become outside. */
import { Interrupted, LimitReached } from '../runtime/budget/limit-reached.ts';
import { PyClassicClass } from '../runtime/objects/classic.ts';
import { PyException, PyExceptionWithFields, SyntaxError, SystemExit } from '../runtime/objects/exception.ts';
import type { PyFrame } from '../runtime/objects/frame.ts';
import type { PyObject as RuntimeObject, Value } from '../runtime/objects/object.ts';
import { PyRaise } from '../runtime/objects/raise.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import type { PyTraceback } from '../runtime/objects/traceback.ts';
import { PyType } from '../runtime/objects/type.ts';
import { formatException } from '../runtime/protocols/print-exception.ts';
import { SourceLines } from '../runtime/protocols/source-line.ts';
import { bytesOf, str } from '../runtime/protocols/text.ts';
import { caught, isA, type Landing, landing, unwind } from '../runtime/protocols/unwind.ts';
import { DataNotLoaded } from '../runtime/recorded/recorded-data.ts';
import { shownText } from './conversion/text.ts';
import {
  CancelledError,
  LimitError,
  type MinipyError,
  PythonError,
  type PythonErrorDetails,
  PythonExit,
  PythonSyntaxError,
  type TracebackFrame,
  UsageError,
} from './errors.ts';
import { HostFault } from './host-fault.ts';
import type { JSValue, PyObject } from './values.ts';

/** What errors need of the interpreter they come from. */
export interface ErrorSurroundings {
  handleOf(value: RuntimeObject): PyObject;
  /** A value as JS, a handle where it cannot be converted. */
  convertLoosely(value: Value): JSValue;
  /** A line of a source that was run, counted from 1. */
  sourceLine(filename: string, line: number): string | undefined;
  /** The JS error behind an exception. */
  causeOf(exception: RuntimeObject): unknown;
  /** Keeps the way back from an error to what was raised. */
  remember(error: PythonError, raised: PyRaise): void;
}

/** Leaves the frames above a landing for something that no Python code may catch; answers the entries of its traceback. */
export function abandonFrames(from: PyFrame | null, at: Landing): PyTraceback | null {
  const ghost = new PyRaise(null, null);
  const { tracing } = thread;
  thread.frame = from;
  // Nobody is told of it: a trace function would be Python code.
  thread.tracing = null;
  unwind(ghost, at.frame, false);
  thread.tracing = tracing;
  thread.depth = at.depth;
  thread.stack = at.stack;
  return ghost.traceback;
}

/**
 * The error to throw outside for what was thrown inside.
 *
 * @throws whatever it is where it is no matter of Python's
 */
export function errorOf(thrown: unknown, at: Landing, surroundings: ErrorSurroundings): MinipyError {
  if (thrown instanceof LimitReached) {
    const frames = tracebackFrames(abandonFrames(thrown.frame, at), surroundings);
    return new LimitError(thrown.limit, thrown.allowed, frames);
  }
  if (thrown instanceof Interrupted) {
    const frames = tracebackFrames(abandonFrames(thrown.frame, at), surroundings);
    return new CancelledError(thrown.reason, frames);
  }
  if (thrown instanceof HostFault) {
    abandonFrames(thread.frame, at);
    throw thrown.error;
  }
  if (thrown instanceof DataNotLoaded) {
    abandonFrames(thread.frame, at);
    return new UsageError(`the library is not loaded (${thrown.data}): load it first, with \`await loadLibrary()\``);
  }
  if (!(thrown instanceof PyRaise) && !(thrown instanceof RangeError)) {
    abandonFrames(thread.frame, at);
    throw thrown;
  }
  const raised = caught(thrown, at);
  const error = pythonError(raised, surroundings);
  surroundings.remember(error, raised);
  return error;
}

function pythonError(raised: PyRaise, surroundings: ErrorSurroundings): PythonError {
  const { type, value, traceback } = raised;
  const name = type instanceof PyType ? type.shortName : type instanceof PyClassicClass ? type.name : 'exception';
  const cause = typeof value === 'object' && value !== null ? surroundings.causeOf(value) : undefined;
  const lines = new SourceLines();
  const details: PythonErrorDetails = {
    type: shownText(name),
    lineage: lineageOf(type),
    text: textOf(value),
    args: value instanceof PyException ? value.args.items.map((item) => surroundings.convertLoosely(item)) : [],
    traceback: tracebackFrames(traceback, surroundings),
    exception: surroundings.handleOf(value as RuntimeObject),
    printed: shownText(formatException(type, value, traceback, (file, line) => lines.find(file, line))),
    ...(cause === undefined ? {} : { cause }),
  };
  if (isA(raised, SystemExit)) return new PythonExit(details, exitCode(value));
  if (isA(raised, SyntaxError) && value instanceof PyExceptionWithFields) {
    const text = (field: string): string => shownText(bytesOf(value.fields.get(field) ?? null) ?? '');
    const number = (field: string): number => Number(value.fields.get(field) ?? 0);
    const position = { filename: text('filename'), line: number('lineno'), column: number('offset') };
    return new PythonSyntaxError(details, position, text('text'));
  }
  return new PythonError(details);
}

function lineageOf(type: Value): string[] {
  if (type instanceof PyType) return type.mro.map((each) => (each as PyType | PyClassicClass).name).map(withoutModule);
  if (!(type instanceof PyClassicClass)) return [];
  return [type.name, ...type.bases.flatMap(lineageOf)];
}

function withoutModule(name: string): string {
  return shownText(name.slice(name.lastIndexOf('.') + 1));
}

/** `str(value)`, or a word in its place where that raises. */
function textOf(value: Value): string {
  if (value === null) return '';
  const at = landing();
  try {
    return shownText(str(value));
  } catch (thrown) {
    caught(thrown, at);
    return '<exception str() failed>';
  }
}

/** The exit code that the argument of `sys.exit` stands for. */
function exitCode(value: Value): number {
  const code = value instanceof PyExceptionWithFields ? (value.fields.get('code') ?? null) : value;
  if (code === null) return 0;
  if (typeof code === 'boolean') return code ? 1 : 0;
  return typeof code === 'number' ? code & 0xff : 1;
}

/** The entries of a traceback, the outermost first. */
export function tracebackFrames(
  traceback: PyTraceback | null,
  surroundings: Pick<ErrorSurroundings, 'sourceLine'>,
): TracebackFrame[] {
  const frames: TracebackFrame[] = [];
  for (let entry = traceback; entry !== null; entry = entry.next) {
    const { code, scope } = entry.frame;
    const filename = shownText(code.filename);
    frames.push({
      filename,
      line: entry.line,
      column: 0,
      function: shownText(code.name),
      source: surroundings.sourceLine(filename, entry.line),
      restricted: scope.restricted,
    });
  }
  return frames;
}
