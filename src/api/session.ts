/** One interpreter from the outside: what `Interpreter` and `Sandbox` are made of. */
// The types before anything that is made of them.
import '../runtime/types/index.ts';

import { liveBytes } from '../runtime/budget/live-size.ts';
import { RunBudget } from '../runtime/budget/run-budget.ts';
import { runCode } from '../runtime/evaluator/exec.ts';
import { importAbsolute } from '../runtime/imports/import-name.ts';
import { addBuiltinModule, importState } from '../runtime/imports/import-state.ts';
import { enterInterpreter } from '../runtime/interpreter.ts';
import { PyBuiltinFunction } from '../runtime/objects/builtin-function.ts';
import { type PyClassicClass, PyClassicInstance } from '../runtime/objects/classic.ts';
import { PyDict } from '../runtime/objects/dict.ts';
import { PyException } from '../runtime/objects/exception.ts';
import { flushFiles, flushStandardStreams } from '../runtime/objects/file.ts';
import { PyGenerator } from '../runtime/objects/generator.ts';
import type { InterpreterState } from '../runtime/objects/interpreter-state.ts';
import { Keywords } from '../runtime/objects/keywords.ts';
import { PyModule } from '../runtime/objects/module.ts';
import { PyObject as RuntimeObject, type Value } from '../runtime/objects/object.ts';
import type { PyRaise } from '../runtime/objects/raise.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import { typeOf } from '../runtime/objects/type-of.ts';
import { findAttribute, getAttribute, setAttribute } from '../runtime/protocols/attribute.ts';
import { call } from '../runtime/protocols/call.ts';
import { nextItem, untilStopIteration } from '../runtime/protocols/iterate.ts';
import { repr, str } from '../runtime/protocols/text.ts';
import { landing } from '../runtime/protocols/unwind.ts';
import type { Denial } from '../runtime/restricted/audit.ts';
import { openedMethods } from './bastion.ts';
import { VirtualClock } from './clock.ts';
import type { Boundary } from './conversion/boundary.ts';
import { datetimeOf, millisecondsOf } from './conversion/dates.ts';
import { type ConversionSettings, changedSettings, DEFAULT_CONVERSION } from './conversion/settings.ts';
import { bytesOfText, shownText } from './conversion/text.ts';
import { toJS } from './conversion/to-js.ts';
import { toPython } from './conversion/to-python.ts';
import type { ConvertOptions } from './conversion-options.ts';
import { seededEntropy } from './entropy.ts';
import { ConversionError, MinipyError, type PythonError, UsageError } from './errors.ts';
import { HostFiles, noFiles } from './files/host-files.ts';
import { Handle, type HandleOwner, IteratorHandle } from './handle.ts';
import { HostCalls } from './host-calls.ts';
import { hostClock } from './host-clock.ts';
import { PyHostBastion, PyHostIterator } from './host-object.ts';
import { SinkStream, SourceStream } from './host-streams.ts';
import { type AllLimits, budgetLimits, completeLimits, OPEN_LIMITS, usageSince } from './limit-settings.ts';
import type { Limits, Usage } from './limits.ts';
import { LiveNamespace, type NamespaceOwner } from './live-namespace.ts';
import type { Namespace } from './namespace.ts';
import type { Violation } from './observer.ts';
import type { HostModule, InterpreterOptions, RunOptions } from './options.ts';
import { ParsedProgram } from './parsed-program.ts';
import type { Program } from './program.ts';
import { abandonFrames, type ErrorSurroundings, errorOf } from './python-error.ts';
import { FilesWithSources, SOURCES_PATH } from './source-files.ts';
import type { JSValue, PyCallable, PyObject } from './values.ts';
import { createWholeInterpreter } from './whole-interpreter.ts';

/** Sources of which lines are kept for tracebacks, the latest ones. */
const SOURCES_KEPT = 64;

/** What `repr()` and `str()` of a handle may cost. */
const SMALL_BUDGET: Limits = { steps: 100_000, timeMs: 250, memoryBytes: 2 ** 24 };

/** What an owner of the thread supplies beyond the options. */
export interface SessionPlace {
  /** What absent limits are. */
  readonly defaults: AllLimits;
  /** How much of the JS stack Python may use, in nested tree nodes; that of an ordinary thread where absent. */
  readonly stackLimit?: number;
  /** Waits for a promise; absent where nobody can. */
  readonly settle?: (promise: PromiseLike<unknown>) => unknown;
}

