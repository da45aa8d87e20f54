/** The iterators of a list, forward and backward (CPython 2.7 `Objects/listobject.c`). */
import { defineType, method } from '../declare/declare.ts';
import {
  listIteratorType,
  listReverseIteratorType,
  type PyListIterator,
  type PyListReverseIterator,
} from '../objects/list-iterator.ts';
import type { Value } from '../objects/object.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';

export const LENGTH_HINT_DOC = 'Private: about how many items are left.';

defineType(listIteratorType, {
  slots: {
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: (self) => {
      const iterator = self as PyListIterator;
      const { list } = iterator;
      if (list === null) return undefined;
      const item = list.items[iterator.index];
      if (item === undefined) iterator.list = null;
      else iterator.index++;
      return item;
    },
  },
  members: [
    method('__length_hint__()', LENGTH_HINT_DOC, ({ list, index }: PyListIterator): Value => {
      return list === null ? 0 : Math.max(0, list.items.length - index);
    }),
  ],
});

defineType(listReverseIteratorType, {
  slots: {
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: (self) => {
      const iterator = self as PyListReverseIterator;
      const { list, index } = iterator;
      if (list === null) return undefined;
      const item = index >= 0 ? list.items[index] : undefined;
      if (item === undefined) iterator.list = null;
      else iterator.index--;
      return item;
    },
  },
  members: [
    method('__length_hint__()', LENGTH_HINT_DOC, ({ list, index }: PyListReverseIterator): Value => {
      return list === null || list.items.length < index + 1 ? 0n : BigInt(index + 1);
    }),
  ],
});
