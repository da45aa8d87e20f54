import { expect, test } from 'vitest';
import { PyDict } from '../../src/runtime/objects/dict.ts';
import type { Value } from '../../src/runtime/objects/object.ts';
import { PySet } from '../../src/runtime/objects/set.ts';
import { PyTuple } from '../../src/runtime/objects/tuple.ts';
import { digest, readFacts } from './keys.ts';

type Kind = 'str' | 'int' | 'pair';

function keyOf(kind: Kind, i: number): Value {
  if (kind === 'str') return `k${i}`;
  return kind === 'int' ? i * 7919 : new PyTuple([i % 100, `x${Math.floor(i / 100)}`]);
}

function dictOf(keys: readonly Value[], dict = new PyDict()): PyDict {
  for (const key of keys) dict.set(key, 1);
  return dict;
}

function setOf(keys: readonly Value[]): PySet {
  const set = new PySet();
  for (const key of keys) set.add(key);
  return set;
}

function fromDict(dict: PyDict): PySet {
  const set = new PySet();
  set.updateFromDict(dict);
  return set;
}

function thinned(keys: readonly Value[]): PyDict {
  const dict = dictOf(keys).copy();
  for (let i = 0; i < keys.length; i += 3) dict.delete(keys[i]!);
  for (let i = 0; i < keys.length; i += 6) dict.set(keys[i]!, 1);
  return dict;
}

test.each(readFacts<[Kind, number, number[]]>('orders.jsonl'))('%s keys, %i of them', (kind, count, digests) => {
  const keys = Array.from({ length: count }, (_, i) => keyOf(kind, i));
  const numbers = new Map(keys.map((key, i) => [key, i]));
  const tables = [
    dictOf(keys),
    dictOf(keys).copy(),
    dictOf(keys),
    setOf(keys),
    fromDict(dictOf(keys)),
    PyDict.fromTable(setOf(keys), null),
    thinned(keys),
  ];
  if (count <= 1000) tables.push(dictOf(keys, PyDict.presized(count)));
  expect(tables.map((table) => digest(table.keys().map((key) => numbers.get(key)!)))).toEqual(digests);
});
