import type { ConvertOptions } from './conversion-options.ts';
import { isOutcome, UsageError } from './errors.ts';
import { OPEN_LIMITS } from './limit-settings.ts';
import type { Usage } from './limits.ts';
import { LiveNamespace } from './live-namespace.ts';
import type { Modules } from './modules.ts';
import type { Namespace } from './namespace.ts';
import type { OptionKinds } from './option-check.ts';
import { checkCompileOptions, checkInterpreterOptions, checkRunOptions, INTERPRETER_OPTIONS } from './option-kinds.ts';
import type { CompileOptions, InterpreterOptions, RunOptions } from './options.ts';
import type { Program } from './program.ts';
import type { RunOutcome } from './run-outcome.ts';
import { Session, type SessionPlace } from './session.ts';
import type { JSValue, PyCallable, PyObject } from './values.ts';

const sessions = new WeakMap<Interpreter, Session>();

/** @internal What an interpreter is made of. */
export function sessionOf(interpreter: Interpreter): Session {
  return sessions.get(interpreter)!;
}

/** @internal Where interpreters made from now on live, until it is called again; answers what was before. */
export function setPlace(place: Omit<SessionPlace, 'defaults'>): Omit<SessionPlace, 'defaults'> {
  const before = currentPlace;
  currentPlace = place;
  return before;
}

let currentPlace: Omit<SessionPlace, 'defaults'> = {};

/** A Python 2.7 interpreter: one `sys.modules`, one `__main__`, nothing shared with any other. */
export class Interpreter implements Disposable {
  /** The names of `__main__`, as a live map. */
  readonly globals: Namespace;
  /** The modules that Python code may import, and those it has. */
  readonly modules: Modules;

  /**
   * Makes an interpreter that can reach nothing outside itself but what `options` hand it.
   *
   * @throws UsageError for options that make no sense
   */
  constructor(options: InterpreterOptions = {}) {
    checkInterpreterOptions(options, this.optionKinds());
    const session = new Session(options, { ...currentPlace, defaults: this.defaultLimits() });
    sessions.set(this, session);
    this.prepare(options);
    this.modules = session.modules;
    this.globals = new LiveNamespace(session.objects, session.main);
  }

  /** @internal */
  protected defaultLimits(): typeof OPEN_LIMITS {
    return OPEN_LIMITS;
  }

  /** @internal What each option has to be. */
  protected optionKinds(): OptionKinds {
    return INTERPRETER_OPTIONS;
  }

  /** @internal What a subclass adds before anything runs. */
  protected prepare(options: InterpreterOptions): void {
    const session = sessionOf(this);
    session.modules.bindAll(session.main, options.globals);
  }

  /** Runs statements in `__main__`, and answers the value of an expression at their end, converted. */
  exec(source: string | Program, options: RunOptions = {}): JSValue {
    return this.#run(source, 'exec', options);
  }

  /** Evaluates one expression, and answers its value, converted. */
  eval(expression: string | Program, options: RunOptions = {}): JSValue {
    return this.#run(expression, 'eval', options);
  }

  /** Runs statements and never throws for what Python code did: outcome, output and cost come back as data. */
  run(source: string | Program, options: RunOptions = {}): RunOutcome {
    const session = sessionOf(this);
    const before = session.budget.spent;
    const endOutput = session.stdout.capture();
    const endErrors = session.stderr.capture();
    const cost = (): { stdout: string; stderr: string; usage: Usage } => ({
      stdout: endOutput(),
      stderr: endErrors(),
      usage: session.usageSince(before),
    });
    try {
      const value = this.#run(source, 'exec', options);
      return { ...cost(), ok: true, value };
    } catch (error) {
      const spent = cost();
      if (!isOutcome(error)) throw error;
      return { ...spent, ok: false, error };
    }
  }

  /** Parses once so that the result can run many times, in any interpreter. @throws PythonSyntaxError */
  compile(source: string, options: CompileOptions = {}): Program {
    checkCompileOptions(options);
    const { filename = '<string>', mode = 'exec' } = options;
    const session = sessionOf(this);
    return session.enter({}, () => {
      const program = session.parse(source, filename, mode);
      program.compile();
      return program;
    });
  }

  /** Calls a Python callable, or the global of that name, with JS arguments. */
  call(
    target: PyCallable | PyObject | string,
    args: readonly unknown[] = [],
    keywords: Readonly<Record<string, unknown>> = {},
  ): JSValue {
    const { objects } = sessionOf(this);
    const held = typeof target === 'string' ? this.globals.getObject(target) : target;
    if (held === undefined) throw new UsageError(`call: there is no global '${String(target)}'`);
    const callee = isHoldable(held) ? objects.valueOf(held) : undefined;
    if (callee === undefined) {
      throw new UsageError('call: the target must be a Python callable or the name of a global');
    }
    return objects.callValue(callee, args, keywords);
  }

  /** What this interpreter has spent since it was made, by the measures of `Limits`. */
  get usage(): Usage {
    return sessionOf(this).usageSince({ steps: 0, timeMs: 0, memoryBytes: 0, outputBytes: 0, hostCalls: 0 });
  }

  /** The Python object that a JS value stands for. */
  toPython(value: unknown, options?: ConvertOptions): PyObject {
    const { objects } = sessionOf(this);
    return objects.inside(() => objects.heldObject(objects.imported(value, 'value', options)));
  }

  /** The JS value that a Python object stands for. */
  toJS(value: PyObject | PyCallable, options?: ConvertOptions): JSValue {
    const { objects } = sessionOf(this);
    const held = isHoldable(value) ? objects.valueOf(value) : undefined;
    if (held === undefined) throw new UsageError('toJS takes a Python object of this interpreter');
    return objects.inside(() => objects.exported(held, 'value', options));
  }

  /** Asks the running code to stop at its next step: for host functions, timers and observers. */
  interrupt(reason?: string): void {
    sessionOf(this).budget.interrupt(reason);
  }

  /** Ends the interpreter: whatever is asked of it later is refused. */
  [Symbol.dispose](): void {
    sessionOf(this).dispose();
  }

  #run(source: string | Program, mode: 'exec' | 'eval', options: RunOptions): JSValue {
    checkRunOptions(options);
    const session = sessionOf(this);
    return session.enter(options, () =>
      session.objects.exported(session.execute(source, mode, options), 'result', options.convert),
    );
  }
}

/** Whether a value can be a handle or a function at all. */
function isHoldable(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
