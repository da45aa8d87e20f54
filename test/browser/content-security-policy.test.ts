/** The package in a real browser, where `eval` and its like are refused by the page's policy. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Project, projectWithPackage } from '../package/installed-package.ts';
import { chromiumPath, WebPages } from './web-page.ts';

const browser = chromiumPath();

describe.skipIf(browser === undefined)('in Chromium (skipped where there is none: `apt-get install chromium`)', () => {
  let project: Project;
  let pages: WebPages;
  beforeAll(async () => {
    project = await projectWithPackage();
    pages = await WebPages.open(join(project.directory, 'node_modules/minipy/dist'), browser!);
  }, 120_000);
  afterAll(async () => {
    await pages?.close();
    project?.dispose();
  });

  it('is a page that refuses to make code of strings', async () => {
    const { value, violations } = await pages.run(`
      let refused;
      try { new Function('return 1'); } catch (error) { refused = error.name; }
      done(refused);`);
    expect(value).toBe('EvalError');
    expect(violations).toEqual(['script-src']);
  });

  it.each(['portable', 'browser'])('%s.js runs Python, refuses and limits it', async (file) => {
    const result = await pages.run(`
      import * as minipy from '/${file}.js';
      const { Interpreter, LimitError, PythonError, Sandbox } = minipy;
      await minipy.loadLibrary?.();
      const caught = (run) => {
        try { return run(); } catch (error) {
          if (error instanceof LimitError) return error.limit;
          if (error instanceof PythonError) return String(error.message);
          throw error;
        }
      };
      const box = new Sandbox();
      done([
        new Interpreter().eval('2 ** 100 % 1000007'),
        box.exec('import re, json, random\\nre.sub("a+", "b", json.dumps(["caat"]))'),
        caught(() => new Sandbox().eval('(lambda: 0).func_globals')),
        caught(() => new Sandbox({ limits: { steps: 1000 } }).exec('while True: pass')),
        caught(() => new Sandbox().exec('def f(): f()\\nf()')),
        caught(() => new Sandbox().eval('"x" * 10 ** 10')),
        caught(() => new Sandbox().exec('import socket')),
      ]);`);
    expect(result.errors).toEqual([]);
    expect(result.violations).toEqual([]);
    expect(result.value).toEqual([
      698635,
      '["cbt"]',
      'RuntimeError: restricted attribute',
      'steps',
      'RuntimeError: maximum recursion depth exceeded',
      'memoryBytes',
      "ImportError: No module named 'socket'",
    ]);
  });

  it('browser.js does without the library, and says so where code needs it', async () => {
    const result = await pages.run(`
      import { Interpreter, loadLibrary, UsageError } from '/browser.js';
      const python = new Interpreter();
      const outcomes = [python.eval('sum(x * x for x in range(10))')];
      const programs = ['1 / 0', 'import re', 'import math', 'u"\\\\N{EM DASH}"', 'u"a".encode("cp437")'];
      for (const program of programs) {
        try { outcomes.push(python.exec(program)); } catch (error) {
          outcomes.push(error instanceof UsageError ? error.message : String(error));
        }
      }
      await loadLibrary();
      outcomes.push(new Interpreter().exec('import math\\nu"\\\\N{EM DASH}".encode("cp437", "replace") + str(math.pi)'));
      done(outcomes);`);
    const refusal = (data: string) =>
      `the library is not loaded (${data}): load it first, with \`await loadLibrary()\``;
    expect(result).toEqual({
      value: [
        285,
        expect.stringContaining('ZeroDivisionError: integer division or modulo by zero'),
        refusal('library'),
        refusal('library'),
        refusal('character-names'),
        refusal('code-pages'),
        '?3.14159265359',
      ],
      violations: [],
      errors: [],
    });
  });

  it('has a sandbox in a Web Worker', async () => {
    const result = await pages.run(`
      import { WorkerSandbox } from '/worker.js';
      import { LimitError } from '/index.js';
      const box = new WorkerSandbox();
      const value = await box.exec('import re\\nsum(range(101))');
      let limit;
      const hostile = new WorkerSandbox({ limits: { timeMs: 100 } });
      await hostile.exec('while True: pass').catch((error) => { limit = error instanceof LimitError && error.limit; });
      await box.terminate();
      await hostile.terminate();
      done([value, limit]);`);
    expect(result).toEqual({ value: [5050, 'timeMs'], violations: [], errors: [] });
  });

  it('has asynchronous host functions in a Web Worker, where the page has shared memory', async () => {
    const result = await pages.run(
      `
      import { WorkerSandbox } from '/worker.js';
      const later = (n) => new Promise((resolve) => setTimeout(resolve, 5, n * 2));
      const box = new WorkerSandbox({ globals: { later } });
      const value = await box.eval('[later(n) for n in range(4)]');
      await box.terminate();
      done(value);`,
      true,
    );
    expect(result).toEqual({ value: [0, 2, 4, 6], violations: [], errors: [] });
  });
});
