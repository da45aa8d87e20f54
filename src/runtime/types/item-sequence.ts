/** What list and tuple share: algorithms on the items of either (CPython's `listobject.c` and `tupleobject.c`). */
import type { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import type { PySlice } from '../objects/slice.ts';
import type { CompareOp } from '../objects/slots.ts';
import { thread } from '../objects/thread-state.ts';
import type { PyTuple } from '../objects/tuple.ts';
import { isEqual, orderHolds, richCompare } from '../protocols/compare.ts';
import { isIndex, toIndexChecked } from '../protocols/index-number.ts';
import { repr } from '../protocols/text.ts';
import { countItems, reserveItems } from './item-budget.ts';
import { fitSlice, type SliceIndices, sliceBounds } from './slice-indices.ts';

export type ItemSequence = PyList | PyTuple;

/** The host makes arrays from this length on as hash tables, unless they grow to it. */
const LONG_ARRAY = 2 ** 25;

/** The empty array that item arrays start from: the host takes it for one of objects, and stays with that. */
const EMPTY: Value[] = [null];
EMPTY.pop();

/** A new array for items that are going to be pushed. Arrays of one kind keep the evaluator's look-ups fast. */
export function newItems(): Value[] {
  return EMPTY.slice();
}

/** Up to so many items are put into a copy of an array of the right size: copying in bulk costs more to set up. */
const FEW = 32;
const blanks: Value[][] = [];

/** An array of `count` Nones, at most `FEW`: copied, so that it is packed, of objects and of its final size. */
function blankItems(count: number): Value[] {
  return (blanks[count] ?? makeBlank(count)).slice();
}

function makeBlank(count: number): Value[] {
  const blank = newItems();
  for (let i = 0; i < count; i++) blank.push(null);
  blanks[count] = blank;
  return blank;
}

/** Whether a sequence has an item equal to `item`, which is the left operand. */
export function containsItem(sequence: ItemSequence, item: Value): boolean {
  let at = 0;
  let isFound = false;
  for (; !isFound && at < sequence.items.length; at++) isFound = isEqual(item, sequence.items[at]!);
  countItems(at);
  return isFound;
}

/** Where the first item equal to `item` (the right operand) stands between two bounds; -1 where there is none. */
export function indexOfItem(sequence: ItemSequence, item: Value, start: number, stop: number): number {
  for (let at = start; at < stop && at < sequence.items.length; at++) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    if (isEqual(sequence.items[at]!, item)) return at;
  }
  return -1;
}

/** The bound of a search: an index, clipped, counted from the end where negative. */
export function searchBound(bound: Value | undefined, otherwise: number, sequence: ItemSequence): number {
  if (bound === undefined) return otherwise;
  if (!isIndex(bound)) throw typeError('slice indices must be integers or have an __index__ method');
  const at = toIndexChecked(bound, null);
  return at < 0 ? Math.max(0, at + sequence.items.length) : at;
}

/** How many items equal `item`. */
export function countOfItem(sequence: ItemSequence, item: Value): number {
  let count = 0;
  for (let at = 0; at < sequence.items.length; at++) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    if (isEqual(sequence.items[at]!, item)) count++;
  }
  return count;
}

/** `left op right`: by the first items that differ, else by length. Lists may change while items are compared. */
export function compareItems(left: ItemSequence, right: ItemSequence, op: CompareOp): Value {
  if ((op === 'eq' || op === 'ne') && left.items.length !== right.items.length) return op === 'ne';
  let at = 0;
  for (; at < left.items.length && at < right.items.length; at++) {
    if (!isEqual(left.items[at]!, right.items[at]!)) break;
  }
  countItems(at);
  const one = left.items[at];
  const other = right.items[at];
  if (one === undefined || other === undefined) return orderHolds(op, left.items.length - right.items.length);
  if (op === 'eq') return false;
  if (op === 'ne') return true;
  return richCompare(one, other, op);
}

/** The items that a slice selects, in a new array. */
export function sliceItems(sequence: ItemSequence, slice: PySlice): Value[] {
  const bounds = sliceBounds(slice);
  return selectedItems(sequence.items, fitSlice(bounds, sequence.items.length));
}

/** The items that a slice fitted to them selects, in a new array. */
export function selectedItems(items: readonly Value[], { start, step, count }: SliceIndices): Value[] {
  reserveItems(count);
  if (step === 1) return items.slice(start, start + count);
  const result = newItems();
  for (let i = 0, at = start; i < count; i++, at += step) result.push(items[at]!);
  return result;
}

/** The items from `low` to `high`, clipped as `sq_slice` does it: below is 0, beyond is the end. */
export function simpleSlice(items: readonly Value[], low: number, high: number): Value[] {
  const { length } = items;
  const from = Math.max(low, 0);
  const to = Math.min(high, length);
  if (to <= from) return newItems();
  reserveItems(to - from);
  return items.slice(from, to);
}

/** The items of one sequence, then those of another. */
export function concatItems(left: readonly Value[], right: readonly Value[]): Value[] {
  const middle = left.length;
  const size = middle + right.length;
  reserveItems(size);
  if (size > FEW) return left.concat(right);
  const result = blankItems(size);
  for (let i = 0; i < middle; i++) result[i] = left[i]!;
  for (let i = middle; i < size; i++) result[i] = right[i - middle]!;
  return result;
}

/**
 * The items `count` times over.
 * @throws MemoryError where they are too many
 */
export function repeatItems(items: readonly Value[], count: number): Value[] {
  const { length } = items;
  if (count <= 0 || length === 0) return newItems();
  const size = length * count;
  reserveItems(size);
  if (size <= FEW) {
    const result = blankItems(size);
    for (let i = 0; i < size; i++) result[i] = i < length ? items[i]! : result[i - length]!;
    return result;
  }
  if (length === 1 && size < LONG_ARRAY) {
    const result: Value[] = new Array(size);
    // As in `newItems`: an array of objects from the start.
    result[0] = null;
    return result.fill(items[0]!);
  }
  return doubled(items.slice(), size);
}

/** Repeats the items until there are `size`. */
function doubled(items: Value[], size: number): Value[] {
  let result = items;
  while (result.length * 2 <= size) result = result.concat(result);
  return result.length < size ? result.concat(result.slice(0, size - result.length)) : result;
}

/** The representations of the items, separated by commas. Items may be added or removed meanwhile. */
export function reprItems(sequence: ItemSequence): string {
  let text = '';
  for (let at = 0; at < sequence.items.length; at++) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const piece = repr(sequence.items[at]!);
    text = appendPiece(text, at === 0 ? '' : ', ', piece);
  }
  return text;
}

/** Long texts are announced each time they have grown by about so much. */
const ANNOUNCED = 65536;

/** `text + separator + piece`; announces the memory of a long text. */
export function appendPiece(text: string, separator: string, piece: string): string {
  const result = text + separator + piece;
  if (result.length > ANNOUNCED && Math.floor(result.length / ANNOUNCED) > Math.floor(text.length / ANNOUNCED)) {
    thread.interpreter.budget.reserve(result.length - text.length + ANNOUNCED);
  }
  return result;
}
