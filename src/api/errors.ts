/** What minipy throws. */
import type { LimitName } from './limits.ts';
import { type FormatOptions, formatTraceback } from './traceback-text.ts';
import type { JSValue, PyObject } from './values.ts';

/** A place in a source text; lines and columns are counted from 1, a column that is not known is 0. */
export interface Position {
  /** The file, or what stands for one: `<string>`. */
  readonly filename: string;
  /** The line it begins on. */
  readonly line: number;
  /** The column it begins at. */
  readonly column: number;
  /** The line it ends on, where that is known. */
  readonly endLine?: number;
  /** The column behind its last character, where that is known. */
  readonly endColumn?: number;
}

/** One entry of a traceback, the outermost first. */
export interface TracebackFrame extends Position {
  /** The name of the function, `<module>` outside of any. */
  readonly function: string;
  /** The line of source, without its indentation, where it is known. */
  readonly source: string | undefined;
  /** Whether the code that ran there was restricted. */
  readonly restricted: boolean;
}

/** Everything minipy throws. */
export class MinipyError extends Error {
  /** The name of the class. */
  override readonly name: string = 'MinipyError';
}

/** What a `PythonError` is made of. */
export interface PythonErrorDetails {
  /** The name of its class. */
  readonly type: string;
  /** The class and its bases, by name. */
  readonly lineage: readonly string[];
  /** `str(exception)`. */
  readonly text: string;
  /** Its `args`, converted. */
  readonly args: readonly JSValue[];
  /** The calls that led to it, the outermost first. */
  readonly traceback: readonly TracebackFrame[];
  /** The exception itself. */
  readonly exception: PyObject;
  /** The traceback as Python prints it. */
  readonly printed: string;
  /** The error of the host that it stands for. */
  readonly cause?: unknown;
}

/**
 * A Python exception that nothing caught. `String(error)` is the traceback that Python 2.7 would print; `message` is its
 * last line.
 */
export class PythonError extends MinipyError {
  /** The name of the class. */
  override readonly name: string = 'PythonError';
  /** The name of the exception's class, e.g. `ZeroDivisionError`. */
  readonly type: string;
  /** The `args` of the exception, converted. */
  readonly args: readonly JSValue[];
  /** The calls that led to it, the outermost first. */
  readonly traceback: readonly TracebackFrame[];
  /** The exception itself. */
  readonly exception: PyObject;
  /** The names of the exception's class and its bases. */
  readonly lineage: readonly string[];
  readonly #printed: string;

  constructor(details: PythonErrorDetails) {
    const { type, text, cause } = details;
    super(text === '' ? type : `${type}: ${text}`, cause === undefined ? undefined : { cause });
    this.type = type;
    this.args = details.args;
    this.traceback = details.traceback;
    this.exception = details.exception;
    this.lineage = details.lineage;
    this.#printed = details.printed;
  }

  /** Whether the exception is of this class or of one derived from it: `error.isA('LookupError')`. */
  isA(type: string): boolean {
    return this.lineage.includes(type);
  }

  /**
   * The traceback as text.
   *
   * @param options `source`: show lines of source wherever they are known (Python shows those of files only); `color`:
   *   with the colours of a terminal
   */
  format(options: FormatOptions = {}): string {
    if (options.source !== true && options.color !== true) return this.#printed;
    return formatTraceback(this.traceback, this.message, options);
  }

  override toString(): string {
    return this.#printed;
  }
}

/** Source that does not parse; thrown before any of it runs. */
export class PythonSyntaxError extends PythonError {
  /** The name of the class. */
  override readonly name: string = 'PythonSyntaxError';
  /** Where the source does not parse. */
  readonly position: Position;
  /** The line that does not parse. */
  readonly text: string;

  constructor(details: PythonErrorDetails, position: Position, text: string) {
    super(details);
    this.position = position;
    this.text = text;
  }
}

/** `sys.exit()` reached the top. */
export class PythonExit extends PythonError {
  /** The name of the class. */
  override readonly name: string = 'PythonExit';
  /** The exit code that the argument of `sys.exit` stands for: 1 for a text, 0 for none. */
  readonly code: number;

  constructor(details: PythonErrorDetails, code: number) {
    super(details);
    this.code = code;
  }
}

/** A limit was reached. Python code cannot catch it, and `finally` blocks do not run. The interpreter stays usable. */
export class LimitError extends MinipyError {
  /** The name of the class. */
  override readonly name: string = 'LimitError';
  /** Which limit it was. */
  readonly limit: LimitName;
  /** How much it allowed. */
  readonly allowed: number;
  /** The calls that were running, the outermost first. */
  readonly traceback: readonly TracebackFrame[];

  constructor(limit: LimitName, allowed: number, traceback: readonly TracebackFrame[]) {
    super(`limit reached: ${limit} (${allowed} allowed)`);
    this.limit = limit;
    this.allowed = allowed;
    this.traceback = traceback;
  }
}

/** The run was aborted or interrupted. Python code cannot catch it. */
export class CancelledError extends MinipyError {
  /** The name of the class. */
  override readonly name: string = 'CancelledError';
  /** What the signal was aborted with, or what `interrupt` was given. */
  readonly reason: unknown;
  /** The calls that were running, the outermost first. */
  readonly traceback: readonly TracebackFrame[];

  constructor(reason: unknown, traceback: readonly TracebackFrame[]) {
    super(typeof reason === 'string' ? `cancelled: ${reason}` : 'cancelled');
    this.reason = reason;
    this.traceback = traceback;
  }
}

/** A value could not cross between Python and JS. */
export class ConversionError extends MinipyError {
  /** The name of the class. */
  override readonly name: string = 'ConversionError';
  /** Where in the whole the value is, e.g. `result['rows'][3]`. */
  readonly path: string;

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`);
    this.path = path;
  }
}

/** A worker or process died, or was ended by its watchdog. */
export class WorkerError extends MinipyError {
  /** The name of the class. */
  override readonly name: string = 'WorkerError';
  /** Whether it was ended because its time was over. */
  readonly timedOut: boolean;
  /** With what it ended, where that is known. */
  readonly exitCode: number | undefined;

  constructor(message: string, timedOut: boolean, exitCode?: number) {
    super(message);
    this.timedOut = timedOut;
    this.exitCode = exitCode;
  }
}

/** An option or argument that minipy cannot work with; the message says what it should be. */
export class UsageError extends MinipyError {
  /** The name of the class. */
  override readonly name: string = 'UsageError';
}

/** Whether an error is one of minipy's that `run` answers as data: all but those of wrong use. */
export function isOutcome(error: unknown): error is MinipyError {
  return error instanceof MinipyError && !(error instanceof UsageError);
}
