/**
 * Compares minipy with other Pythons that run where JavaScript runs, and all with CPython 2.7.18.
 *
 *     npx tsx bench/peers.ts --install            # once: fetches their packages, into bench/peers/packages
 *     npx tsx bench/peers.ts [--time MS] [part-of-a-name ...]
 *
 * Prints the time of each program's fastest turn in a process of its own, as a ratio to CPython 2.7.18's (lower is
 * faster). A dash is a program that a contestant does not run or answers otherwise; why stands below the table.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const home = join(here, 'peers/packages');
const args = process.argv.slice(2);
const { contestants, packages } = (await import(join(here, 'peers/contestants.mjs'))) as {
  readonly contestants: Readonly<Record<string, unknown>>;
  readonly packages: readonly string[];
};

if (args[0] === '--install') {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', ...packages], {
    cwd: home,
    stdio: 'inherit',
  });
  process.exit(0);
}
if (!existsSync(join(home, 'node_modules')))
  throw new Error('the packages are not there: npx tsx bench/peers.ts --install');

const timeAt = args.indexOf('--time');
const milliseconds = timeAt < 0 ? 1500 : Number(args.splice(timeAt, 2)[1]);
const peers = Object.keys(contestants);
const programs = readdirSync(join(here, 'programs'))
  .filter((file) => file.endsWith('.py'))
  .map((file) => file.slice(0, -3))
  .filter((name) => args.length === 0 || args.some((part) => name.includes(part)))
  .sort();
const pathOf = (name: string): string => join(here, 'programs', `${name}.py`);

interface Result {
  /** Milliseconds of the fastest turn. */
  readonly fastest: number;
  readonly answer: string;
}

const PYTHONS = {
  minipy: [process.execPath, '--stack-size=7000', join(here, '../dist/minipy.js')],
  oracle: [process.env['MINIPY_ORACLE'] ?? 'python2.7'],
} as const;

function runPython(which: keyof typeof PYTHONS, program: string): Result {
  const [command, ...before] = PYTHONS[which] as readonly [string, ...string[]];
  const output = execFileSync(command, [...before, join(here, 'driver.py'), '3', pathOf(program)], {
    encoding: 'utf8',
    env: { ...process.env, PYENV_VERSION: process.env['PYENV_VERSION'] ?? '2.7.18' },
  });
  const match = /^\('\w+', ([^,]+), [^,]+, (?:'(.*)'|"(.*)")\)$/.exec(output.trimEnd());
  if (match === null) throw new Error(`${program}: ${output}`);
  return { fastest: Number(match[1]) * 1000, answer: match[2] ?? match[3]! };
}

function runPeer(peer: string, program: string): Result | string {
  const { stdout, error } = spawnSync(
    process.execPath,
    ['--stack-size=4000', join(here, 'peers/driver.mjs'), peer, pathOf(program), `${milliseconds}`],
    { encoding: 'utf8', timeout: milliseconds + 60_000 },
  );
  if (error !== undefined) return 'not within a minute';
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) return 'ended without an answer';
  const result = JSON.parse(last) as Result | { readonly failure: string };
  return 'failure' in result ? result.failure : result;
}

/** An answer without what differs between Python 2 and 3: the `L` of longs, the quotes that `repr` was put in. */
const comparable = (answer: string): string => answer.replaceAll(/(\d)L\b/g, '$1').replaceAll("\\'", "'");

const remarks: string[] = [];
const ratios = new Map<string, number[]>([['minipy', []], ...peers.map((peer): [string, number[]] => [peer, []])]);
console.log(`| program | minipy | ${peers.join(' | ')} |\n|---${'|---'.repeat(peers.length + 1)}|`);
for (const program of programs) {
  const oracle = runPython('oracle', program);
  const cells = [...ratios.keys()].map((name) => {
    const result = name === 'minipy' ? runPython('minipy', program) : runPeer(name, program);
    if (typeof result === 'string') {
      remarks.push(`- ${program}, ${name}: ${result.trim().slice(0, 160)}`);
      return '—';
    }
    if (comparable(result.answer) !== comparable(oracle.answer)) {
      remarks.push(`- ${program}, ${name}: answers ${result.answer.slice(0, 60)}, not ${oracle.answer.slice(0, 60)}`);
      return '—';
    }
    const ratio = result.fastest / oracle.fastest;
    ratios.get(name)!.push(ratio);
    return ratio.toFixed(2);
  });
  console.log(`| ${program} | ${cells.join(' | ')} |`);
}
const means = [...ratios.values()].map((values) =>
  values.length === 0
    ? '—'
    : Math.exp(values.reduce((sum, ratio) => sum + Math.log(ratio), 0) / values.length).toFixed(2),
);
console.log(`| **geometric mean** | ${means.join(' | ')} |\n\n${remarks.join('\n')}`);
