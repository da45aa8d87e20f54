/** One interpreter at work: what `Interpreter` and `Sandbox` are made of. */
// The types before anything that is made of them.
import '../runtime/types/index.ts';

import { liveBytes } from '../runtime/budget/live-size.ts';
import { RunBudget } from '../runtime/budget/run-budget.ts';
import { runCode } from '../runtime/evaluator/exec.ts';
import { importState } from '../runtime/imports/import-state.ts';
import { enterInterpreter } from '../runtime/interpreter.ts';
import { PyDict } from '../runtime/objects/dict.ts';
import { PyException } from '../runtime/objects/exception.ts';
import { flushFiles, flushStandardStreams } from '../runtime/objects/file.ts';
import type { InterpreterState } from '../runtime/objects/interpreter-state.ts';
import type { PyModule } from '../runtime/objects/module.ts';
import type { PyObject as RuntimeObject, Value } from '../runtime/objects/object.ts';
import type { PyRaise } from '../runtime/objects/raise.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import { setWatcher } from '../runtime/protocols/trace.ts';
import { landing } from '../runtime/protocols/unwind.ts';
import { VirtualClock } from './clock.ts';
import { changedSettings, DEFAULT_CONVERSION } from './conversion/settings.ts';
import { bytesOfText } from './conversion/text.ts';
import { seededEntropy } from './entropy.ts';
import { environmentMap } from './environment.ts';
import { type PythonError, UsageError } from './errors.ts';
import { HostFiles, noFiles } from './files/host-files.ts';
import { HeldObjects } from './held-objects.ts';
import { HostCalls } from './host-calls.ts';
import { hostClock } from './host-clock.ts';
import { HostModules } from './host-modules.ts';
import { SinkStream, SourceStream } from './host-streams.ts';
import { KeptSources } from './kept-sources.ts';
import {
  type AllLimits,
  budgetLimits,
  completeLimits,
  OPEN_LIMITS,
  tighterLimits,
  usageSince,
} from './limit-settings.ts';
import type { Usage } from './limits.ts';
import { LiveNamespace } from './live-namespace.ts';
import { Observation } from './observation.ts';
import type { InterpreterOptions, RunOptions } from './options.ts';
import { ParsedProgram } from './parsed-program.ts';
import type { Program } from './program.ts';
import { abandonFrames, type ErrorSurroundings, errorOf } from './python-error.ts';
import { FilesWithSources, SOURCES_PATH } from './source-files.ts';
import type { JSValue, PyObject } from './values.ts';
import { ViolationLog } from './violation-log.ts';
import { createWholeInterpreter } from './whole-interpreter.ts';

/** What an owner of the thread supplies beyond the options. */
export interface SessionPlace {
  /** What absent limits are. */
  readonly defaults: AllLimits;
  /** How much of the JS stack Python may use, in nested tree nodes; that of an ordinary thread where absent. */
  readonly stackLimit?: number;
  /** Waits for a promise; absent where nobody can. */
  readonly settle?: (promise: PromiseLike<unknown>) => unknown;
}

/** One interpreter with its streams, files, limits and observer; runs code and turns what it throws into errors. */
export class Session implements ErrorSurroundings {
  readonly state: InterpreterState;
  readonly objects: HeldObjects;
  readonly modules: HostModules;
  readonly observation: Observation;
  readonly violations: ViolationLog;
  readonly budget: RunBudget;
  readonly limits: AllLimits;
  readonly stdout: SinkStream;
  readonly stderr: SinkStream;
  /** What else is reachable, for measurements of memory. */
  readonly roots: unknown[] = [];
  readonly #place: SessionPlace;
  readonly #sources = new KeptSources();
  /** The JS errors behind exceptions. */
  readonly #causes = new WeakMap<object, unknown>();
  readonly #raised = new WeakMap<PythonError, PyRaise>();
  #main: PyDict;
  #isConfined = false;
  #signal: AbortSignal | undefined;
  #isDisposed = false;

