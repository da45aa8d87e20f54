import { beforeEach, describe, expect, it } from 'vitest';
import '../../src/runtime/types/index.ts';
import { PyDict } from '../../src/runtime/objects/dict.ts';
import type { InterpreterState } from '../../src/runtime/objects/interpreter-state.ts';
import { PyList } from '../../src/runtime/objects/list.ts';
import type { Value } from '../../src/runtime/objects/object.ts';
import { PySet } from '../../src/runtime/objects/set.ts';
import { PySlice } from '../../src/runtime/objects/slice.ts';
import { thread } from '../../src/runtime/objects/thread-state.ts';
import { add, inplaceAdd, multiply } from '../../src/runtime/protocols/arithmetic.ts';
import { getItem, getSlice } from '../../src/runtime/protocols/sequence.ts';
import { mergeDict } from '../../src/runtime/types/dict-update.ts';
import { sortList } from '../../src/runtime/types/list-sort.ts';
import { updateSet } from '../../src/runtime/types/set-operations.ts';

const FUEL = 1e9;
const SIZE = 20_000;

class Refused extends Error {}

let reserved = 0;
let allowed = Number.POSITIVE_INFINITY;

beforeEach(() => {
  reserved = 0;
  allowed = Number.POSITIVE_INFINITY;
  const budget = {
    refuel() {},
    spend() {},
    reserve(bytes: number) {
      reserved += bytes;
      if (reserved > allowed) throw new Refused();
    },
  };
  thread.interpreter = { budget, moduleState: new Map() } as unknown as InterpreterState;
  thread.fuel = FUEL;
});

const numbers = (): PyList => new PyList(Array.from({ length: SIZE }, (_, i) => (i * 7919) % SIZE));

const dictOfNumbers = (): PyDict => {
  const dict = new PyDict();
  for (const number of numbers().items) dict.set(number, null);
  return dict;
};

const setOfNumbers = (): PySet => {
  const set = new PySet();
  for (const number of numbers().items) set.add(number);
  return set;
};

const operations: Readonly<Record<string, () => unknown>> = {
  repeat: () => multiply(new PyList([1]), SIZE),
  'repeat several': () => multiply(new PyList([1, 2]), SIZE / 2),
  concatenate: () => add(numbers(), new PyList([1])),
  extend: () => inplaceAdd(new PyList([]), numbers()),
  slice: () => getSlice(numbers(), 0, SIZE),
  'extended slice': () => getItem(numbers(), new PySlice(null, null, -1)),
  'copy a dict': () => mergeDict(new PyDict(), dictOfNumbers()),
  'copy a set': () => updateSet(new PySet(), setOfNumbers()),
};

describe('memory is announced before it is taken', () => {
  for (const [name, run] of Object.entries(operations)) {
    it(name, () => {
      run();
      expect(reserved).toBeGreaterThanOrEqual(SIZE * 8);
    });
    it(`${name}, and steps are counted`, () => {
      run();
      expect(FUEL - thread.fuel).toBeGreaterThanOrEqual(SIZE);
    });
    it(`${name} stops where it is refused`, () => {
      allowed = SIZE;
      expect(run).toThrow(Refused);
    });
  }
});

describe('sorting', () => {
  const shuffled: Readonly<Record<string, (number: Value) => Value>> = {
    numbers: (number) => number,
    strs: (number) => String(number),
    mixed: (number) => ((number as number) % 2 === 0 ? number : String(number)),
  };
  for (const [name, make] of Object.entries(shuffled)) {
    it(`counts more steps than there are ${name}`, () => {
      const list = new PyList(numbers().items.map(make));
      sortList(list, null, null, false);
      expect(FUEL - thread.fuel).toBeGreaterThan(SIZE * 5);
    });
  }

  it('leaves the list whole when the budget ends', () => {
    const list = numbers();
    const { items } = list;
    thread.interpreter.budget.refuel = () => {
      throw new Refused();
    };
    thread.fuel = 100;
    expect(() => sortList(list, null, null, false)).toThrow(Refused);
    expect(list.items).toBe(items);
    expect(new Set(items).size).toBe(SIZE);
  });
});
