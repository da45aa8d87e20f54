/** The programs in the project's Markdown, and running them. */
import { createWholeInterpreter } from '../../src/api/whole-interpreter.ts';
import { SANDBOX_DEFAULTS } from '../../src/cli/limit-options.ts';
import { nodeFiles } from '../../src/node/node-files.ts';
import { NO_LIMITS } from '../../src/runtime/budget/limit-reached.ts';
import { liveBytes } from '../../src/runtime/budget/live-size.ts';
import { RunBudget } from '../../src/runtime/budget/run-budget.ts';
import { runCode } from '../../src/runtime/evaluator/exec.ts';
import { compileSource } from '../../src/runtime/evaluator/source.ts';
import { type Host, HostError } from '../../src/runtime/host/host.ts';
import { enterInterpreter } from '../../src/runtime/interpreter.ts';
import { flushStandardStreams } from '../../src/runtime/objects/file.ts';
import type { Door, InterpreterState } from '../../src/runtime/objects/interpreter-state.ts';
import type { PyModule } from '../../src/runtime/objects/module.ts';
import { thread } from '../../src/runtime/objects/thread-state.ts';
import { formatException } from '../../src/runtime/protocols/print-exception.ts';
import { caught, landing } from '../../src/runtime/protocols/unwind.ts';

/**
 * A program of a Markdown file. What it writes stands in the fenced blocks right behind it: `text` for what every run
 * writes, `text open` for what it writes in the escape lab (the doors are named by `lab=` behind `python`) and
 * `text shut` for what it writes outside it.
 */
export interface Snippet {
  /** The line of the first line of the program. */
  readonly line: number;
  readonly program: string;
  readonly doors: readonly string[];
  readonly outputs: ReadonlyMap<string, string>;
  /** Lines that it reads from standard input: the block `text input`. */
  readonly input: readonly string[];
}

interface Block {
  readonly line: number;
  readonly words: readonly string[];
  readonly text: string;
}

/** Every fenced block of a Markdown text. */
function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at]!.startsWith('```')) continue;
    const words = lines[at]!.slice(3).trim().split(' ');
    const first = ++at;
    while (at < lines.length && lines[at] !== '```') at++;
    blocks.push({ line: first + 1, words, text: lines.slice(first, at).join('\n') });
  }
  return blocks;
}

/** The Python programs of a Markdown text, each with the outputs that stand behind it. */
export function snippetsOf(markdown: string): Snippet[] {
  const snippets: Snippet[] = [];
  let outputs: Map<string, string> | undefined;
  for (const { line, words, text } of blocksOf(markdown)) {
    if (words[0] === 'python') {
      outputs = new Map();
      const lab = words.find((word) => word.startsWith('lab='));
      const found = outputs;
      snippets.push({
        line,
        program: text,
        doors: lab === undefined ? [] : lab.slice(4).split(','),
        outputs,
        get input() {
          return found.get('input')?.split('\n') ?? [];
        },
      });
    } else if (words[0] === 'text' && outputs !== undefined) outputs.set(words[1] ?? '', text);
    else outputs = undefined;
  }
  return snippets;
}

/**
 * Runs a program in an interpreter of its own, with these lines to read, and what it restricts under the limits that the
 * command line sets.
 *
 * @returns what it wrote to standard output, and the last line of the traceback where it ended with an exception
 */
export function outputOf(program: string, doors: readonly string[] = [], input: readonly string[] = []): string {
  let written = '';
  const lines = [...input];
  const readLine = (): string => {
    const line = lines.shift();
    return line === undefined ? '' : `${line}\n`;
  };
  const host: Host = {
    stdin: { readLine, read: readLine, isTerminal: false },
    stdout: { write: (bytes) => void (written += bytes), flush() {}, isTerminal: false },
    stderr: { write() {}, flush() {}, isTerminal: false },
    files: nodeFiles,
    clock: { now: () => 0, cpu: () => 0, sleep() {} },
    entropy: (count) => new Uint8Array(count),
    environment: new Map(),
    process: {
      pid: 1,
      parentPid: 0,
      uid: 0,
      gid: 0,
      uname: ['Linux', 'host', '1', '1', 'x86_64'],
      setEnvironment() {},
      system() {
        throw new HostError(1, 'Operation not permitted');
      },
    },
  };
  const budget = new RunBudget(NO_LIMITS, {
    measure: (atMost, visit) => liveBytes(interpreter, atMost, visit),
    heap: () => process.memoryUsage().heapUsed,
    restricted: SANDBOX_DEFAULTS,
  });
  const interpreter: InterpreterState = createWholeInterpreter(host, {
    openDoors: new Set(doors as Door[]),
    budget,
  });
  enterInterpreter(interpreter, () => {
    thread.recursionLimit = 300;
    thread.stackLimit = 2000;
    const { dict } = interpreter.modules.getStr('__main__') as PyModule;
    const at = landing();
    try {
      runCode(compileSource(program, { filename: 'snippet.py', mode: 'exec' }), dict, dict);
    } catch (thrown) {
      const { type, value } = caught(thrown, at);
      flushStandardStreams();
      written += lastLine(formatException(type, value, null, () => undefined));
    } finally {
      flushStandardStreams();
    }
  });
  return written;
}

function lastLine(text: string): string {
  const lines = text.trimEnd().split('\n');
  return `${lines.at(-1)}\n`;
}
