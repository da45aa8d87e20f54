/** The iterator of set and frozenset (CPython 2.7 `Objects/setobject.c`). */
import { defineType, method } from '../declare/declare.ts';
import { runtimeError } from '../objects/raise.ts';
import { type PySetIterator, setIteratorType } from '../objects/set-iterator.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { LENGTH_HINT_DOC } from './list-iterator.ts';

defineType(setIteratorType, {
  slots: {
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: (self) => {
      const { cursor } = self as PySetIterator;
      const entry = cursor.next();
      if (entry !== undefined) return entry.key;
      if (cursor.changed) throw runtimeError('Set changed size during iteration');
      return undefined;
    },
  },
  members: [method('__length_hint__()', LENGTH_HINT_DOC, ({ cursor }: PySetIterator) => cursor.remaining)],
});
