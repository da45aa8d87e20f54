/** `collections.deque` (CPython 2.7 `Modules/_collectionsmodule.c`). */
import { building, built } from '../../runtime/budget/construction.ts';
import { defineType, definition, getter, method } from '../../runtime/declare/declare.ts';
import { attributesOf } from '../../runtime/objects/attribute-holder.ts';
import { dictOf } from '../../runtime/objects/instance-attributes.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { indexError, runtimeError, valueError } from '../../runtime/objects/raise.ts';
import { notImplemented } from '../../runtime/objects/singletons.ts';
import type { CompareOp } from '../../runtime/objects/slots.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { genericGetAttribute } from '../../runtime/protocols/attribute.ts';
import { call1, call2 } from '../../runtime/protocols/call.ts';
import { callBuiltin } from '../../runtime/protocols/call-builtin.ts';
import { isEqual, orderHolds, richCompare } from '../../runtime/protocols/compare.ts';
import { toSize, toSsize } from '../../runtime/protocols/index-number.ts';
import { forEachItem } from '../../runtime/protocols/iterate.ts';
import { containerRepr } from '../../runtime/protocols/text.ts';
import { denied } from '../../runtime/restricted/guards.ts';
import { isRestricted } from '../../runtime/restricted/mode.ts';
import { countGrowth, countItems, countMoved, reserveItems } from '../../runtime/types/item-budget.ts';
import { reprItems } from '../../runtime/types/item-sequence.ts';
import { PyDequeIterator, PyDequeReverseIterator } from './deque-iterator.ts';
import { dequeType, PyDeque } from './deque-object.ts';

function append(deque: PyDeque, item: Value): null {
  const { items, limit } = deque;
  deque.state++;
  items.push(item);
  if (limit >= 0 && items.length > limit) items.shift();
  else countGrowth(items.length);
  return null;
}

function appendLeft(deque: PyDeque, item: Value): null {
  const { items, limit } = deque;
  deque.state++;
  countMoved(items.length);
  items.unshift(item);
  if (limit >= 0 && items.length > limit) items.pop();
  else countGrowth(items.length);
  return null;
}

function extendWith(put: (deque: PyDeque, item: Value) => null) {
  return (deque: PyDeque, iterable: Value): null => {
    const source = iterable === deque ? listOf(deque) : iterable;
    const mark = building(deque);
    try {
      forEachItem(source, (item) => {
        put(deque, item);
      });
    } finally {
      built(mark);
    }
    return null;
  };
}

const extend = extendWith(append);
const extendLeft = extendWith(appendLeft);

function clear(deque: PyDeque): null {
  deque.state += deque.items.length;
  deque.items.clear();
  return null;
}

function listOf(deque: PyDeque): PyList {
  reserveItems(deque.items.length);
  return new PyList(deque.items.toArray());
}

/** Moves the last `steps` items to the front, or as many of the first to the end where it is negative. */
function rotate(deque: PyDeque, steps: number): void {
  const { items } = deque;
  const { length } = items;
  if (length <= 1) return;
  let moved = steps % length;
  if (moved > length / 2) moved -= length;
  else if (moved < -length / 2) moved += length;
  deque.state++;
  countItems(Math.abs(moved));
  countMoved(Math.abs(moved) * length);
  for (; moved > 0; moved--) items.unshift(items.pop()!);
  for (; moved < 0; moved++) items.push(items.shift()!);
}

function indexIn(deque: PyDeque, index: number): number {
  if (index < 0 || index >= deque.items.length) throw indexError('deque index out of range');
  return index;
}

/** Visits the items until `visit` answers true. @throws what `mutated` makes where the deque changes meanwhile */
function search(deque: PyDeque, value: Value, mutated: () => never, visit: (index: number) => boolean): void {
  const { items, state } = deque;
  for (let i = 0; i < items.length; i++) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const isMatch = isEqual(items.at(i), value);
    if (deque.state !== state) mutated();
    if (isMatch && visit(i)) return;
  }
}

const mutatedInIteration = (): never => {
  throw runtimeError('deque mutated during iteration');
};
const mutatedInRemove = (): never => {
  throw indexError('deque mutated during remove().');
};

function removeValue(deque: PyDeque, value: Value): null {
  let found = -1;
  search(deque, value, mutatedInRemove, (index) => {
    found = index;
    return true;
  });
  if (found < 0) throw valueError('deque.remove(x): x not in deque');
  countMoved(deque.items.length - found);
  deque.state++;
  deque.items.remove(found);
  return null;
}

function compare(left: PyDeque, right: PyDeque, op: CompareOp): Value {
  const one = left.items;
  const other = right.items;
  if (left === right && op !== 'lt' && op !== 'gt') return op !== 'ne';
  if (left !== right && one.length !== other.length && (op === 'eq' || op === 'ne')) return op === 'ne';
  const states = [left.state, right.state];
  let at = 0;
  for (; at < one.length && at < other.length; at++) {
    const a = one.at(at);
    const b = other.at(at);
    const same = isEqual(a, b);
    if (states[0] !== left.state || states[1] !== right.state) mutatedInIteration();
    if (!same) return op === 'eq' ? false : op === 'ne' ? true : richCompare(a, b, op);
  }
  countItems(at);
  return orderHolds(op, one.length - other.length);
}

