/** Length, subscription, slicing and membership (CPython's `Objects/abstract.c`). */
import { PyClassicInstance } from '../objects/classic.ts';
import { intFromBigInt } from '../objects/int-value.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { PySlice } from '../objects/slice.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { callSpecial2, callSpecial3 } from './call-special.ts';
import { isEqual } from './compare.ts';
import { isIndex, MAX_INDEX, toIndex, toInteger, toSliceBound } from './index-number.ts';
import { forEachNext, iterate } from './iterate.ts';
import { caught, landing } from './unwind.ts';

/**
 * `len(value)`.
 * @throws TypeError where it has none
 */
export function length(value: Value): number {
  if (typeof value === 'string') return value.length;
  const { slots } = typeOf(value);
  const own = slots.sequenceLength ?? slots.mappingLength;
  if (own === undefined) throw typeError(`object of type '${typeOf(value).name}' has no len()`);
  return own(value);
}

/** Adds the length to a negative index, where the sequence has one (as CPython does before `sq_item`). */
function fromStart(value: Value, index: number): number {
  if (index >= 0) return index;
  const { sequenceLength } = typeOf(value).slots;
  if (sequenceLength === undefined) return index;
  const size = sequenceLength(value);
  // Where the sum would lose digits the item slot gets the negative index: only xrange and user classes are that long.
  return size <= Number.MAX_SAFE_INTEGER ? index + size : index;
}

/**
 * Whether a type has the sequence protocol at all, be it empty (`tp_as_sequence` in CPython): an integer key is then an
 * index, and the complaint another one.
 */
function isSequenceType({ isHeap, slots }: PyType): boolean {
  if (isHeap) return true;
  const { sequenceLength, contains, item, slice, concat } = slots;
  return (sequenceLength ?? contains ?? item ?? slice ?? concat) !== undefined;
}

/** `value[key]`. */
export function getItem(value: Value, key: Value): Value {
  const type = typeOf(value);
  const { subscript, item } = type.slots;
  if (subscript !== undefined) return subscript(value, key);
  if (isIndex(key) && isSequenceType(type)) return getSequenceItem(value, toIndex(key));
  if (item !== undefined) throw typeError(`sequence index must be integer, not '${typeOf(key).name}'`);
  throw typeError(
    type.slots.getAttribute !== undefined && value instanceof PyClassicInstance
      ? `'${type.name}' object is unsubscriptable`
      : `'${type.name}' object has no attribute '__getitem__'`,
  );
}

/** `sequence[index]`, a negative index counting from the end (`PySequence_GetItem`). */
export function getSequenceItem(value: Value, index: number): Value {
  const { item } = typeOf(value).slots;
  if (item !== undefined) return item(value, fromStart(value, index));
  throw typeError(`'${typeOf(value).name}' object does not support indexing`);
}

/** `value[key] = item`. */
export function setItem(value: Value, key: Value, item: Value): void {
  const type = typeOf(value);
  const { setSubscript, setItem: set } = type.slots;
  if (setSubscript !== undefined) setSubscript(value, key, item);
  else if (isIndex(key) && isSequenceType(type)) {
    const index = toIndex(key);
    if (set === undefined) throw typeError(`'${type.name}' object does not support item assignment`);
    set(value, fromStart(value, index), item);
  } else if (set !== undefined) throw typeError(`sequence index must be integer, not '${typeOf(key).name}'`);
  else throw typeError(`'${type.name}' object does not support item assignment`);
}

/** `del value[key]`. */
export function deleteItem(value: Value, key: Value): void {
  const type = typeOf(value);
  const { setSubscript, setItem: set } = type.slots;
  if (setSubscript !== undefined) setSubscript(value, key, undefined);
  else if (isIndex(key) && isSequenceType(type)) {
    const index = toIndex(key);
    if (set === undefined) throw typeError(`'${type.name}' object doesn't support item deletion`);
    set(value, fromStart(value, index), undefined);
  } else if (set !== undefined) throw typeError(`sequence index must be integer, not '${typeOf(key).name}'`);
  else throw typeError(`'${type.name}' object does not support item deletion`);
}

const MAX_BOUND = Number.MAX_SAFE_INTEGER;

