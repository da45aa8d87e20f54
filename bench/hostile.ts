/** Programs that try to use up what they run in, and small honest ones whose answers are known. */

/** Each is stopped by a limit or ends by itself; none may disturb what runs beside or after it. */
export const HOSTILE: readonly string[] = [
  'while 1: pass',
  'x = []\nwhile 1: x.append([1] * 1000)',
  'x = "x"\nwhile 1: x += x',
  'x = 10 ** 10 ** 8',
  '"x" * 10 ** 10',
  'range(10 ** 9)',
  'd = {}\ni = 0\nwhile 1:\n  d[i] = str(i) * 100\n  i += 1',
  'def f(): f()\nf()',
  'def f(n): return f(n + 1) + f(n + 1)\nf(0)',
  'import re\nre.match("(a*)*b", "a" * 60)',
  'while 1: print "x" * 1000',
  'eval("(" * 10000)',
  'eval("[" + "1," * 10 ** 5 + "]" * 3)',
  'try:\n  while 1: pass\nfinally:\n  while 1: pass',
  'while 1:\n  try:\n    while 1: pass\n  except:\n    pass',
  'class A(object):\n  def __del__(self): A()\nA()\nwhile 1: A()',
  'def g():\n  while 1: yield [0] * 10 ** 6\nlist(g())',
  'a = []\nfor i in xrange(100): a = [a, a]\nrepr(a)',
  'a = ()\nfor i in xrange(60): a = (a, a)\nhash(a)',
  '"%*d" % (10 ** 9, 5)',
  '"{0:>1000000000}".format(1)',
  'sorted([1, 2, 3] * 10 ** 5, cmp=lambda a, b: 1)',
  'sum(xrange(10 ** 12))',
  'import itertools\nlist(itertools.product(range(100), repeat=10))',
  'exec "x = 1\\n" * 10 ** 6',
  'u"x" * 10 ** 9',
  '__import__("os").system("true")',
  'open("/etc/passwd").read()',
  '[c for c in ().__class__.__base__.__subclasses__()]',
  'raise SystemExit(3)',
];

/** An honest program and its answer. */
export function honest(n: number): { readonly source: string; readonly answer: number } {
  return {
    source: `total = 0\nfor i in range(${n % 50}): total += i * ${n}\ntotal`,
    answer: ((n % 50) * ((n % 50) - 1) * n) / 2,
  };
}
