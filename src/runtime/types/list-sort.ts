/** `list.sort` and what `sorted` does: which comparison a sort makes, and what the list looks like meanwhile. */
import { floatType, PyFloat } from '../objects/float.ts';
import { PyIntObject } from '../objects/int.ts';
import { PyInt64 } from '../objects/int64.ts';
import type { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple, tupleType } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { call1, call2 } from '../protocols/call.ts';
import { compareHolds } from '../protocols/compare.ts';
import { isTrue } from '../protocols/truth.ts';
import { countItems, reserveItems } from './item-budget.ts';
import { compareItems } from './item-sequence.ts';
import { type Less, timsort } from './timsort.ts';

/** From so many numbers on the host's sort of machine numbers is faster. */
const MANY_NUMBERS = 128;

/**
 * `list.sort(compare, key, reverse)`.
 *
 * The list is empty while it is sorted; what Python code puts into it then is lost.
 *
 * @param compare None for the natural order
 * @param key None for the items themselves
 * @throws ValueError where the list was changed meanwhile; what the comparisons and the key throw: the list then
 *   holds its items in some order
 */
export function sortList(list: PyList, compare: Value, key: Value, reverse: boolean): void {
  const { items } = list;
  const change = new ChangeDetector();
  const hidden = new Proxy<Value[]>([], change);
  list.items = hidden;
  try {
    sortItems(items, compare, key, reverse);
    if (list.items !== hidden) change.isChanged = true;
  } finally {
    list.items = items;
  }
  if (change.isChanged) throw valueError('list modified during sort');
}

/**
 * Notes every change of what stands in a list for its items while they are sorted: also one that is taken back at once,
 * as CPython sees it by the list's memory. Ordinary lists never get a proxy, and a sort asks its items directly.
 */
class ChangeDetector implements ProxyHandler<Value[]> {
  isChanged = false;

  set(items: Value[], key: string | symbol, value: unknown): boolean {
    // Emptying what is empty is no change.
    if (key !== 'length' || value !== items.length) this.isChanged = true;
    return Reflect.set(items, key, value);
  }
}

/** An item with the key it is sorted by. */
class Keyed {
  readonly key: Value;
  readonly item: Value;

  constructor(key: Value, item: Value) {
    this.key = key;
    this.item = item;
  }
}

function sortItems(items: Value[], compare: Value, key: Value, reverse: boolean): void {
  if (key === null) {
    sortBy(items, items.length > 1 ? lessOf(items, compare) : lessGeneric, reverse);
    return;
  }
  const { length } = items;
  reserveItems(length);
  const keys: Value[] = [];
  for (let i = 0; i < length; i++) keys.push(call1(key, items[i]!));
  const keyed = keys.map((value, i) => new Keyed(value, items[i]!));
  const less = lessOf(keys, compare);
  try {
    sortBy(keyed, (left, right) => less(left.key, right.key), reverse);
  } finally {
    for (let i = 0; i < length; i++) items[i] = keyed[i]!.item;
  }
}

/** A stable sort from great to small turns the items round, sorts, and turns them round again. */
function sortBy<T>(items: T[], less: Less<T>, reverse: boolean): void {
  if (!reverse) {
    sortForward(items, less);
    return;
  }
  items.reverse();
  try {
    sortForward(items, less);
  } finally {
    items.reverse();
  }
}

function sortForward<T>(items: T[], less: Less<T>): void {
  if ((less as unknown) === lessNumber && items.length >= MANY_NUMBERS) sortNumbers(items as unknown as number[]);
  else timsort(items, less, countItems);
}

/** Sorts numbers; equal ones are the same, so that stability is no question. */
function sortNumbers(items: number[]): void {
  const { length } = items;
  countItems(length * (32 - Math.clz32(length)));
  let at = 1;
  while (at < length && items[at - 1]! <= items[at]!) at++;
  if (at === length) return;
  const sorted = Float64Array.from(items).sort();
  for (let i = 0; i < length; i++) items[i] = sorted[i]!;
}

/** The comparison for a sort by these keys: the fastest that gives what `compare`, or `<` where it is None, gives. */
function lessOf(keys: readonly Value[], compare: Value): Less<Value> {
  if (compare !== null) return (left, right) => comparesLess(compare, left, right);
  const first = keys[0];
  if (typeof first === 'number') return keys.every(isNumber) ? lessNumber : lessGeneric;
  if (typeof first === 'string') return keys.every(isString) ? lessString : lessGeneric;
  if (first instanceof PyFloat) return keys.every(isFloat) ? lessFloat : lessGeneric;
  if (first instanceof PyTuple) return keys.every(isTuple) ? lessTuple : lessGeneric;
  return lessGeneric;
}

const isNumber = (value: Value): boolean => typeof value === 'number';
const isString = (value: Value): boolean => typeof value === 'string';
const isFloat = (value: Value): boolean => value instanceof PyFloat && value.cls === floatType;
const isTuple = (value: Value): boolean => value instanceof PyTuple && value.cls === tupleType;

const lessNumber: Less<Value> = (left, right) => (left as number) < (right as number);
const lessString: Less<Value> = (left, right) => (left as string) < (right as string);
const lessFloat: Less<Value> = (left, right) => (left as PyFloat).v < (right as PyFloat).v;

const lessTuple: Less<Value> = (left, right) => {
  const result = compareItems(left as PyTuple, right as PyTuple, 'lt');
  return typeof result === 'boolean' ? result : isTrue(result);
};

const lessGeneric: Less<Value> = (left, right) => {
  if (--thread.fuel < 0) thread.interpreter.budget.refuel();
  return compareHolds(left, right, 'lt');
};

/** Whether a comparison function says that the first is less. */
function comparesLess(compare: Value, left: Value, right: Value): boolean {
  const result = call2(compare, left, right);
  if (typeof result === 'number') return result < 0;
  if (typeof result === 'boolean') return false;
  if (result instanceof PyInt64 || result instanceof PyIntObject) return result.value < 0;
  throw typeError(`comparison function must return int, not ${typeOf(result).name}`);
}
