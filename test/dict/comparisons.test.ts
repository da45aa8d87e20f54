import { expect, test } from 'vitest';
import { PyDict } from '../../src/runtime/objects/dict.ts';
import type { Value } from '../../src/runtime/objects/object.ts';
import { PySet } from '../../src/runtime/objects/set.ts';
import { CustomKey, comparison, readFacts } from './keys.ts';

type Log = [number, number][];

interface Facts {
  keys: [hash: number, equal: number][];
  plan: [count: number, [name: string, number: number]][];
  operations: [name: string, number: number, log: Log, dict: number[], set: number[]][];
}

/** The recorder's class `Comparisons`: a dict and a set that comparisons change at planned times. */
class Meddled {
  readonly pool: Value[];
  readonly plan: Map<number, [string, number]>;
  readonly dict = new PyDict();
  readonly set = new PySet();
  log: Log = [];
  count = 0;
  meddles = false;

  constructor({ keys, plan }: Facts) {
    this.pool = [...keys.map(([hash, equal]) => new CustomKey(hash, equal)), 0, 1, 2, 3, 'a', 'b'];
    this.plan = new Map(plan);
  }

  equal(left: CustomKey, right: Value): boolean {
    this.log.push([this.pool.indexOf(left), right instanceof CustomKey ? this.pool.indexOf(right) : -1]);
    const planned = this.plan.get(++this.count);
    if (planned !== undefined && !this.meddles) {
      this.meddles = true;
      this.meddle(...planned);
      this.meddles = false;
    }
    return right instanceof CustomKey && left.equal === right.equal;
  }

  meddle(name: string, number: number): void {
    const { dict, set, pool } = this;
    const key = pool[number]!;
    if (name === 'remove') {
      dict.pop(key);
      set.discard(key);
    } else if (name === 'put') {
      dict.set(key, 0);
      set.add(key);
    } else if (name === 'clear') {
      dict.clear();
      set.clear();
    } else if (name === 'pop') {
      dict.popItem();
      set.pop();
    } else {
      for (const each of pool.slice(12)) {
        dict.set(each, 1);
        set.add(each);
      }
    }
  }

  make(name: string, number: number): [string, number, Log, number[], number[]] {
    const { dict, set } = this;
    const key = this.pool[number]!;
    this.log = [];
    if (name === 'put') dict.set(key, 1);
    else if (name === 'get') dict.get(key);
    else if (name === 'pop') dict.pop(key);
    else if (name === 'add') set.add(key);
    else if (name === 'has') set.has(key);
    else set.discard(key);
    const numberOf = (each: Value): number => this.pool.indexOf(each);
    return [name, number, this.log, dict.keys().map(numberOf), set.values().map(numberOf)];
  }
}

test('keys are compared in the order of CPython, and comparisons may change the table', () => {
  for (const facts of readFacts<Facts>('comparisons.jsonl')) {
    const meddled = new Meddled(facts);
    comparison.equal = (left, right) => meddled.equal(left, right);
    for (const operation of facts.operations) expect(meddled.make(operation[0], operation[1])).toEqual(operation);
  }
});
