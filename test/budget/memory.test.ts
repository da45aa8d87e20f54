import { describe, expect, it } from 'vitest';
import { Interpreter, LimitError } from '../../src/api/index.ts';

/** Programs that fill the heap with many small things of one kind, all of them alive. */
const HOARDERS: readonly (readonly [what: string, program: string])[] = [
  ['lists', 'x = []\nwhile 1: x.append([])'],
  ['integers', 'x = []\nn = 2 ** 62\nwhile 1:\n  n += 1\n  x.append(n)'],
  ['instances', 'class A(object): pass\nx = []\nwhile 1:\n  a = A()\n  a.b = 1\n  x.append(a)'],
  ['slotted instances', 'class A(object): __slots__ = "b"\nx = []\nwhile 1:\n  a = A()\n  a.b = 1\n  x.append(a)'],
  ['classes', 'x = []\nwhile 1:\n  class A(object): pass\n  x.append(A)'],
  ['functions', 'x = []\nwhile 1: x.append(lambda y=[1]: x)'],
  ['generators', 'def g(n): yield n\nx = []\nwhile 1: x.append(g([1]))'],
  ['dict keys', 'd = {}\nwhile 1: d[len(d)] = 1'],
  ['one set', 's = set()\nwhile 1: s.add((len(s),))'],
  ['deques', 'import collections\nx = collections.deque()\nwhile 1: x.append([1])'],
  ['one StringIO', 'import cStringIO\nf = cStringIO.StringIO()\nwhile 1: f.write("abcdefgh" * 100)'],
  ['tees', 'import itertools\na, b = itertools.tee(itertools.count())\nfor i in a: pass'],
  ['byte arrays', 'x = []\nwhile 1: x.append(bytearray(100))'],
];

/** Bytes of the limit, and how many times as much the heap of the host may grow meanwhile. */
const LIMIT = 4 * 2 ** 20;
const TOLERANCE = 30;

describe('memoryBytes', () => {
  it.each(HOARDERS)(
    'holds for %s',
    (_what, program) => {
      const py = new Interpreter({ limits: { memoryBytes: LIMIT, steps: 20_000_000 } });
      const before = process.memoryUsage().heapUsed;
      let limit: string | undefined;
      try {
        py.exec(program);
      } catch (error) {
        if (!(error instanceof LimitError)) throw error;
        limit = error.limit;
      }
      expect(limit).toBe('memoryBytes');
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(LIMIT * TOLERANCE);
      expect(py.eval('1 + 1')).toBe(2);
    },
    60_000,
  );

  it('lets a program go on that lets go of what it made', () => {
    const py = new Interpreter({ limits: { memoryBytes: LIMIT } });
    expect(py.exec('for i in xrange(200): x = [[j] for j in xrange(5000)]\nlen(x)')).toBe(5000);
  });
});
