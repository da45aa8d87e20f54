import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bastion,
  ConversionError,
  hostFunction,
  Interpreter,
  MinipyError,
  type PyIterator,
  PythonError,
  raisePython,
  Sandbox,
  UsageError,
} from '../../src/api/index.ts';

const SECRET = '/home/host/secret.key';

/** What a host might hand in without care. */
function hostGlobals(): Record<string, unknown> {
  class Account {
    secret = SECRET;
    read(): string {
      return 'fine';
    }
  }
  return {
    fn: (x: unknown) => x,
    signed: hostFunction('signed(a, b=2)', (a: number, b: number) => a + b, { doc: 'Adds.' }),
    failing: () => {
      throw new Error(SECRET);
    },
    typed: () => {
      throw Object.assign(new TypeError(SECRET), { code: 'ENOENT', path: SECRET });
    },
    thrower: () => {
      throw SECRET;
    },
    ranged: () => {
      throw new RangeError(SECRET);
    },
    account: bastion(new Account(), { methods: ['read'], name: 'account' }),
    record: { nested: { deep: [1, 2] } },
    numbers: (function* numbers(): Generator<number> {
      yield 1;
      throw new Error(SECRET);
    })(),
    getter: () => ({
      get boom(): never {
        throw new Error(SECRET);
      },
    }),
    proxied: () =>
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error(SECRET);
          },
        },
      ),
  };
}

/** Ways that JavaScript or Python objects tell of themselves. */
const NAMES = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__lookupGetter__',
  'call',
  'apply',
  'bind',
  'caller',
  'callee',
  'arguments',
  'length',
  'name',
  'then',
  'secret',
  'target',
  'read_',
  'definition',
  'implementation',
  'members',
  'iterable',
  'next_',
  'return',
  'throw',
  'cls',
  'attrs',
  'items_',
  'dict',
  'host',
  'func_globals',
  'func_code',
  'func_closure',
  'im_func',
  'im_self',
  '__globals__',
  '__code__',
  '__closure__',
  '__dict__',
]; // prettier-ignore

describe('nothing of the host shows', () => {
  for (const make of [
    (): Interpreter => new Interpreter({ globals: hostGlobals() }),
    (): Interpreter => new Sandbox({ globals: hostGlobals() }),
  ]) {
    const py = make();
    const kind = py.constructor.name;

    it.each(['fn', 'signed', 'failing', 'account', 'account.read', 'record', 'numbers'])(
      `through %s (${kind})`,
      (name) => {
        for (const attribute of NAMES) {
          const outcome = py.run(`getattr(${name}, '${attribute}')`);
          if (outcome.ok) expect([attribute, name]).toEqual(['items_', name]);
          else expect(outcome.error).toBeInstanceOf(PythonError);
        }
        const text = py.run(
          `repr(${name}), str(${name}), dir(${name}), type(${name}).__name__, getattr(${name}, "__doc__", None)`,
        );
        expect(JSON.stringify(text.ok ? text.value : text.error.message)).not.toMatch(
          /secret|=>|function \(|native code|host-/,
        );
        for (const source of [
          `${name}['constructor']`,
          `${name}.x = 1`,
          `del ${name}.x`,
          `${name} + {}`,
          `import copy; copy.deepcopy(${name})`,
          `'{0.constructor}'.format(${name})`,
          `vars(${name})`,
        ]) {
          const outcome = py.run(source);
          if (!outcome.ok) expect(outcome.error.message).not.toMatch(/secret|\.ts|node:/);
        }
      },
    );

    it.each(['failing()', 'typed()', 'thrower()', 'list(numbers)', 'getter()', 'proxied()'])(
      `in what %s raises (${kind})`,
      (call) => {
        const source = `import sys\ntry:\n  ${call}\nexcept Exception, e:\n  caught = repr(e), str(e), e.args, type(e).__name__\ncaught`;
        const fresh = make();
        const told = fresh.exec(source.replace('import sys\n', ''));
        expect(JSON.stringify(told)).toMatch(/RuntimeError\('host function \w+\(\) failed',\)/);
        expect(JSON.stringify(told)).not.toContain(SECRET);
        const outcome = make().run(call);
        expect(outcome.ok).toBe(false);
        if (outcome.ok) return;
        expect(String(outcome.error) + outcome.error.message + outcome.stderr).not.toContain(SECRET);
        const { cause } = outcome.error as PythonError;
        expect(String(cause instanceof Error ? cause.message : cause)).toBe(SECRET);
      },
    );

    it(`in a RangeError of a host function, which is no lack of memory (${kind})`, () => {
      const outcome = make().run('ranged()');
      expect(outcome.ok ? '' : outcome.error.message).toBe('RuntimeError: host function ranged() failed');
    });
  }

  it('by names that JavaScript treats in its own way', () => {
    const py = new Interpreter();
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']) {
      expect(py.exec(`x = {'${name}': [1]}\nx`)).toSatisfy((value: object) => Object.hasOwn(value, name));
      expect(() => py.eval(name)).toThrow('NameError');
      expect(() => py.exec(`import ${name}`)).toThrow('ImportError');
      expect(py.globals.get(name)).toBe(undefined);
      py.globals.set(name, 5);
      expect(py.eval(name)).toBe(5);
      expect(py.exec(`class A(object): pass\na = A()\na.${name} = 1\na.${name}, hasattr(A(), '${name}')`)).toEqual([
        1,
        false,
      ]);
      expect(py.exec(`def f(**k): return k\nf(${name}=3)['${name}']`)).toBe(3);
    }
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
    const converted = py.eval("{'__proto__': {'polluted': 1}}") as { polluted?: unknown };
    expect(converted.polluted).toBe(undefined);
  });
});

