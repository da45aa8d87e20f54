/** Statements that are typed: prompts, continuation lines, display of results (CPython's `PyRun_InteractiveLoop`). */
import { futureFlagsOf } from '../parser/code-flags.ts';
import { parseInteractiveInput } from '../parser/index.ts';
import { SyntaxFailure } from '../parser/syntax-failure.ts';
import { compileSource, syntaxError } from '../runtime/evaluator/source.ts';
import { HostError } from '../runtime/host/host.ts';
import type { PyFile } from '../runtime/objects/file.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import { hostFailure } from '../runtime/protocols/host-failure.ts';
import { writeStandardError } from '../runtime/protocols/print-exception.ts';
import { str } from '../runtime/protocols/text.ts';
import { caught, landing } from '../runtime/protocols/unwind.ts';
import type { CodeRunner } from './code-runner.ts';
import { flushStandardStream, runGuarded } from './program-end.ts';

const FILENAME = '<stdin>';

/** One session at the prompt. */
export class InteractiveSession {
  readonly #runner: CodeRunner;
  readonly #input: PyFile;
  /** Future features that earlier statements turned on, as bits of `co_flags`. */
  #flags: number;

  /**
   * @param runner where the statements run
   * @param input where they are typed
   * @param flags the `co_flags` of the program that ran before
   */
  constructor(runner: CodeRunner, input: PyFile, flags: number) {
    this.#runner = runner;
    this.#input = input;
    this.#flags = flags;
  }

  /** Reads and runs statements to the end of input; answers the exit code where one of them ends the program. */
  run(): number | undefined {
    const { sysDict } = thread.interpreter;
    if (sysDict.getStr('ps1') === undefined) sysDict.setStr('ps1', '>>> ');
    if (sysDict.getStr('ps2') === undefined) sysDict.setStr('ps2', '... ');
    for (;;) {
      let ended = false;
      const outcome = runGuarded(() => {
        ended = this.#step();
      }, false);
      if (outcome?.exits === true) return outcome.code;
      flushStandardStream('stderr');
      flushStandardStream('stdout');
      if (ended) return undefined;
    }
  }

  /** One statement; answers whether the input is at its end. */
  #step(): boolean {
    const source = this.#read();
    if (source === undefined) return true;
    const code = compileSource(source, {
      filename: FILENAME,
      mode: 'single',
      origin: 'string',
      flags: futureFlagsOf(this.#flags),
    });
    this.#flags |= code.flags;
    this.#runner.run(code);
    return false;
  }

  /** The text of one statement; undefined at the end of input. @throws SyntaxError for text that is none */
  #read(): string | undefined {
    let text = '';
    let atEnd = false;
    for (;;) {
      let line = this.#readLine(text === '' ? 'ps1' : 'ps2');
      if (line === '') {
        writeStandardError('\n');
        if (text === '') return undefined;
        atEnd = true;
      } else if (!line.endsWith('\n')) {
        // The end of input within a line: it is asked once more, as CPython's tokenizer does.
        line += this.#readLine('ps2');
        writeStandardError('\n');
        if (!line.endsWith('\n')) line += '\n';
        atEnd = true;
      }
      if (text === '' && line === '\n') continue;
      text += line;
      if (isBlank(line) && line !== '\n' && !atEnd) continue;
      if (isBlank(text)) {
        text = '';
        if (atEnd) return undefined;
        continue;
      }
      if (atEnd || this.#isComplete(text)) return text;
    }
  }

  #isComplete(text: string): boolean {
    const { compilerHooks } = thread.interpreter;
    try {
      return parseInteractiveInput(text.slice(0, -1), {
        filename: FILENAME,
        origin: 'string',
        futureFlags: futureFlagsOf(this.#flags),
        unicodeName: compilerHooks.unicodeName,
        decodeSource: compilerHooks.decodeSource,
      }).isComplete;
    } catch (failure) {
      if (failure instanceof SyntaxFailure) throw syntaxError(failure);
      throw failure;
    }
  }

  #readLine(prompt: 'ps1' | 'ps2'): string {
    writeStandardError(promptText(prompt));
    try {
      return this.#input.readLine();
    } catch (failure) {
      if (failure instanceof HostError) throw hostFailure(failure);
      throw failure;
    }
  }
}

/** Whether there is nothing but blanks, comments and joined lines. */
function isBlank(text: string): boolean {
  return text
    .replaceAll('\\\n', '')
    .split('\n')
    .every((line) => /^[ \t\f]*(#|$)/.test(line));
}

/** `str(sys.ps1)`; nothing where it is missing or has no text. */
function promptText(name: 'ps1' | 'ps2'): string {
  const prompt = thread.interpreter.sysDict.getStr(name);
  if (prompt === undefined) return '';
  const at = landing();
  try {
    return str(prompt);
  } catch (thrown) {
    caught(thrown, at);
    return '';
  }
}
