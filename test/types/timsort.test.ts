import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timsort } from '../../src/runtime/types/timsort.ts';

const MODULUS = 2147483647;

/** A generator of pseudo-random numbers that Python computes likewise. */
class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  next(below: number): number {
    this.#state = (this.#state * 48271) % MODULUS;
    return this.#state % below;
  }
}

const range = (start: number, stop: number, step: number): number[] => {
  const numbers: number[] = [];
  for (let i = start; step > 0 ? i < stop : i > stop; i += step) numbers.push(i);
  return numbers;
};

const PATTERNS: Readonly<Record<string, (length: number, seed: number) => number[]>> = {
  random: (length, seed) => withRandom(length, seed, 1000000),
  few: (length, seed) => withRandom(length, seed, 7),
  up: (length) => range(0, length, 1),
  down: (length) => range(length, 0, -1),
  saw: (length, seed) => range(0, length, 1).map((i) => i % (1 + (seed % 37))),
  nearly: (length, seed) => {
    const random = new Random(seed);
    const numbers = range(0, length, 1);
    for (let i = 0; i < Math.floor(length / 20) + 1 && length > 0; i++) {
      const x = random.next(length);
      const y = random.next(length);
      [numbers[x], numbers[y]] = [numbers[y]!, numbers[x]!];
    }
    return numbers;
  },
  runs: (length, seed) => {
    const random = new Random(seed);
    const numbers: number[] = [];
    while (numbers.length < length) {
      const count = 1 + random.next(100);
      const base = random.next(10000);
      const step = random.next(2) === 1 ? 3 : -2;
      for (let i = 0; i < count; i++) numbers.push(base + i * step);
    }
    return numbers.slice(0, length);
  },
  halves: (length) => [...range(0, length, 2), ...range(1, length, 2)],
  blocks: (length) => [...range(Math.floor(length / 2), length, 1), ...range(0, Math.floor(length / 2), 1)],
};

function withRandom(length: number, seed: number, below: number): number[] {
  const random = new Random(seed);
  return range(0, length, 1).map(() => random.next(below));
}

const modulo = (value: number): number => ((value % MODULUS) + MODULUS) % MODULUS;
const checksum = (numbers: readonly number[]): number => numbers.reduce((sum, x) => modulo(sum * 31 + x), 7);
const ignore = (): void => undefined;

/** Comparisons made, in number and as a checksum of what was compared; and the order that came of them. */
function traced(numbers: number[], order: (left: number, right: number) => number): [number, number, number] {
  let count = 0;
  let sum = 7;
  timsort(
    numbers,
    (left, right) => {
      sum = modulo(sum * 31 + left * 17 + right);
      count++;
      return order(left, right) < 0;
    },
    ignore,
  );
  return [count, sum, checksum(numbers)];
}

type Fact = readonly [string, number, number, number, number, number, number, number, number, number];
const facts = JSON.parse(readFileSync(new URL('sort-facts.json', import.meta.url), 'utf8')) as Fact[];

describe('comparisons of list.sort in CPython 2.7.18', () => {
  for (const [pattern, length, seed, count, sum, sorted, failed, wildCount, wildSum, wild] of facts) {
    it(`${pattern} ${length}`, () => {
      const make = PATTERNS[pattern]!;
      expect(traced(make(length, seed), (x, y) => x - y)).toEqual([count, sum, sorted]);
      const random = new Random(seed);
      expect(traced(make(length, seed), () => random.next(3) - 1)).toEqual([wildCount, wildSum, wild]);

      let made = 0;
      const broken = make(length, seed);
      try {
        timsort(
          broken,
          (x, y) => {
            if (++made > Math.floor(count / 2)) throw new Error('enough');
            return x < y;
          },
          ignore,
        );
      } catch {
        // What is left is what counts.
      }
      expect(checksum(broken)).toBe(failed);
    });
  }
});

describe('laws of sorting', () => {
  const keyed = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.nat()), { maxLength: 400 });

  it('sorts stably', () => {
    fc.assert(
      fc.property(keyed, (pairs) => {
        const items = pairs.map(([key], at) => ({ key, at }));
        timsort(items, (x, y) => x.key < y.key, ignore);
        for (let i = 1; i < items.length; i++) {
          const before = items[i - 1]!;
          const after = items[i]!;
          expect(before.key < after.key || (before.key === after.key && before.at < after.at)).toBe(true);
        }
      }),
    );
  });

  it('leaves a permutation when a comparison throws', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 300 }), fc.nat({ max: 2000 }), (numbers, limit) => {
        const items = [...numbers];
        let made = 0;
        try {
          timsort(
            items,
            (x, y) => {
              if (++made > limit) throw new Error('enough');
              return x < y;
            },
            ignore,
          );
        } catch {
          // What is left is what counts.
        }
        const order = (x: number, y: number): number => x - y;
        expect(items.sort(order)).toEqual([...numbers].sort(order));
      }),
    );
  });
});
