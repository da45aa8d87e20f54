/** What interpreters and runs are given. */
import type { Clock } from './clock.ts';
import type { ConvertOptions } from './conversion-options.ts';
import type { FileSystem } from './files/file-system.ts';
import type { Limits } from './limits.ts';
import type { Namespace } from './namespace.ts';
import type { Observer } from './observer.ts';
import type { InputSource, OutputSink } from './streams.ts';

/** Members of a module that the host makes: functions become callables, other values are converted. */
export interface HostModule {
  readonly [name: string]: unknown;
  /** The docstring of the module. */
  readonly __doc__?: string;
}

/** What an interpreter is given. Everything absent is denied, not defaulted to the host's own. */
export interface InterpreterOptions {
  /** What `sys.stdin` reads; nothing by default. */
  readonly stdin?: InputSource;
  /** Gets what is written to `sys.stdout`; `run` answers it as well. */
  readonly stdout?: OutputSink;
  /** Gets what is written to `sys.stderr`; `run` answers it as well. */
  readonly stderr?: OutputSink;
  /** Files that Python code can see; none by default, so that every path is "No such file or directory". */
  readonly files?: FileSystem;
  /** Modules made of host values, by import name; functions make theirs when it is first imported. */
  readonly modules?: Readonly<Record<string, HostModule | (() => HostModule)>>;
  /** Names bound in `__main__` before anything runs. */
  readonly globals?: Readonly<Record<string, unknown>>;
  /** Upper bounds of each run. */
  readonly limits?: Limits;
  /**
   * What restricted code may spend that trusted Python code runs, each time it does (`rexec`, or `exec` with other
   * builtins); no bounds by default. Beyond it the restricted code ends, uncaught by itself, and the trusted code gets
   * a MemoryError or RuntimeError that it may catch. Recursion, nesting and host calls are not counted apart.
   */
  readonly restrictedLimits?: Omit<Limits, 'recursionDepth' | 'nestingDepth' | 'hostCalls'>;
  /** `sys.argv`; `['']` by default, as at a prompt. */
  readonly argv?: readonly string[];
  /** `os.environ`; empty by default. */
  readonly environ?: Readonly<Record<string, string>>;
  /** Source of `time`; one that stands at the epoch by default, so that runs repeat. */
  readonly clock?: Clock;
  /** Seed of `random` and of anything else that draws; 0 by default, so that runs repeat. */
  readonly seed?: number | string;
  /** How values cross in either direction. */
  readonly convert?: ConvertOptions;
  /** Told of what happens as code runs. */
  readonly observer?: Observer;
}

/** What one run is given. */
export interface RunOptions {
  /** Name in tracebacks, `<string>` by default; where it is given, it is `__file__` too. */
  readonly filename?: string;
  /** Globals for this run, in place of `__main__`'s. */
  readonly globals?: Namespace | Readonly<Record<string, unknown>>;
  /** A budget for this run alone; the tighter of it and the interpreter's own holds. */
  readonly limits?: Limits;
  /** How the values of this run cross. */
  readonly convert?: ConvertOptions;
  /** Aborting stops the code at its next step with a `CancelledError`. */
  readonly signal?: AbortSignal;
}

/** How source is compiled. */
export interface CompileOptions {
  /** Name in tracebacks; `<string>` by default. */
  readonly filename?: string;
  /** Statements (`exec`, the default), one expression (`eval`), or a statement as at a prompt (`single`). */
  readonly mode?: 'exec' | 'eval' | 'single';
}
