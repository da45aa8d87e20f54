import type { PyFrame } from '../objects/frame.ts';
import { listType, PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple, tupleType } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyXRange } from '../objects/xrange.ts';
import { iterate } from '../protocols/iterate.ts';

/** Does `each` for every item of an iterable, with the frame: a comprehension's loop. */
export function forEachOf(frame: PyFrame, iterable: Value, each: (frame: PyFrame, item: Value) => void): void {
  if (iterable instanceof PyList && iterable.cls === listType) {
    for (let i = 0; i < iterable.items.length; i++) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      each(frame, iterable.items[i]!);
    }
    return;
  }
  if (iterable instanceof PyTuple && iterable.cls === tupleType) {
    const { items } = iterable;
    for (let i = 0; i < items.length; i++) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      each(frame, items[i]!);
    }
    return;
  }
  if (iterable instanceof PyXRange) {
    let value = iterable.start;
    for (let left = iterable.length; left > 0; left--) {
      if (--thread.fuel < 0) thread.interpreter.budget.refuel();
      each(frame, value);
      value += iterable.step;
    }
    return;
  }
  const iterator = iterate(iterable);
  const next = typeOf(iterator).slots.next!;
  for (;;) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const item = next(iterator);
    if (item === undefined) return;
    each(frame, item);
  }
}
