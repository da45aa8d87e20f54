/** Runs what the command line says, to its exit code (CPython's `Py_Main`). */
import { realpathSync } from 'node:fs';
import { fromBook } from '../api/from-book.ts';
import { createWholeInterpreter } from '../api/whole-interpreter.ts';
import { collectedHeapBytes, heapBytes } from '../node/heap.ts';
import { bytesOfText, pathBuffer } from '../node/node-files.ts';
import { LimitReached, NO_LIMITS } from '../runtime/budget/limit-reached.ts';
import { liveBytes } from '../runtime/budget/live-size.ts';
import { RunBudget } from '../runtime/budget/run-budget.ts';
import { compileSource } from '../runtime/evaluator/source.ts';
import { errorText } from '../runtime/host/errno.ts';
import { type Host, HostError } from '../runtime/host/host.ts';
import { readWhole } from '../runtime/host/read-whole.ts';
import { enterInterpreter } from '../runtime/interpreter.ts';
import type { PyCode } from '../runtime/objects/code.ts';
import type { PyFile } from '../runtime/objects/file.ts';
import type { CompilerSettings, InterpreterState } from '../runtime/objects/interpreter-state.ts';
import { PyList } from '../runtime/objects/list.ts';
import type { PyModule } from '../runtime/objects/module.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import { writeStandardError } from '../runtime/protocols/print-exception.ts';
import type { DenialListener } from '../runtime/restricted/audit.ts';
import { isConfinedFrame } from '../runtime/restricted/confinement.ts';
import { type CodeRunner, ModuleRunner, SandboxRunner } from './code-runner.ts';
import { type Settings, settingsOf } from './environment-options.ts';
import { InteractiveSession } from './interactive.ts';
import { limitedHost } from './limited-host.ts';
import type { CommandLine } from './options.ts';
import { finalize, flushStandardStream, type Outcome, runGuarded } from './program-end.ts';
import { NotRunnable, runnableModule } from './run-module.ts';
import { violationLog } from './violation-log.ts';

/** A clock that runs evenly. (`performance` is of a module that takes milliseconds to load.) */
function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

/** The name that complaints begin with. */
export const PROGRAM_NAME = 'minipy';

/** What a program gets from the thread it runs in. */
export interface Place {
  /** The path of minipy itself. */
  readonly executable: string;
  /** How much of the JS stack Python may use, in nested tree nodes. */
  readonly stackLimit: number;
  /** Called now and then while the program runs. */
  readonly onRefuel?: () => void;
}

/**
 * Runs a command line.
 *
 * @returns the exit code
 */
export function runCommandLine(line: CommandLine, host: Host, place: Place): number {
  const settings = settingsOf(line, host.environment);
  let listening: { readonly onDenial?: DenialListener };
  try {
    listening = listenerOf(line, host);
  } catch (failure) {
    if (!(failure instanceof HostError)) throw failure;
    host.stderr.write(`${PROGRAM_NAME}: can't write violations to '${line.violations?.path}': ${failure.message}\n`);
    return 2;
  }
  if (line.openDoors.size > 0) {
    host.stderr.write(`${PROGRAM_NAME}: escape lab: restricted mode is open to ${[...line.openDoors].join(', ')}\n`);
  }
  const { recursionDepth, ...limits } = line.limits;
  const budget = new RunBudget(NO_LIMITS, {
    clock: milliseconds,
    measure: (atMost, visit) => liveBytes(interpreter, atMost, visit),
    heap: heapBytes,
    collectedHeap: collectedHeapBytes,
    // A program that is restricted as a whole has limits as a whole.
    ...(line.restricted ? {} : { restricted: line.sandboxLimits }),
    ...(place.onRefuel === undefined ? {} : { onRefuel: place.onRefuel }),
  });
  const interpreter: InterpreterState = createWholeInterpreter(limitedHost(host, budget), {
    ...listening,
    openDoors: line.openDoors,
    argv: line.argv,
    path: [scriptDirectory(line), ...settings.searchPath],
    executable: place.executable,
    budget,
    warnOptions: settings.warnOptions,
    flags: flagsOf(line, settings),
    withoutSite: settings.withoutSite,
    isVerbose: settings.verbose > 0,
    isUnbuffered: settings.unbuffered,
    ...(settings.encoding === undefined ? {} : { streamEncoding: settings.encoding }),
    compilerSettings: compilerSettingsOf(line, settings),
  });
  return enterInterpreter(interpreter, () => {
    thread.recursionLimit = recursionDepth;
    thread.stackLimit = place.stackLimit;
    const before = budget.begin(limits);
    try {
      return new Program(interpreter, line, settings).run();
    } catch (failure) {
      if (!(failure instanceof LimitReached)) throw failure;
      return endAtLimit(failure, host);
    } finally {
      budget.end(before);
    }
  });
}

/** The exit code of a program that spent what it was allowed. */
const LIMIT_REACHED = 125;

