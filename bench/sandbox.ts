/**
 * Measures the API of the built package (`npm run build` first):
 *
 *     npx tsx bench/sandbox.ts [startup] [budgets] [heap] [late] [pool]
 *
 * - `startup`: `new Interpreter()` and `1 + 1`, median of 200.
 * - `budgets`: the programs of this directory with all limits set, as a multiple of the time without.
 * - `heap`: 10,000 snippets in interpreters of their own; the heap after each thousand.
 * - `late`: how long after its deadline a process is gone.
 * - `pool`: 1,000 snippets (`SNIPPETS`), every third one hostile, through a pool of threads and one of processes. The
 *   hostile ones are those of `hostile.ts` and, where `MINIPY_CORPUS` names the corpus of escapes, of its family J.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE, honest } from './hostile.ts';

type Package = typeof import('../src/api/index.ts');
type WorkerPackage = typeof import('../src/worker/index.ts');
type NodePackage = typeof import('../src/node/index.ts');

const here = import.meta.dirname;
const load = async <T>(name: string): Promise<T> => (await import(join(here, '../dist', name))) as T;
const { Interpreter, Sandbox } = await load<Package>('index.js');
const { SandboxPool, WorkerSandbox } = await load<WorkerPackage>('worker.js');
const { ProcessSandbox } = await load<NodePackage>('node.js');

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const shown = (milliseconds: number): string => `${milliseconds.toFixed(2)} ms`;

function startup(): void {
  for (const [name, make] of [
    ['Interpreter', () => new Interpreter()],
    ['Sandbox', () => new Sandbox()],
  ] as const) {
    const times: number[] = [];
    for (let i = 0; i < 1200; i++) {
      const started = performance.now();
      if (make().eval('1 + 1') !== 2) throw new Error('1 + 1 is not 2');
      if (i >= 1000) times.push(performance.now() - started);
    }
    console.log(`new ${name}() and 1 + 1: median ${shown(median(times))}`);
  }
}

function budgets(): void {
  const limits = { steps: 1e12, timeMs: 1e9, memoryBytes: 4e9, outputBytes: 1e9, hostCalls: 1e9, recursionDepth: 1000 };
  const ratios: number[] = [];
  for (const file of readdirSync(join(here, 'programs')).filter((name) => name.endsWith('.py'))) {
    const source = readFileSync(join(here, 'programs', file), 'utf8');
    const time = (options: object): (() => number) => {
      const py = new Interpreter(options);
      py.exec(source);
      py.call('main');
      return () => {
        const { user } = process.cpuUsage();
        py.call('main');
        return (process.cpuUsage().user - user) / 1000;
      };
    };
    const [off, on] = [time({}), time({ limits })];
    let [least, limited] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let turn = 0; turn < 12; turn++) {
      least = Math.min(least, off());
      limited = Math.min(limited, on());
    }
    ratios.push(limited / least);
    console.log(`${file.padEnd(28)} ${shown(least).padStart(12)} ${(limited / least).toFixed(3)}`);
  }
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  console.log(`budgets on / off: geometric mean ${mean.toFixed(3)}`);
}

async function heap(): Promise<void> {
  const { gc } = globalThis as { gc?: () => void };
  if (gc === undefined) throw new Error('run with NODE_OPTIONS=--expose-gc');
  const levels: number[] = [];
  for (let i = 1; i <= 10_000; i++) {
    const { source, answer } = honest(i);
    const outcome = new Sandbox({ globals: { host: () => i } }).run(`host()\nclass A(object): pass\n${source}`);
    if (!outcome.ok || outcome.value !== answer) throw new Error(`snippet ${i} went wrong`);
    // What weak references point to lives until the host's turn is over.
    if (i % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    if (i % 1000 === 0) {
      gc();
      levels.push(process.memoryUsage().heapUsed / 2 ** 20);
    }
  }
  console.log(`heap after each 1,000 snippets: ${levels.map((level) => level.toFixed(1)).join(' ')} MiB`);
  console.log(`last / first: ${(levels.at(-1)! / levels[0]!).toFixed(3)}`);
}

async function late(): Promise<void> {
  for (const [name, make] of [
    ['thread', () => new WorkerSandbox({ killAfterMs: 500, limits: { timeMs: 1e9, steps: 1e15 } })],
    ['process', () => new ProcessSandbox({ killAfterMs: 500, limits: { timeMs: 1e9, steps: 1e15 } })],
  ] as const) {
    const delays: number[] = [];
    for (let i = 0; i < 5; i++) {
      await using box = make();
      await box.eval('1');
      const started = performance.now();
      await box.exec('while 1: pass').catch(() => {});
      delays.push(performance.now() - started - 500);
    }
    console.log(`${name}: rejected ${delays.map((delay) => delay.toFixed(0)).join(', ')} ms after the deadline`);
  }
}

function hostilePrograms(): readonly string[] {
  const corpus = process.env['MINIPY_CORPUS'];
  if (corpus === undefined) return HOSTILE;
  const { cases } = JSON.parse(readFileSync(corpus, 'utf8')) as { cases: { family: string; attack: string }[] };
  return [...HOSTILE, ...cases.filter(({ family }) => family === 'J').map(({ attack }) => attack)];
}

async function pool(): Promise<void> {
  const programs = hostilePrograms();
  const snippets = Number(process.env['SNIPPETS'] ?? 1000);
  for (const [name, make] of [
    ['threads', () => new WorkerSandbox({ killAfterMs: 3000, maxHeapMb: 256, limits: { timeMs: 300 } })],
    ['processes', () => new ProcessSandbox({ killAfterMs: 4000, limits: { timeMs: 300 } })],
  ] as const) {
    const started = performance.now();
    let right = 0;
    const ends = new Map<string, number>();
    const count = (end: string): void => void ends.set(end, (ends.get(end) ?? 0) + 1);
    await using members = new SandboxPool({ size: 2, make });
    await Promise.all(
      Array.from({ length: snippets }, async (_, i) => {
        if (i % 3 === 0) {
          const hostile = programs[(i / 3) % programs.length]!;
          await members.run(hostile).then(
            (outcome) => count(outcome.ok ? 'answered' : outcome.error.name),
            (error: Error) => count(error.name),
          );
          return;
        }
        const { source, answer } = honest(i);
        const outcome = await members.run(source);
        if (outcome.ok && outcome.value === answer) right++;
        else console.log(`snippet ${i}: ${outcome.ok ? outcome.value : outcome.error.message}`);
      }),
    );
    const hostile = [...ends].map(([end, times]) => `${times} ${end}`).join(', ');
    console.log(
      `${name}: ${right} of ${snippets - Math.ceil(snippets / 3)} right; hostile: ${hostile}; ${((performance.now() - started) / 1000).toFixed(0)} s`,
    );
  }
}

const measures = { startup, budgets, heap, late, pool };
const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure();
}
