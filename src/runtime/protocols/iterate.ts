import { ITEM_BYTES, noteGrowth } from '../budget/array-growth.ts';
import { building, built } from '../budget/construction.ts';
import { StopIteration, TypeError } from '../objects/exception.ts';
import { listType, PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { PySequenceIterator } from '../objects/sequence-iterator.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple, tupleType } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { askLengthHint } from './length-hint.ts';
import { isSequence } from './sequence-check.ts';
import { caught, isA, landing } from './unwind.ts';

/**
 * `iter(value)`.
 * @throws TypeError where the value is not iterable
 */
export function iterate(value: Value): Value {
  const { iter } = typeOf(value).slots;
  if (iter !== undefined) {
    const iterator = iter(value);
    if (typeOf(iterator).slots.next === undefined) {
      throw typeError(`iter() returned non-iterator of type '${typeOf(iterator).name}'`);
    }
    return iterator;
  }
  if (isSequence(value)) return new PySequenceIterator(value);
  throw typeError(`'${typeOf(value).name}' object is not iterable`);
}

/**
 * `iter(value)` of an argument, with the TypeError of the function that wants it.
 * @param failure its message
 */
export function iterateArgument(value: Value, failure: string): Value {
  const at = landing();
  try {
    return iterate(value);
  } catch (thrown) {
    const raised = caught(thrown, at);
    throw isA(raised, TypeError) ? typeError(failure) : raised;
  }
}

/** The next item of an iterator, or undefined at its end; StopIteration raised by Python code ends it too. */
export function nextItem(iterator: Value): Value | undefined {
  const next = typeOf(iterator).slots.next;
  if (next === undefined) throw typeError(`${typeOf(iterator).name} object is not an iterator`);
  return next(iterator);
}

/** Runs `next` and turns a StopIteration that it raises into undefined: what a `next` slot made of Python code does. */
export function untilStopIteration(next: () => Value): Value | undefined {
  const at = landing();
  try {
    return next();
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (isA(raised, StopIteration)) return undefined;
    throw raised;
  }
}

/**
 * Calls `visit` for each item of an iterable, counting each as a step. `visit` may answer true to stop early.
 * @param failure the TypeError for what is not iterable, where it is not that of `iter()`
 */
export function forEachItem(iterable: Value, visit: (item: Value) => boolean | void, failure?: string): void {
  if (iterable instanceof PyList && iterable.cls === listType) {
    // The list may change while it is visited: its length is read anew each time, as listiterator does.
    for (let i = 0; i < iterable.items.length; i++) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      if (visit(iterable.items[i]!) === true) return;
    }
    return;
  }
  if (iterable instanceof PyTuple && iterable.cls === tupleType) {
    const { items } = iterable;
    for (let i = 0; i < items.length; i++) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      if (visit(items[i]!) === true) return;
    }
    return;
  }
  forEachNext(failure === undefined ? iterate(iterable) : iterateArgument(iterable, failure), visit);
}

/** The same for what an iterator has left; it is not asked for an iterator itself. */
export function forEachNext(iterator: Value, visit: (item: Value) => boolean | void): void {
  const next = typeOf(iterator).slots.next!;
  for (;;) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const item = next(iterator);
    if (item === undefined) return;
    if (visit(item) === true) return;
  }
}

/** Whether a value's items can be taken as they stand: a list or tuple whose class cannot iterate otherwise. */
export function isPlainSequence(value: Value): value is PyList | PyTuple {
  return value instanceof PyList ? value.cls === listType : value instanceof PyTuple && value.cls === tupleType;
}

/** The items of an iterable, in a new array (CPython's `PySequence_List`, which asks for the length first). */
export function listItems(iterable: Value): Value[] {
  if (isPlainSequence(iterable)) {
    thread.interpreter.budget.spend(iterable.items.length);
    thread.interpreter.budget.reserve(iterable.items.length * ITEM_BYTES);
    return iterable.items.slice();
  }
  const iterator = iterate(iterable);
  askLengthHint(iterable);
  const next = typeOf(iterator).slots.next!;
  const items: Value[] = [];
  const mark = building(items);
  try {
    for (;;) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      const item = next(iterator);
      if (item === undefined) return items;
      noteGrowth(items.push(item));
    }
  } finally {
    built(mark);
  }
}

/**
 * The items of an exact list or tuple as they stand, of anything else in a new array (CPython's `PySequence_Fast`).
 * The answer must not be written to.
 * @param message the TypeError for what is not iterable
 */
export function fastItems(iterable: Value, message: string): readonly Value[] {
  if (isPlainSequence(iterable)) return iterable.items;
  return listItems(iterateArgument(iterable, message));
}
