/**
 * A sandbox for tests to attack: a default `rexec.RExec` in an interpreter whose outside only takes notes, with a set
 * of trusted objects handed in, as an application would, each of which holds a secret.
 */
import { readFileSync } from 'node:fs';
import { createWholeInterpreter } from '../../src/api/whole-interpreter.ts';
import { nodeFiles } from '../../src/node/node-files.ts';
import { LimitReached, NO_LIMITS } from '../../src/runtime/budget/limit-reached.ts';
import { liveBytes } from '../../src/runtime/budget/live-size.ts';
import { RunBudget } from '../../src/runtime/budget/run-budget.ts';
import { runCode } from '../../src/runtime/evaluator/exec.ts';
import { compileSource } from '../../src/runtime/evaluator/source.ts';
import { type FileSystem, type Host, HostError } from '../../src/runtime/host/host.ts';
import { enterInterpreter } from '../../src/runtime/interpreter.ts';
import type { PyCode } from '../../src/runtime/objects/code.ts';
import type { PyDict } from '../../src/runtime/objects/dict.ts';
import type { InterpreterState } from '../../src/runtime/objects/interpreter-state.ts';
import { PyModule } from '../../src/runtime/objects/module.ts';
import type { PyObject, Value } from '../../src/runtime/objects/object.ts';
import { PyRaise } from '../../src/runtime/objects/raise.ts';
import { thread } from '../../src/runtime/objects/thread-state.ts';
import { getAttribute } from '../../src/runtime/protocols/attribute.ts';
import { call0, call1 } from '../../src/runtime/protocols/call.ts';
import { str } from '../../src/runtime/protocols/text.ts';
import { caught, landing } from '../../src/runtime/protocols/unwind.ts';
import { typeNameOf } from './type-name.ts';

/** What the trusted code of `trusted.py` hides; no string that restricted code sees may contain it. */
export const SECRET = 'S3CR3T';

const trustedSource = readFileSync(new URL('trusted.py', import.meta.url), 'latin1');

/** How one restricted program ended. */
export type Ending =
  | { readonly kind: 'done' }
  | { readonly kind: 'raised'; readonly type: string; readonly message: string }
  | { readonly kind: 'limit' }
  /** What no Python program may bring about: an exception of the host itself. */
  | { readonly kind: 'host error'; readonly error: unknown };

export interface AttackedSandbox {
  readonly interpreter: InterpreterState;
  /** The `RExec`, which must not be reached. */
  readonly rexec: PyObject;
  /** The sandbox's `__main__` and `__builtin__`. */
  readonly main: PyModule;
  readonly builtins: PyModule;
  /** Objects of trusted code, by name: those in `given` were handed to the sandbox, those in `kept` never were. */
  readonly given: PyDict;
  readonly kept: PyDict;
  /** What the outside was asked to do beyond reading. */
  readonly deeds: string[];
  /** Runs restricted code; gives up after so many steps. */
  run(source: string, steps?: number): Ending;
  /** Does something as trusted code of this interpreter. */
  enter<T>(action: () => T): T;
}

/** How a sandbox is made: by `rexec.RExec`, or by hand, as a namespace with a dictionary of builtins of its own. */
export type SandboxKind = 'rexec' | 'dict';

