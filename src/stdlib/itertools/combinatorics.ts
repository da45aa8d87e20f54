/** `product`, `permutations` and `combinations` (CPython 2.7 `Modules/itertoolsmodule.c`). */
import { definition } from '../../runtime/declare/declare.ts';
import type { Keywords } from '../../runtime/objects/keywords.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { memoryError, overflowError, valueError } from '../../runtime/objects/raise.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import type { PyType } from '../../runtime/objects/type.ts';
import { callBuiltin } from '../../runtime/protocols/call-builtin.ts';
import { toLong } from '../../runtime/protocols/index-number.ts';
import { listItems } from '../../runtime/protocols/iterate.ts';
import { reserveItems } from '../../runtime/types/item-budget.ts';
import { intArgument } from './int-argument.ts';
import { defineIterator, iteratorType, requiredKeywords } from './iterator-type.ts';

/** Arrays beyond this cannot be made: CPython runs out of memory, too. */
const TOO_LONG = 2 ** 27;

/** Checks the length of the tuples to come, and announces the state that is kept for it. */
function reserveSelection(length: number): void {
  if (length > TOO_LONG) throw memoryError();
  reserveItems(length * 2);
}

/** The numbers from 0 up to a count. */
function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

/** Goes through tuples of items of a pool, chosen by an array of indexes that `step` moves to the next choice. */
abstract class PySelection extends PyObject {
  readonly pool: readonly Value[];
  readonly indexes: number[];
  readonly length: number;
  isFirst = true;
  isDone: boolean;

  constructor(pool: readonly Value[], chosen: number[], length: number, isDone: boolean) {
    super();
    this.pool = pool;
    this.indexes = chosen;
    this.length = length;
    this.isDone = isDone;
  }

  /** Moves to the next choice; answers false where there is none. */
  abstract step(): boolean;

  next(): Value | undefined {
    if (this.isDone) return undefined;
    if (this.isFirst) this.isFirst = false;
    else if (!this.step()) {
      this.isDone = true;
      return undefined;
    }
    const { pool, indexes: chosen, length } = this;
    reserveItems(length);
    const items: Value[] = [];
    for (let i = 0; i < length; i++) items.push(pool[chosen[i]!]!);
    return new PyTuple(items);
  }
}

const nextSelection = (self: Value): Value | undefined => (self as PySelection).next();

export const productType = iteratorType('product');
class PyProduct extends PyObject {
  readonly pools: readonly (readonly Value[])[];
  /** Which item of each pool comes next; null at the end. */
  indexes: number[] | null;
  constructor(pools: readonly (readonly Value[])[]) {
    super();
    this.pools = pools;
    this.indexes = pools.some((pool) => pool.length === 0) ? null : pools.map(() => 0);
  }

  next(): Value | undefined {
    const { pools, indexes: chosen } = this;
    if (chosen === null) return undefined;
    reserveItems(pools.length);
    const items: Value[] = [];
    for (let i = 0; i < pools.length; i++) items.push(pools[i]![chosen[i]!]!);
    this.#step(chosen);
    return new PyTuple(items);
  }

  /** Counts up, the last pool fastest. */
  #step(chosen: number[]): void {
    for (let i = chosen.length - 1; i >= 0; i--) {
      if (++chosen[i]! < this.pools[i]!.length) return;
      chosen[i] = 0;
    }
    this.indexes = null;
  }
}
bindClass(PyProduct, productType);

const productKeywords = definition('product(repeat=1)', null, (repeat?: Value) => repeat ?? 1);

defineIterator(
  productType,
  'product(*iterables, repeat=1) -> tuples of one item of each, in every combination',
  definition('product(*iterables, **keywords)', null, (iterables: readonly Value[], keywords: Keywords | null) => {
    const count = Number(toLong(keywords === null ? 1 : callBuiltin(productKeywords, undefined, [], keywords)));
    if (count < 0) throw valueError('repeat argument cannot be negative');
    if (iterables.length > 0 && iterables.length * count >= 2 ** 60) throw overflowError('repeat argument too large');
    reserveSelection(iterables.length * count);
    const pools = iterables.map(listItems);
    const all: (readonly Value[])[] = [];
    if (pools.length > 0) for (let i = 0; i < count; i++) all.push(...pools);
    return new PyProduct(all);
  }),
  { next: (self) => (self as PyProduct).next() },
);

