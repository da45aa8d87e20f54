import { describe, expect, it } from 'vitest';
import {
  extendPolicy,
  LimitError,
  MemoryFiles,
  policies,
  Sandbox,
  UsageError,
  type Violation,
} from '../../src/api/index.ts';

describe('a sandbox', () => {
  it('runs what computes', () => {
    const box = new Sandbox({ globals: { x: 5 } });
    expect(box.exec('import math, re, string\n[math.sqrt(x * 5), re.sub("a", "b", "aa"), string.upper("c")]')).toEqual([
      5,
      'bb',
      'C',
    ]);
  });

  it.each([
    ["__import__('os').system('rm')", "AttributeError: 'module' object has no attribute 'system'"],
    ["open('/etc/passwd')", "IOError: can't open files in restricted mode"],
    ["open('/x', 'w')", "IOError: can't open files for writing in restricted mode"],
    ['(lambda: 0).func_globals', 'RuntimeError: restricted attribute'],
    ['type("A", (object,), {}).__dict__', 'RuntimeError: class.__dict__ not accessible in restricted mode'],
    ['__import__("subprocess")', 'ImportError'],
  ])('refuses %s', (source, message) => {
    const violations: Violation[] = [];
    const box = new Sandbox({ observer: { onViolation: (violation) => violations.push(violation) } });
    expect(() => box.eval(source)).toThrow(message);
    expect(violations).toEqual(box.violations);
  });

  it('tells what was refused, caught or not', () => {
    const box = new Sandbox();
    box.exec('try:\n  (lambda: 0).func_globals\nexcept RuntimeError: pass', { filename: 'sly.py' });
    expect(
      box.violations.map(({ rule, subject, position }) => [rule, subject, position.filename, position.line]),
    ).toEqual([['attribute', 'func_globals', 'sly.py', 2]]);
  });

  it('has finite limits by itself', () => {
    const box = new Sandbox();
    for (const source of ['while 1: pass', 'x = "x" * 10 ** 9', 'while 1: print "x" * 1000']) {
      expect(() => box.exec(source)).toThrow(LimitError);
    }
    expect(box.eval('1 + 1')).toBe(2);
  });

  it('reads files under the policy of the book, and imports from them restricted', () => {
    const files = new MemoryFiles({
      '/a.txt': 'hello',
      '/mod.py': 'y = 6\ndef read(): return open("/a.txt").read()\ndef peek(): return read.func_globals',
    });
    const box = new Sandbox({ policy: policies.book, files });
    expect(box.exec('import mod\nmod.y, mod.read()')).toEqual([6, 'hello']);
    expect(() => box.exec('mod.peek()')).toThrow('restricted attribute');
    expect(() => box.exec("open('/a.txt', 'a')")).toThrow("can't open files for writing");
    expect(box.import('mod').get('y')).toBe(6);
    box.execFile('/mod.py');
    expect(box.eval('y')).toBe(6);
    box.unload('mod');
    expect(() => box.unload('mod')).toThrow(UsageError);
  });

  it('asks the policy last', () => {
    const asked: string[] = [];
    const box = new Sandbox({
      files: new MemoryFiles({ '/ok.txt': 'fine', '/no.txt': 'secret' }),
      policy: extendPolicy(policies.strict, {
        importModule: ({ name }) => {
          asked.push(name);
          if (name === 'banned') throw new Error('never');
          return name === 'magic' ? { answer: 42 } : undefined;
        },
        openFile: ({ path }) => (path === '/ok.txt' ? 'allow' : 'deny'),
      }),
    });
    expect(box.exec('import magic\nmagic.answer, open("/ok.txt").read()')).toEqual([42, 'fine']);
    expect(() => box.exec('open("/no.txt")')).toThrow("can't open files");
    expect(() => box.exec('import banned')).toThrow('ImportError');
    expect(asked).toContain('magic');
    expect(() => extendPolicy(policies.strict, { path: 'x' as never })).toThrow(UsageError);
    expect(() => extendPolicy(policies.strict, { paths: [] } as never)).toThrow("there is no 'paths'");
  });

  it('takes host values as builtins, globals and modules', () => {
    const box = new Sandbox({ modules: { early: { one: 1 } } });
    box.add('__builtins__', { twice: (n: number) => n * 2 });
    box.add('__main__', { seven: 7 });
    box.add('late', { two: 2 });
    expect(box.exec('import early, late\ntwice(seven) + early.one + late.two')).toBe(17);
  });

  it('repeats: the same output and the same steps', () => {
    const source =
      'import random, time\nprint [random.random() for i in range(3)], time.time(), object(), hash("x")\ntime.sleep(5)\nprint time.time()';
    const runs = [1, 2].map(() => new Sandbox().run(source));
    expect(runs[0]!.stdout).toBe(runs[1]!.stdout);
    expect(runs[0]!.usage.steps).toBe(runs[1]!.usage.steps);
    expect(new Sandbox({ seed: 1 }).run(source).ok).toBe(true);
  });
});
