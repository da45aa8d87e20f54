/** Python's `list` (CPython 2.7 `Objects/listobject.c`). */

import { checkLength } from '../budget/array-growth.ts';
import { defineType, definition, method } from '../declare/declare.ts';
import type { Keywords } from '../objects/keywords.ts';
import { listType, PyList } from '../objects/list.ts';
import { PyListIterator, PyListReverseIterator } from '../objects/list-iterator.ts';
import type { Value } from '../objects/object.ts';
import { indexError, typeError, valueError } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import { PySlice } from '../objects/slice.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { isIndex, toIndex, toInt, toSize } from '../protocols/index-number.ts';
import { isPlainSequence } from '../protocols/iterate.ts';
import { containerRepr, repr } from '../protocols/text.ts';
import { countMoved, reserveItems } from './item-budget.ts';
import {
  compareItems,
  concatItems,
  containsItem,
  countOfItem,
  indexOfItem,
  repeatItems,
  reprItems,
  searchBound,
  simpleSlice,
  sliceItems,
} from './item-sequence.ts';
import { assignItem, assignSlice, assignSubscript, extendList, removeItem } from './list-assignment.ts';
import { sortList } from './list-sort.ts';

/** Bytes of a list object in CPython, and of each of its items. */
const LIST_BYTES = 40;
const POINTER_BYTES = 8;

const initialize = definition('list(sequence=None)', null, (list: PyList, iterable?: Value) => {
  if (list.items.length > 0) list.items.length = 0;
  if (iterable !== undefined) extendList(list, iterable);
  return null;
});

function init(self: Value, args: readonly Value[], keywords: Keywords | null): void {
  const iterable = args[0];
  if (args.length === 1 && keywords === null && iterable !== self && isPlainSequence(iterable!)) {
    reserveItems(iterable.items.length);
    (self as PyList).items = iterable.items.slice();
  } else callBuiltin(initialize, self, args, keywords);
}

function newList(type: PyType): PyList {
  const list = new PyList([]);
  if (type !== listType) list.cls = type;
  return list;
}

function lengthOf(self: Value): number {
  return (self as PyList).items.length;
}

function item(self: Value, index: number): Value {
  const found = (self as PyList).items[index];
  if (found === undefined) throw indexError('list index out of range');
  return found;
}

function subscript(self: Value, key: Value): Value {
  const { items } = self as PyList;
  if (typeof key === 'number') {
    const at = key < 0 ? key + items.length : key;
    if (at >= 0 && at < items.length) return items[at]!;
    throw indexError('list index out of range');
  }
  if (key instanceof PySlice) return new PyList(sliceItems(self as PyList, key));
  if (!isIndex(key)) throw typeError(`list indices must be integers, not ${typeOf(key).name}`);
  const index = toIndex(key);
  return item(self, index < 0 ? index + lengthOf(self) : index);
}

function insert(list: PyList, index: Value, object: Value): null {
  const at = toSize(index);
  const { items } = list;
  const { length } = items;
  const where = at < 0 ? at + length : at;
  checkLength(length + 1);
  if (where >= length) items.push(object);
  else {
    countMoved(length - where);
    if (where <= 0) items.unshift(object);
    else items.splice(where, 0, object);
  }
  return null;
}

function pop(list: PyList, index?: Value): Value {
  const at = index === undefined ? -1 : toSize(index);
  const { items } = list;
  const { length } = items;
  if (length === 0) throw indexError('pop from empty list');
  const where = at < 0 ? at + length : at;
  if (where < 0 || where >= length) throw indexError('pop index out of range');
  return removeItem(items, where);
}

