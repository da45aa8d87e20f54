import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InterpreterCommand } from '../../test/conformance/spawn-case.ts';

/** What became of one test method; `crash` and `timeout` ended the process. */
export interface MethodOutcome {
  readonly word: 'pass' | 'fail' | 'skip' | 'crash' | 'timeout';
  /** The traceback, the reason, or what the process wrote last to standard error. */
  readonly text: string;
}

/** The outcomes of one test file, by the method's name. */
export type FileOutcome = ReadonlyMap<string, MethodOutcome>;

/** The program that runs the methods of one test module in the interpreter under test. */
export const DRIVER = fileURLToPath(new URL('run_methods.py', import.meta.url));

/** A file whose methods end the process more often than this is given up. */
const MOST_RESTARTS = 12;

/** A file may take so many times what one method may, not to stand in the way of all others. */
const FILE_TIMEOUTS = 6;

/**
 * Runs one module of `Lib/test`, method by method. When a method ends the process or takes too long, the methods after
 * it run in a new process, so that it hides none of them.
 *
 * @param interpreter the command; the driver and its arguments follow.
 * @param name the module, `test_…`.
 * @param pattern runs only the methods with this text in their names.
 * @param timeoutMs the time that one method, or the import of the module, may take.
 */
export async function runTestFile(
  interpreter: InterpreterCommand,
  name: string,
  pattern: string,
  timeoutMs: number,
): Promise<FileOutcome> {
  const outcomes = new Map<string, MethodOutcome>();
  const directory = mkdtempSync(join(tmpdir(), 'cpython-suite-'));
  try {
    const end = Date.now() + FILE_TIMEOUTS * timeoutMs;
    for (let run = 0; run <= MOST_RESTARTS && Date.now() < end; run += 1) {
      const results = join(directory, `results-${run}`);
      const finished = join(directory, `finished-${run}`);
      writeFileSync(finished, [...outcomes.keys()].join('\n'), 'latin1');
      const work = join(directory, `work-${run}`);
      mkdirSync(work);
      const args = [...interpreter.args, DRIVER, name, results, '-m', pattern, finished];
      const ending = await watch(interpreter, args, work, results, timeoutMs);
      const interrupted = readResults(results, outcomes);
      if (interrupted === undefined) break;
      outcomes.set(interrupted, ending);
      if (interrupted === '<module>') break;
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  return outcomes;
}

/** Adds the results of one process. Answers the method during which it ended, or undefined if it came to its end. */
function readResults(file: string, outcomes: Map<string, MethodOutcome>): string | undefined {
  let running = '<module>';
  for (const line of existsSync(file) ? readFileSync(file, 'latin1').split('\n') : []) {
    const [word, name = '', text = ''] = line.split('\t');
    if (word === 'end') return undefined;
    if (word === 'start') running = name;
    else if (word === 'pass' || word === 'fail' || word === 'skip') {
      outcomes.set(name, { word, text: unescaped(text) });
      if (name === running) running = '<module>';
    }
  }
  return running;
}

/** A Python str literal's text, as a terminal would show it. */
function unescaped(text: string): string {
  return text.replace(/\\(?:x([0-9a-f]{2})|(.))/g, (_, code: string | undefined, letter: string | undefined) =>
    code === undefined
      ? letter === 'n'
        ? '\n'
        : letter === 't'
          ? '\t'
          : letter!
      : String.fromCharCode(parseInt(code, 16)),
  );
}

/** Runs a process until it ends, or until its results have not grown for the time that a method may take. */
function watch(
  interpreter: InterpreterCommand,
  args: readonly string[],
  directory: string,
  results: string,
  timeoutMs: number,
): Promise<MethodOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(interpreter.command, args, {
      cwd: directory,
      env: interpreter.environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let tail = '';
    child.stderr!.setEncoding('latin1').on('data', (chunk: string) => {
      tail = (tail + chunk).slice(-4_000);
    });
    let size = -1;
    let since = Date.now();
    let late = false;
    const timer = setInterval(() => {
      const now = existsSync(results) ? statSync(results).size : 0;
      if (now !== size) {
        size = now;
        since = Date.now();
      } else if (Date.now() - since > timeoutMs) {
        late = true;
        child.kill('SIGKILL');
      }
    }, 250);
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (code, signal) => {
      clearInterval(timer);
      resolve(
        late
          ? { word: 'timeout', text: `no end after ${timeoutMs / 1000} s\n${tail}` }
          : { word: 'crash', text: `the process ended: ${signal ?? `exit ${code}`}\n${tail}` },
      );
    });
  });
}
