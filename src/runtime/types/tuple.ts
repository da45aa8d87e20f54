/** Python's `tuple` and its iterator (CPython 2.7 `Objects/tupleobject.c`). */
import { defineType, definition, method } from '../declare/declare.ts';
import { TupleHash } from '../numbers/tuple-hash.ts';
import type { Keywords } from '../objects/keywords.ts';
import { listType, PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { indexError, typeError, valueError } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import { PySlice } from '../objects/slice.ts';
import { emptyTuple, PyTuple, tupleType } from '../objects/tuple.ts';
import { PyTupleIterator, tupleIteratorType } from '../objects/tuple-iterator.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { hash } from '../protocols/hash.ts';
import { isIndex, toIndex } from '../protocols/index-number.ts';
import { countItems } from './item-budget.ts';
import {
  compareItems,
  concatItems,
  containsItem,
  countOfItem,
  indexOfItem,
  repeatItems,
  reprItems,
  searchBound,
  selectedItems,
  simpleSlice,
} from './item-sequence.ts';
import { itemsOf } from './list-assignment.ts';
import { LENGTH_HINT_DOC } from './list-iterator.ts';
import { sliceIndices } from './slice-indices.ts';

/** Bytes of a tuple object in CPython, and of each of its items. */
const TUPLE_BYTES = 24;
const POINTER_BYTES = 8;

const construct = definition('tuple(sequence=None)', null, (iterable?: Value) => {
  return iterable === undefined ? emptyTuple : tupleOf(iterable);
});

/** `tuple(iterable)` (`PySequence_Tuple`): an exact tuple is answered as it is. */
export function tupleOf(iterable: Value): PyTuple {
  if (iterable instanceof PyTuple && iterable.cls === tupleType) return iterable;
  if (iterable instanceof PyList && iterable.cls === listType)
    return fromItems(simpleSlice(iterable.items, 0, iterable.items.length));
  return fromItems(itemsOf(iterable));
}

function fromItems(items: readonly Value[]): PyTuple {
  return items.length === 0 ? emptyTuple : new PyTuple(items);
}

function newTuple(type: PyType, args: readonly Value[], keywords: Keywords | null): Value {
  const tuple =
    args.length === 1 && keywords === null
      ? tupleOf(args[0]!)
      : (callBuiltin(construct, undefined, args, keywords) as PyTuple);
  if (type === tupleType) return tuple;
  const copy = new PyTuple(tuple.items);
  copy.cls = type;
  return copy;
}

function lengthOf(self: Value): number {
  return (self as PyTuple).items.length;
}

function item(self: Value, index: number): Value {
  const found = (self as PyTuple).items[index];
  if (found === undefined) throw indexError('tuple index out of range');
  return found;
}

function subscript(self: Value, key: Value): Value {
  const tuple = self as PyTuple;
  const { items } = tuple;
  if (typeof key === 'number') {
    const at = key < 0 ? key + items.length : key;
    if (at >= 0 && at < items.length) return items[at]!;
    throw indexError('tuple index out of range');
  }
  if (key instanceof PySlice) {
    const indices = sliceIndices(key, items.length);
    const isWhole = indices.start === 0 && indices.step === 1 && indices.count === items.length;
    return isWhole && tuple.cls === tupleType ? tuple : fromItems(selectedItems(items, indices));
  }
  if (!isIndex(key)) throw typeError(`tuple indices must be integers, not ${typeOf(key).name}`);
  const index = toIndex(key);
  return item(self, index < 0 ? index + items.length : index);
}

function slice(self: Value, low: number, high: number): Value {
  const tuple = self as PyTuple;
  if (low <= 0 && high >= tuple.items.length && tuple.cls === tupleType) return tuple;
  return fromItems(simpleSlice(tuple.items, low, high));
}

function repeat(self: Value, count: number): Value {
  const tuple = self as PyTuple;
  if (tuple.cls === tupleType && (tuple.items.length === 0 || count === 1)) return tuple;
  return fromItems(repeatItems(tuple.items, count));
}

function hashTuple(self: Value): number | bigint {
  const { items } = self as PyTuple;
  const { length } = items;
  const result = new TupleHash(length);
  for (let i = 0; i < length; i++) result.add(hash(items[i]!));
  countItems(length);
  return result.value();
}

defineType(tupleType, {
  doc: 'tuple() -> the empty tuple\ntuple(iterable) -> a tuple of the items of an iterable; of a tuple: that tuple itself',
  slots: {
    new: newTuple,
    getAttribute: genericGetAttribute,
    hash: hashTuple,
    // Unlike list, tuple does not look out for itself among its items.
    repr: (self) => {
      const tuple = self as PyTuple;
      return tuple.items.length === 1 ? `(${reprItems(tuple)},)` : `(${reprItems(tuple)})`;
    },
    richCompare: (self, other, op) =>
      self instanceof PyTuple && other instanceof PyTuple ? compareItems(self, other, op) : notImplemented,
    iter: (self) => new PyTupleIterator(self as PyTuple),
    sequenceLength: lengthOf,
    mappingLength: lengthOf,
    concat: (self, other) => {
      if (!(other instanceof PyTuple)) {
        throw typeError(`can only concatenate tuple (not "${typeOf(other).name}") to tuple`);
      }
      return fromItems(concatItems((self as PyTuple).items, other.items));
    },
    repeat,
    item,
    slice,
    contains: (self, object) => containsItem(self as PyTuple, object),
    subscript,
  },
  members: [
    method('__getnewargs__()', null, (tuple: PyTuple) => new PyTuple([fromItems(tuple.items)])),
    method('__sizeof__()', null, (tuple: PyTuple) => TUPLE_BYTES + POINTER_BYTES * tuple.items.length),
    method(
      'index(value[, start[, stop]])',
      'T.index(value, [start, [stop]]) -> integer -- where the first item that equals value is.\nRaises ValueError where there is none.',
      (tuple: PyTuple, value: Value, start?: Value, stop?: Value) => {
        const from = searchBound(start, 0, tuple);
        const at = indexOfItem(tuple, value, from, searchBound(stop, tuple.items.length, tuple));
        if (at < 0) throw valueError('tuple.index(x): x not in tuple');
        return at;
      },
    ),
    method('count(value)', 'T.count(value) -> integer -- how many items equal value', countOfItem),
  ],
});

defineType(tupleIteratorType, {
  slots: {
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: (self) => {
      const iterator = self as PyTupleIterator;
      const { tuple } = iterator;
      if (tuple === null) return undefined;
      const found = tuple.items[iterator.index];
      if (found === undefined) iterator.tuple = null;
      else iterator.index++;
      return found;
    },
  },
  members: [
    method('__length_hint__()', LENGTH_HINT_DOC, ({ tuple, index }: PyTupleIterator): Value => {
      return tuple === null ? 0 : tuple.items.length - index;
    }),
  ],
});
