import { describe, expect, it } from 'vitest';
import { CancelledError, Interpreter, LimitError, MemoryFiles, Sandbox } from '../../src/api/index.ts';

function limitOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof LimitError) return error.limit;
    throw error;
  }
  return undefined;
}

describe('nestingDepth', () => {
  const brackets = (depth: number): string => `x = ${'('.repeat(depth)}1${')'.repeat(depth)}`;
  const blocks = (depth: number): string => {
    let source = '';
    for (let i = 0; i < depth; i++) source += `${' '.repeat(i)}if 1:\n`;
    return `${source}${' '.repeat(depth)}x = [1]\n`;
  };

  it.each([
    ['brackets', brackets(10), brackets(11)],
    ['blocks', blocks(9), blocks(10)],
    ['one inside the other', `${blocks(5).trimEnd()} + [[[[[1]]]]]`, `${blocks(5).trimEnd()} + [[[[[[1]]]]]]`],
  ])('counts %s', (_what, allowed, refused) => {
    const py = new Interpreter({ limits: { nestingDepth: 10 } });
    expect(limitOf(() => py.exec(allowed))).toBe(undefined);
    expect(limitOf(() => py.exec(refused))).toBe('nestingDepth');
  });

  it('holds for source that Python code compiles, and is finite in a sandbox', () => {
    const box = new Sandbox();
    expect(limitOf(() => box.exec('try:\n  compile("(" * 99 + ")" * 99, "f", "eval")\nexcept: pass'))).toBe(undefined);
    for (const source of [
      'eval("(" * 101 + "1" + ")" * 101)',
      'exec "(" * 200',
      'compile("[" * 10 ** 5, "f", "exec")',
    ]) {
      expect(limitOf(() => box.exec(`try:\n  ${source}\nexcept: pass`))).toBe('nestingDepth');
    }
  });

  it('does not count what is closed again, or stands in strings and comments', () => {
    const py = new Interpreter({ limits: { nestingDepth: 3 } });
    py.exec(`x = ${'[()],'.repeat(100)}\ny = "((((((("\n# ((((((\nif x:\n  z = [[1]]\nif x:\n  z = [[2]]`);
    expect(py.globals.get('z')).toEqual([[2]]);
  });
});

describe('a long parse', () => {
  const long = 'x = 1\n'.repeat(150_000);

  it('ends at an interruption in its middle', () => {
    const py = new Interpreter({ limits: { timeMs: 1e9 } });
    const started = performance.now();
    const signal = {
      get aborted() {
        return performance.now() - started > 5;
      },
      reason: 'too long',
    } as unknown as AbortSignal;
    expect(() => py.exec(long, { signal })).toThrow(CancelledError);
    expect(py.eval('"x" in globals()')).toBe(false);
  });

  it('leaves an interpreter that parses and runs', () => {
    const py = new Interpreter();
    for (const source of [long, `x = [${'1,'.repeat(300_000)}]`, `x = ${'1'.repeat(900_000)}`]) {
      expect(limitOf(() => py.exec(source, { limits: { timeMs: 10 } }))).toBe('timeMs');
      expect(py.exec('def f(a):\n  return [a]\nf(2)')).toEqual([2]);
    }
  });
});

describe('a limit in the middle of an import', () => {
  const loop = 'x = 1\nwhile 1: pass';
  const files = (): MemoryFiles =>
    new MemoryFiles({ '/slow.py': loop, '/pack/__init__.py': loop, '/ok.py': 'import slow', '/pack/part.py': 'y = 1' });

  it.each(['slow', 'pack', 'ok', 'pack.part'])('leaves no half of %s', (name) => {
    const py = new Interpreter({ files: files(), limits: { steps: 10_000 } });
    expect(limitOf(() => py.exec(`import ${name}`))).toBe('steps');
    expect(
      py.exec('import sys\n[name for name in ("slow", "pack", "ok", "pack.part") if name in sys.modules]'),
    ).toEqual([]);
    expect(limitOf(() => py.exec(`import ${name}`))).toBe('steps');
  });

  it('leaves no half in a sandbox, and no library that is let in', () => {
    const box = new Sandbox({
      files: files(),
      policy: { ...new Sandbox().policy, path: ['/', ...new Sandbox().policy.path] },
      limits: { steps: 300_000 },
    });
    expect(limitOf(() => box.exec('import slow'))).toBe('steps');
    expect(() => box.exec('slow')).toThrow('NameError');
    expect(limitOf(() => box.exec('import slow'))).toBe('steps');
    expect(box.exec('import string\nstring.upper("a")')).toBe('A');
    for (let steps = 1_000; steps < 60_000; steps += 3_000) {
      limitOf(() => box.exec('import json', { limits: { steps } }));
      expect(() => box.exec('import imp')).toThrow('ImportError');
      expect(() => box.exec('import exceptions')).toThrow('ImportError');
    }
    expect(box.exec('import json\njson.loads("[1]")')).toEqual([1]);
  });
});