/** Tells where a program was when it had spent what it was allowed. Nothing of it runs any more. */
function endAtLimit({ limit, allowed, frame }: LimitReached, host: Host): number {
  thread.frame = null;
  try {
    flushStandardStream('stdout');
  } catch (failure) {
    // What it held back is beyond the limit of output, too.
    if (!(failure instanceof LimitReached)) throw failure;
  }
  let traceback = '';
  for (let at = frame; at !== null; at = at.back) {
    if (!isConfinedFrame(at))
      traceback = `  File "${at.code.filename}", line ${at.line}, in ${at.code.name}\n${traceback}`;
  }
  if (traceback !== '') traceback = `Traceback (most recent call last):\n${traceback}`;
  host.stderr.write(`${traceback}${PROGRAM_NAME}: limit reached: ${limit} (${allowed} allowed)\n`);
  return LIMIT_REACHED;
}

/** Who hears of what restricted code is refused. */
function listenerOf({ violations }: CommandLine, host: Host): { readonly onDenial?: DenialListener } {
  if (violations === undefined) return {};
  return { onDenial: violationLog(violations, (text) => host.stderr.write(text)) };
}

/** `sys.path[0]`: where the script is, or '' for the current directory. */
function scriptDirectory({ target }: CommandLine): string {
  if (target.kind !== 'file') return '';
  let path = target.path;
  try {
    path = bytesOfText(realpathSync(pathBuffer(path).toString()));
  } catch {
    // It does not exist: the complaint about that comes later.
  }
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, Math.max(slash, 1));
}

function compilerSettingsOf({ counts, division }: CommandLine, { optimize }: Settings): CompilerSettings {
  const tabs = counts.get('t') ?? 0;
  return {
    optimize,
    tabCheck: tabs > 1 ? 'error' : tabs > 0 ? 'warn' : 'ignore',
    futureFlags: {
      ...(division === 'new' ? { division: true } : {}),
      ...(counts.has('U') ? { unicodeLiterals: true } : {}),
    },
  };
}

function flagsOf({ counts, division }: CommandLine, settings: Settings) {
  const count = (option: string): number => counts.get(option) ?? 0;
  return {
    debug: settings.debug,
    py3k_warning: count('3') > 0 ? 1 : 0,
    division_warning: division === 'warnall' ? 2 : division === 'warn' || count('3') > 0 ? 1 : 0,
    division_new: division === 'new' ? 1 : 0,
    inspect: settings.inspect ? 1 : 0,
    interactive: count('i'),
    optimize: settings.optimize,
    dont_write_bytecode: settings.withoutBytecode ? 1 : 0,
    no_user_site: settings.withoutUserSite ? 1 : 0,
    no_site: count('S') > 0 ? 1 : 0,
    ignore_environment: count('E') > 0 ? 1 : 0,
    tabcheck: count('t'),
    verbose: settings.verbose,
    unicode: count('U') > 0 ? 1 : 0,
    bytes_warning: count('b'),
  };
}

class Program {
  readonly #interpreter: InterpreterState;
  readonly #line: CommandLine;
  readonly #settings: Settings;
  readonly #main: PyModule;
  readonly #stdin: PyFile;
  readonly #runner: CodeRunner;
  /** `co_flags` of what ran: typed statements inherit its future features. */
  #flags = 0;

  constructor(interpreter: InterpreterState, line: CommandLine, settings: Settings) {
    this.#interpreter = interpreter;
    this.#line = line;
    this.#settings = settings;
    this.#main = interpreter.modules.getStr('__main__') as PyModule;
    this.#stdin = interpreter.sysDict.getStr('__stdin__') as PyFile;
    this.#runner = line.restricted ? new SandboxRunner(line.argv) : new ModuleRunner(this.#main);
  }

  run(): number {
    const { inspect, warnOptions } = this.#settings;
    const { host } = this.#interpreter;
    // Whoever only sets PYTHONINSPECT types nothing unless at a terminal.
    const canType = this.#line.counts.has('i') || host.stdin.isTerminal;
    const isTyped = this.#line.target.kind === 'stdin' && canType;
    // Options that make no sense are complained about at once.
    if (warnOptions.length > 0) this.#interpreter.importModule('warnings');
    let code: number | undefined;
    if (isTyped) {
      this.#greet();
      code = this.#startup() ?? this.#typed() ?? 0;
    } else {
      const outcome = this.#target();
      code = outcome?.code ?? 0;
      const wantsMore = inspect || (host.process?.getEnvironment?.('PYTHONINSPECT') ?? '') !== '';
      if (wantsMore && canType && outcome?.exits !== true) code = this.#typed() ?? 0;
    }
    return finalize(code);
  }

