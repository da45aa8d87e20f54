/** Storing into and deleting from lists, by index and by slice; and growing them. */

import { checkLength } from '../budget/array-growth.ts';
import { building, built } from '../budget/construction.ts';
import { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { indexError, typeError, valueError } from '../objects/raise.ts';
import { PySlice } from '../objects/slice.ts';
import type { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { isIndex, toIndex } from '../protocols/index-number.ts';
import { isPlainSequence, iterate, iterateArgument } from '../protocols/iterate.ts';
import { askLengthHint } from '../protocols/length-hint.ts';
import { countGrowth, countItems, countMoved, reserveItems } from './item-budget.ts';
import { newItems } from './item-sequence.ts';
import { fitSlice, sliceBounds } from './slice-indices.ts';

/** Up to so many items can be arguments of one call of the host's `splice`. */
const MOST_ARGUMENTS = 1024;
const NOTHING: readonly Value[] = [];

/** Appends the items of an iterable one by one, so that those before an exception stay (`list.extend`). */
export function extendList(list: PyList, iterable: Value): void {
  if (isPlainSequence(iterable) || iterable === list) {
    const { items } = list;
    const more = (iterable as PyList | PyTuple).items;
    const { length } = more;
    reserveItems(length);
    checkLength(items.length + length);
    for (let i = 0; i < length; i++) items.push(more[i]!);
    return;
  }
  const iterator = iterate(iterable);
  askLengthHint(iterable);
  const next = typeOf(iterator).slots.next!;
  const mark = building(list);
  try {
    for (;;) {
      const item = next(iterator);
      if (item === undefined) return;
      // Asked for anew each time: the iterator may be doing things to the list.
      countGrowth(list.items.push(item));
    }
  } finally {
    built(mark);
  }
}

/** The items of an iterable in a new array (`PySequence_List`): like `list(iterable).items`. */
export function itemsOf(iterable: Value): Value[] {
  const list = new PyList(newItems());
  extendList(list, iterable);
  return list.items;
}

/**
 * The items of an exact list or tuple as they stand, not to be written to; those of anything else in a new array
 * (`PySequence_Fast`).
 * @param message the TypeError for what is not iterable
 */
function sequenceItems(iterable: Value, message: string): readonly Value[] {
  if (isPlainSequence(iterable)) return iterable.items;
  return itemsOf(iterateArgument(iterable, message));
}

/** `del items[low:high]` within bounds. */
function removeRange(items: Value[], low: number, high: number): void {
  const { length } = items;
  if (high <= low) return;
  if (high === length) items.length = low;
  else {
    items.splice(low, high - low);
    countMoved(length - high);
  }
}

/** `items[low:high] = more` within bounds. */
function replaceRange(items: Value[], low: number, high: number, more: readonly Value[]): void {
  const added = more.length;
  if (added === 0) {
    removeRange(items, low, high);
    return;
  }
  reserveItems(added);
  checkLength(items.length + added);
  if (added === high - low) {
    for (let i = 0; i < added; i++) items[low + i] = more[i]!;
    return;
  }
  countMoved(items.length - high);
  if (added <= MOST_ARGUMENTS) {
    items.splice(low, high - low, ...more);
    return;
  }
  const tail = items.slice(high);
  items.length = low;
  for (let i = 0; i < added; i++) items.push(more[i]!);
  for (let i = 0; i < tail.length; i++) items.push(tail[i]!);
}

/**
 * `list[low:high] = value`, or its deletion where `value` is undefined; bounds below 0 are 0, those beyond the end are
 * the end (CPython's `list_ass_slice`).
 */
export function assignSlice(list: PyList, low: number, high: number, value: Value | undefined): void {
  let more = NOTHING;
  if (value !== undefined) {
    more = value === list ? list.items.slice() : sequenceItems(value, 'can only assign an iterable');
  }
  const { items } = list;
  const { length } = items;
  const from = low < 0 ? 0 : Math.min(low, length);
  const to = high < from ? from : Math.min(high, length);
  replaceRange(items, from, to, more);
}

/** `list[index] = value`, or its deletion; the index counts from the start. */
export function assignItem(list: PyList, index: number, value: Value | undefined): void {
  const { items } = list;
  if (index < 0 || index >= items.length) throw indexError('list assignment index out of range');
  if (value !== undefined) items[index] = value;
  else removeItem(items, index);
}

/** Takes out the item at an index that is there, and answers it. */
export function removeItem(items: Value[], index: number): Value {
  const last = items.length - 1;
  if (index === last) return items.pop()!;
  countMoved(last - index);
  if (index === 0) return items.shift()!;
  return items.splice(index, 1)[0]!;
}

/** `list[key] = value`, or its deletion, for an index or a slice. */
export function assignSubscript(list: PyList, key: Value, value: Value | undefined): void {
  if (typeof key === 'number') assignItem(list, key < 0 ? key + list.items.length : key, value);
  else if (key instanceof PySlice) assignExtendedSlice(list, key, value);
  else {
    if (!isIndex(key)) throw typeError(`list indices must be integers, not ${typeOf(key).name}`);
    const index = toIndex(key);
    assignItem(list, index < 0 ? index + list.items.length : index, value);
  }
}

function assignExtendedSlice(list: PyList, slice: PySlice, value: Value | undefined): void {
  const bounds = sliceBounds(slice);
  const before = fitSlice(bounds, list.items.length);
  if (before.step === 1) {
    const { start, stop } = before;
    // `list[5:2] = …` puts the items before 5.
    assignSlice(list, start, Math.max(stop, start), value);
    return;
  }
  if (value === undefined) {
    const { start, step, count } = before;
    if (step > 0) removeSteps(list.items, start, step, count);
    else removeSteps(list.items, start + step * (count - 1), -step, count);
    return;
  }
  const more = value === list ? list.items.slice() : sequenceItems(value, 'must assign iterable to extended slice');
  const { items } = list;
  // Once more: to make the items may have changed the list.
  const { start, step, count } = fitSlice(bounds, items.length);
  if (more.length !== count) {
    throw valueError(`attempt to assign sequence of size ${more.length} to extended slice of size ${count}`);
  }
  reserveItems(count);
  for (let i = 0, at = start; i < count; i++, at += step) items[at] = more[i]!;
}

/** Takes out `count` items, every `step`th from `start` on. */
function removeSteps(items: Value[], start: number, step: number, count: number): void {
  if (count === 0) return;
  const { length } = items;
  let to = start;
  let skipped = start;
  let left = count;
  for (let from = start; from < length; from++) {
    if (left > 0 && from === skipped) {
      skipped += step;
      left--;
    } else items[to++] = items[from]!;
  }
  items.length = to;
  countItems(length - start);
}
