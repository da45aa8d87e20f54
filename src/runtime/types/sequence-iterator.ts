/** `iter(sequence)` by index, and `iter(callable, sentinel)` (CPython 2.7 `Objects/iterobject.c`). */
import { defineType, method } from '../declare/declare.ts';
import { IndexError, StopIteration } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import {
  callableIteratorType,
  type PyCallableIterator,
  type PySequenceIterator,
  sequenceIteratorType,
} from '../objects/sequence-iterator.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { call0 } from '../protocols/call.ts';
import { isEqual } from '../protocols/compare.ts';
import { untilStopIteration } from '../protocols/iterate.ts';
import { getSequenceItem, length } from '../protocols/sequence.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';
import { LENGTH_HINT_DOC } from './list-iterator.ts';

/** `sequence[index]`, or undefined where that raises IndexError or StopIteration. */
export function itemOrEnd(sequence: Value, index: number): Value | undefined {
  const at = landing();
  try {
    return getSequenceItem(sequence, index);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (isA(raised, IndexError) || isA(raised, StopIteration)) return undefined;
    throw raised;
  }
}

defineType(sequenceIteratorType, {
  slots: {
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: (self) => {
      const iterator = self as PySequenceIterator;
      const { sequence, index } = iterator;
      if (sequence === undefined) return undefined;
      let item: Value | undefined;
      if (typeof sequence === 'string') item = index < sequence.length ? sequence[index] : undefined;
      else item = itemOrEnd(sequence, index);
      if (item === undefined) iterator.sequence = undefined;
      else iterator.index++;
      return item;
    },
  },
  members: [
    method('__length_hint__()', LENGTH_HINT_DOC, ({ sequence, index }: PySequenceIterator): Value => {
      return sequence === undefined ? 0 : Math.max(0, length(sequence) - index);
    }),
  ],
});

defineType(callableIteratorType, {
  slots: {
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: (self) => {
      const iterator = self as PyCallableIterator;
      const { callable, sentinel } = iterator;
      if (callable === undefined) return undefined;
      if (typeof callable === 'function') {
        const result = callable();
        if (result !== sentinel) return result;
      } else {
        const result = untilStopIteration(() => call0(callable));
        if (result !== undefined && !isEqual(result, sentinel)) return result;
      }
      iterator.callable = undefined;
      return undefined;
    },
  },
});
