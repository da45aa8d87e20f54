import { definition } from '../runtime/declare/declare.ts';
import { runCode } from '../runtime/evaluator/exec.ts';
import { HostError } from '../runtime/host/host.ts';
import { readWhole } from '../runtime/host/read-whole.ts';
import { makeModule } from '../runtime/imports/builtin-modules.ts';
import { PyBuiltinFunction } from '../runtime/objects/builtin-function.ts';
import { PyDict } from '../runtime/objects/dict.ts';
import { PyFile } from '../runtime/objects/file.ts';
import { Keywords } from '../runtime/objects/keywords.ts';
import { PyList } from '../runtime/objects/list.ts';
import { PyModule } from '../runtime/objects/module.ts';
import type { Value } from '../runtime/objects/object.ts';
import { importError } from '../runtime/objects/raise.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import { PyTuple } from '../runtime/objects/tuple.ts';
import { getAttribute } from '../runtime/protocols/attribute.ts';
import { call } from '../runtime/protocols/call.ts';
import { hostFailure } from '../runtime/protocols/host-failure.ts';
import { bytesOf } from '../runtime/protocols/text.ts';
import { setWatcher } from '../runtime/protocols/trace.ts';
import { caught, landing } from '../runtime/protocols/unwind.ts';
import { bytesOfText, shownText } from './conversion/text.ts';
import { MinipyError, UsageError } from './errors.ts';
import type { FileHandle } from './files/file-system.ts';
import { hostFileOf } from './files/host-files.ts';
import { Interpreter, sessionOf } from './interpreter.ts';
import { SANDBOX_LIMITS } from './limit-settings.ts';
import type { Violation } from './observer.ts';
import { type OptionKinds, RECORD } from './option-check.ts';
import { checkRunOptions, INTERPRETER_OPTIONS } from './option-kinds.ts';
import type { InterpreterOptions, RunOptions } from './options.ts';
import { ParsedProgram } from './parsed-program.ts';
import { checkedPolicy, policies, type SandboxPolicy } from './policy.ts';
import { SANDBOX_SOURCE } from './sandbox-source.ts';
import type { Session } from './session.ts';
import { SOURCES_PATH } from './source-files.ts';
import type { PyObject } from './values.ts';

/** What a sandbox is given. */
export interface SandboxOptions extends InterpreterOptions {
  /** `policies.strict` by default; `policies.book` has the chapter's own lists. */
  readonly policy?: SandboxPolicy;
}

const SANDBOX_OPTIONS: OptionKinds = { ...INTERPRETER_OPTIONS, policy: RECORD };

/** Builtins that module `site` adds for people at a prompt. */
const SITE_NAMES: ReadonlySet<string> = new Set(['copyright', 'credits', 'license', 'help', 'exit', 'quit']);

/** The sandbox's own builtins and the methods of its RExec that stand behind them. */
const HOOKS: readonly (readonly [name: string, method: string])[] = [
  ['__import__', '_import_hook'],
  ['reload', '_reload_hook'],
  ['open', '_open_hook'],
  ['file', '_open_hook'],
  ['execfile', '_execfile_hook'],
];

/** The sandboxed side of a session: its modules now, its RExec when something needs it. */
class Confinement {
  readonly main: PyModule;
  readonly builtins: PyModule;
  readonly #session: Session;
  readonly #policy: SandboxPolicy;
  readonly #argv: readonly string[];
  #rexec: Value | undefined;

  constructor(session: Session, policy: SandboxPolicy, argv: readonly string[]) {
    this.#session = session;
    this.#policy = policy;
    this.#argv = argv;
    this.builtins = new PyModule('__builtin__');
    this.main = new PyModule('__main__');
    this.#fillBuiltins();
    this.main.dict.setStr('__builtins__', this.builtins);
    session.roots.push(this.main, this.builtins);
  }

  /** The RExec. */
  get rexec(): Value {
    if (this.#rexec === undefined) {
      // The time it takes is not the sandbox's own.
      const started = performance.now();
      this.#rexec = unwatched(() => asTrusted(() => this.#makeRExec()));
      this.#session.budget.excuse(performance.now() - started);
    }
    return this.#rexec;
  }