defineType(listType, {
  doc: 'list() -> an empty list\nlist(iterable) -> a list of the items of an iterable',
  slots: {
    new: newList,
    init,
    getAttribute: genericGetAttribute,
    hash: undefined,
    repr: (self) => {
      const list = self as PyList;
      return list.items.length === 0 ? '[]' : containerRepr(list, '[...]', () => `[${reprItems(list)}]`);
    },
    richCompare: (self, other, op) =>
      self instanceof PyList && other instanceof PyList ? compareItems(self, other, op) : notImplemented,
    iter: (self) => new PyListIterator(self as PyList),
    sequenceLength: lengthOf,
    mappingLength: lengthOf,
    concat: (self, other) => {
      if (!(other instanceof PyList)) {
        throw typeError(`can only concatenate list (not "${typeOf(other).name}") to list`);
      }
      return new PyList(concatItems((self as PyList).items, other.items));
    },
    repeat: (self, count) => new PyList(repeatItems((self as PyList).items, count)),
    item,
    slice: (self, low, high) => new PyList(simpleSlice((self as PyList).items, low, high)),
    setItem: (self, index, value) => assignItem(self as PyList, index, value),
    setSlice: (self, low, high, value) => assignSlice(self as PyList, low, high, value),
    contains: (self, object) => containsItem(self as PyList, object),
    inplaceConcat: (self, other) => {
      extendList(self as PyList, other);
      return self;
    },
    inplaceRepeat: (self, count) => {
      const list = self as PyList;
      if (count !== 1 && list.items.length > 0) list.items = repeatItems(list.items, count);
      return self;
    },
    subscript,
    setSubscript: (self, key, value) => assignSubscript(self as PyList, key, value),
  },
  unhashable: true,
  members: [
    method('__getitem__(index)', 'x.__getitem__(y) <==> x[y]', subscript),
    method('__reversed__()', 'L.__reversed__() -- an iterator from the last item to the first', (list: PyList) => {
      return new PyListReverseIterator(list);
    }),
    method('__sizeof__()', 'L.__sizeof__() -- size in memory, in bytes', (list: PyList) => {
      return LIST_BYTES + POINTER_BYTES * list.items.length;
    }),
    method('append(object)', 'L.append(object) -- put object at the end', (list: PyList, object: Value) => {
      checkLength(list.items.push(object));
      return null;
    }),
    method('insert(index, object)', 'L.insert(index, object) -- put object before the item at index', insert),
    method(
      'extend(iterable)',
      'L.extend(iterable) -- put the items of iterable at the end',
      (list: PyList, iterable: Value) => {
        extendList(list, iterable);
        return null;
      },
    ),
    method(
      'pop([index])',
      'L.pop([index]) -> item -- take out the item at index (the last one if left out).\nRaises IndexError where there is none.',
      pop,
    ),
    method(
      'remove(value)',
      'L.remove(value) -- take out the first item that equals value.\nRaises ValueError where there is none.',
      (list: PyList, value: Value) => {
        const at = indexOfItem(list, value, 0, Number.POSITIVE_INFINITY);
        if (at < 0) throw valueError('list.remove(x): x not in list');
        if (at < list.items.length) removeItem(list.items, at);
        return null;
      },
    ),
    method(
      'index(value[, start[, stop]])',
      'L.index(value, [start, [stop]]) -> integer -- where the first item that equals value is.\nRaises ValueError where there is none.',
      (list: PyList, value: Value, start?: Value, stop?: Value) => {
        const { length } = list.items;
        const from = searchBound(start, 0, list);
        const at = indexOfItem(list, value, from, searchBound(stop, length, list));
        if (at < 0) throw valueError(`${repr(value)} is not in list`);
        return at;
      },
    ),
    method('count(value)', 'L.count(value) -> integer -- how many items equal value', countOfItem),
    method('reverse()', 'L.reverse() -- turn the list round *IN PLACE*', (list: PyList) => {
      countMoved(list.items.length);
      list.items.reverse();
      return null;
    }),
    method(
      'sort(cmp=None, key=None, reverse=False)',
      'L.sort(cmp=None, key=None, reverse=False) -- sort *IN PLACE*, equal items staying in order;\ncmp(x, y) -> negative, zero or positive',
      (list: PyList, compare?: Value, key?: Value, reverse?: Value) => {
        sortList(list, compare ?? null, key ?? null, reverse !== undefined && toInt(reverse) !== 0);
        return null;
      },
    ),
  ],
});