/** The size of selections, as an argument. */
function selectionSize(value: number): number {
  if (value < 0) throw valueError('r must be non-negative');
  if (value >= 2 ** 60) throw memoryError();
  return value;
}

export const combinationsType = iteratorType('combinations');
class PyCombinations extends PySelection {
  constructor(pool: readonly Value[], length: number) {
    super(pool, indexes(Math.min(length, pool.length)), length, length > pool.length);
  }

  step(): boolean {
    const { indexes: chosen, length } = this;
    const size = this.pool.length;
    let i = length - 1;
    while (i >= 0 && chosen[i] === i + size - length) i--;
    if (i < 0) return false;
    chosen[i]!++;
    for (let j = i + 1; j < length; j++) chosen[j] = chosen[j - 1]! + 1;
    return true;
  }
}
bindClass(PyCombinations, combinationsType);

export const combinationsWithReplacementType = iteratorType('combinations_with_replacement');
class PyCombinationsWithReplacement extends PySelection {
  constructor(pool: readonly Value[], length: number) {
    const isDone = pool.length === 0 && length > 0;
    super(pool, new Array<number>(isDone ? 0 : length).fill(0), length, isDone);
  }

  step(): boolean {
    const { indexes: chosen, length } = this;
    const last = this.pool.length - 1;
    let i = length - 1;
    while (i >= 0 && chosen[i] === last) i--;
    if (i < 0) return false;
    chosen.fill(chosen[i]! + 1, i);
    return true;
  }
}
bindClass(PyCombinationsWithReplacement, combinationsWithReplacementType);

function defineCombinations(
  type: PyType,
  doc: string,
  make: (pool: readonly Value[], length: number) => PySelection,
): void {
  const construct = requiredKeywords(type.shortName, ['iterable', 'r'], (iterable: Value, length: Value) => {
    const size = Number(toLong(length));
    const pool = listItems(iterable);
    selectionSize(size);
    if (size <= pool.length || type === combinationsWithReplacementType) reserveSelection(size);
    return make(pool, size);
  });
  defineIterator(type, doc, construct, { next: nextSelection });
}

defineCombinations(
  combinationsType,
  'combinations(iterable, r) -> tuples of r items in the order they have, in every combination',
  (pool, length) => new PyCombinations(pool, length),
);
defineCombinations(
  combinationsWithReplacementType,
  'combinations_with_replacement(iterable, r) -> tuples of r items in the order they have, which may repeat',
  (pool, length) => new PyCombinationsWithReplacement(pool, length),
);

export const permutationsType = iteratorType('permutations');
class PyPermutations extends PySelection {
  /** How often each place may still be exchanged before it starts again. */
  readonly #cycles: number[];

  constructor(pool: readonly Value[], length: number) {
    super(pool, indexes(pool.length), length, length > pool.length);
    this.#cycles = length > pool.length ? [] : indexes(length).map((i) => pool.length - i);
  }

  step(): boolean {
    const { indexes: chosen, length } = this;
    const size = chosen.length;
    const cycles = this.#cycles;
    for (let i = length - 1; i >= 0; i--) {
      const left = --cycles[i]!;
      if (left > 0) {
        const other = size - left;
        const index = chosen[i]!;
        chosen[i] = chosen[other]!;
        chosen[other] = index;
        return true;
      }
      const index = chosen[i]!;
      for (let j = i; j < size - 1; j++) chosen[j] = chosen[j + 1]!;
      chosen[size - 1] = index;
      cycles[i] = size - i;
    }
    return false;
  }
}
bindClass(PyPermutations, permutationsType);

defineIterator(
  permutationsType,
  'permutations(iterable[, r]) -> tuples of r items (all of them by default) in every order',
  definition('permutations(iterable, r=None)', null, (iterable: Value, length?: Value) => {
    const pool = listItems(iterable);
    const size = length === undefined || length === null ? pool.length : selectionSize(intArgument(length));
    reserveSelection(Math.min(size, pool.length) + pool.length);
    return new PyPermutations(pool, size);
  }),
  { next: nextSelection },
);
