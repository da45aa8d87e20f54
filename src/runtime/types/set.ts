/** Python's `set` and `frozenset` (CPython 2.7 `Objects/setobject.c`). */
import { defineType, type Member, method } from '../declare/declare.ts';
import { SetHash } from '../numbers/set-hash.ts';
import { type Entry, HashedEntry } from '../objects/entry.ts';
import { lowHash } from '../objects/key-hash.ts';
import type { Keywords } from '../objects/keywords.ts';
import { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { keyError, typeError } from '../objects/raise.ts';
import { frozensetType, PyBaseSet, PyFrozenSet, PySet, setType } from '../objects/set.ts';
import { PySetIterator } from '../objects/set-iterator.ts';
import { notImplemented } from '../objects/singletons.ts';
import { highOf } from '../objects/slot-table.ts';
import type { Binary, CompareOp, Slots } from '../objects/slots.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { findAttribute, genericGetAttribute } from '../protocols/attribute.ts';
import { containerRepr, repr } from '../protocols/text.ts';
import { countGaps, countPop, countWalk, reserveCopy } from './item-budget.ts';
import {
  difference,
  equalSets,
  intersectAny,
  intersection,
  isDisjoint,
  isSubset,
  isSuperset,
  subtractAny,
  symmetricDifference,
  symmetricUpdateAny,
  updateSet,
  withElement,
} from './set-operations.ts';

/** What `sys.getsizeof` counts beside `__sizeof__`: the header of the garbage collector. */
const COLLECTOR_BYTES = 32;

const EMPTY_FROZENSET = new PyFrozenSet();

function refuseKeywords(keywords: Keywords | null, name: string): void {
  if (keywords !== null && keywords.size > 0) throw typeError(`${name}() does not take keyword arguments`);
}

function newSet(type: PyType, _args: readonly Value[], keywords: Keywords | null): PySet {
  const set = new PySet();
  if (type === setType) refuseKeywords(keywords, 'set');
  else set.cls = type;
  return set;
}

function initSet(self: Value, args: readonly Value[], keywords: Keywords | null): void {
  refuseKeywords(keywords, 'set');
  if (args.length > 1) throw typeError(`${typeOf(self).name} expected at most 1 arguments, got ${args.length}`);
  const set = self as PySet;
  set.clear();
  if (args.length === 1) updateSet(set, args[0]!);
}

function newFrozenSet(type: PyType, args: readonly Value[], keywords: Keywords | null): PyFrozenSet {
  if (type === frozensetType) refuseKeywords(keywords, 'frozenset');
  if (args.length > 1) throw typeError(`${type.name} expected at most 1 arguments, got ${args.length}`);
  const iterable = args[0];
  if (type === frozensetType && iterable instanceof PyFrozenSet && iterable.cls === frozensetType) return iterable;
  const set = new PyFrozenSet();
  if (type !== frozensetType) set.cls = type;
  if (iterable !== undefined) updateSet(set, iterable);
  return type === frozensetType && set.size === 0 ? EMPTY_FROZENSET : set;
}

function copyOf(set: PyBaseSet): PyBaseSet {
  if (set.cls === frozensetType) return set;
  reserveCopy(set);
  return set.copy();
}

/** A new set even where a frozenset would be its own copy. */
function freshCopyOf(set: PyBaseSet): PyBaseSet {
  reserveCopy(set);
  return set.copy();
}

function hashOf(self: Value): number | bigint {
  const set = self as PyFrozenSet;
  if (set.hash === undefined) {
    countWalk(set);
    const result = new SetHash(set.size);
    for (const entry of set.entries()) result.addWords(highOf(entry), lowOf(entry));
    set.hash = result.value();
  }
  return set.hash;
}

/** The low half of the hash of an entry's key, which is computed when first asked for. */
function lowOf(entry: Entry): number {
  return entry.hash !== 0 || entry instanceof HashedEntry ? entry.hash : lowHash(entry.key);
}

function reprOf(self: Value): string {
  const set = self as PyBaseSet;
  const { name } = typeOf(self);
  return containerRepr(self, `${name}(...)`, () => `${name}(${repr(new PyList(set.values()))})`);
}

function compare(self: Value, other: Value, op: CompareOp): Value {
  if (!(self instanceof PyBaseSet) || !(other instanceof PyBaseSet)) return notImplemented;
  switch (op) {
    case 'eq':
      return equalSets(self, other);
    case 'ne':
      return !equalSets(self, other);
    case 'le':
      return isSubset(self, other);
    case 'ge':
      return isSubset(other, self);
    case 'lt':
      return self.size < other.size && isSubset(self, other);
    case 'gt':
      return self.size > other.size && isSubset(other, self);
  }
}

function has(self: Value, element: Value): boolean {
  const set = self as PyBaseSet;
  return element instanceof PySet ? withElement(element, (key) => set.has(key)) : set.has(element);
}

function discard(set: PySet, element: Value): boolean {
  return element instanceof PySet ? withElement(element, (key) => set.discard(key)) : set.discard(element);
}

/** An operator: both operands must be sets. */
function operator(apply: (left: PyBaseSet, right: PyBaseSet) => Value): Binary {
  return (left, right) =>
    left instanceof PyBaseSet && right instanceof PyBaseSet ? apply(left, right) : notImplemented;
}

/** An operator that changes its left operand. */
function inplace(change: (set: PyBaseSet, other: Value) => void): Binary {
  return (self, other) => {
    if (!(other instanceof PyBaseSet)) return notImplemented;
    change(self as PyBaseSet, other);
    return self;
  };
}

function union(set: PyBaseSet, others: readonly Value[]): PyBaseSet {
  const result = freshCopyOf(set);
  for (const other of others) if (other !== set) updateSet(result, other);
  return result;
}

const slots: Partial<Slots> = {
  getAttribute: genericGetAttribute,
  repr: reprOf,
  richCompare: compare,
  compare: () => {
    throw typeError('cannot compare sets using cmp()');
  },
  iter: (self) => {
    countGaps(self as PyBaseSet);
    return new PySetIterator(self as PyBaseSet);
  },
  sequenceLength: (self) => (self as PyBaseSet).size,
  contains: has,
  subtract: operator(difference),
  and: operator(intersection),
  xor: operator(symmetricDifference),
  or: operator((left, right) => union(left, [right])),
};

const members: readonly Member[] = [
  method('__contains__(element)', 'x.__contains__(y) <==> y in x.', has),
  method('__reduce__()', 'What pickle keeps of the set.', (set: PyBaseSet) => {
    return new PyTuple([set.cls, new PyTuple([new PyList(set.values())]), findAttribute(set, '__dict__') ?? null]);
  }),
  method('__sizeof__()', 'S.__sizeof__() -> size in memory, in bytes', (set: PyBaseSet) => {
    return set.bytesUsed - COLLECTOR_BYTES;
  }),
  method('copy()', 'Answer a set with the same elements.', copyOf),
  method(
    'difference(*others)',
    'Answer a set of the elements that are in none of the others.',
    (set: PyBaseSet, others: readonly Value[]) => {
      if (others.length === 0) return freshCopyOf(set);
      const result = difference(set, others[0]!);
      for (let i = 1; i < others.length; i++) subtractAny(result, others[i]!);
      return result;
    },
  ),
  method(
    'intersection(*others)',
    'Answer a set of the elements that are in all of the others too.',
    (set: PyBaseSet, others: readonly Value[]) => {
      return intersectAll(set, others);
    },
  ),
  method('isdisjoint(other)', 'Whether the two have no element in common.', isDisjoint),
  method('issubset(other)', 'Whether all elements are in the other too.', isSubset),
  method('issuperset(other)', 'Whether all elements of the other are in this set too.', isSuperset),
  method(
    'symmetric_difference(other)',
    'Answer a set of the elements that are in one of the two only.',
    symmetricDifference,
  ),
  method('union(*others)', 'Answer a set of the elements that are in any of the sets.', union),
];

function intersectAll(set: PyBaseSet, others: readonly Value[]): PyBaseSet {
  let result = others.length === 0 ? freshCopyOf(set) : set;
  for (const other of others) result = intersection(result, other);
  return result;
}

defineType(setType, {
  doc: 'set() -> an empty set\nset(iterable) -> a set of the elements of an iterable\n\nEach element is in it once; their order means nothing.',
  slots: {
    ...slots,
    new: newSet,
    init: initSet,
    hash: undefined,
    inplaceSubtract: inplace(subtractAny),
    inplaceAnd: inplace(intersectAny),
    inplaceXor: inplace(symmetricUpdateAny),
    inplaceOr: inplace(updateSet),
  },
  unhashable: true,
  members: [
    ...members,
    method('add(element)', 'Put an element into the set, if it is not there.', (set: PySet, element: Value) => {
      set.add(element);
      return null;
    }),
    method('clear()', 'Take everything out.', (set: PySet) => {
      set.clear();
      return null;
    }),
    method(
      'difference_update(*others)',
      'Take out what is in any of the others.',
      (set: PySet, others: readonly Value[]) => {
        for (const other of others) subtractAny(set, other);
        return null;
      },
    ),
    method('discard(element)', 'Take an element out, if it is there.', (set: PySet, element: Value) => {
      discard(set, element);
      return null;
    }),
    method(
      'intersection_update(*others)',
      'Keep only what is in all of the others too.',
      (set: PySet, others: readonly Value[]) => {
        set.become(intersectAll(set, others));
        return null;
      },
    ),
    method('pop()', 'Take some element out and answer it.\nRaises KeyError where the set is empty.', (set: PySet) => {
      countPop(set);
      const element = set.pop();
      if (element === undefined) throw keyError('pop from an empty set');
      return element;
    }),
    method(
      'remove(element)',
      'Take an element out.\nRaises KeyError where it is not there.',
      (set: PySet, element: Value) => {
        if (!discard(set, element)) throw keyError(element);
        return null;
      },
    ),
    method(
      'symmetric_difference_update(other)',
      'Take out what is in the other too, and put in what is only there.',
      (set: PySet, other: Value) => {
        symmetricUpdateAny(set, other);
        return null;
      },
    ),
    method('update(*others)', 'Put in what is in any of the others.', (set: PySet, others: readonly Value[]) => {
      for (const other of others) updateSet(set, other);
      return null;
    }),
  ],
});

defineType(frozensetType, {
  doc: 'frozenset() -> the empty frozenset\nfrozenset(iterable) -> a frozenset of the elements of an iterable\n\nA set that never changes, so that it can be an element or a key itself.',
  slots: { ...slots, new: newFrozenSet, hash: hashOf },
  members,
});