  /** @throws UsageError for options that make no sense; ConversionError for values that cannot cross */
  constructor(options: InterpreterOptions, place: SessionPlace) {
    this.#place = place;
    this.limits = completeLimits(options.limits, place.defaults);
    this.budget = new RunBudget(undefined, {
      clock: () => performance.now(),
      measure: (atMost, visit) => liveBytes(this.state, atMost, visit, this.roots),
      onRefuel: () => {
        if (this.#signal?.aborted === true) this.budget.interrupt(this.#signal.reason);
      },
      ...(options.restrictedLimits === undefined
        ? {}
        : { restricted: budgetLimits(completeLimits(options.restrictedLimits, OPEN_LIMITS)) }),
    });
    const count = (bytes: number): void => this.budget.output(bytes);
    this.stdout = new SinkStream(options.stdout, 'stdout', count);
    this.stderr = new SinkStream(options.stderr, 'stderr', count);
    this.observation = new Observation(options.observer, () => this.objects);
    this.violations = new ViolationLog(this.observation);
    const calls = this.#makeCalls();
    this.objects = new HeldObjects({
      settings: changedSettings(DEFAULT_CONVERSION, options.convert),
      calls,
      enter: (limits, action) => this.enter(limits, action),
    });
    const files = new FilesWithSources(options.files ?? noFiles);
    this.state = createWholeInterpreter(
      {
        stdin: new SourceStream(options.stdin, () => this.stdout.line),
        stdout: this.stdout,
        stderr: this.stderr,
        files: new HostFiles(files, (path, mode) => this.#announceOpen(path, mode)),
        clock: hostClock(options.clock ?? new VirtualClock()),
        entropy: seededEntropy(options.seed ?? 0),
        environment: environmentMap(options.environ),
      },
      {
        argv: (options.argv ?? ['']).map(bytesOfText),
        path: options.files === undefined ? [SOURCES_PATH] : ['', SOURCES_PATH],
        budget: this.budget,
        onDenial: (denial) => this.violations.add(denial),
      },
    );
    if (this.observation.hearsOfImports) {
      importState(this.state).onImport = (name, isRestricted) => this.#announceImport(name, isRestricted);
    }
    this.#main = (this.state.modules.getStr('__main__') as PyModule).dict;
    this.modules = new HostModules(this.state, this.objects, files);
    for (const [name, module] of Object.entries(options.modules ?? {})) this.modules.define(name, module);
  }

  #makeCalls(): HostCalls {
    return new HostCalls({
      exported: (value, path) => this.objects.exported(value, path),
      imported: (value, path) => this.objects.imported(value, path),
      announce: (name, args) => {
        this.budget.hostCall();
        this.observation.hostCall(name, args);
      },
      settle: this.#place.settle,
      raisedBy: (error) => this.#raised.get(error),
      noteCause: (exception, cause) => this.#causes.set(exception, cause),
    });
  }

  // ------------------------------------------------------------------ running

  /** The namespace that code runs in. */
  get main(): PyDict {
    return this.#main;
  }

  /** Has code run in a sandbox's `__main__` instead of the interpreter's own; the sandbox tells of imports and files. */
  confineTo(main: PyDict): void {
    this.#main = main;
    this.#isConfined = true;
  }

  /**
   * Does something inside the interpreter under limits.
   *
   * @throws MinipyError what an uncaught exception or a spent budget becomes
   */
  enter<T>(options: Pick<RunOptions, 'limits' | 'signal'>, action: () => T): T {
    if (this.#isDisposed) throw new UsageError('the interpreter was disposed of');
    const limits =
      options.limits === undefined
        ? this.limits
        : tighterLimits(completeLimits(options.limits, this.limits), this.limits);
    const isNested = thread.interpreter === this.state;
    return enterInterpreter(this.state, () => {
      const { stackLimit, tracing } = thread;
      const outerSignal = this.#signal;
      thread.recursionLimit = isNested ? Math.min(thread.recursionLimit, limits.recursionDepth) : limits.recursionDepth;
      if (tracing === null && this.#place.stackLimit !== undefined) thread.stackLimit = this.#place.stackLimit;
      if (!isNested && this.observation.watcher !== null) setWatcher(this.observation.watcher);
      if (options.signal !== undefined) this.#signal = options.signal;
      const at = landing();
      const before = this.budget.begin(budgetLimits(limits));
      try {
        if (options.signal?.aborted === true) this.budget.interrupt(options.signal.reason);
        const result = action();
        this.#flush();
        return result;
      } catch (thrown) {
        const error = errorOf(thrown, at, this);
        this.#flushQuietly();
        throw error;
      } finally {
        this.budget.end(before);
        this.#signal = outerSignal;
        thread.stackLimit = stackLimit;
        thread.tracing = tracing;
      }
    });
  }

  /** Parses and runs; answers the value of an expression at the end. */
  execute(source: string | Program, mode: 'exec' | 'eval', options: RunOptions): Value {
    const program = this.parse(source, options.filename ?? '<string>', mode);
    const { statements, expression } = program.compile();
    const globals = this.#globalsOf(options.globals);
    if (options.filename !== undefined) globals.setStr('__file__', bytesOfText(options.filename));
    if (statements !== null) runCode(statements, globals, globals);
    return expression === null ? null : runCode(expression, globals, globals);
  }

  parse(source: string | Program, filename: string, mode: 'exec' | 'eval' | 'single'): ParsedProgram {
    if (source instanceof ParsedProgram) {
      if (mode === 'eval' && source.mode !== 'eval') {
        throw new UsageError(`eval() takes a program compiled with mode 'eval', not '${source.mode}'`);
      }
      this.budget.source(source.source.length);
      this.#sources.keep(source.filename, source.source);
      return source;
    }
    if (typeof source !== 'string')
      throw new UsageError('the source must be a string or a Program that compile() made');
    const program = ParsedProgram.parse(source, filename, mode);
    this.#sources.keep(filename, program.source);
    return program;
  }

  /** What was spent since `before`. */
  usageSince(before: RunBudget['spent']): Usage {
    return usageSince(before, this.budget.spent, this.limits);
  }

  dispose(): void {
    this.#isDisposed = true;
  }

  #globalsOf(globals: RunOptions['globals']): PyDict {
    if (globals === undefined) return this.#main;
    if (typeof globals !== 'object' || globals === null) {
      throw new UsageError('globals must be a Namespace or an object of names and values');
    }
    const known = LiveNamespace.dictOf(globals, this.objects);
    if (known !== undefined) return known;
    const dict = new PyDict();
    const builtins = this.#main.getStr('__builtins__');
    if (builtins !== undefined) dict.setStr('__builtins__', builtins);
    dict.setStr('__name__', '__main__');
    this.modules.bindAll(dict, globals as Readonly<Record<string, unknown>>);
    return dict;
  }

  #flush(): void {
    flushFiles(false);
    flushStandardStreams();
  }

  /** After a failure nothing that happens here is of interest. */
  #flushQuietly(): void {
    const at = landing();
    try {
      this.#flush();
    } catch {
      abandonFrames(thread.frame, at);
    }
  }

  #announceImport(name: string, isRestricted: boolean): void {
    if (!this.#isConfined) this.observation.import(name, isRestricted);
  }

  #announceOpen(path: string, mode: string): void {
    if (this.#isConfined) return;
    this.observation.open({ path, mode, restricted: thread.frame?.scope.restricted === true });
  }

  // ------------------------------------------------------------------- errors

  handleOf(value: RuntimeObject): PyObject {
    return this.objects.handleOf(value);
  }

  convertLoosely(value: Value): JSValue {
    return this.objects.convertLoosely(value);
  }

  sourceLine(filename: string, line: number): string | undefined {
    return this.#sources.line(filename, line);
  }

  causeOf(exception: RuntimeObject): unknown {
    return this.#causes.get(exception);
  }

  remember(error: PythonError, raised: PyRaise): void {
    this.#raised.set(error, raised);
    if (raised.value instanceof PyException) this.objects.own(error, raised.value);
  }
}
