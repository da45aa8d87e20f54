import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConformanceCase, Outcome } from './case.ts';

/** How an interpreter is started; the program's name and arguments follow. */
export interface InterpreterCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Runs one case in a process of its own, in the case's directory, with its standard input.
 *
 * @param timeoutMs the process is killed after this time; the outcome then says exit -9 (SIGKILL).
 * @returns what the process wrote, with the case's directory as `{case}` and the fresh directory as `{temp}`, and its
 *   exit code.
 */
export function spawnCase(
  interpreter: InterpreterCommand,
  testCase: ConformanceCase,
  timeoutMs = 20_000,
): Promise<Outcome> {
  const directory = testCase.needsTempDirectory ? mkdtempSync(join(tmpdir(), 'conformance-')) : undefined;
  return new Promise<Outcome>((resolve, reject) => {
    const child = spawn(
      interpreter.command,
      [...interpreter.args, testCase.file, ...(directory === undefined ? [] : [directory])],
      { cwd: testCase.directory, env: interpreter.environment, timeout: timeoutMs, killSignal: 'SIGKILL' },
    );
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    const text = (chunks: readonly Buffer[]): string => {
      const written = Buffer.concat(chunks).toString('latin1').replaceAll(testCase.directory, '{case}');
      return directory === undefined ? written : written.replaceAll(directory, '{temp}');
    };
    child.on('close', (code, signal) => {
      const exit = code ?? (signal === null ? 0 : -constants.signals[signal]);
      resolve({
        stdout: text(stdout),
        stderr: text(stderr),
        exit,
      });
    });
    // A program that ends without reading its input closes the pipe early; that is no error of the run.
    child.stdin.on('error', () => {});
    child.stdin.end(Buffer.from(testCase.stdin, 'latin1'));
  }).finally(() => {
    if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
  });
}

/** Applies an asynchronous action to every item, a few at a time, keeping the order of the results. */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  width: number,
  action: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await action(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