/** Makes a sandbox. Costs about what a fresh interpreter and `import rexec` cost. */
export function attackedSandbox(kind: SandboxKind = 'rexec'): AttackedSandbox {
  const deeds: string[] = [];
  const budget = new RunBudget(NO_LIMITS, {
    measure: (atMost, visit) => liveBytes(interpreter, atMost, visit),
  });
  const interpreter: InterpreterState = createWholeInterpreter(notingHost(deeds), { budget, path: [] });
  const enter = <T>(action: () => T): T =>
    enterInterpreter(interpreter, () => {
      thread.recursionLimit = 200;
      thread.stackLimit = 2000;
      return action();
    });
  return enter(() => {
    const trusted = new PyModule('trusted');
    trusted.dict.setStr('__builtins__', interpreter.builtins);
    interpreter.modules.setStr('trusted', trusted);
    runCode(compileSource(trustedSource, { filename: 'trusted.py', mode: 'exec' }), trusted.dict, trusted.dict);
    const rexec = trusted.dict.getStr('sandbox') as PyObject;
    const given = call0(trusted.dict.getStr('given') ?? null) as PyDict;
    let main = call1(getAttribute(rexec, 'add_module'), '__main__') as PyModule;
    let builtins = call1(getAttribute(rexec, 'add_module'), '__builtin__') as PyModule;
    const method = getAttribute(rexec, 'r_exec');
    let execute = (code: PyCode): unknown => call1(method, code);
    if (kind === 'dict') {
      builtins = new PyModule('builtins', builtinsByHand(interpreter));
      main = new PyModule('sandbox');
      main.dict.setStr('__builtins__', builtins.dict);
      given.setStr('operator', interpreter.importModule('operator'));
      main.dict.updateFrom(given);
      execute = (code) => runCode(code, main.dict, main.dict);
    }
    const run = (source: string, steps = 200_000): Ending =>
      enter(() => {
        const at = landing();
        const before = budget.begin({ ...NO_LIMITS, steps, memoryBytes: MEMORY });
        try {
          execute(compileSource(source, { filename: '<attack>', mode: 'exec' }));
          return { kind: 'done' };
        } catch (thrown) {
          if (thrown instanceof LimitReached) return { kind: 'limit' };
          if (!(thrown instanceof PyRaise) && !(thrown instanceof RangeError)) {
            return { kind: 'host error', error: thrown };
          }
          const raised = caught(thrown, at);
          return { kind: 'raised', type: typeNameOf(raised.type), message: messageOf(raised.value) };
        } finally {
          budget.end(before);
        }
      });
    return {
      interpreter,
      rexec,
      main,
      builtins,
      given,
      kept: call0(trusted.dict.getStr('kept') ?? null) as PyDict,
      deeds,
      run,
      enter,
    };
  });
}

/** What an application puts together itself: all builtins but those that open files and import. */
function builtinsByHand({ builtinsDict }: InterpreterState): PyDict {
  const builtins = builtinsDict.copy();
  for (const name of [
    'open',
    'file',
    'reload',
    '__import__',
    'execfile',
    'input',
    'raw_input',
    'help',
    'exit',
    'quit',
  ]) {
    builtins.deleteStr(name);
  }
  for (const name of ['license', 'copyright', 'credits']) builtins.deleteStr(name);
  return builtins;
}

/** Bytes that an attack may hold. */
const MEMORY = 1 << 25;

/** What an exception says; its own `__str__` is the attacker's code. */
function messageOf(value: Value): string {
  const at = landing();
  try {
    return str(value);
  } catch (thrown) {
    if (!(thrown instanceof LimitReached)) caught(thrown, at);
    return '?';
  }
}

function notingHost(deeds: string[]): Host {
  const refuse =
    (what: string) =>
    (...args: readonly unknown[]): never => {
      deeds.push(`${what}(${args.filter((item) => typeof item !== 'object').join(', ')})`);
      throw new HostError(30, 'Read-only file system');
    };
  const files: FileSystem = {
    ...nodeFiles,
    open(path, flags, mode) {
      if (flags.write || flags.append || flags.create || flags.truncate) refuse('open for writing')(path);
      return nodeFiles.open(path, flags, mode);
    },
    remove: refuse('remove'),
    removeDirectory: refuse('removeDirectory'),
    rename: refuse('rename'),
    makeDirectory: refuse('makeDirectory'),
    changeDirectory: refuse('changeDirectory'),
    chmod: refuse('chmod'),
    utime: refuse('utime'),
    symlink: refuse('symlink'),
    link: refuse('link'),
  };
  const silent = { write() {}, flush() {}, isTerminal: false };
  return {
    stdin: { readLine: () => '', read: () => '', isTerminal: false },
    stdout: silent,
    stderr: silent,
    files,
    clock: { now: () => 0, cpu: () => 0, sleep() {} },
    entropy: (count) => new Uint8Array(count),
    environment: new Map([['HOME', '/']]),
    process: {
      pid: 1,
      parentPid: 0,
      uid: 0,
      gid: 0,
      uname: ['', '', '', '', ''],
      setEnvironment: refuse('setEnvironment'),
      system: refuse('system'),
      popen: refuse('popen'),
      umask: refuse('umask'),
      exit: refuse('exit'),
    },
  };
}
