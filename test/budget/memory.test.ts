import { describe, expect, it } from 'vitest';
import { Interpreter, LimitError } from '../../src/api/index.ts';

/** Programs that fill the heap with many small things of one kind, all of them alive. */
const HOARDERS: readonly (readonly [what: string, program: string])[] = [
  ['lists', 'x = []\nwhile 1: x.append([])'],
  ['tuples', 'x = ()\nwhile 1: x = (x, 1)'],
  ['integers', 'x = []\nn = 2 ** 62\nwhile 1:\n  n += 1\n  x.append(n)'],
  ['longs', 'x = []\nwhile 1: x.append(len(x) << 100)'],
  ['floats', 'x = []\nwhile 1: x.append(len(x) * 1.5)'],
  ['strings', 'x = []\nwhile 1: x.append(str(len(x)))'],
  ['unicode', 'x = []\nwhile 1: x.append(unicode(len(x)))'],
  ['instances', 'class A(object): pass\nx = []\nwhile 1:\n  a = A()\n  a.b = 1\n  x.append(a)'],
  ['classic instances', 'class A: pass\nx = []\nwhile 1:\n  a = A()\n  a.b = 1\n  x.append(a)'],
  ['slotted instances', 'class A(object): __slots__ = "b"\nx = []\nwhile 1:\n  a = A()\n  a.b = 1\n  x.append(a)'],
  ['classes', 'x = []\nwhile 1:\n  class A(object): pass\n  x.append(A)'],
  ['classes that nobody holds', 'while 1:\n  class A(object): pass'],
  ['functions', 'x = []\nwhile 1: x.append(lambda y=[1]: x)'],
  ['closures', 'def make(n): return lambda: n\nx = []\nwhile 1: x.append(make([1]))'],
  ['generators', 'def g(n): yield n\nx = []\nwhile 1: x.append(g([1]))'],
  ['bound methods', 'x = []\nwhile 1: x.append(x.append)'],
  ['iterators', 'x = []\nwhile 1: x.append(iter([1]))'],
  ['dict keys', 'd = {}\nwhile 1: d[len(d)] = 1'],
  ['dict values', 'd = {}\nwhile 1: d[len(d) % 100] = [d.get(len(d) % 100)]\n'],
  ['sets', 'x = []\nwhile 1: x.append(set([1, 2]))'],
  ['one set', 's = set()\nwhile 1: s.add((len(s),))'],
  ['attributes', 'class A(object): pass\na = A()\nn = 0\nwhile 1:\n  n += 1\n  setattr(a, "n%d" % n, n)'],
  ['globals', 'n = 0\nwhile 1:\n  n += 1\n  globals()["n%d" % n] = n'],
  ['exceptions', 'x = []\nwhile 1:\n  try: 1 / 0\n  except Exception, e: x.append(e)'],
  ['tracebacks', 'import sys\nx = []\nwhile 1:\n  try: 1 / 0\n  except Exception: x.append(sys.exc_info())'],
  ['code objects', 'x = []\nwhile 1: x.append(compile("x + %d" % len(x), "f", "eval"))'],
  ['deques', 'import collections\nx = collections.deque()\nwhile 1: x.append([1])'],
  ['default dicts', 'import collections\nd = collections.defaultdict(list)\nn = 0\nwhile 1:\n  n += 1\n  d[n].append(1)'],
  ['patterns', 'import re\nx = []\nwhile 1: x.append(re.compile("a{%d}" % len(x)))'],
  ['matches', 'import re\nx = []\nwhile 1: x.append(re.match("a", "abc"))'],
  ['partials', 'import functools\nx = []\nwhile 1: x.append(functools.partial(int, "5"))'],
  ['tees', 'import itertools\na, b = itertools.tee(itertools.count())\nfor i in a: pass'],
  ['byte arrays', 'x = []\nwhile 1: x.append(bytearray(100))'],
  ['a comprehension', '[[i] for i in iter(int, 1)]'],
  ['slices', 'x = []\nwhile 1: x.append(slice(1, 2))'],
  ['weak references', 'import weakref\nclass A(object): pass\nx = []\nwhile 1: x.append(weakref.ref(A()))'],
  ['properties', 'x = []\nwhile 1: x.append(property(len))'],
  ['memory views', 'x = []\nwhile 1: x.append(buffer("abc"))'],
];

/** Bytes of the limit, and how many times as much the heap of the host may grow meanwhile. */
const LIMIT = 8 * 2 ** 20;
const TOLERANCE = 12;

describe('memoryBytes', () => {
  it.each(HOARDERS)('holds for %s', (_what, program) => {
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
  });

  it('lets a program go on that lets go of what it made', () => {
    const py = new Interpreter({ limits: { memoryBytes: LIMIT } });
    expect(py.exec('for i in xrange(200): x = [[j] for j in xrange(5000)]\nlen(x)')).toBe(5000);
  });
});
