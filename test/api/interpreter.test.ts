import { describe, expect, it } from 'vitest';
import {
  bastion,
  ConversionError,
  hostFunction,
  Interpreter,
  LimitError,
  MemoryFiles,
  PythonError,
  PythonExit,
  PythonSyntaxError,
  raisePython,
  UsageError,
} from '../../src/api/index.ts';

/** What an action throws. */
function thrownBy(action: () => unknown): Error {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

describe('running', () => {
  it('answers the value of the expression at the end', () => {
    const py = new Interpreter();
    expect(py.exec('x = 5\nx * 2')).toBe(10);
    expect(py.exec('y = 1')).toBe(null);
    expect(py.eval('x + y')).toBe(6);
  });

  it('writes to the sinks, and copies output into outcomes', () => {
    const written: string[] = [];
    const py = new Interpreter({
      stdout: (text) => written.push(text),
      stderr: { write: (text) => written.push(text) },
    });
    const outcome = py.run('import sys\nprint u"\\u20ac".encode("utf-8")\nsys.stderr.write("oops")\n42');
    expect(outcome).toMatchObject({ ok: true, value: 42, stdout: '€\n', stderr: 'oops' });
    expect(written.join('')).toContain('€\n');
  });

  it('takes source as text: a declaration of its encoding does not matter', () => {
    expect(new Interpreter().eval("u'é'")).toBe('é');
    expect(new Interpreter().exec("# -*- coding: latin-1 -*-\nu'é', 'é'")).toEqual(['é', 'é']);
  });

  it('compiles once and runs in any interpreter', () => {
    const program = new Interpreter().compile('import os.path, sys\nfrom a.b import c\ntotal = n + 1\ntotal');
    expect(program.imports).toEqual(['os.path', 'sys', 'a.b']);
    const twice = new Interpreter().compile('n + 1');
    expect(new Interpreter({ globals: { n: 1 } }).exec(twice)).toBe(2);
    expect(new Interpreter({ globals: { n: 41 } }).exec(twice)).toBe(42);
  });

  it('runs with globals of its own where it is given them', () => {
    const py = new Interpreter({ globals: { x: 1 } });
    expect(py.exec('x = x + 1\nx', { globals: { x: 10 } })).toBe(11);
    expect(py.eval('x')).toBe(1);
  });

  it('shares nothing between interpreters', () => {
    const [one, two] = [new Interpreter(), new Interpreter()];
    one.exec('import sys\nsys.mine = 1\nx = 1');
    expect(two.exec('import sys\nhasattr(sys, "mine"), "x" in globals()')).toEqual([false, false]);
  });

  it('shows names as a live map', () => {
    const py = new Interpreter();
    py.exec('def double(n): return n * 2\nrows = [1]');
    py.globals.set('n', 4);
    expect(py.call('double', [21])).toBe(42);
    expect(py.globals.get('rows')).toEqual([1]);
    expect([...py.globals.keys()]).toContain('double');
    expect(py.globals.delete('n')).toBe(true);
    expect(py.globals.has('n')).toBe(false);
  });
});

describe('errors', () => {
  it('are the traceback that Python prints', () => {
    const error = thrownBy(() => new Interpreter().exec('def f():\n  return 1/0\nf()')) as PythonError;
    expect(error).toBeInstanceOf(PythonError);
    expect(String(error)).toBe(
      'Traceback (most recent call last):\n  File "<string>", line 3, in <module>\n  File "<string>", line 2, in f\nZeroDivisionError: integer division or modulo by zero\n',
    );
    expect(error.isA('ArithmeticError')).toBe(true);
    expect(error.traceback.map((frame) => [frame.function, frame.line, frame.source])).toEqual([
      ['<module>', 3, 'f()'],
      ['f', 2, 'return 1/0'],
    ]);
    expect(error.format({ source: true })).toContain('    return 1/0\n');
  });

  it('tell syntax errors and exits apart', () => {
    const syntax = thrownBy(() => new Interpreter().exec('x = (1 +')) as PythonSyntaxError;
    expect(syntax).toBeInstanceOf(PythonSyntaxError);
    expect(syntax.position.line).toBe(1);
    const exit = thrownBy(() => new Interpreter().exec('import sys; sys.exit(3)')) as PythonExit;
    expect(exit).toBeInstanceOf(PythonExit);
    expect(exit.code).toBe(3);
  });

  it('come back as data from run()', () => {
    const outcome = new Interpreter().run('print 1\n1/0');
    expect(outcome.ok).toBe(false);
    expect(outcome.stdout).toBe('1\n');
  });

  it('refuse options that make no sense', () => {
    expect(() => new Interpreter({ limits: { steps: -1 } })).toThrow(UsageError);
    expect(() => new Interpreter({ limits: { step: 1 } as never })).toThrow("there is no 'step'");
    expect(() => new Interpreter({ stdout: 5 as never })).toThrow('stdout must be');
    expect(() => new Interpreter({ convert: { dicts: 'maps' as never } })).toThrow('convert.dicts must be one of');
  });
});

describe('host functions', () => {
  const rules = {
    fetch: hostFunction('fetch(url, timeout=10, *rest, **headers)', (...args: unknown[]) => args),
    add: (a: number, b: number) => a + b,
  };
  const py = new Interpreter({ modules: { rules } });
  py.exec('import rules');

  it('bind as Python binds', () => {
    expect(py.eval('rules.fetch("u")')).toEqual(['u', 10, [], {}]);
    expect(py.eval('rules.fetch("u", 1, 2, x=3)')).toEqual(['u', 1, [2], { x: 3 }]);
    expect(py.eval('rules.fetch(timeout=1, url="u")')).toEqual(['u', 1, [], {}]);
    expect(py.eval('rules.add(2, 3)')).toBe(5);
  });

  it.each([
    ['rules.fetch()', 'TypeError: fetch() takes at least 1 argument (0 given)'],
    ['rules.fetch("u", url=1)', "TypeError: fetch() got multiple values for keyword argument 'url'"],
    ['rules.add(1, b=2)', 'TypeError: add() takes no keyword arguments'],
  ])('%s', (expression, message) => {
    expect(thrownBy(() => py.eval(expression)).message).toBe(message);
  });

  it('are themselves again when they come back', () => {
    expect(py.eval('rules.add')).toBe(rules.add);
  });

  it('raise what they are asked to, and hide what they did not mean to', () => {
    const failing = new Interpreter({
      globals: {
        missing: () => raisePython('KeyError', 'name'),
        broken: () => {
          throw new Error('/secret/path');
        },
      },
    });
    expect(failing.exec('try:\n  missing()\nexcept KeyError, e:\n  r = e.args\nr')).toEqual(['name']);
    expect(failing.exec('try:\n  broken()\nexcept Exception, e:\n  r = repr(e)\nr')).toBe(
      "RuntimeError('host function broken() failed',)",
    );
    const error = thrownBy(() => failing.exec('broken()')) as PythonError;
    expect((error.cause as Error).message).toBe('/secret/path');
  });

  it('cannot be asynchronous in this thread', () => {
    const waiting = new Interpreter({ globals: { later: async () => 1 } });
    expect(() => waiting.exec('try:\n  later()\nexcept:\n  pass')).toThrow('returned a promise');
  });

  it('may run Python again', () => {
    const nested = new Interpreter();
    nested.globals.set('again', (source: string) => nested.eval(source));
    expect(nested.eval('again("1 + 1") + 1')).toBe(3);
    const error = thrownBy(() =>
      nested.exec('try:\n  again("{}[1]")\nexcept KeyError, e:\n  print e.args\n  raise'),
    ) as PythonError;
    expect(error.type).toBe('KeyError');
  });

  it('refuse a signature that Python would refuse', () => {
    expect(() => hostFunction('f(a, a)', () => 1)).toThrow(UsageError);
    expect(() => hostFunction('f(', () => 1)).toThrow(UsageError);
    expect(() => hostFunction('f(a=g())', () => 1)).toThrow('literal');
  });
});

describe('bastions', () => {
  class Account {
    balance = 10;
    deposit(amount: number): number {
      return (this.balance += amount);
    }
    _audit(): string {
      return 'secret';
    }
  }

  it('show methods and nothing else', () => {
    const py = new Interpreter({ globals: { account: bastion(new Account(), { name: 'account' }) } });
    expect(py.eval('account.deposit(5)')).toBe(15);
    expect(py.eval('repr(account)')).toBe('<Bastion for account>');
    for (const name of [
      'balance',
      '_audit',
      'constructor',
      '__proto__',
      'prototype',
      'toString',
      '__dict__',
      '__class__',
    ]) {
      expect(thrownBy(() => py.eval(`account.${name}`)).message).toBe(`AttributeError: ${name}`);
    }
    expect(() => py.exec('account.balance = 1')).toThrow('AttributeError: balance');
    expect(() => py.exec('account[0]')).toThrow(PythonError);
  });

  it('take lists and filters', () => {
    const object = { a: () => 1, b: () => 2 };
    const only = new Interpreter({
      globals: { o: bastion(object, { methods: ['a'] }), p: bastion(object, { filter: (n) => n === 'b' }) },
    });
    expect(only.eval('o.a() + p.b()')).toBe(3);
    expect(() => only.eval('o.b')).toThrow('AttributeError: b');
    expect(() => bastion(object, { methods: ['c' as never] })).toThrow(UsageError);
  });

  it('are the only way for an object of a class', () => {
    const error = thrownBy(() => new Interpreter({ globals: { account: new Account() } }));
    expect(error).toBeInstanceOf(ConversionError);
    expect(error.message).toContain('bastion(object)');
  });
});

describe('files and modules', () => {
  it('are none by default', () => {
    expect(() => new Interpreter().exec('open("/etc/passwd")')).toThrow(
      "[Errno 2] No such file or directory: '/etc/passwd'",
    );
    expect(() => new Interpreter().exec('open("x", "w")')).toThrow('IOError');
  });

  it('are what the host hands in', () => {
    const files = new MemoryFiles({ '/a.txt': 'hi\nyou', '/mod.py': 'x = 5' });
    const py = new Interpreter({ files });
    expect(
      py.exec('import mod, os\nopen("/b", "w").write("zz")\n[open("a.txt").readlines(), mod.x, os.listdir("/")]'),
    ).toEqual([['hi\n', 'you'], 5, ['a.txt', 'b', 'mod.py']]);
    expect(files.toJSON()['/b']).toBe('zz');
  });

  it('can be defined by source', () => {
    const py = new Interpreter();
    py.modules.defineSource('shop.prices', 'def total(rows): return sum(rows)');
    expect(py.exec('import shop.prices\nshop.prices.total([1, 2])')).toBe(3);
    expect(py.modules.has('shop.prices')).toBe(true);
    expect(() => py.modules.defineSource('../x', '')).toThrow(UsageError);
  });
});

describe('limits', () => {
  it.each([
    ['steps', 'while 1: pass', { steps: 100_000 }],
    ['timeMs', 'while 1: pass', { timeMs: 30 }],
    ['memoryBytes', "x = 'x' * 10 ** 9", { memoryBytes: 3e6 }],
    ['memoryBytes', 'x = []\nwhile 1: x.append([1])', { memoryBytes: 3e6 }],
    ['outputBytes', 'while 1: print "x" * 100', { outputBytes: 10_000 }],
    ['sourceBytes', `x = '${'x'.repeat(1000)}'`, { sourceBytes: 500 }],
    ['hostCalls', 'while 1: f()', { hostCalls: 100 }],
  ] as const)('%s: %s', (limit, source, limits) => {
    const py = new Interpreter({ globals: { f: () => 1 } });
    const error = thrownBy(() =>
      py.exec(`try:\n  ${source.replaceAll('\n', '\n  ')}\nexcept:\n  pass\nfinally:\n  leaked = 1`, { limits }),
    ) as LimitError;
    expect(error).toBeInstanceOf(LimitError);
    expect(error.limit).toBe(limit);
    expect(py.eval('"leaked" in globals()')).toBe(false);
  });

  it('count the same steps each time', () => {
    const source = 'd = {}\nfor i in range(1000): d[i] = sorted([i, 2, 1])\nlen(repr(d))';
    const steps = [1, 2, 3].map(() => new Interpreter().run(source).usage.steps);
    expect(new Set(steps).size).toBe(1);
  });

  it('leave the interpreter usable', () => {
    const py = new Interpreter({ limits: { memoryBytes: 3e6 } });
    expect(() => py.exec('x = []\nwhile 1: x.append([1])')).toThrow(LimitError);
    expect(py.exec('x = None\n1 + 1')).toBe(2);
    expect(py.exec('y = 0\nfor i in xrange(1000): y = [1] * 1000\nlen(y)')).toBe(1000);
  });

  it('stop at an interruption', () => {
    const py = new Interpreter();
    py.globals.set('stop', () => py.interrupt('enough'));
    expect(() => py.exec('try:\n  stop()\n  while 1: pass\nexcept:\n  pass')).toThrow('cancelled: enough');
    const controller = new AbortController();
    py.globals.set('abort', () => controller.abort());
    expect(() => py.exec('abort()\nwhile 1: pass', { signal: controller.signal })).toThrow('cancelled');
    expect(py.eval('1')).toBe(1);
  });
});
