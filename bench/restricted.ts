/**
 * What restricted mode costs: the benchmark programs free and in an RExec, in one process, turn by turn.
 *
 *     npx tsx bench/restricted.ts [--turns N] [part-of-a-name ...]
 *
 * Prints the ratio of the CPU times (1 is as fast as free), the fastest of many turns each.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const args = process.argv.slice(2);
const at = args.indexOf('--turns');
const turns = at < 0 ? '30' : args.splice(at, 2)[1]!;
const minipy = process.env['MINIPY_PROGRAM'] ?? join(here, '../dist/minipy.cjs');

const ratios: number[] = [];
console.log('| program | restricted / free |\n|---|---|');
for (const file of readdirSync(join(here, 'programs')).sort()) {
  if (!file.endsWith('.py') || (args.length > 0 && !args.some((part) => file.includes(part)))) continue;
  const command = ['--stack-size=7000', minipy, join(here, 'restricted.py'), turns, join(here, 'programs', file)];
  const [name, free, restricted] = execFileSync(process.execPath, command, { encoding: 'utf8' }).trim().split(' ');
  const ratio = Number(restricted) / Number(free);
  ratios.push(ratio);
  console.log(`| ${name} | ${ratio.toFixed(2)} |`);
}
const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
console.log(`| **geometric mean** | ${mean.toFixed(2)} |`);
