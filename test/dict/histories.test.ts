import { describe, expect, test } from 'vitest';
import { joinHashWords } from '../../src/runtime/numbers/hash-words.ts';
import { PyDict } from '../../src/runtime/objects/dict.ts';
import type { HashTable } from '../../src/runtime/objects/hash-table.ts';
import { highHash, lowHash } from '../../src/runtime/objects/key-hash.ts';
import type { Value } from '../../src/runtime/objects/object.ts';
import { PySet } from '../../src/runtime/objects/set.ts';
import { CustomKey, decodeKey, digest, type EncodedKey, readFacts } from './keys.ts';

type Operation = [name: string, a: number, arg: number | number[], result: unknown, size: number, order: number];

interface History {
  pool: EncodedKey[];
  hashes: string[];
  operations: Operation[];
}

/** Three dicts and three sets, on which the recorded operations are made again. */
class Replay {
  readonly pool: Value[];
  readonly numbers: Map<Value, number>;
  readonly dicts: PyDict[] = [new PyDict(), new PyDict(), new PyDict()];
  readonly sets: PySet[] = [new PySet(), new PySet(), new PySet()];

  constructor(pool: EncodedKey[]) {
    this.pool = pool.map(decodeKey);
    this.numbers = new Map(this.pool.map((key, number) => [key, number]));
  }

  numberOf(key: Value | undefined): number {
    return key === undefined ? -1 : this.numbers.get(key)!;
  }

  walk(table: HashTable, number: number, exchange: (old: Value | undefined, key: Value) => void): number[] {
    const cursor = table.cursor();
    const seen: number[] = [];
    const key = this.pool[number]!;
    for (let entry = cursor.next(); entry !== undefined; entry = cursor.next()) {
      seen.push(this.numberOf(entry.key));
      if (seen.length === 2 && number % 3 === 0 && !table.has(key)) exchange(entry.key, key);
      if (seen.length === 3 && number % 3 === 1) exchange(undefined, key);
    }
    if (cursor.changed) seen.push(-1);
    return [...seen, cursor.remaining];
  }

  /** Makes a dict operation; answers its result, or undefined where it is none. */
  onDict(name: string, a: number, arg: number | number[]): { result: unknown } | undefined {
    const dict = this.dicts[a]!;
    const number = arg as number;
    const key = this.pool[number]!;
    const keys = Array.isArray(arg) ? arg.map((each) => this.pool[each]!) : [];
    let result: unknown = null;
    switch (name) {
      case 'put':
        dict.set(key, 1);
        break;
      case 'pop':
        result = dict.pop(key) === undefined ? 0 : 1;
        break;
      case 'setdefault':
        dict.setDefault(key, 1);
        break;
      case 'popitem':
        result = this.numberOf(dict.popItem()?.[0]);
        break;
      case 'clear':
        dict.clear();
        break;
      case 'copy':
        this.dicts[a] = this.dicts[number]!.copy();
        break;
      case 'update':
        dict.updateFrom(this.dicts[number]!);
        break;
      case 'putall':
        for (const each of keys) dict.set(each, 1);
        break;
      case 'fromdict':
        this.dicts[a] = PyDict.fromTable(this.dicts[number]!, null);
        break;
      case 'fromset':
        this.dicts[a] = PyDict.fromTable(this.sets[number]!, null);
        break;
      case 'display':
        this.dicts[a] = PyDict.presized(keys.length);
        for (const each of keys) this.dicts[a]!.set(each, 1);
        break;
      case 'thin':
        for (const each of dict.keys().filter((_, i) => i % number === 0)) dict.delete(each);
        break;
      case 'walk':
        result = this.walk(dict, number, (old, fresh) => {
          if (old !== undefined) dict.delete(old);
          dict.set(fresh, 1);
        });
        break;
      case 'has':
        result = dict.has(key) ? 1 : 0;
        break;
      default:
        return undefined;
    }
    return { result };
  }

