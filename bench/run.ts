/**
 * Compares minipy with CPython 2.7.18, program by program, the two turn by turn.
 *
 *     npx tsx bench/run.ts [--rounds N] [--turns N] [part-of-a-name ...]
 *
 * Prints ratios of the CPU time of the computation, start-up left out (lower is faster; 1 is as fast as CPython): each
 * program in a process of its own, all of them in one process (whose caches and type feedback they share, as a server's
 * programs do), and the first run of a fresh compilation in that warm process (a snippet). The answers must agree.
 *
 * The fastest of many turns counts: what else the machine does can only make a turn slower.
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
const turns = option('--turns', 12);
const program = process.env['MINIPY_PROGRAM'] ?? join(here, '../dist/minipy.cjs');
if (!existsSync(program)) throw new Error(`${program} does not exist: npm run build`);

/** The CPU seconds of one program: its fastest warm turn, and its first run. */
interface Times {
  warm: number;
  first: number;
  readonly answer: string;
}

const commands = {
  minipy: [process.execPath, '--stack-size=7000', program],
  oracle: [process.env['MINIPY_ORACLE'] ?? 'python2.7'],
} as const;
type Contestant = keyof typeof commands;

const names = readdirSync(join(here, 'programs'))
  .filter((file) => file.endsWith('.py'))
  .map((file) => file.slice(0, -3))
  .filter((name) => args.length === 0 || args.some((part) => name.includes(part)))
  .sort();
const pathOf = (name: string): string => join(here, 'programs', `${name}.py`);

/** Runs one of the drivers, which print a tuple `(name, warm, first, answer)` for each program. */
function run(contestant: Contestant, driver: string, programs: readonly string[], into: Map<string, Times>): void {
  const [command, ...before] = commands[contestant] as readonly [string, ...string[]];
  const output = execFileSync(command, [...before, join(here, driver), `${turns}`, ...programs.map(pathOf)], {
    encoding: 'utf8',
    env: { ...process.env, PYENV_VERSION: process.env['PYENV_VERSION'] ?? '2.7.18' },
  });
  for (const line of output.trimEnd().split('\n')) {
    const match = /^\('(\w+)', ([^,]+), ([^,]+), (.*)\)$/.exec(line);
    if (match === null) throw new Error(`${driver} printed ${line}`);
    const [name, warm, first, answer] = [match[1]!, Number(match[2]), Number(match[3]), match[4]!];
    const best = into.get(name);
    if (best === undefined) into.set(name, { warm, first, answer });
    else {
      best.warm = Math.min(best.warm, warm);
      best.first = Math.min(best.first, first);
    }
  }
}

function measure(driver: string, groups: readonly (readonly string[])[]): { minipy: Times; oracle: Times }[] {
  const minipy = new Map<string, Times>();
  const oracle = new Map<string, Times>();
  for (let round = 0; round < rounds; round++) {
    for (const group of groups) {
      run('minipy', driver, group, minipy);
      run('oracle', driver, group, oracle);
    }
  }
  return names.map((name) => {
    const pair = { minipy: minipy.get(name)!, oracle: oracle.get(name)! };
    if (pair.minipy.answer !== pair.oracle.answer) {
      throw new Error(`${name}: ${pair.minipy.answer} instead of ${pair.oracle.answer}`);
    }
    return pair;
  });
}

const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

const own = measure(
  'driver.py',
  names.map((name) => [name]),
).map(({ minipy, oracle }) => minipy.warm / oracle.warm);
const shared = measure('together.py', [names]);
const together = shared.map(({ minipy, oracle }) => minipy.warm / oracle.warm);
const first = shared.map(({ minipy, oracle }) => minipy.first / oracle.first);

console.log('| program | own process | all in one process | first run, warm process |\n|---|---|---|---|');
const row = (name: string, ratios: readonly number[]): void =>
  console.log(`| ${name} | ${ratios.map((ratio) => ratio.toFixed(2)).join(' | ')} |`);
names.forEach((name, i) => {
  row(name, [own[i]!, together[i]!, first[i]!]);
});
row('**geometric mean**', [own, together, first].map(geometricMean));
row(
  '**worst**',
  [own, together, first].map((ratios) => Math.max(...ratios)),
);