/** Whose object a handle or callable is. */
const owners = new WeakMap<object, Session>();

export class Session implements Boundary, HandleOwner, NamespaceOwner, ErrorSurroundings {
  readonly state: InterpreterState;
  readonly budget: RunBudget;
  readonly limits: AllLimits;
  readonly settings: ConversionSettings;
  readonly stdout: SinkStream;
  readonly stderr: SinkStream;
  readonly violations: Violation[] = [];
  readonly #options: InterpreterOptions;
  readonly #place: SessionPlace;
  readonly #files: FilesWithSources;
  readonly #calls: HostCalls;
  readonly #handles = new WeakMap<RuntimeObject, object>();
  readonly #values = new WeakMap<object, Value>();
  readonly #hostValues = new WeakMap<object, Value>();
  readonly #causes = new WeakMap<object, unknown>();
  readonly #raised = new WeakMap<PythonError, PyRaise>();
  readonly #sources = new Map<string, readonly string[]>();
  readonly #modules = new Set<string>();
  #main: PyDict;
  #signal: AbortSignal | undefined;
  #isDisposed = false;

  constructor(options: InterpreterOptions, place: SessionPlace) {
    this.#options = options;
    this.#place = place;
    this.limits = completeLimits(options.limits, place.defaults);
    this.settings = changedSettings(DEFAULT_CONVERSION, options.convert);
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
    this.#files = new FilesWithSources(options.files ?? noFiles);
    this.#calls = new HostCalls({
      exported: (value, path) => this.exported(value, path),
      imported: (value, path) => this.imported(value, path),
      announce: (name, args) => {
        this.budget.hostCall();
        options.observer?.onHostCall?.({ name: shownText(name), args });
      },
      settle: place.settle,
      raisedBy: (error) => this.#raised.get(error),
      noteCause: (exception, cause) => this.#causes.set(exception, cause),
    });
    this.state = createWholeInterpreter(
      {
        stdin: new SourceStream(options.stdin),
        stdout: this.stdout,
        stderr: this.stderr,
        files: new HostFiles(this.#files),
        clock: hostClock(options.clock ?? new VirtualClock()),
        entropy: seededEntropy(options.seed ?? 0),
        environment: environmentMap(options.environ),
      },
      {
        argv: (options.argv ?? ['']).map(bytesOfText),
        path: options.files === undefined ? [SOURCES_PATH] : ['', SOURCES_PATH],
        budget: this.budget,
        onDenial: (denial) => this.#noteViolation(denial),
      },
    );
    this.#main = (this.state.modules.getStr('__main__') as PyModule).dict;
    for (const [name, module] of Object.entries(options.modules ?? {})) this.defineModule(name, module);
  }

  // ------------------------------------------------------------------ running

  /** The namespace that code runs in. */
  get main(): PyDict {
    return this.#main;
  }

  /** Has code run in another module than the interpreter's own `__main__`. */
  setMain(main: PyDict): void {
    this.#main = main;
  }

  /** What else is reachable, for measurements of memory. */
  readonly roots: unknown[] = [];

  /**
   * Does something inside the interpreter under limits.
   *
   * @throws MinipyError what an uncaught exception or a spent budget becomes
   */
  enter<T>(options: Pick<RunOptions, 'limits' | 'signal'>, action: () => T): T {
    if (this.#isDisposed) throw new UsageError('the interpreter was disposed of');
    const limits =
      options.limits === undefined ? this.limits : this.#tighter(completeLimits(options.limits, this.limits));
    const isNested = thread.interpreter === this.state;
    return enterInterpreter(this.state, () => {
      const { stackLimit } = thread;
      const outerSignal = this.#signal;
      thread.recursionLimit = isNested ? Math.min(thread.recursionLimit, limits.recursionDepth) : limits.recursionDepth;
      if (this.#place.stackLimit !== undefined) thread.stackLimit = this.#place.stackLimit;
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
      }
    });
  }

  inside<T>(action: () => T): T {
    return this.enter({}, action);
  }

  /** Parses and runs; answers the value of an expression at the end. */
  execute(source: string | Program, mode: 'exec' | 'eval', options: RunOptions): Value {
    const program = this.parse(source, options.filename ?? '<string>', mode);
    const { statements, expression } = program.compile();
    const globals = this.#globalsOf(options.globals);
    if (statements !== null) runCode(statements, globals, globals);
    return expression === null ? null : runCode(expression, globals, globals);
  }

  parse(source: string | Program, filename: string, mode: 'exec' | 'eval' | 'single'): ParsedProgram {
    if (source instanceof ParsedProgram) {
      if (mode === 'eval' && source.mode !== 'eval') {
        throw new UsageError(`eval() takes a program compiled with mode 'eval', not '${source.mode}'`);
      }
      this.budget.source(source.source.length);
      this.#keepSource(source);
      return source;
    }
    if (typeof source !== 'string')
      throw new UsageError('the source must be a string or a Program that compile() made');
    const program = ParsedProgram.parse(source, filename, mode);
    this.#keepSource(program);
    return program;
  }

  /** What was spent since `before`. */
  usageSince(before: RunBudget['spent']): Usage {
    return usageSince(before, this.budget.spent, this.limits);
  }

  dispose(): void {
    this.#isDisposed = true;
  }

  #tighter(limits: AllLimits): AllLimits {
    const entries = Object.entries(limits) as [keyof AllLimits, number][];
    return Object.fromEntries(entries.map(([name, value]) => [name, Math.min(value, this.limits[name])])) as AllLimits;
  }

  #globalsOf(globals: RunOptions['globals']): PyDict {
    if (globals === undefined) return this.#main;
    const dict = LiveNamespace.dictOf(globals as Namespace);
    if (dict !== undefined) return dict;
    return this.newNamespace(globals as Readonly<Record<string, unknown>>);
  }

  /** A dictionary of names to run code in. */
  newNamespace(members: Readonly<Record<string, unknown>>): PyDict {
    const dict = new PyDict();
    const builtins = this.#main.getStr('__builtins__');
    if (builtins !== undefined) dict.setStr('__builtins__', builtins);
    dict.setStr('__name__', '__main__');
    this.bindAll(dict, members);
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

  #keepSource(program: ParsedProgram): void {
    const { filename } = program;
    this.#sources.delete(filename);
    this.#sources.set(filename, shownText(program.source).split('\n'));
    if (this.#sources.size > SOURCES_KEPT) {
      for (const oldest of this.#sources.keys()) {
        this.#sources.delete(oldest);
        break;
      }
    }
  }

  // ------------------------------------------------------- names and modules

  /** Binds names in a namespace. */
  bindAll(dict: PyDict, members: Readonly<Record<string, unknown>> | undefined): void {
    if (members === undefined) return;
    this.inside(() => {
      for (const [name, value] of Object.entries(members)) dict.setStr(bytesOfText(name), this.imported(value, name));
    });
  }

  /** Makes `import name` find a module with these members. */
  defineModule(name: string, members: HostModule | (() => HostModule)): void {
    checkModuleName(name);
    this.#modules.add(name);
    addBuiltinModule(this.state, {
      name,
      make: () => {
        const module = new PyModule(name);
        this.fillModule(module, name, typeof members === 'function' ? members() : members);
        return module;
      },
    });
  }

  fillModule(module: PyModule, name: string, members: HostModule): void {
    for (const [key, value] of Object.entries(members)) {
      const path = `${name}.${key}`;
      const converted =
        typeof value === 'function' && this.valueOf(value) === undefined
          ? this.#calls.callableOf(value as () => unknown, key, name)
          : this.imported(value, path);
      module.dict.setStr(bytesOfText(key), converted);
    }
  }

  defineSource(name: string, source: string): void {
    checkModuleName(name);
    if (typeof source !== 'string') throw new UsageError(`the source of module ${name} must be a string`);
    this.#modules.add(name);
    this.#files.define(name, source);
  }

  /** Names of modules that the host defined. */
  get definedModules(): readonly string[] {
    return [...this.#modules];
  }

  /** Whether a module can be imported or is: built in, defined, or loaded. */
  hasModule(name: string): boolean {
    const { builtinModules } = importState(this.state);
    return builtinModules.has(name) || this.#modules.has(name) || this.state.modules.getStr(name) !== undefined;
  }

  moduleNames(): string[] {
    const names = new Set([...importState(this.state).builtinModules.keys(), ...this.#modules]);
    for (const key of this.state.modules.keys()) if (typeof key === 'string') names.add(key);
    return [...names].sort();
  }

  importModule(name: string): Value {
    return importAbsolute(bytesOfText(name));
  }

  // --------------------------------------------------------------- conversion

  exported(value: Value, path: string, options?: ConvertOptions): JSValue {
    return toJS(value, this, changedSettings(this.settings, options), path);
  }

  imported(value: unknown, path: string, options?: ConvertOptions): Value {
    return toPython(value, this, changedSettings(this.settings, options), path);
  }

  convertLoosely(value: Value): JSValue {
    try {
      return this.exported(value, 'value');
    } catch (failure) {
      if (failure instanceof ConversionError) return this.heldObject(value);
      throw failure;
    }
  }

  handleOf(value: RuntimeObject | string | number | bigint | boolean): PyObject {
    if (!(value instanceof RuntimeObject)) return this.#newHandle(value);
    const known = this.#handles.get(value);
    if (known !== undefined) return known as PyObject;
    const handle = this.#newHandle(value);
    this.#handles.set(value, handle);
    return handle;
  }

  /** A handle of any value, callables included. */
  heldObject(value: Value): PyObject {
    return value === null ? this.#newHandle(value) : this.handleOf(value);
  }

  #newHandle(value: Value): PyObject {
    const handle = isIterator(value) ? new IteratorHandle(this, value) : new Handle(this, value);
    this.#own(handle, value);
    return handle;
  }

  #own(held: object, value: Value): void {
    this.#values.set(held, value);
    owners.set(held, this);
  }

  readonly #functionsOf = new WeakMap<RuntimeObject, PyCallable>();

  functionOf(value: RuntimeObject): unknown {
    if (value instanceof PyBuiltinFunction) {
      const fn = this.#calls.functionOf(value);
      if (fn !== undefined) return fn;
    }
    const known = this.#functionsOf.get(value);
    if (known !== undefined) return known;
    const fn = ((...args: unknown[]) => this.callValue(value, args, {})) as PyCallable;
    Object.defineProperty(fn, 'object', { get: () => this.handleOf(value) });
    Object.defineProperty(fn, 'withKeywords', {
      value: (args: readonly unknown[], keywords: Readonly<Record<string, unknown>>) =>
        this.callValue(value, args, keywords),
    });
    this.#functionsOf.set(value, fn);
    this.#own(fn, value);
    return fn;
  }

  hostValueOf(value: RuntimeObject): unknown {
    if (value instanceof PyHostBastion) return value.bastion();
    if (value instanceof PyHostIterator) return value.iterable();
    return undefined;
  }

  valueOf(held: object): Value | undefined {
    const value = this.#values.get(held) ?? this.#hostValues.get(held);
    if (value !== undefined) return value;
    if (this.#values.has(held)) return null;
    if (owners.has(held)) throw new UsageError('a Python object cannot be handed to another interpreter than its own');
    const opened = openedMethods(held);
    if (opened === undefined) return undefined;
    const members = new Map<string, Value>();
    for (const [name, method] of opened.methods) members.set(bytesOfText(name), this.callableOf(method, name));
    const bastion = new PyHostBastion(bytesOfText(opened.name), held, members);
    this.#hostValues.set(held, bastion);
    return bastion;
  }

  callableOf(fn: (...args: never[]) => unknown, name: string): Value {
    return this.#calls.callableOf(fn as (...args: unknown[]) => unknown, name);
  }

  iteratorOf(iterable: Iterable<unknown>): Value {
    const known = this.#hostValues.get(iterable);
    if (known !== undefined) return known;
    let iterator: Iterator<unknown> | undefined;
    let at = 0;
    const made = new PyHostIterator(iterable, () => {
      let step: IteratorResult<unknown>;
      try {
        iterator ??= iterable[Symbol.iterator]();
        step = iterator.next();
      } catch (failure) {
        throw this.#calls.raiseOf(failure, 'next');
      }
      return step.done === true ? undefined : this.imported(step.value, `item ${at++}`);
    });
    this.#hostValues.set(iterable, made);
    return made;
  }

  dateOf(milliseconds: number): Value {
    return datetimeOf(milliseconds);
  }

  millisecondsOf(value: RuntimeObject): number | undefined {
    return millisecondsOf(value);
  }

  // ------------------------------------------------------------------ handles

  callValue(callee: Value, args: readonly unknown[], keywords: Readonly<Record<string, unknown>>): JSValue {
    return this.inside(() => this.exported(this.#callInside(callee, args, keywords), 'result'));
  }

  #callInside(callee: Value, args: readonly unknown[], keywords: Readonly<Record<string, unknown>>): Value {
    const positional = args.map((arg, at) => this.imported(arg, `argument ${at + 1}`));
    const names = Object.keys(keywords);
    const named = names.map((name) => this.imported(keywords[name], `argument '${name}'`));
    return call(callee, positional, names.length === 0 ? null : new Keywords(names.map(bytesOfText), named));
  }

  typeNameOf(value: Value): string {
    return shownText(value instanceof PyClassicInstance ? value.class.name : typeOf(value).name);
  }

  attributeOf(value: Value, name: string): JSValue {
    return this.inside(() => this.exported(getAttribute(value, bytesOfText(name)), name));
  }

  setAttributeOf(value: Value, name: string, item: unknown): void {
    this.inside(() => setAttribute(value, bytesOfText(name), this.imported(item, name)));
  }

  hasAttribute(value: Value, name: string): boolean {
    return this.inside(() => findAttribute(value, bytesOfText(name)) !== undefined);
  }

  callMethod(value: Value, name: string, args: readonly unknown[]): JSValue {
    return this.inside(() =>
      this.exported(this.#callInside(getAttribute(value, bytesOfText(name)), args, {}), 'result'),
    );
  }

  reprOf(value: Value): string {
    return this.enter({ limits: SMALL_BUDGET }, () => shownText(repr(value)));
  }

  strOf(value: Value): string {
    return this.enter({ limits: SMALL_BUDGET }, () => shownText(str(value)));
  }

  nextOf(value: Value): JSValue | undefined {
    return this.inside(() => {
      const item = untilStopIteration(() => nextItem(value) as Value);
      return item === undefined ? undefined : this.exported(item, 'item');
    });
  }

  closeIterator(value: Value): void {
    if (value instanceof PyGenerator) this.inside(() => call(getAttribute(value, 'close'), []));
  }

  /** Tells the observer of a file that is going to be opened. */
  announceOpen(request: { readonly path: string; readonly mode: string; readonly restricted: boolean }): void {
    this.#options.observer?.onOpen?.(request);
  }

  // ------------------------------------------------------------------- errors

  sourceLine(filename: string, line: number): string | undefined {
    return this.#sources.get(filename)?.[line - 1]?.trim();
  }

  causeOf(exception: RuntimeObject): unknown {
    return this.#causes.get(exception);
  }

  remember(error: PythonError, raised: PyRaise): void {
    this.#raised.set(error, raised);
    if (raised.value instanceof PyException) this.#own(error, raised.value);
  }

  #noteViolation({ rule, subject, file, line, message }: Denial): void {
    const violation: Violation = {
      rule,
      subject: shownText(subject),
      position: { filename: shownText(file), line, column: 0 },
      error: shownText(message),
    };
    if (this.violations.length < VIOLATIONS_KEPT) this.violations.push(violation);
    this.#options.observer?.onViolation?.(violation);
  }
}

/** Violations that are kept; an observer hears of all. */
const VIOLATIONS_KEPT = 1000;

function environmentMap(variables: Readonly<Record<string, string>> | undefined): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [name, value] of Object.entries(variables ?? {})) map.set(bytesOfText(name), bytesOfText(value));
  return map;
}

function checkModuleName(name: string): void {
  if (!/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(name))
    throw new UsageError(`'${name}' is no name that a module can have`);
}

/** Whether a value is an iterator: an instance of a classic class is one where its class has a `next`. */
function isIterator(value: Value): boolean {
  if (!(value instanceof PyClassicInstance)) return typeOf(value).slots.next !== undefined;
  return hasName(value.class, 'next');
}

function hasName(cls: PyClassicClass, name: string): boolean {
  return cls.dict.getStr(name) !== undefined || cls.bases.some((base) => hasName(base, name));
}

/** Whether an error is one of minipy's: the only ones that `run` answers as data. */
export function isOutcome(error: unknown): error is MinipyError {
  return error instanceof MinipyError && !(error instanceof UsageError);
}
