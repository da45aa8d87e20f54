/** Module `_heapq` (CPython 2.7 `Modules/_heapqmodule.c`). */

import { checkLength } from '../../runtime/budget/array-growth.ts';
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { indexError, typeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { toSize } from '../../runtime/protocols/index-number.ts';
import { iterate } from '../../runtime/protocols/iterate.ts';
import { sortList } from '../../runtime/types/list-sort.ts';
import { type Before, heapify, isGreater, isLess, lastItems, siftDown, siftUp } from './heap.ts';

function heapOf(value: Value): PyList {
  if (!(value instanceof PyList)) throw typeError('heap argument must be a list');
  return value;
}

/** Puts an item at the top of a heap, in place of the one there. */
function replaceTop(heap: PyList, item: Value): Value {
  const top = heap.items[0];
  if (top === undefined) throw indexError('index out of range');
  heap.items[0] = item;
  siftUp(heap, 0, isLess);
  return top;
}

function pop(argument: Value): Value {
  const heap = heapOf(argument);
  const last = heap.items.pop();
  if (last === undefined) throw indexError('index out of range');
  return heap.items.length === 0 ? last : replaceTop(heap, last);
}

function push(argument: Value, item: Value): null {
  const heap = heapOf(argument);
  checkLength(heap.items.push(item));
  siftDown(heap, 0, heap.items.length - 1, isLess);
  return null;
}

function pushThenPop(argument: Value, item: Value): Value {
  const heap = heapOf(argument);
  if (heap.items.length === 0 || !isLess(heap.items[0]!, item)) return item;
  return replaceTop(heap, item);
}

/** The `count` last items of an iterable in a heap's order, sorted; the last first where `reverse`. */
function sortedItems(count: Value, iterable: Value, before: Before, reverse: boolean): Value {
  const size = toSize(count);
  const iterator = iterate(iterable);
  const next = typeOf(iterator).slots.next!;
  const counted = (): Value | undefined => {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    return next(iterator);
  };
  if (size <= 0) {
    while (counted() !== undefined);
    return new PyList();
  }
  const list = lastItems(counted, size, before);
  sortList(list, null, null, false);
  if (reverse) list.items.reverse();
  return list;
}

export const heapqModule: BuiltinModule = {
  name: '_heapq',
  make: () =>
    makeModule('_heapq', {
      doc: 'A list is a heap where heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2] for all k: its least item is heap[0].',
      functions: [
        definition('heappush(heap, item)', 'Puts an item on the heap.', push, 'unpack'),
        definition(
          'heappushpop(heap, item)',
          'Puts an item on the heap, then takes the least off.',
          pushThenPop,
          'unpack',
        ),
        definition('heappop(heap)', 'Takes the least item off the heap.', pop),
        definition(
          'heapreplace(heap, item)',
          'Takes the least item off the heap, then puts another on.',
          (heap: Value, item: Value) => replaceTop(heapOf(heap), item),
          'unpack',
        ),
        definition('heapify(heap)', 'Makes a heap of a list, in linear time.', (heap: Value) => {
          heapify(heapOf(heap), isLess);
          return null;
        }),
        definition('nlargest(n, iterable)', 'A list of the n largest items, the largest first.', (count, iterable) =>
          sortedItems(count, iterable, isLess, true),
        ),
        definition('nsmallest(n, iterable)', 'A list of the n smallest items, the smallest first.', (count, iterable) =>
          sortedItems(count, iterable, isGreater, false),
        ),
      ],
      members: [['__about__', 'Heaps: the least item of many at hand, the next in logarithmic time.']],
    }),
};