/** Whether `value[low:high]` goes to the simple-slice slots: both bounds are integers or left out. */
function isSimple(low: Value | undefined, high: Value | undefined): boolean {
  return (low === undefined || low === null || isIndex(low)) && (high === undefined || high === null || isIndex(high));
}

/** The bounds of a simple slice; `exact` where Python code is to see some that a number cannot hold. */
interface Bounds {
  readonly start: number;
  readonly stop: number;
  readonly exact: readonly [Value, Value] | null;
}

function bounds(value: Value, low: Value | undefined, high: Value | undefined): Bounds {
  let start = low === undefined || low === null ? 0 : toSliceBound(low);
  let stop = high === undefined || high === null ? MAX_BOUND : toSliceBound(high);
  let size = 0;
  if (start < 0 || stop < 0) size = typeOf(value).slots.sequenceLength?.(value) ?? 0;
  const isFar = start > MAX_BOUND || start < -MAX_BOUND || stop > MAX_BOUND || stop < -MAX_BOUND || size > MAX_BOUND;
  if (isFar && typeOf(value).isHeap) return { start, stop, exact: exactBounds(low, high, BigInt(size)) };
  if (start < 0) start += size;
  if (stop < 0) stop += size;
  return { start, stop, exact: null };
}

/** The same without loss, wrapped at 64 bits like C's sums. */
function exactBounds(low: Value | undefined, high: Value | undefined, size: bigint): [Value, Value] {
  const exact = (bound: Value | undefined, absent: bigint): Value => {
    const given = BigInt(bound === undefined ? absent : toInteger(bound));
    const clipped = given > MAX_INDEX ? MAX_INDEX : given < -MAX_INDEX - 1n ? -MAX_INDEX - 1n : given;
    return intFromBigInt(BigInt.asIntN(64, clipped < 0n ? clipped + (size > MAX_INDEX ? MAX_INDEX : size) : clipped));
  };
  return [exact(low, 0n), exact(high, MAX_INDEX)];
}

/** `value[low:high]`; an absent bound is undefined. */
export function getSlice(value: Value, low: Value | undefined, high: Value | undefined): Value {
  const { slice } = typeOf(value).slots;
  if (slice !== undefined && low !== null && high !== null && isSimple(low, high)) {
    const { start, stop, exact } = bounds(value, low, high);
    return exact === null ? slice(value, start, stop) : callSpecial2(value, '__getslice__', exact[0], exact[1]);
  }
  return getItem(value, new PySlice(low ?? null, high ?? null, null));
}

/** `value[low:high] = items`, or its deletion where `items` is undefined. */
export function setSlice(
  value: Value,
  low: Value | undefined,
  high: Value | undefined,
  items: Value | undefined,
): void {
  const { setSlice: set } = typeOf(value).slots;
  if (set !== undefined && low !== null && high !== null && isSimple(low, high)) {
    const { start, stop, exact } = bounds(value, low, high);
    if (exact === null) set(value, start, stop, items);
    else if (items === undefined) callSpecial2(value, '__delslice__', exact[0], exact[1]);
    else callSpecial3(value, '__setslice__', exact[0], exact[1], items);
    return;
  }
  const slice = new PySlice(low ?? null, high ?? null, null);
  if (items === undefined) deleteItem(value, slice);
  else setItem(value, slice, items);
}

/** `item in container`. */
export function contains(container: Value, item: Value): boolean {
  const { contains: own, iter } = typeOf(container).slots;
  if (own !== undefined) return own(container, item);
  return containsByIteration(container, item, iter !== undefined);
}

/** `in` for what has no `__contains__`: by iterating. */
export function containsByIteration(container: Value, item: Value, isIterable: boolean): boolean {
  if (!isIterable && typeOf(container).slots.item === undefined) {
    throw typeError(`argument of type '${typeOf(container).name}' is not iterable`);
  }
  let found = false;
  const at = landing();
  let iterator: Value;
  try {
    iterator = iterate(container);
  } catch (thrown) {
    caught(thrown, at);
    throw typeError(`argument of type '${typeOf(container).name}' is not iterable`);
  }
  forEachNext(iterator, (candidate) => {
    if (isEqual(item, candidate)) found = true;
    return found;
  });
  return found;
}
