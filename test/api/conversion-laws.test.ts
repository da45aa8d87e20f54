import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bastion, ConversionError, Float, Interpreter, type JSValue, type PyObject } from '../../src/api/index.ts';

const py = new Interpreter();
py.exec('def same(x): return x\ndef equal(a, b): return a == b and type(a) is type(b)');

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true }),
  fc.bigInt().filter((value) => value > 2n ** 53n || value < -(2n ** 53n)),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'binary-ascii' }),
);

/** Values that JS and Python both have, containers of both kinds included. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => Object.freeze(items)),
    fc.dictionary(fc.string({ unit: 'binary-ascii' }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
    fc.array(fc.tuple(fc.integer(), tie('value')), { maxLength: 3 }).map((entries) => new Map([[-1, 0], ...entries])),
    fc.array(fc.string({ unit: 'binary-ascii' }), { maxLength: 4 }).map((items) => new Set(items)),
  ),
})).value;

describe('values that cross', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(value, (sent) => {
        expect(py.call('same', [sent])).toEqual(sent);
      }),
      { numRuns: 300 },
    );
  });

  it('are tuples where they are frozen, there and back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.boolean(), (items, isFrozen) => {
        const back = py.call('same', [isFrozen ? Object.freeze([...items]) : items]);
        expect(Object.isFrozen(back)).toBe(isFrozen);
      }),
    );
  });

  it('are equal in Python when they come back from JS', () => {
    const sources = [
      'None',
      'True',
      '5',
      '-7',
      '2 ** 70',
      '1.5',
      '"text"',
      "u'\\xe9\\u20ac'",
      '[1, [2]]',
      '(1, (2, 3))',
      '()',
      '{}',
      '{"a": {"b": 1}}',
      '{1: 2, (3, 4): [5]}',
      'set([1, 2])',
      'frozenset(["a"])',
      "u'\\U0001f600'",
      'float("inf")',
      '-0.0',
    ];
    for (const source of sources) {
      py.globals.set('back', py.eval(source));
      expect([source, py.eval(`equal(back, ${source})`)]).toEqual([source, true]);
    }
  });

  it('keep floats apart from ints where that is asked for', () => {
    const exact = new Interpreter({ convert: { floats: 'exact' } });
    const two = exact.eval('2.0');
    expect(two).toBeInstanceOf(Float);
    exact.globals.set('two', two);
    expect(exact.eval('type(two).__name__')).toBe('float');
    expect(new Interpreter({ globals: { x: new Float(3) } }).eval('x / 2')).toBe(1.5);
  });

  it('keep identity and cycles', () => {
    const cyclic = py.exec('a = []\na.append(a)\n[a, a]') as JSValue[][];
    expect(cyclic[0]).toBe(cyclic[1]);
    expect(cyclic[0]![0]).toBe(cyclic[0]);
    const shared = { n: 1 };
    expect(py.call('same', [[shared, shared]])).toSatisfy((back: unknown[]) => back[0] === back[1]);
    py.globals.set('pair', [shared, shared]);
    expect(py.eval('pair[0] is pair[1]')).toBe(true);
    const loop: unknown[] = [];
    loop.push(loop);
    py.globals.set('loop', loop);
    expect(py.eval('loop[0] is loop')).toBe(true);
  });

  it('are the same object where they are handles', () => {
    py.exec(
      'class Point(object):\n  def __init__(self, x): self.x = x\n  def plus(self, n): return self.x + n\np = Point(3)',
    );
    const point = py.eval('p') as PyObject;
    expect(py.eval('p')).toBe(point);
    expect(point.type).toBe('Point');
    expect(point.get('x')).toBe(3);
    point.set('x', 4);
    expect(point.call('plus', 1)).toBe(5);
    expect([point.has('x'), point.has('y')]).toEqual([true, false]);
    expect(() => point.get('y')).toThrow("AttributeError: 'Point' object has no attribute 'y'");
    py.globals.set('q', point);
    expect(py.eval('q is p')).toBe(true);
    expect(() => new Interpreter({ globals: { point } })).toThrow('another interpreter');
  });

  it('are functions both ways', () => {
    const add = py.eval('lambda a, b=10: a + b') as unknown as {
      (...args: unknown[]): unknown;
      withKeywords(args: unknown[], keywords: object): unknown;
    };
    expect([add(1), add(1, 2), add.withKeywords([1], { b: 5 })]).toEqual([11, 3, 6]);
    py.globals.set('add', add);
    expect(py.eval('add.__name__')).toBe('<lambda>');
    expect(py.eval('map(double, [1, 2])', { globals: { double: (n: number) => n * 2 } })).toEqual([2, 4]);
  });

  it('are iterators both ways', () => {
    function* numbers(): Generator<number> {
      yield 1;
      yield 2;
    }
    expect(py.eval('[n * 2 for n in numbers]', { globals: { numbers: numbers() } })).toEqual([2, 4]);
    expect([...(py.eval('(n for n in range(3))') as Iterable<number>)]).toEqual([0, 1, 2]);
    py.exec('closed = []\ndef g():\n  try:\n    while 1: yield 1\n  finally: closed.append(1)');
    for (const item of py.eval('g()') as Iterable<number>) if (item === 1) break;
    expect(py.eval('closed')).toEqual([1]);
  });

  it.each([
    ["{'rows': [1, 2, 3, '\\xff']}", "result['rows'][3]"],
    ["['\\xff']", 'result[0]'],
    ["{'a': {'b': ({'c': '\\xff'},)}}", "result['a']['b'][0]['c']"],
  ])('%s fails at %s', (source, path) => {
    try {
      py.eval(source);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ConversionError);
      expect((error as ConversionError).path).toBe(path);
    }
  });

  it.each([
    [{ a: [Symbol('x')] }, "argument 1['a'][0]: a symbol"],
    [[new (class Account {})()], 'argument 1[0]: an object of class Account cannot cross'],
    [{ p: Promise.resolve(1) }, "argument 1['p']: a promise cannot cross"],
    [new Date(0), 'argument 1: a Date crosses only with dates'],
    [new Float64Array(1), 'argument 1: only Uint8Array'],
    [new Map([[[1], 2]]), 'a list, dict or set cannot be a key'],
  ])('%# refuses what has no counterpart', (sent, message) => {
    expect(() => py.call('same', [sent])).toThrow(message);
  });

  it('obey options', () => {
    const run = (convert: object, source: string) => new Interpreter({ convert }).eval(source);
    expect(run({ strings: 'bytes' }, '"\\xff"')).toEqual(new Uint8Array([255]));
    expect(run({ encoding: 'latin-1' }, '"\\xe9"')).toBe('é');
    expect(run({ integers: 'bigint' }, '5')).toBe(5n);
    expect(() => run({ integers: 'number' }, '2 ** 60')).toThrow('beyond 2^53');
    expect(run({ dicts: 'map' }, '{"a": 1}')).toEqual(new Map([['a', 1]]));
    expect(() => run({ dicts: 'object' }, '{1: 1}')).toThrow('a key that is no text');
    expect((run({ containers: 'handle' }, '[1]') as PyObject).type).toBe('list');
    expect(new Interpreter({ convert: { dates: 'timestamp' }, globals: { t: new Date(1500) } }).eval('t')).toBe(1.5);
    for (const moment of [1500, -1, -1892150000001, -59999999999999]) {
      const dated = new Interpreter({ convert: { dates: 'datetime' }, globals: { t: new Date(moment) } });
      expect(dated.eval('str(t)')).toBe(new Date(moment).toISOString().replace('T', ' ').replace('Z', '000'));
      expect(dated.eval('t')).toEqual(new Date(moment));
    }
  });

  it('show nothing of JS objects', () => {
    py.globals.set('record', JSON.parse('{"__proto__": 1, "a": 2}'));
    expect(py.eval('sorted(record)')).toEqual(['__proto__', 'a']);
    expect(Object.keys(py.eval('record') as object).sort()).toEqual(['__proto__', 'a']);
    py.globals.set('fn', () => 1);
    expect(py.eval("[name for name in dir(fn) if not name.startswith('__')]")).toEqual([]);
    for (const name of ['constructor', 'prototype', 'length', 'toString', 'call', 'apply', 'func_code']) {
      expect(() => py.eval(`fn.${name}`)).toThrow('AttributeError');
    }
    py.globals.set('it', bastion({ run: () => 1 }));
    expect(py.eval('it.run()')).toBe(1);
  });
});
