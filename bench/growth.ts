/**
 * How the cost of core operations grows with their size, beside CPython 2.7.18.
 *
 *     npx tsx bench/growth.ts [--plot picture.svg]
 *
 * Prints CPU nanoseconds per item at 10^3, 10^4, 10^5 and 10^6 items, minipy's and the ratio to CPython's: a curve that
 * CPython's does not have shows as a ratio that grows from left to right.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { growthPlot } from './growth-plot.ts';

const SIZES = ['10^3', '10^4', '10^5', '10^6'];

const here = import.meta.dirname;
const program = process.env['MINIPY_PROGRAM'] ?? join(here, '../dist/minipy.cjs');

function run(command: string, args: readonly string[]): Map<string, number[]> {
  const output = execFileSync(command, [...args, join(here, 'growth.py')], {
    encoding: 'utf8',
    env: { ...process.env, PYENV_VERSION: process.env['PYENV_VERSION'] ?? '2.7.18' },
  });
  const rows = new Map<string, number[]>();
  for (const line of output.trimEnd().split('\n')) {
    const [name, ...figures] = line.split(' ') as [string, ...string[]];
    rows.set(name, figures.map(Number));
  }
  return rows;
}

const ours = run(process.execPath, ['--stack-size=7000', program]);
const theirs = run(process.env['MINIPY_ORACLE'] ?? 'python2.7', []);
console.log(`| operation | ${SIZES.join(' | ')} |\n|---${'|---'.repeat(SIZES.length)}|`);
for (const [name, figures] of ours) {
  const cells = figures.map((figure, i) => `${figure.toFixed(0)} (${(figure / theirs.get(name)![i]!).toFixed(2)})`);
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

const plotAt = process.argv.indexOf('--plot');
const picture = process.argv[plotAt + 1];
if (plotAt > 0 && picture !== undefined) {
  const curves = [...ours].map(([name, minipy]) => ({ name, minipy, cpython: theirs.get(name)! }));
  const growing = curves.filter(({ minipy }) => minipy.length === SIZES.length);
  writeFileSync(picture, growthPlot(growing, SIZES));
}
