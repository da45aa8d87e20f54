import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Project, projectWithPackage } from './installed-package.ts';

describe('sandboxes in threads and processes', () => {
  let project: Project;
  beforeAll(async () => {
    project = await projectWithPackage();
  }, 120_000);
  afterAll(() => project.dispose());

  it.each([
    ['WorkerSandbox', 'minipy/worker'],
    ['ProcessSandbox', 'minipy/node'],
  ])(
    '%s',
    async (name, module) => {
      const printed = await project.run(`
        import { ${name} } from '${module}';
        const show = async (what) => {
          try { console.log(JSON.stringify(await what)); } catch (error) { console.log(error.name, error.message, error.timedOut ?? ''); }
        };
        let written = '';
        const box = new ${name}({
          killAfterMs: 1500,
          stdout: (text) => { written += text; },
          limits: { timeMs: 60000, steps: 1e12 },
          files: { '/a.txt': 'hello' },
          globals: {
            later: async (n) => { await null; return { n, long: 'x'.repeat(100000) }; },
            broken: async () => { throw new Error('/secret'); },
          },
        });
        await show(box.eval('1 + 1'));
        await show(box.eval('later(5)["n"] + len(later(1)["long"])'));
        await show(box.exec('print "hi"'));
        console.log(written.trim());
        await show(box.exec('1 / 0'));
        await show(box.exec('broken()'));
        await show(box.run('class A: pass\\nA()').then((outcome) => outcome.error.name));
        await show(box.exec('while 1: pass'));
        await show(box.eval('2 + 2'));
        const controller = new AbortController();
        setTimeout(() => controller.abort('enough'), 50);
        await show(box.exec('while 1: pass', { signal: controller.signal }));
        await show(box.eval('3 + 3'));
        await box.terminate();
        await show(box.eval('1'));
      `);
      expect(printed.trim().split('\n')).toEqual([
        '2',
        '100005',
        'null',
        'hi',
        'PythonError ZeroDivisionError: integer division or modulo by zero ',
        'PythonError RuntimeError: host function broken() failed ',
        '"ConversionError"',
        'WorkerError the run was ended after 1500 ms true',
        '4',
        'CancelledError cancelled: enough ',
        '6',
        'WorkerError the sandbox was terminated false',
      ]);
    },
    60_000,
  );

  it('serve many snippets side by side, good ones and bad ones', async () => {
    const printed = await project.run(`
      import { SandboxPool, WorkerSandbox } from 'minipy/worker';
      const pool = new SandboxPool({ size: 2, maxQueue: 20, reuse: 5, make: () => new WorkerSandbox({ limits: { steps: 200000 } }) });
      const runs = Array.from({ length: 20 }, (_, i) => pool.run(i % 3 === 0 ? 'while 1: pass' : i + ' * 2'));
      const outcomes = await Promise.all(runs);
      console.log(outcomes.every((outcome, i) => i % 3 === 0 ? outcome.error.limit === 'steps' : outcome.value === i * 2));
      const late = Array.from({ length: 30 }, () => pool.run('1').then(() => 'done', (error) => error.message));
      const closing = pool[Symbol.asyncDispose]();
      console.log([...new Set(await Promise.all(late))].sort().join('|'));
      await closing;
      console.log(await pool.run('1').catch((error) => error.message));
    `);
    const lines = printed.trim().split('\n');
    expect(lines[0]).toBe('true');
    expect(lines[1]).toContain("the pool's queue is full (20 wait): try again later");
    expect(lines[1]).toContain('the pool was closed before the run began');
    expect(lines[2]).toBe('the pool is closed');
  }, 60_000);

  it('lose no snippet when members die of the others', async () => {
    const printed = await project.run(`
      import { SandboxPool, WorkerSandbox } from 'minipy/worker';
      const make = () => new WorkerSandbox({ maxHeapMb: 48, killAfterMs: 20000, limits: { memoryBytes: 1e12, steps: 1e12, timeMs: 1e6 } });
      const pool = new SandboxPool({ size: 2, reuse: 3, make });
      const hostile = ['x = []\\nwhile 1: x.append([1] * 1000)', 'x = {}\\nwhile 1: x[len(x)] = "x" * 1000 + str(len(x))', 'def f(): f()\\nf()'];
      const ends = await Promise.all(Array.from({ length: 15 }, (_, i) =>
        pool.run(i % 3 === 0 ? hostile[(i / 3) % 3] : 'sum(range(' + i + '))')
          .then((outcome) => outcome.ok ? outcome.value : outcome.error.name, (error) => error.name)));
      console.log(ends.every((end, i) => i % 3 === 0 || end === (i * (i - 1)) / 2));
      console.log([...new Set(ends.filter((_, i) => i % 3 === 0))].sort().join());
      console.log(pool.busy, pool.waiting);
      await pool[Symbol.asyncDispose]();
    `);
    expect(printed.trim().split('\n')).toEqual(['true', 'PythonError,WorkerError', '0 0']);
  }, 90_000);

  it.each([
    ['WorkerSandbox', 'minipy/worker'],
    ['ProcessSandbox', 'minipy/node'],
  ])(
    '%s is gone soon after its deadline',
    async (name, module) => {
      const printed = await project.run(`
      import { ${name} } from '${module}';
      const box = new ${name}({ killAfterMs: 400, limits: { timeMs: 1e9, steps: 1e15 } });
      await box.eval('1');
      const started = performance.now();
      const error = await box.exec('while 1: pass').catch((error) => error);
      const late = performance.now() - started - 400;
      console.log(error.timedOut, late < 1000 ? 'soon' : late);
      await box.terminate();
    `);
      expect(printed.trim()).toBe('true soon');
    },
    60_000,
  );

  it('carry plug-ins that call asynchronous functions (examples/plugin-host.ts)', async () => {
    const example = readFileSync(new URL('../../examples/plugin-host.ts', import.meta.url), 'utf8');
    const printed = await project.run(`${example}
      const notified: string[] = [];
      const plugins = new PluginHost({
        fetch: async (path) => 'page ' + path,
        notify: async (user, text) => { notified.push(user + ': ' + text); },
      });
      plugins.install('greeter', 'import host\\ndef on_event(name, data):\\n    host.notify(data["user"], text=host.fetch("/" + name))\\n    return "told"');
      plugins.install('stuck', 'def on_event(name, data):\\n    while True: pass');
      plugins.install('broken', 'def on_event(name, data): return data["missing"]');
      console.log(JSON.stringify(await plugins.emit('login', { user: 'ann', admin: false, tags: [1, null] })));
      console.log(notified.join());
      await plugins[Symbol.asyncDispose]();
    `);
    expect(printed.trim().split('\n')).toEqual([
      '{"greeter":"told","stuck":"limit reached: steps (1000000 allowed)","broken":"KeyError: \'missing\'"}',
      'ann: page /login',
    ]);
  }, 60_000);
});
