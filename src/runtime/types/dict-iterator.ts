/** The iterators of a dict's keys, values and items (CPython 2.7 `Objects/dictobject.c`). */
import { defineType, method } from '../declare/declare.ts';
import type { PyDict } from '../objects/dict.ts';
import {
  dictItemIteratorType,
  dictKeyIteratorType,
  dictValueIteratorType,
  type PyDictIterator,
} from '../objects/dict-iterator.ts';
import type { Entry } from '../objects/entry.ts';
import type { Value } from '../objects/object.ts';
import { runtimeError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { countGaps } from './item-budget.ts';
import { LENGTH_HINT_DOC } from './list-iterator.ts';

/** An iterator of a dict; where that is sparse, the walk is paid for now. */
export function iteratorOf<T extends PyDictIterator>(make: new (dict: PyDict) => T, dict: PyDict): T {
  countGaps(dict);
  return new make(dict);
}

/** @throws RuntimeError where the dict grew or shrank since the iterator was made */
function nextEntry(self: Value): Entry | undefined {
  const { cursor } = self as PyDictIterator;
  const entry = cursor.next();
  if (entry === undefined && cursor.changed) throw runtimeError('dictionary changed size during iteration');
  return entry;
}

function defineIterator(type: PyType, next: (self: Value) => Value | undefined): void {
  defineType(type, {
    slots: { getAttribute: genericGetAttribute, iter: (self) => self, next },
    members: [method('__length_hint__()', LENGTH_HINT_DOC, ({ cursor }: PyDictIterator) => cursor.remaining)],
  });
}

defineIterator(dictKeyIteratorType, (self) => nextEntry(self)?.key);
defineIterator(dictValueIteratorType, (self) => nextEntry(self)?.value);
defineIterator(dictItemIteratorType, (self) => {
  const entry = nextEntry(self);
  return entry === undefined ? undefined : new PyTuple([entry.key, entry.value!]);
});