  onSet(name: string, a: number, arg: number | number[]): { result: unknown } {
    const set = this.sets[a]!;
    const number = arg as number;
    const key = this.pool[number]!;
    const other = this.sets[number]!;
    const keys = Array.isArray(arg) ? arg.map((each) => this.pool[each]!) : [];
    let result: unknown = null;
    switch (name) {
      case 'add':
        set.add(key);
        break;
      case 'discard':
        result = set.discard(key) ? 1 : 0;
        break;
      case 'spop':
        result = this.numberOf(set.pop());
        break;
      case 'sclear':
        set.clear();
        break;
      case 'scopy':
        this.sets[a] = other.copy();
        break;
      case 'supdate':
        set.updateFrom(other);
        break;
      case 'supdatedict':
        set.updateFromDict(this.dicts[number]!);
        break;
      case 'addall':
        for (const each of keys) set.add(each);
        break;
      case 'and':
        this.sets[a] = set.intersection(other);
        break;
      case 'iand':
        set.become(set.intersection(other));
        break;
      case 'sub':
        this.sets[a] = set.difference(other);
        break;
      case 'isub':
        set.subtract(other);
        break;
      case 'subdict':
        this.sets[a] = set.difference(this.dicts[number]!);
        break;
      case 'xor':
        this.sets[a] = set.symmetricDifference(other);
        break;
      case 'ixor':
        set.symmetricUpdate(other);
        break;
      case 'ixordict':
        set.symmetricUpdateFromDict(this.dicts[number]!);
        break;
      case 'or':
        this.sets[a] = set.union(other);
        break;
      case 'sthin':
        for (const each of set.values().filter((_, i) => i % number === 0)) set.discard(each);
        break;
      case 'anditer': {
        const both = set.emptyLike();
        for (const each of keys) both.addIfIn(each, set);
        this.sets[a] = both;
        break;
      }
      case 'compare':
        result = [set.isSubsetOf(other) ? 1 : 0, set.isDisjointFrom(other) ? 1 : 0];
        break;
      case 'swalk':
        result = this.walk(set, number, (old, fresh) => {
          if (old !== undefined) set.discard(old);
          set.add(fresh);
        });
        break;
      default:
        throw new Error(name);
    }
    return { result };
  }

  /** Makes an operation and answers what the recorder would have written. */
  make([name, a, arg]: Operation): Operation {
    const onDict = this.onDict(name, a, arg);
    const { result } = onDict ?? this.onSet(name, a, arg);
    const table = onDict === undefined ? this.sets[a]! : this.dicts[a]!;
    return [name, a, arg, result, table.bytesUsed, digest(table.keys().map((key) => this.numberOf(key)))];
  }
}

describe('random histories recorded from CPython', () => {
  const histories = readFacts<History>('histories.jsonl');

  test('hashes of all keys', () => {
    for (const { pool, hashes } of histories) {
      pool.map(decodeKey).forEach((key, i) => {
        if (!(key instanceof CustomKey)) expect(String(joinHashWords(highHash(key), lowHash(key)))).toBe(hashes[i]);
      });
    }
  });

  test('results, sizes and orders, asked for after every operation', () => {
    for (const { pool, operations } of histories) {
      const replay = new Replay(pool);
      expect(operations.map((operation) => replay.make(operation))).toEqual(operations);
    }
  });

  test('orders, asked for at the end only', () => {
    for (const { pool, operations } of histories) {
      const replay = new Replay(pool);
      const last = new Map<string, number>();
      for (const [name, a, arg, , , order] of operations) {
        const isDict = replay.onDict(name, a, arg) !== undefined;
        if (!isDict) replay.onSet(name, a, arg);
        last.set(`${isDict ? 'dict' : 'set'} ${a}`, order);
      }
      for (const [name, order] of last) {
        const tables: readonly HashTable[] = name.startsWith('dict') ? replay.dicts : replay.sets;
        expect(digest(tables[Number(name.at(-1))]!.keys().map((key) => replay.numberOf(key)))).toBe(order);
      }
    }
  });
});
