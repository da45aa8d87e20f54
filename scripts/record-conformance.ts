/**
 * Records what the oracle, CPython 2.7.18, does with the programs of the conformance corpus.
 *
 *     npx tsx scripts/record-conformance.ts [--all | --only-missing | --check] [part-of-a-name ...]
 *
 * `--only-missing` (the default) records cases that have no `.out` yet, `--all` records every case anew, and `--check`
 * runs the oracle again and compares, byte for byte, without writing. Cases marked `# expected: specification` are
 * written by hand and left alone. The oracle is the command in MINIPY_ORACLE (default `python2.7`).
 */
import { rmSync, writeFileSync } from 'node:fs';
import type { ConformanceCase, Outcome } from '../test/conformance/case.ts';
import { besideProgram, describeDifference, expectedOutcome, findCases, isRecorded } from '../test/conformance/case.ts';
import { type InterpreterCommand, mapConcurrently, spawnCase } from '../test/conformance/spawn-case.ts';

function oracleCommand(): InterpreterCommand {
  const { PYTHONHASHSEED: _, ...inherited } = process.env;
  const [command = 'python2.7', ...args] = (process.env['MINIPY_ORACLE'] ?? 'python2.7').split(' ');
  const environment = { PYENV_VERSION: '2.7.18', ...inherited, TZ: 'UTC' };
  return { command, args: [...args, '-E', '-s', '-B'], environment };
}

function writeOutcome(testCase: ConformanceCase, outcome: Outcome): void {
  writeFileSync(besideProgram(testCase, '.out'), outcome.stdout, 'latin1');
  writeOrRemove(besideProgram(testCase, '.err'), outcome.stderr);
  writeOrRemove(besideProgram(testCase, '.exit'), outcome.exit === 0 ? '' : `${outcome.exit}\n`);
}

function writeOrRemove(path: string, text: string): void {
  if (text === '') rmSync(path, { force: true });
  else writeFileSync(path, text, 'latin1');
}

const words = process.argv.slice(2);
const check = words.includes('--check');
const again = check || words.includes('--all');
const oracle = oracleCommand();
const cases = findCases(words.filter((word) => !word.startsWith('--'))).filter(
  (one) => !one.fromSpecification && (again || !isRecorded(one)),
);

const results = await mapConcurrently(cases, 2, async (one) => {
  const outcome = await spawnCase(oracle, one);
  if (outcome.exit < 0) {
    console.log(`${one.name}: the oracle was ended by signal ${-outcome.exit}; nothing recorded`);
    return false;
  }
  if (!check) {
    writeOutcome(one, outcome);
    return true;
  }
  const difference = describeDifference(expectedOutcome(one), outcome);
  if (difference !== undefined) console.log(`${one.name}\n${difference}\n`);
  return difference === undefined;
});
const good = results.filter((result) => result).length;
console.log(`${good} ${check ? 'equal' : 'recorded'}, ${results.length - good} ${check ? 'different' : 'failed'}`);
process.exitCode = good === results.length ? 0 : 1;