const initialize = definition('deque(iterable=None, maxlen=None)', null, (deque: PyDeque, iterable, maxlen) => {
  let limit = -1;
  if (maxlen !== undefined && maxlen !== null) {
    limit = toSsize(maxlen);
    if (limit < 0) throw valueError('maxlen must be non-negative');
  }
  deque.limit = limit;
  if (deque.items.length > 0) clear(deque);
  if (iterable !== undefined) extend(deque, iterable);
  return null;
});

function reprOf(self: Value): string {
  const deque = self as PyDeque;
  return containerRepr(deque, '[...]', () => {
    const items = `[${reprItems(listOf(deque))}]`;
    return deque.limit < 0 ? `deque(${items})` : `deque(${items}, maxlen=${deque.limit})`;
  });
}

function copy(deque: PyDeque): Value {
  const type = typeOf(deque);
  return deque.limit < 0 ? call1(type, deque) : call2(type, deque, deque.limit);
}

function reduce(deque: PyDeque): Value {
  const holder = attributesOf(deque);
  if (holder !== undefined && isRestricted()) {
    throw denied('attribute', '__reduce__', '__reduce__ not accessible in restricted mode');
  }
  const args = new PyTuple(deque.limit < 0 ? [listOf(deque)] : [listOf(deque), deque.limit]);
  return new PyTuple(holder === undefined ? [typeOf(deque), args] : [typeOf(deque), args, dictOf(holder)]);
}

/** Bytes of a deque in CPython, and of each block of 62 items. */
const DEQUE_BYTES = 80;
const BLOCK_BYTES = 512;
const BLOCK_ITEMS = 62;

function taken(deque: PyDeque, item: Value | undefined): Value {
  if (item === undefined) throw indexError('pop from an empty deque');
  deque.state++;
  return item;
}

defineType(dequeType, {
  doc: 'deque([iterable[, maxlen]]) -> a sequence that is fast at both ends; the far end gives way beyond maxlen items',
  slots: {
    new: (type) => {
      const deque = new PyDeque();
      if (type !== dequeType) deque.cls = type;
      return deque;
    },
    init: (self, args, keywords) => void callBuiltin(initialize, self, args, keywords),
    getAttribute: genericGetAttribute,
    hash: undefined,
    repr: reprOf,
    richCompare: (self, other, op) =>
      self instanceof PyDeque && other instanceof PyDeque ? compare(self, other, op) : notImplemented,
    iter: (self) => new PyDequeIterator(self as PyDeque),
    sequenceLength: (self) => (self as PyDeque).items.length,
    item: (self, index) => (self as PyDeque).items.at(indexIn(self as PyDeque, index)),
    setItem: (self, index, value) => {
      const deque = self as PyDeque;
      const at = indexIn(deque, index);
      if (value !== undefined) deque.items.put(at, value);
      else {
        countMoved(deque.items.length - at);
        deque.state++;
        deque.items.remove(at);
      }
    },
    inplaceConcat: (self, other) => {
      extend(self as PyDeque, other);
      return self;
    },
  },
  unhashable: true,
  members: [
    method('append(item)', 'Adds an item at the right end.', append),
    method('appendleft(item)', 'Adds an item at the left end.', appendLeft),
    method('clear()', 'Takes all items out.', clear),
    method('__copy__()', 'A deque with the same items.', copy),
    method('count(value)', 'D.count(value) -> how many items equal value', (deque: PyDeque, value: Value) => {
      let count = 0;
      search(deque, value, mutatedInIteration, () => {
        count++;
        return false;
      });
      return count;
    }),
    method('extend(iterable)', 'Adds the items of iterable at the right end.', extend),
    method('extendleft(iterable)', 'Adds the items of iterable at the left end, one by one.', extendLeft),
    method('pop()', 'Takes out and answers the last item.', (deque: PyDeque) => taken(deque, deque.items.pop())),
    method('popleft()', 'Takes out and answers the first item.', (deque: PyDeque) => {
      countMoved(deque.items.length);
      return taken(deque, deque.items.shift());
    }),
    method('__reduce__()', 'What a copy is made of, for pickle.', reduce),
    method('remove(value)', 'D.remove(value) -- takes out the first item that equals value.', removeValue),
    method('__reversed__()', 'D.__reversed__() -- an iterator from the right end', (deque: PyDeque) => {
      return new PyDequeReverseIterator(deque);
    }),
    method('reverse()', 'D.reverse() -- turns the deque round *IN PLACE*', (deque: PyDeque) => {
      countMoved(deque.items.length);
      deque.items.reverse();
      return null;
    }),
    method(
      'rotate([n])',
      'Moves the last n items (one, if left out) to the front; a negative n moves the first ones to the end.',
      (deque: PyDeque, steps?: Value) => {
        rotate(deque, steps === undefined ? 1 : toSize(steps));
        return null;
      },
    ),
    method('__sizeof__()', 'D.__sizeof__() -> size in memory, in bytes', (deque: PyDeque) => {
      return DEQUE_BYTES + BLOCK_BYTES * (Math.floor(deque.items.length / BLOCK_ITEMS) + 1);
    }),
    getter('maxlen', 'the most items that the deque holds, or None', ({ limit }: PyDeque) =>
      limit < 0 ? null : limit,
    ),
  ],
});
