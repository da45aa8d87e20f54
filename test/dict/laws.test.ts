import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PyDict } from '../../src/runtime/objects/dict.ts';
import { PyFloat } from '../../src/runtime/objects/float.ts';
import type { Entry } from '../../src/runtime/objects/hash-table.ts';
import { classify } from '../../src/runtime/objects/key-protocol.ts';
import type { Value } from '../../src/runtime/objects/object.ts';
import { PySet } from '../../src/runtime/objects/set.ts';
import { PyTuple } from '../../src/runtime/objects/tuple.ts';
import { PyUnicode } from '../../src/runtime/objects/unicode.ts';
import './keys.ts';

const names = fc.constantFrom('a', 'b', 'c', 'name', 'value', 'x', 'y', 'left', 'right', 'item', 'a longer name', '');
const anyKey: fc.Arbitrary<Value> = fc.oneof(
  names,
  fc.string({ maxLength: 3 }),
  fc.integer({ min: -3, max: 12 }),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
  fc.bigInt({ min: -5n, max: 5n }),
  fc.constantFrom(0, 0.5, 1, 2.5, Infinity).map((v) => new PyFloat(v)),
  fc.constantFrom('a', 'b', '\u00e9', '\u4e00').map((text) => new PyUnicode(text)),
  fc.tuple(fc.integer({ min: 0, max: 3 }), names).map((items) => new PyTuple(items)),
);
const keyLists = [fc.array(names), fc.array(fc.integer({ min: -9, max: 99 })), fc.array(anyKey)];
const someKeys: fc.Arbitrary<Value[]> = fc.oneof(...keyLists);

type Step = ['set' | 'delete' | 'get' | 'iterate' | 'setDefault' | 'popItem' | 'clear', Value];
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.oneof(
    { arbitrary: fc.constant('set' as const), weight: 8 },
    { arbitrary: fc.constantFrom('delete' as const, 'get' as const, 'setDefault' as const), weight: 3 },
    { arbitrary: fc.constantFrom('iterate' as const, 'popItem' as const), weight: 1 },
  ),
  fc.oneof(names, anyKey),
);
const steps = fc.array(step, { maxLength: 60 });

/** A primitive that is equal for equal keys. */
function nameOf(key: Value): unknown {
  const mapKey = classify(key);
  return mapKey === undefined ? `(${(key as PyTuple).items.map(String).join()})` : mapKey;
}

function dictOf(keys: readonly Value[]): PyDict {
  const dict = new PyDict();
  for (let i = 0; i < keys.length; i++) dict.set(keys[i]!, i);
  return dict;
}

function setOf(keys: readonly Value[]): PySet {
  const set = new PySet();
  for (const key of keys) set.add(key);
  return set;
}

/** Makes a step on a dict; answers what it says. */
function make(dict: PyDict, [name, key]: Step): unknown {
  switch (name) {
    case 'set':
      return dict.set(key, 1);
    case 'delete':
      return dict.delete(key);
    case 'get':
      return dict.get(key);
    case 'setDefault':
      return dict.setDefault(key, 2);
    case 'popItem':
      return dict.popItem();
    case 'clear':
      return dict.clear();
    case 'iterate':
      return dict.keys();
  }
}

describe('dict', () => {
  test('holds what was put in last', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const dict = new PyDict();
        const model = new Map<unknown, Value>();
        history.forEach(([name, key], i) => {
          const { keysVersion, size } = dict;
          const known = model.has(nameOf(key));
          if (name === 'delete') {
            expect(dict.delete(key)).toBe(model.delete(nameOf(key)));
          } else if (name === 'popItem') {
            const item = dict.popItem();
            if (item !== undefined) expect(model.delete(nameOf(item[0]))).toBe(true);
          } else if (name === 'setDefault') {
            if (!known) model.set(nameOf(key), i);
            expect(dict.setDefault(key, i)).toBe(model.get(nameOf(key)));
          } else if (name === 'set') {
            dict.set(key, i);
            model.set(nameOf(key), i);
          }
          expect(dict.size).toBe(model.size);
          expect(dict.keysVersion !== keysVersion).toBe(dict.size !== size);
          expect(dict.get(key)).toBe(model.get(nameOf(key)));
          expect(dict.has(key)).toBe(model.has(nameOf(key)));
        });
        expect(new Map(dict.items().map(([key, value]) => [nameOf(key), value]))).toEqual(model);
      }),
    );
  });

  test('has an order that does not depend on when it is asked for', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const lazy = new PyDict();
        const eager = new PyDict();
        for (const each of history) {
          expect(make(lazy, each)).toEqual(make(eager, each));
          eager.realTable();
        }
        expect(lazy.slotCount).toBe(eager.slotCount);
        expect(lazy.keys()).toEqual(eager.keys());
        expect(lazy.copy().keys()).toEqual(eager.copy().keys());
        expect(lazy.copy().copy().slotCount).toBe(eager.copy().copy().slotCount);
        expect(lazy.copy().copy().keys()).toEqual(eager.copy().copy().keys());
      }),
    );
  });

  test('has an order that copies and merges decide by the order of the source', () => {
    fc.assert(
      fc.property(someKeys, someKeys, (first, second) => {
        const lazy = dictOf(first);
        lazy.updateFrom(dictOf(second));
        const eager = dictOf(first);
        eager.realTable();
        const source = dictOf(second);
        source.realTable();
        eager.updateFrom(source);
        expect(lazy.keys()).toEqual(eager.keys());
        expect(lazy.values()).toEqual(eager.values());
      }),
    );
  });

  test('keeps entries for as long as their key stays, and empties them then', () => {
    fc.assert(
      fc.property(names, steps, (name, history) => {
        const dict = new PyDict();
        dict.set(name, 'first');
        let entry: Entry | undefined = dict.entryOf(name)!;
        for (const each of history) {
          make(dict, each);
          if (entry !== undefined && dict.entryOf(name) !== entry) {
            expect(entry.value).toBeUndefined();
            entry = undefined;
          }
          if (entry !== undefined) expect(entry.value).toBe(dict.getStr(name));
        }
        entry = dict.entryOf(name);
        dict.clear();
        if (entry !== undefined) expect(entry.value).toBeUndefined();
      }),
    );
  });

  test('tells its watcher the names whose value may have changed', () => {
    fc.assert(
      fc.property(steps, someKeys, (history, more) => {
        const dict = new PyDict();
        const told: unknown[] = [];
        dict.watcher = { namesChanged: (name) => told.push(nameOf(name)) };
        for (const each of [...history, ['clear', null] as Step]) {
          const before = new Map(dict.items().map(([key, value]) => [nameOf(key), value]));
          told.length = 0;
          make(dict, each);
          if (each[0] === 'clear') dict.updateFrom(dictOf(more));
          const after = new Map(dict.items().map(([key, value]) => [nameOf(key), value]));
          for (const name of new Set([...before.keys(), ...after.keys()])) {
            if (before.get(name) !== after.get(name)) expect(told).toContain(name);
          }
        }
      }),
    );
  });
});

