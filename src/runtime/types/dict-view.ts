/** `viewkeys()`, `viewvalues()` and `viewitems()` of a dict (CPython 2.7 `Objects/dictobject.c`). */
import { defineType } from '../declare/declare.ts';
import { PyDictItemIterator, PyDictKeyIterator, PyDictValueIterator } from '../objects/dict-iterator.ts';
import {
  dictItemsType,
  dictKeysType,
  dictValuesType,
  PyDictItems,
  PyDictKeys,
  type PyDictView,
} from '../objects/dict-view.ts';
import { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { PyBaseSet, PySet } from '../objects/set.ts';
import { notImplemented } from '../objects/singletons.ts';
import type { CompareOp, Slots } from '../objects/slots.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { isEqual } from '../protocols/compare.ts';
import { iterate } from '../protocols/iterate.ts';
import { contains, length } from '../protocols/sequence.ts';
import { containerRepr, repr } from '../protocols/text.ts';
import { lookQuietly } from './dict-compare.ts';
import { iteratorOf } from './dict-iterator.ts';
import { itemsOf } from './list-assignment.ts';
import { intersectAny, subtractAny, symmetricUpdateAny, updateSet } from './set-operations.ts';

function isSetLike(value: Value): boolean {
  return value instanceof PyBaseSet || value instanceof PyDictKeys || value instanceof PyDictItems;
}

/** Whether all that `inner` gives is in `outer`. */
function isContained(inner: Value, outer: Value): boolean {
  const iterator = iterate(inner);
  const next = typeOf(iterator).slots.next!;
  for (;;) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const item = next(iterator);
    if (item === undefined) return true;
    if (!contains(outer, item)) return false;
  }
}

function compare(self: Value, other: Value, op: CompareOp): Value {
  if (!isSetLike(self) || !isSetLike(other)) return notImplemented;
  const own = length(self);
  const others = length(other);
  switch (op) {
    case 'eq':
      return own === others && isContained(self, other);
    case 'ne':
      return own !== others || !isContained(self, other);
    case 'lt':
      return own < others && isContained(self, other);
    case 'le':
      return own <= others && isContained(self, other);
    case 'gt':
      return own > others && isContained(other, self);
    case 'ge':
      return own >= others && isContained(other, self);
  }
}

/** An operator of set-like views: either operand may be any iterable. */
function operator(change: (set: PySet, other: Value) => void): (left: Value, right: Value) => Value {
  return (left, right) => {
    const result = new PySet();
    updateSet(result, left);
    change(result, right);
    return result;
  };
}

const common: Partial<Slots> = {
  getAttribute: genericGetAttribute,
  repr: (self) => containerRepr(self, '...', () => `${typeOf(self).name}(${repr(new PyList(itemsOf(self)))})`),
  sequenceLength: (self) => (self as PyDictView).dict.size,
};

const setLike: Partial<Slots> = {
  ...common,
  richCompare: compare,
  subtract: operator(subtractAny),
  and: operator(intersectAny),
  xor: operator(symmetricUpdateAny),
  or: operator(updateSet),
};

defineType(dictKeysType, {
  slots: {
    ...setLike,
    iter: (self) => iteratorOf(PyDictKeyIterator, (self as PyDictView).dict),
    contains: (self, key) => (self as PyDictView).dict.has(key),
  },
});

defineType(dictItemsType, {
  slots: {
    ...setLike,
    iter: (self) => iteratorOf(PyDictItemIterator, (self as PyDictView).dict),
    contains: (self, item) => {
      if (!(item instanceof PyTuple) || item.items.length !== 2) return false;
      const [key, value] = item.items as readonly [Value, Value];
      const found = lookQuietly((self as PyDictView).dict, key);
      return found !== undefined && isEqual(value, found);
    },
  },
});

defineType(dictValuesType, {
  slots: { ...common, iter: (self) => iteratorOf(PyDictValueIterator, (self as PyDictView).dict) },
});
