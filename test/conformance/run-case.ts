import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ConformanceCase, Outcome } from './case.ts';
import { spawnCase } from './spawn-case.ts';

/** The built command line; `MINIPY_PROGRAM` names another build. */
const program = process.env['MINIPY_PROGRAM'] ?? fileURLToPath(new URL('../../dist/minipy.cjs', import.meta.url));

/** Whether there is a built interpreter to run cases with. */
export function interpreterExists(): boolean {
  return existsSync(program);
}

/** Runs one case with the built command-line interpreter, on the stack size that its own `#!` line asks for. */
export function runCase(testCase: ConformanceCase): Promise<Outcome> {
  const environment = { ...process.env, TZ: 'UTC' };
  return spawnCase({ command: process.execPath, args: ['--stack-size=7000', program], environment }, testCase);
}