describe('cursor', () => {
  test('goes through the keys in order and knows how many are left', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        const dict = dictOf(keys);
        const cursor = dict.cursor();
        const seen: Value[] = [];
        for (let entry = cursor.next(); entry !== undefined; entry = cursor.next()) {
          seen.push(entry.key);
          expect(cursor.remaining).toBe(dict.size - seen.length);
        }
        expect(seen).toEqual(dict.keys());
        expect(cursor.changed).toBe(false);
        dict.set('one more', null);
        expect(cursor.next()).toBeUndefined();
        expect(cursor.changed).toBe(false);
      }),
    );
  });

  test('notices a change of size, once and for all', () => {
    const dict = dictOf(['a', 'b', 'c']);
    const cursor = dict.cursor();
    cursor.next();
    dict.set('d', 4);
    expect(cursor.next()).toBeUndefined();
    expect(cursor.changed).toBe(true);
    expect(cursor.remaining).toBe(0);
    dict.delete('d');
    expect(cursor.next()).toBeUndefined();
    expect(cursor.changed).toBe(true);
  });
});

describe('set', () => {
  const sets = fc.tuple(someKeys, someKeys);
  const namesIn = (set: PySet): Set<unknown> => new Set(set.values().map(nameOf));

  test('operations give the sets of mathematics', () => {
    fc.assert(
      fc.property(sets, ([first, second]) => {
        const [a, b] = [setOf(first), setOf(second)];
        const [inA, inB] = [namesIn(a), namesIn(b)];
        expect(namesIn(a.union(b))).toEqual(new Set([...inA, ...inB]));
        expect(namesIn(a.intersection(b))).toEqual(new Set([...inA].filter((name) => inB.has(name))));
        expect(namesIn(a.difference(b))).toEqual(new Set([...inA].filter((name) => !inB.has(name))));
        expect(namesIn(a.symmetricDifference(b))).toEqual(namesIn(a.union(b).difference(a.intersection(b))));
        expect(a.isSubsetOf(b)).toBe(a.difference(b).size === 0);
        expect(a.isDisjointFrom(b)).toBe(a.intersection(b).size === 0);
        expect(namesIn(a)).toEqual(inA);
        expect(namesIn(b)).toEqual(inB);
      }),
    );
  });

  test('pop takes every key once', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        const set = setOf(keys);
        const all = namesIn(set);
        for (let key = set.pop(); key !== undefined; key = set.pop()) expect(all.delete(nameOf(key))).toBe(true);
        expect(all.size).toBe(0);
        expect(set.size).toBe(0);
      }),
    );
  });

  test('what is done to a copy does not show in the original', () => {
    fc.assert(
      fc.property(sets, ([first, second]) => {
        const set = setOf(first);
        const before = set.values();
        const copy = set.copy();
        for (const key of second) if (!copy.discard(key)) copy.add(key);
        copy.clear();
        expect(set.values()).toEqual(before);
        for (const key of first) expect(set.has(key)).toBe(true);
      }),
    );
  });
});

test('keys are equal across types as Python says', () => {
  const dict = new PyDict();
  dict.set(1, 'int');
  for (const key of [true, 1n, new PyFloat(1)]) expect(dict.get(key)).toBe('int');
  dict.set('\u00e9', 'bytes');
  dict.set(new PyUnicode('\u00e9'), 'text');
  dict.set(new PyUnicode('e'), 'ascii');
  expect(dict.get('\u00e9')).toBe('bytes');
  expect(dict.get(new PyUnicode('\u00e9'))).toBe('text');
  expect(dict.get('e')).toBe('ascii');
  const nan = new PyFloat(NaN);
  dict.set(nan, 'this one');
  expect(dict.get(nan)).toBe('this one');
  expect(dict.get(new PyFloat(NaN))).toBeUndefined();
  expect(dict.get(new PyTuple([nan]))).toBeUndefined();
  dict.set(new PyTuple([nan, 1]), 'in a tuple');
  expect(dict.get(new PyTuple([nan, 1n]))).toBe('in a tuple');
});
