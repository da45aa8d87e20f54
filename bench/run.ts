/**
 * Compares minipy with CPython 2.7.18, program by program, each in a process of its own, the two turn by turn.
 *
 *     npx tsx bench/run.ts [--rounds N] [--turns N] [part-of-a-name ...]
 *
 * Prints the ratio of CPU time per program (compute only, start-up left out; lower is faster) for warmed-up turns and
 * for the first run, and the geometric means. The answers of both must agree.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const args = process.argv.slice(2);
const option = (name: string, otherwise: number): number => {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args.splice(at, 2)[1]);
};
const rounds = option('--rounds', 3);
const turns = option('--turns', 9);
const program = process.env['MINIPY_PROGRAM'] ?? join(here, '../dist/minipy.js');
if (!existsSync(program)) throw new Error(`${program} does not exist: npm run build`);

interface Measured {
  readonly first: number;
  readonly median: number;
  readonly answer: string;
}

function run(command: string, commandArgs: readonly string[], name: string): Measured {
  const output = execFileSync(
    command,
    [...commandArgs, join(here, 'driver.py'), join(here, 'programs', `${name}.py`), `${turns}`],
    {
      encoding: 'utf8',
      env: { ...process.env, PYENV_VERSION: process.env['PYENV_VERSION'] ?? '2.7.18' },
    },
  );
  const match = /^\(([^,]+), ([^,]+), (.*)\)\n$/s.exec(output);
  if (match === null) throw new Error(`${name} printed ${output}`);
  return { first: Number(match[1]), median: Number(match[2]), answer: match[3]! };
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

const names = readdirSync(join(here, 'programs'))
  .filter((file) => file.endsWith('.py'))
  .map((file) => file.slice(0, -3))
  .filter((name) => args.length === 0 || args.some((part) => name.includes(part)))
  .sort();

const warm: number[] = [];
const cold: number[] = [];
console.log('| program | warm | first run |\n|---|---|---|');
for (const name of names) {
  const ratios: number[] = [];
  const firsts: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const ours = run(process.execPath, ['--stack-size=7000', program], name);
    const theirs = run(process.env['MINIPY_ORACLE'] ?? 'python2.7', [], name);
    if (ours.answer !== theirs.answer) throw new Error(`${name}: ${ours.answer} instead of ${theirs.answer}`);
    ratios.push(ours.median / theirs.median);
    firsts.push(ours.first / theirs.first);
  }
  warm.push(middle(ratios));
  cold.push(middle(firsts));
  console.log(`| ${name} | ${middle(ratios).toFixed(2)} | ${middle(firsts).toFixed(2)} |`);
}
console.log(`| **geometric mean** | **${geometricMean(warm).toFixed(2)}** | **${geometricMean(cold).toFixed(2)}** |`);