describe('host functions', () => {
  it('may run, compile, convert and change the interpreter they are called from', () => {
    const py: Interpreter = new Interpreter({
      globals: {
        again: (n: number): unknown => (n === 0 ? 'done' : py.eval(`again(${n - 1})`)),
        define: (name: string, value: unknown) => py.globals.set(name, value),
        outcome: (source: string) => py.run(source).ok,
        parse: (source: string) => py.compile(source).imports.length,
        module: () => py.modules.define('fresh', { x: 1 }),
      },
    });
    expect(py.eval('again(20)')).toBe('done');
    expect(py.exec('define("x", 5)\nx')).toBe(5);
    expect(py.exec('outcome("1/0"), outcome("1"), outcome("(")')).toEqual([false, true, false]);
    expect(py.exec('parse("import a, b")')).toBe(2);
    expect(py.exec('module()\nimport fresh\nfresh.x')).toBe(1);
  });

  it('are under the limits of the run around them', () => {
    const py: Interpreter = new Interpreter({ globals: { loop: () => py.exec('while 1: pass') } });
    expect(() => py.exec('try:\n  loop()\nexcept:\n  pass', { limits: { steps: 10_000 } })).toThrow(
      'limit reached: steps',
    );
    expect(py.eval('1')).toBe(1);
  });

  it('that dispose of the interpreter let the run end', () => {
    const py: Interpreter = new Interpreter({ globals: { end: () => py[Symbol.dispose]() } });
    expect(py.exec('end()\n5')).toBe(5);
    expect(() => py.eval('1')).toThrow('disposed');
  });

  it.each([
    ['a promise', async () => 1],
    ['a thenable', () => Object.fromEntries([['then', (resolve: (n: number) => void) => resolve(1)]])],
  ])('cannot answer %s here, and Python code cannot go on', (_what, later) => {
    const py = new Interpreter({ globals: { later } });
    expect(() => py.exec('try:\n  later()\nexcept:\n  pass')).toThrow(UsageError);
    expect(py.eval('1')).toBe(1);
  });

  it('that raise what is no exception, or answer what cannot cross, say so', () => {
    const py = new Interpreter({
      globals: { bad: () => raisePython('Nothing'), odd: () => Symbol('x'), deep: () => ({ rows: [1, new Date()] }) },
    });
    expect(() => py.eval('bad()')).toThrow(UsageError);
    expect(() => py.eval('odd()')).toThrow(ConversionError);
    expect(() => py.eval('deep()')).toThrow("deep() result['rows'][1]: a Date");
  });
});

