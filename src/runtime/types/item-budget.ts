/** Budgets of the containers: steps for items visited, memory for items about to be made. */
import { checkLength, ITEM_BYTES, noteGrowth } from '../budget/array-growth.ts';
import { thread } from '../objects/thread-state.ts';

/** Up to so many items at once are not announced: the steps spent on them bound them well enough. */
const UNANNOUNCED = 1024;
/** Items that are moved in memory in the time of one step. */
const MOVED_PER_STEP = 64;

/** Counts so many items visited. */
export function countItems(count: number): void {
  if ((thread.fuel -= count) < 0) thread.interpreter.budget.refuel();
}

/** Counts so many items shifted within an array. */
export function countMoved(count: number): void {
  if (count > MOVED_PER_STEP) countItems(Math.floor(count / MOVED_PER_STEP));
}

/**
 * Announces an array of so many items, and counts the copying of them.
 * @throws MemoryError where they are too many
 */
export function reserveItems(count: number): void {
  if (count > UNANNOUNCED) {
    checkLength(count);
    thread.interpreter.budget.reserve(count * ITEM_BYTES);
  }
  countItems(count);
}

/** {@link noteGrowth}, with a step for the item. */
export function countGrowth(length: number): void {
  if (--thread.fuel < 0) thread.interpreter.budget.refuel();
  noteGrowth(length);
}

/** An entry of a dict or set is reckoned as so many items. */
const ITEMS_PER_ENTRY = 5;

/** Announces so many entries that a dict or set gets at once, and counts them. */
export function reserveEntries(count: number): void {
  if (count > UNANNOUNCED) thread.interpreter.budget.reserve(count * ITEM_BYTES * ITEMS_PER_ENTRY);
  countItems(count);
}

/** A dict or set, as far as the cost of walking it goes. */
interface Table {
  readonly size: number;
  readonly slotCount: number;
}

/** A table with more slots than this for each entry has become sparse by deletions: walks pass many empty slots. */
const SPARSE = 16;

/** Counts the empty slots that a walk passes by, where they are many. */
export function countGaps({ size, slotCount }: Table): void {
  if (size * SPARSE < slotCount) countMoved(slotCount);
}

/** Counts a walk over all entries. */
export function countWalk(table: Table): void {
  countItems(table.size);
  countGaps(table);
}

/** Counts the search for the next entry to pop. */
export function countPop({ size, slotCount }: Table): void {
  if (size > 0 && size * SPARSE < slotCount) countMoved(slotCount / size);
}

/** Announces a copy of all entries, and counts the walk. */
export function reserveCopy(table: Table): void {
  reserveEntries(table.size);
  countGaps(table);
}
