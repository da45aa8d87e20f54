import { describe, expect, it } from 'vitest';
import { Interpreter, Sandbox } from '../../src/api/index.ts';

/** Data nested 20,000 deep, made without recursion. */
const DEEP = [
  'deep = []\nfor i in xrange(20000): deep = [deep]',
  'same = []\nfor i in xrange(20000): same = [same]',
  'tup = ()\nfor i in xrange(20000): tup = (tup,)',
  'dic = {}\nfor i in xrange(20000): dic = {1: dic}',
].join('\n');

/** Programs that recurse without end, or through that data. */
const PROGRAMS: readonly string[] = [
  'repr(deep)',
  'str(dic)',
  '"%r" % (tup,)',
  '"{0}".format(deep)',
  '`tup`',
  'print deep',
  'deep == same',
  'cmp(deep, same)',
  'deep < same',
  'deep in [same]',
  'hash(tup)',
  'set([tup])',
  '{tup: 1}',
  'dic == dict(dic)',
  'import copy\ncopy.deepcopy(deep)',
  'import json\njson.dumps(deep)',
  'import json\njson.loads("[" * 20000 + "]" * 20000)',
  'import json\njson.loads(\'{"a":\' * 20000)',
  'import marshal\nmarshal.dumps(deep)',
  'import marshal\nmarshal.loads("[\\x01\\x00\\x00\\x00" * 20000 + "N")',
  'isinstance(1, tup)',
  'issubclass(int, tup)',
  'try:\n  1 / 0\nexcept tup:\n  pass',
  'eval("(" * 20000 + ")" * 20000)',
  'eval("[" * 1000 + "]" * 1000)',
  'eval("-" * 20000 + "1")',
  'eval("not " * 20000 + "1")',
  'eval("lambda: " * 20000 + "1")',
  'eval("1 if 1 else " * 20000 + "1")',
  'eval("a" + ".a" * 20000, {"a": 1})',
  'eval("1" + "+1" * 20000)',
  'eval("2" + "**2" * 20000)',
  'eval("x" + "[0]" * 20000, {"x": 1})',
  'eval("x" + "()" * 20000, {"x": 1})',
  'eval("`" * 99 + "1" + "`" * 99)',
  'exec "if 1:\\n " * 20 + "pass"',
  'exec "".join(" " * i + "if 1:\\n" for i in range(99)) + " " * 99 + "pass"',
  'exec "if 0: pass\\n" + "elif 0: pass\\n" * 20000',
  'exec "x = " * 20000 + "1"',
  'exec "def f():\\n " * 50 + "pass"',
  'exec "for i in 1, : " * 50 + "pass"',
  'exec "class A: " * 10 + "pass"',
  'exec "a" + ", a" * 20000 + " = 1"',
  'exec "(" * 90 + "a" + ",)" * 90 + " = 1"',
  'exec "[x " + "for x in y " * 10000 + "]" in {}',
  'def f(): f()\nf()',
  'def f(): eval("f()")\nf()',
  'def f(): exec "f()"\nf()',
  'class A(object):\n  def __getattr__(self, name): return getattr(self, name + "x")\nA().a',
  'class A(object):\n  def __repr__(self): return repr(self)\nrepr(A())',
  'class A(object):\n  def __str__(self): return "%s" % self\nstr(A())',
  'class A(object):\n  def __eq__(self, other): return self == other\nA() == A()',
  'class A(object):\n  def __cmp__(self, other): return cmp(self, other)\nA() < A()',
  'class A(object):\n  def __hash__(self): return hash(self)\nhash(A())',
  'class A(object):\n  def __len__(self): return len(self)\nlen(A())',
  'class A(object):\n  def __iter__(self): return iter(self)\niter(A())',
  'class A(object):\n  def __nonzero__(self): return bool(self)\nbool(A())',
  'class A(object):\n  def __add__(self, other): return self + other\nA() + 1',
  'class A(object):\n  def __coerce__(self, other): return coerce(self, other)\ncoerce(A(), 1)',
  'class A:\n  def __coerce__(self, other): return coerce(self, other)\nA() + 1',
  'class A(object):\n  def __contains__(self, x): return x in self\n1 in A()',
  'class A(object):\n  def __getitem__(self, x): return self[x]\nA()[1]',
  'class A(object):\n  def __setitem__(self, x, y): self[x] = y\nA()[1] = 2',
  'class A(object):\n  def __setattr__(self, x, y): setattr(self, x, y)\nA().x = 2',
  'class A(object):\n  def __call__(self): return self()\nA()()',
  'class A(object): pass\nA.__call__ = A()\nA()()',
  'class A(object):\n  def __new__(cls): return A()\nA()',
  'class A(object):\n  def __init__(self): A()\nA()',
  'class A(object):\n  @property\n  def p(self): return self.p\nA().p',
  'class A(object):\n  def __get__(self, *a): return B().x\nclass B(object): x = A()\nB().x',
  'class A(object):\n  def __format__(self, spec): return format(self, spec)\nformat(A())',
  'class A(object):\n  def __int__(self): return int(self)\nint(A())',
  'class A(object):\n  def __index__(self): return [1][self]\n[1][A()]',
  'class A(object):\n  def __enter__(self):\n    with self: pass\n  def __exit__(self, *a): pass\nwith A(): pass',
  'class A(object):\n  def next(self): return next(self)\n  def __iter__(self): return self\nlist(A())',
  'class A(object):\n  def __reversed__(self): return reversed(self)\nreversed(A())',
  'class A(object):\n  def __unicode__(self): return unicode(self)\nunicode(A())',
  'class A(object):\n  def __pow__(self, *a): return pow(self, *a)\npow(A(), 2)',
  'class M(type):\n  def __instancecheck__(cls, x): return isinstance(x, cls)\nclass A: __metaclass__ = M\nisinstance(1, A)',
  'class M(type):\n  def __call__(cls): return cls()\nclass A: __metaclass__ = M\nA()',
  'class M(type):\n  def __getattr__(cls, n): return getattr(cls, n + "x")\nclass A: __metaclass__ = M\nA.x',
  'import itertools\ni = iter([])\nfor n in xrange(20000): i = itertools.chain(i)\nlist(i)',
  'import itertools\ni = iter([1])\nfor n in xrange(20000): i = itertools.imap(None, i)\nlist(i)',
  'import itertools\ni = iter([1])\nfor n in xrange(20000): i = itertools.islice(i, 5)\nlist(i)',
  'i = iter([1])\nfor n in xrange(20000): i = enumerate(i)\nlist(i)',
  'i = iter([1])\nfor n in xrange(20000): i = (x for x in i)\nlist(i)',
  'import functools\nf = int\nfor n in xrange(20000): f = functools.partial(f)\nf()',
  'import collections\nd = collections.deque()\nfor n in xrange(20000): d = collections.deque([d])\nrepr(d)',
  'c = None\nfor n in xrange(3000):\n  class C(object): pass\n  C.__call__ = c\n  c = C()\nc()',
  'f = lambda: 0\nfor n in xrange(20000): f = staticmethod(f).__get__(0)\nf()',
  'f = lambda: 0\nfor n in xrange(20000): f = (lambda g: lambda: g())(f)\nf()',
  'm = len\nfor n in xrange(20000): m = m.__call__\nm([])',
  'e = KeyError()\nfor n in xrange(20000): e = KeyError(e)\nrepr(e)',
  'e = KeyError()\nfor n in xrange(20000): e = KeyError(e)\nraise e',
  'f = frozenset()\nfor n in xrange(20000): f = frozenset([f])\nhash(f)',
  'f = frozenset()\nfor n in xrange(20000): f = frozenset([f])\nrepr(f)',
  'x = object()\nfor n in xrange(20000): x = slice(x)\nrepr(x)\nx == slice(1)',
  'import re\nre.compile("(" * 5000 + ")" * 5000)',
  'import re\nre.match("(?:a|b)*" * 500 + "c", "ab" * 500)',
  'import re\nre.match("(a|b)*c", "ab" * 20000)',
  'import re\nre.match("(?:(?:(?:a*)*)*)*b", "a" * 20000)',
  '"{0" + "[0]" * 20000 + "}"',
  '("{0" + "[0]" * 20000 + "}").format(deep)',
  '("{0" + ".a" * 20000 + "}").format(1)',
  '("{" * 1000).format(1)',
  'import sys\nsys.setrecursionlimit(10 ** 9)\ndef f(n): return f(n + 1)\nf(0)',
  'import sys\nsys.setrecursionlimit(10 ** 9)\nrepr(deep)',
  'import sys\nsys.setrecursionlimit(10 ** 9)\ndeep == same',
  'import sys\nsys.setrecursionlimit(10 ** 9)\nhash(tup)',
  'import sys\nsys.setrecursionlimit(10 ** 9)\nclass A(object):\n  def __getattr__(self, n): return getattr(self, n)\nA().x',
  'import sys\nsys.setrecursionlimit(10 ** 9)\neval("[" * 1400 + "]" * 1400)',
  'import sys\nsys.settrace(lambda *a: repr(deep))\ndef f(): f()\nf()',
  'def key(x): return sorted([1], key=key)\nsorted([1], key=key)',
  'def cmp_(a, b): return sorted([1, 2], cmp=cmp_)\nsorted([1, 2], cmp=cmp_)',
  'f = lambda x: map(f, [x])\nf(1)',
  'f = lambda x, y=0: reduce(f, [1, 2])\nf(1)',
  'f = lambda x: filter(f, [x])\nf(1)',
  'import re\nf = lambda m: re.sub("a", f, "a")\nre.sub("a", f, "a")',
  'd = {}\nd[1] = d\nrepr(d), d == d',
  'a = []\na.append(a)\nb = []\nb.append(b)\na == b',
  'import os.path\nos.path.normpath("a/" * 20000)',
  'deep',
  'tup',
  'dic',
  'host(deep)',
  'again("again(" * 100 + "1" + ")" * 100)',
];

describe('recursion without end is a matter of Python', () => {
  const make = (kind: 'interpreter' | 'sandbox'): Interpreter => {
    const py =
      kind === 'interpreter'
        ? new Interpreter()
        : new Sandbox({
            limits: { memoryBytes: 2 ** 30, steps: 1e9, timeMs: 1e6, nestingDepth: 1e6, recursionDepth: 1000 },
          });
    py.globals.set('host', (x: unknown) => x);
    py.globals.set('again', (source: string) => py.eval(source));
    py.exec(DEEP);
    return py;
  };

  for (const kind of ['interpreter', 'sandbox'] as const) {
    const py = make(kind);
    it.each(PROGRAMS)(`in a ${kind}: %s`, (program) => {
      // Anything but an error of minipy's would be thrown.
      const outcome = py.run(program, { limits: { steps: 1_000_000 } });
      if (!outcome.ok) expect(outcome.error.message).not.toMatch(/call stack|undefined|\[object|at .*\.ts/);
      expect(py.exec('import sys\n1 + 1')).toBe(2);
    });
  }
});
