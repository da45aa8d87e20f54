/**
 * Says whether minipy has become slower: the ratios of `run.ts` against those kept in `baseline.json`.
 *
 *     npx tsx bench/guard.ts [part-of-a-name ...]
 *     npx tsx bench/guard.ts --update
 *
 * Times are never compared, only ratios to CPython 2.7.18 from the same minutes: of each program in a process of its own,
 * and, where all are measured, the mean of all in one process. What looks slower is measured again, longer, before it
 * counts. Ends with status 1 where something does.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How much one program's ratio differs from one quiet run to another, and the mean of all. */
const NOISE = { program: 1.2, mean: 1.1 };

interface Ratios {
  /** Of each program in a process of its own. */
  readonly own: Readonly<Record<string, number>>;
  /** The geometric mean of all programs in one process. */
  readonly together: number;
}

const baselinePath = join(import.meta.dirname, 'baseline.json');

function measured(rounds: number, parts: readonly string[]): Ratios {
  const command = [join(import.meta.dirname, 'run.ts'), '--rounds', `${rounds}`, ...parts];
  const output = execFileSync(process.execPath, ['--import', 'tsx', ...command], { encoding: 'utf8' });
  const rows = [...output.matchAll(/^\| (\w+) \| ([\d.]+) \| /gm)];
  const mean = /^\| \*\*geometric mean\*\* \| [\d.]+ \| ([\d.]+) \| /m.exec(output);
  return { own: Object.fromEntries(rows.map(([, name, own]) => [name!, Number(own)])), together: Number(mean![1]) };
}

const parts = process.argv.slice(2);
if (parts[0] === '--update') {
  writeFileSync(baselinePath, `${JSON.stringify(measured(3, []), null, 2)}\n`);
  process.exit(0);
}

const baseline = JSON.parse(readFileSync(baselinePath, 'utf8')) as Ratios;
const slowerOf = ({ own }: Ratios): string[] =>
  Object.keys(own).filter((name) => own[name]! > (baseline.own[name] ?? Number.POSITIVE_INFINITY) * NOISE.program);
const isMeanSlower = ({ together }: Ratios): boolean => parts.length === 0 && together > baseline.together * NOISE.mean;

const quick = measured(1, parts);
const suspects = slowerOf(quick);
const complaints: string[] = [];
if (suspects.length > 0) {
  const again = measured(4, suspects);
  complaints.push(...slowerOf(again).map((name) => `${name}: ${again.own[name]}, was ${baseline.own[name]}`));
}
if (isMeanSlower(quick)) {
  const again = measured(3, []);
  if (isMeanSlower(again)) complaints.push(`all in one process: ${again.together}, was ${baseline.together}`);
}
console.log(complaints.length === 0 ? 'nothing is slower than the baseline' : complaints.join('\n'));
process.exit(complaints.length === 0 ? 0 : 1);
