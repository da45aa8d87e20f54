/** Binary heaps in lists (CPython 2.7 `Modules/_heapqmodule.c`). */
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { runtimeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { findAttribute } from '../../runtime/protocols/attribute.ts';
import { compareHolds } from '../../runtime/protocols/compare.ts';

/** Whether one item is to stand before another. */
export type Before = (left: Value, right: Value) => boolean;

/** `left < right`; for items without `__lt__`, as classic instances may be, by `<=` the other way round. */
export function isLess(left: Value, right: Value): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  if (typeof left !== 'object' || left === null || findAttribute(left, '__lt__') !== undefined) {
    return compareHolds(left, right, 'lt');
  }
  return !compareHolds(right, left, 'le');
}

/** The order of a heap with its greatest item first. */
export function isGreater(left: Value, right: Value): boolean {
  return isLess(right, left);
}

/** Compares, and looks that the comparison left the list as long as it was. */
function asked(before: Before, left: Value, right: Value, heap: PyList, size: number): boolean {
  if (--thread.fuel < 0) thread.interpreter.budget.refuel();
  const answer = before(left, right);
  if (heap.items.length !== size) throw runtimeError('list changed size during iteration');
  return answer;
}

/** Moves the item at `at` towards `top` to where it belongs. */
export function siftDown(heap: PyList, top: number, at: number, before: Before): void {
  const size = heap.items.length;
  let place = at;
  while (place > top) {
    const parent = (place - 1) >> 1;
    if (!asked(before, heap.items[place]!, heap.items[parent]!, heap, size)) return;
    swap(heap.items, place, parent);
    place = parent;
  }
}

/** Moves the item at `at` to the leaves, the children that stand before moving up, and from there to where it belongs. */
export function siftUp(heap: PyList, at: number, before: Before): void {
  const size = heap.items.length;
  const leaves = size >> 1;
  let place = at;
  while (place < leaves) {
    let child = 2 * place + 1;
    const right = child + 1;
    if (right < size && !asked(before, heap.items[child]!, heap.items[right]!, heap, size)) child = right;
    swap(heap.items, place, child);
    place = child;
  }
  siftDown(heap, at, place, before);
}

function swap(items: Value[], a: number, b: number): void {
  const item = items[a]!;
  items[a] = items[b]!;
  items[b] = item;
}

/** Makes a heap of any list. */
export function heapify(heap: PyList, before: Before): void {
  for (let at = (heap.items.length >> 1) - 1; at >= 0; at--) siftUp(heap, at, before);
}

/** Of the items of an iterator the `count` that stand last in a heap's order, in no order. */
export function lastItems(next: () => Value | undefined, count: number, before: Before): PyList {
  const heap = new PyList();
  while (heap.items.length < count) {
    const item = next();
    if (item === undefined) break;
    heap.items.push(item);
  }
  if (heap.items.length === 0) return heap;
  heapify(heap, before);
  for (let item = next(); item !== undefined; item = next()) {
    if (!before(heap.items[0]!, item)) continue;
    heap.items[0] = item;
    siftUp(heap, 0, before);
  }
  return heap;
}