describe('iterators', () => {
  it('of Python are iterators here', () => {
    const py = new Interpreter();
    const generator = py.exec('def g():\n  for i in range(3): yield {"n": i}\ng()') as PyIterator;
    expect(generator.next()).toEqual({ done: false, value: { n: 0 } });
    expect([...generator]).toEqual([{ n: 1 }, { n: 2 }]);
    expect(generator.next()).toEqual({ done: true, value: undefined });
    expect([...(py.eval('iter([1, 2])') as PyIterator)]).toEqual([1, 2]);
    const failing = py.exec('def h():\n  yield 1\n  raise KeyError("k")\nh()') as PyIterator;
    expect(failing.next().value).toBe(1);
    expect(() => failing.next()).toThrow('KeyError');
  });

  it('of JavaScript are iterators there, asked for no more than is used', () => {
    let given = 0;
    const endless = {
      *[Symbol.iterator]() {
        for (;;) yield given++;
      },
    };
    const py = new Interpreter({
      globals: { endless: endless[Symbol.iterator](), entries: new Map([['a', 1]]).entries() },
    });
    expect(py.exec('import itertools\nlist(itertools.islice(endless, 3))')).toEqual([0, 1, 2]);
    expect(given).toBe(3);
    expect(py.exec('list(entries)')).toEqual([['a', 1]]);
    expect(() => py.exec('for x in endless: pass', { limits: { steps: 1000 } })).toThrow('limit reached');
    expect(py.eval('iter(endless) is endless')).toBe(true);
  });
});

describe('values', () => {
  it('name the place that cannot cross, however deep and odd it is', () => {
    const py = new Interpreter();
    const path = (action: () => unknown): string => {
      try {
        action();
      } catch (error) {
        if (error instanceof ConversionError) return error.path;
        throw error;
      }
      return '';
    };
    expect(path(() => py.eval("{'rows': [1, 2, 3, '\\xff']}"))).toBe("result['rows'][3]");
    expect(path(() => py.eval("[{'a\\'b': ('\\xff',)}]"))).toBe("result[0]['a\\'b'][0]");
    expect(path(() => py.globals.set('x', { a: [{ b: Symbol('s') }] }))).toBe("x['a'][0]['b']");
    expect(path(() => py.exec('f = lambda **k: 1') ?? py.call('f', [], { key: [() => 1, Symbol('s')] }))).toBe(
      "argument 'key'[1]",
    );
    expect(path(() => py.exec('x = ["\\xff"]') ?? py.globals.get('x'))).toBe('x[0]');
  });

  it('of any depth and shape come back or are refused, and never break anything', () => {
    const py = new Interpreter();
    let nested: unknown = [];
    for (let i = 0; i < 100_000; i++) nested = [nested];
    expect(() => py.globals.set('x', nested)).toThrow(MinipyError);
    expect(() => py.exec('x = []\nfor i in xrange(100000): x = [x]\nx')).toThrow('nested too deeply');
    expect(py.exec('x = []\nfor i in xrange(900): x = [x]\nx')).toBeInstanceOf(Array);
  });

  it('are whole numbers of any size, both ways', () => {
    const py = new Interpreter();
    py.exec('def kind(x): return type(x).__name__, str(x)');
    fc.assert(
      fc.property(fc.oneof(fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }), fc.maxSafeInteger().map(BigInt)), (n) => {
        const isSafe = n >= BigInt(Number.MIN_SAFE_INTEGER) && n <= BigInt(Number.MAX_SAFE_INTEGER);
        expect(py.eval(String(n))).toBe(isSafe ? Number(n) : n);
        expect(py.call('kind', [n])).toEqual(['long', String(n)]);
        if (isSafe) expect(py.call('kind', [Number(n)])).toEqual(['int', String(n)]);
      }),
    );
  });

  it('are floats with every digit, both ways', () => {
    const py = new Interpreter({ convert: { floats: 'exact' } });
    py.exec('def same(x): return x');
    fc.assert(
      fc.property(fc.double(), (x) => {
        const back = py.call('same', [x]);
        expect(Object.is(Number(back), Number.isInteger(x) && !Object.is(x, -0) ? Number(x) : x)).toBe(true);
        if (!Number.isNaN(x) && Number.isFinite(x)) expect(Number(py.eval(`float('${x}')`))).toBe(x + 0);
      }),
    );
  });
});
