import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment, type Installation } from './installation.ts';
import { DRIVER, type FileOutcome, runTestFile } from './run-methods.ts';

const CACHE = fileURLToPath(new URL('../../.cache/cpython-suite', import.meta.url));

/** CPython is given a minute: some of its tests are slow, and the results are kept. */
const TIMEOUT_MS = 60_000;

/**
 * The names of the methods of one test file that pass under CPython itself. They are kept in a folder that git ignores,
 * under a key made of the test file, the driver and CPython's version.
 */
export async function methodsThatPass(installation: Installation, name: string): Promise<readonly string[]> {
  const hash = createHash('sha256').update(installation.version).update(readFileSync(DRIVER));
  const source = join(installation.library, 'test', `${name}.py`);
  if (existsSync(source)) hash.update(readFileSync(source));
  const kept = join(CACHE, `${name}-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(kept)) return readFileSync(kept, 'latin1').split('\n').filter(Boolean);
  const [command = '', ...args] = installation.command;
  const interpreter = { command, args: [...args, '-B'], environment: cleanEnvironment() };
  const passing = namesThatPassed(await runTestFile(interpreter, name, '', TIMEOUT_MS));
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(kept, passing.join('\n'), 'latin1');
  return passing;
}

function namesThatPassed(outcomes: FileOutcome): string[] {
  return [...outcomes].filter(([, outcome]) => outcome.word === 'pass').map(([name]) => name);
}