  /** Its modules by name, where it exists. */
  get modules(): PyDict | undefined {
    if (this.#rexec === undefined) return undefined;
    return getAttribute(this.#rexec, 'modules') as PyDict;
  }

  /** Calls a method of the RExec, as trusted code. */
  call(method: string, args: readonly Value[]): Value {
    const { rexec } = this;
    return asTrusted(() => call(getAttribute(rexec, method), args));
  }

  #fillBuiltins(): void {
    const { dict } = this.builtins;
    const denied = new Set([...this.#policy.deniedBuiltins.map(bytesOfText), ...SITE_NAMES]);
    for (const [name, value] of this.#session.state.builtinsDict.items()) {
      if (typeof name === 'string' && !denied.has(name)) dict.setStr(name, value);
    }
    dict.setStr('__builtins__', this.builtins);
    for (const [name, method] of HOOKS) {
      if (name === 'execfile' && denied.has(name)) continue;
      dict.setStr(name, new PyBuiltinFunction(this.#hook(name, method), undefined, '__builtin__'));
    }
  }

  /** A builtin that its RExec answers. */
  #hook(name: string, method: string) {
    return definition(`${name}(*args, **keywords)`, null, (args: readonly Value[], keywords: Keywords | null) =>
      call(getAttribute(this.rexec, method), args, keywords ?? new Keywords()),
    );
  }

  #makeRExec(): Value {
    const program = ParsedProgram.parse(SANDBOX_SOURCE, '<sandbox>', 'exec');
    const { statements } = program.compile();
    const globals = new PyDict();
    globals.setStr('__builtins__', this.#session.state.builtins);
    globals.setStr('__name__', '<sandbox>');
    runCode(statements!, globals, globals);
    const { allowedModules, path, allowedOsNames, allowedSysNames } = this.#policy;
    const lists = [allowedModules, [...path, SOURCES_PATH], allowedOsNames, allowedSysNames];
    return call(globals.getStr('HostSandbox')!, [
      this.builtins,
      this.main,
      this.#hostQuestions(),
      new PyTuple(lists.map((list) => new PyTuple(list.map(bytesOfText)))),
      new PyList(this.#argv.map(bytesOfText)),
    ]);
  }

  /** What the RExec asks the host. */
  #hostQuestions(): PyModule {
    const { importModule, openFile } = this.#policy;
    const session = this.#session;
    return makeModule('host', {
      doc: null,
      functions: [
        definition('defines(name)', null, (name: Value) => session.modules.defines(shownText(bytesOf(name) ?? ''))),
        definition('loads(name)', null, (name: Value) => {
          session.observation.import(bytesOf(name) ?? '', true);
          return null;
        }),
        definition('imports(name, origin, names)', null, (name: Value, origin: Value, names: Value) => {
          if (importModule === undefined) return null;
          const members = answered('import', () =>
            importModule({
              name: shownText(bytesOf(name) ?? ''),
              from: shownText(bytesOf(origin) ?? ''),
              names: (names instanceof PyList ? names.items : []).map((item) => shownText(bytesOf(item) ?? '')),
            }),
          );
          return members === undefined ? null : session.objects.imported(members, 'module');
        }),
        definition('opens(path, mode)', null, (path: Value, mode: Value) => {
          const request = { path: shownText(bytesOf(path)!), mode: shownText(bytesOf(mode)!), restricted: true };
          session.observation.open(request);
          if (openFile === undefined) return null;
          const answer = answered('open', () => openFile(request));
          if (answer === 'allow') return true;
          if (answer === 'deny') return false;
          return openedFile(answer as FileHandle, bytesOf(path)!, bytesOf(mode)!);
        }),
      ],
    });
  }
}

/** What a hook of the policy answers; its failures refuse what was asked for without telling more. */
function answered<T>(what: string, hook: () => T): T {
  try {
    return hook();
  } catch (failure) {
    if (failure instanceof MinipyError) throw failure;
    throw importError(`${what} refused`);
  }
}

function openedFile(handle: FileHandle, path: string, mode: string): PyFile {
  if (typeof handle !== 'object' || handle === null || typeof handle.read !== 'function') {
    throw new UsageError("policy.openFile must answer 'allow', 'deny' or a FileHandle");
  }
  return new PyFile().open(hostFileOf(handle), path, path, mode);
}

/** Does something with no restricted code behind it. */
function asTrusted<T>(action: () => T): T {
  const { frame } = thread;
  thread.frame = null;
  const at = landing();
  try {
    return action();
  } catch (thrown) {
    throw caught(thrown, at);
  } finally {
    thread.frame = frame;
  }
}

/** Does something that an observer of frames is not told of. */
function unwatched<T>(action: () => T): T {
  const watcher = thread.tracing?.watcher ?? null;
  setWatcher(null);
  try {
    return action();
  } finally {
    setWatcher(watcher);
  }
}

const confinements = new WeakMap<Sandbox, Confinement>();

/**
 * An interpreter whose `__main__` runs in Python's restricted mode under a policy: the TypeScript face of the chapter's
 * `rexec.RExec`, which Python code can use itself. All its limits are finite where nothing else is said.
 */
export class Sandbox extends Interpreter {
  /** What its code may name, import and open. */
  readonly policy: SandboxPolicy;

  constructor(options: SandboxOptions = {}) {
    super(options);
    this.policy = options.policy ?? policies.strict;
  }

  /** Every denial so far, in order: what was asked for, by which line, and which rule refused it. */
  get violations(): readonly Violation[] {
    return sessionOf(this).violations.violations;
  }

  /** @internal */
  protected override defaultLimits(): typeof SANDBOX_LIMITS {
    return SANDBOX_LIMITS;
  }

  /** @internal */
  protected override optionKinds(): OptionKinds {
    return SANDBOX_OPTIONS;
  }

  /** @internal */
  protected override prepare(options: SandboxOptions): void {
    const session = sessionOf(this);
    const policy = checkedPolicy(options.policy ?? policies.strict);
    const confinement = new Confinement(session, policy, options.argv ?? ['']);
    confinements.set(this, confinement);
    session.confineTo(confinement.main.dict);
    session.modules.bindAll(confinement.main.dict, options.globals);
  }

  /**
   * Gives the sandbox host values: as builtins (`'__builtins__'`), as globals (`'__main__'`) or as a module that it can
   * import.
   */
  add(module: '__builtins__' | '__main__' | (string & {}), members: Readonly<Record<string, unknown>>): void {
    const session = sessionOf(this);
    const { main, builtins, modules } = confinements.get(this)!;
    session.objects.inside(() => {
      if (module === '__main__') session.modules.bindAll(main.dict, members);
      else if (module === '__builtins__' || module === '__builtin__')
        session.modules.fill(builtins, '__builtin__', members);
      else {
        session.modules.define(module, members);
        const loaded = modules?.getStr(bytesOfText(module));
        if (loaded instanceof PyModule) session.modules.fill(loaded, module, members);
      }
    });
  }

  /** Runs a file of the sandbox's own file system, as `r_execfile` does. */
  execFile(path: string, options: RunOptions = {}): void {
    checkRunOptions(options);
    const session = sessionOf(this);
    session.enter(options, () => {
      const source = readFile(bytesOfText(path));
      session.execute(shownText(source), 'exec', { ...options, filename: options.filename ?? path });
    });
  }

  /** Imports a module as the sandbox's own code would; of a dotted name the last part. */
  import(name: string): PyObject {
    const session = sessionOf(this);
    const confinement = confinements.get(this)!;
    return session.objects.inside(() => {
      const fromlist = new PyList(['__name__']);
      const found = confinement.call('r_import', [bytesOfText(name), new PyDict(), new PyDict(), fromlist]);
      return session.objects.heldObject(found);
    });
  }

  /** Loads a module of the sandbox again, as its own `reload` would. */
  reload(module: PyObject): PyObject {
    const session = sessionOf(this);
    const value = session.objects.valueOf(module);
    if (!(value instanceof PyModule)) throw new UsageError('reload takes a module of this sandbox');
    return session.objects.inside(() => session.objects.heldObject(confinements.get(this)!.call('r_reload', [value])));
  }

  /** Removes a module from the sandbox's `sys.modules`. */
  unload(name: string): void {
    const session = sessionOf(this);
    const confinement = confinements.get(this)!;
    const module = confinement.modules?.getStr(bytesOfText(name));
    if (module === undefined) throw new UsageError(`unload: the sandbox has no module '${name}'`);
    session.objects.inside(() => confinement.call('r_unload', [module]));
  }
}

function readFile(path: string): string {
  const { files } = thread.interpreter.host;
  try {
    return readWhole(files.open(path, { read: true, write: false, append: false, create: false, truncate: false }));
  } catch (failure) {
    if (failure instanceof HostError) throw hostFailure(failure, path);
    throw failure;
  }
}
