/**
 * Runs CPython 2.7's own tests, unmodified, with minipy, and counts the methods that pass against those that pass under
 * CPython itself.
 *
 *     npm run conformance:cpython -- [--failures] [--table] [-m part-of-a-method's-name] [--timeout s] [--jobs n] [name | group ...]
 *
 * Names are those of `Lib/test`, with or without `test_`; the groups are `types`, `language`, `compiler` and `modules`;
 * without a name all of them run. `--failures` shows why methods fail, `--table` writes `docs/cpython-tests.md`. Folders that PYTHONPATH names
 * come before CPython's library. It needs a CPython 2.7 (the command in MINIPY_ORACLE, default `python2.7`) and the built
 * command `dist/minipy.cjs`.
 */
import { writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interpreterExists } from '../test/conformance/run-case.ts';
import { mapConcurrently } from '../test/conformance/spawn-case.ts';
import { cleanEnvironment, findInstallation } from './cpython-suite/installation.ts';
import { methodsThatPass } from './cpython-suite/oracle-results.ts';
import { failureText, standingLine, standingOf, standingTable, totalOf } from './cpython-suite/report.ts';
import { runTestFile } from './cpython-suite/run-methods.ts';
import { chosenTestFiles } from './cpython-suite/test-files.ts';

interface Options {
  readonly names: readonly string[];
  readonly failures: boolean;
  readonly table: boolean;
  readonly pattern: string;
  readonly timeoutMs: number;
  readonly jobs: number;
}

function readOptions(words: readonly string[]): Options {
  const names: string[] = [];
  let failures = false;
  let table = false;
  let pattern = '';
  let timeoutMs = 60_000;
  let jobs = 2;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (word === '--failures') failures = true;
    else if (word === '--table') table = true;
    else if (word === '-m') pattern = words[(index += 1)] ?? '';
    else if (word === '--timeout') timeoutMs = 1000 * Number(words[(index += 1)]);
    else if (word === '--jobs') jobs = Number(words[(index += 1)]);
    else names.push(word);
  }
  return { names, failures, table, pattern, timeoutMs, jobs };
}

const options = readOptions(process.argv.slice(2));
const installation = findInstallation();
if (installation === undefined) {
  console.log("skipped: CPython's tests need a CPython 2.7 with its Lib/test; MINIPY_ORACLE names its command");
  process.exit(0);
}
if (!interpreterExists()) {
  console.error('dist/minipy.cjs does not exist: build it first');
  process.exit(2);
}

const first = process.env['PYTHONPATH'];
const minipy = {
  command: process.execPath,
  args: ['--stack-size=7000', fileURLToPath(new URL('../dist/minipy.cjs', import.meta.url))],
  environment: {
    ...cleanEnvironment(),
    PYTHONPATH: first === undefined ? installation.library : first + delimiter + installation.library,
  },
};
const standings = await mapConcurrently(chosenTestFiles(options.names), options.jobs, async (name) => {
  const expected = (await methodsThatPass(installation, name)).filter((method) => method.includes(options.pattern));
  const outcomes = await runTestFile(minipy, name, options.pattern, options.timeoutMs);
  const standing = standingOf(name, expected, outcomes);
  console.log(standingLine(standing));
  if (options.failures && standing.failures.length > 0) console.log(failureText(standing));
  return standing;
});
console.log(standingLine(totalOf(standings)));
if (options.table) {
  writeFileSync(new URL('../docs/cpython-tests.md', import.meta.url), standingTable(standings, installation.version));
}