  #greet(): void {
    const version = this.#interpreter.sysDict.getStr('version') as string;
    writeStandardError(`Python ${version} on linux2\n`);
    writeStandardError('Type "help", "copyright", "credits" or "license" for more information.\n');
  }

  #typed(): number | undefined {
    return new InteractiveSession(this.#runner, this.#stdin, this.#flags).run();
  }

  /** Runs PYTHONSTARTUP; answers an exit code where that ends the program. */
  #startup(): number | undefined {
    const path = this.#settings.startup;
    if (path === undefined) return undefined;
    let source: string;
    try {
      source = this.#readFile(path);
    } catch (failure) {
      if (!(failure instanceof HostError)) throw failure;
      writeStandardError('Could not open PYTHONSTARTUP\n');
      writeStandardError(`IOError: [Errno ${failure.errno}] ${failure.message}: '${path}'\n`);
      return undefined;
    }
    const outcome = runGuarded(() => this.#execute(source, path, 'file'), false);
    return outcome?.exits === true ? outcome.code : undefined;
  }

  #readFile(path: string): string {
    const { files } = this.#interpreter.host;
    return readWhole(files.open(path, { read: true, write: false, append: false, create: false, truncate: false }));
  }

  /** Runs what the command line names. */
  #target(): Outcome | undefined {
    const { target } = this.#line;
    const { inspect } = this.#settings;
    switch (target.kind) {
      case 'command':
        return runGuarded(() => this.#execute(target.text, '<string>', 'string'), inspect);
      case 'module':
        return this.#module(target.name, true);
      case 'stdin':
        return this.#file('<stdin>', () => this.#stdin.readAll());
      case 'file':
        return this.#script(target.path);
    }
  }

  #script(path: string): Outcome | undefined {
    const { files } = this.#interpreter.host;
    let isDirectory: boolean;
    try {
      isDirectory = (files.stat(path, true).mode & 0o170000) === 0o040000;
      if (!isDirectory) {
        const source = this.#readFile(path);
        return this.#file(path, () => source);
      }
    } catch (failure) {
      if (!(failure instanceof HostError)) throw failure;
      const reason = `[Errno ${failure.errno}] ${errorText(failure.errno)}`;
      writeStandardError(`${PROGRAM_NAME}: can't open file '${path}': ${reason}\n`);
      return { code: 2, exits: true };
    }
    (this.#interpreter.sysDict.getStr('path') as PyList).items[0] = path;
    return this.#module('__main__', false);
  }

  /** A module as the program; `-m` puts its path into `sys.argv[0]`. */
  #module(name: string, setArgument: boolean): Outcome | undefined {
    const { inspect } = this.#settings;
    let refusal: string | undefined;
    const outcome = runGuarded(() => {
      try {
        const found = runnableModule(name);
        const { dict } = this.#main;
        dict.setStr('__file__', found.file);
        dict.setStr('__loader__', found.loader);
        dict.setStr('__package__', found.package);
        const argv = this.#interpreter.sysDict.getStr('argv');
        if (setArgument && argv instanceof PyList) argv.items[0] = found.file;
        this.#run(found.code);
      } catch (failure) {
        if (!(failure instanceof NotRunnable)) throw failure;
        refusal = failure.message;
      }
    }, inspect);
    if (refusal === undefined) return outcome;
    if (name === '__main__' && !setArgument) refusal = `can't find '__main__' module in '${this.#line.argv[0]}'`;
    writeStandardError(`${PROGRAM_NAME}: ${refusal}\n`);
    return { code: 1, exits: !inspect };
  }

  /** A source file as the program: `__file__` is its name while it runs. */
  #file(path: string, read: () => string): Outcome | undefined {
    const { dict } = this.#main;
    const hadName = dict.has('__file__');
    if (!hadName) dict.setStr('__file__', path);
    const outcome = runGuarded(() => {
      const source = read();
      this.#execute(this.#line.counts.has('x') ? withoutFirstLine(source) : source, path, 'file');
    }, this.#settings.inspect);
    if (!hadName) dict.deleteStr('__file__');
    return outcome;
  }

  #execute(source: string, filename: string, origin: 'file' | 'string'): void {
    const text = this.#line.book ? withoutTypesetting(source, filename) : source;
    this.#run(compileSource(text, { filename, mode: 'exec', origin }));
  }

  #run(code: PyCode): void {
    this.#flags |= code.flags;
    this.#runner.run(code);
    flushStandardStream('stdout');
  }
}

/** The program of a listing as the book prints it; says on standard error what was joined. */
function withoutTypesetting(listing: string, filename: string): string {
  const { source, joined } = fromBook(listing);
  for (const { line, from, to } of joined) {
    writeStandardError(`${PROGRAM_NAME}: ${filename}, line ${line}: read ${from} as ${to}\n`);
  }
  return source;
}

/** The lines after the first, which counts all the same. */
function withoutFirstLine(source: string): string {
  const newline = source.indexOf('\n');
  return newline < 0 ? '' : source.slice(newline);
}
