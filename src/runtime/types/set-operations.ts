/**
 * The operations of set and frozenset with operands that need not be sets (CPython 2.7's `setobject.c`). They make the
 * same insertions and deletions in the same order, because these decide the order of the result.
 */
import { building, built } from '../budget/construction.ts';
import { dictType, PyDict } from '../objects/dict.ts';
import { TypeError } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { frozensetType, PyBaseSet, PyFrozenSet, PySet, setType } from '../objects/set.ts';
import { thread } from '../objects/thread-state.ts';
import { typeOf } from '../objects/type-of.ts';
import { iterate } from '../protocols/iterate.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';
import { countWalk, reserveCopy, reserveEntries } from './item-budget.ts';

/** Does `visit` for each item of an iterable, until that answers true. */
function visitItems(iterable: Value, visit: (item: Value) => boolean | undefined): void {
  const iterator = iterate(iterable);
  const next = typeOf(iterator).slots.next!;
  for (;;) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const item = next(iterator);
    if (item === undefined || visit(item) === true) return;
  }
}

function isExactDict(value: Value): value is PyDict {
  return value instanceof PyDict && value.cls === dictType;
}

function isExactSet(value: Value): value is PyBaseSet {
  return value instanceof PyBaseSet && (value.cls === setType || value.cls === frozensetType);
}

/** `set |= other`. */
export function updateSet(set: PyBaseSet, other: Value): void {
  if (other instanceof PyBaseSet) {
    reserveCopy(other);
    set.updateFrom(other);
  } else if (isExactDict(other)) {
    reserveCopy(other);
    set.updateFromDict(other);
  } else {
    const iterator = iterate(other);
    const next = typeOf(iterator).slots.next!;
    const mark = building(set);
    try {
      for (let added = 1; ; added++) {
        if (--thread.fuel < 0) thread.interpreter.budget.refuel();
        const item = next(iterator);
        if (item === undefined) return;
        set.add(item);
        if ((added & 4095) === 0) reserveEntries(4096);
      }
    } finally {
      built(mark);
    }
  }
}

/** A set of the same class with the items of any iterable. */
export function likeWith<T extends PyBaseSet>(set: T, iterable: Value): T {
  const result = set.emptyLike();
  updateSet(result, iterable);
  return result;
}

/** The set itself, or a new one with the items of what is none. */
function asSet(value: Value): PyBaseSet {
  return value instanceof PyBaseSet ? value : likeWith(new PySet(), value);
}

/** `set & other`. */
export function intersection(set: PyBaseSet, other: Value): PyBaseSet {
  if (other instanceof PyBaseSet) {
    countWalk(other.size > set.size ? set : other);
    return set.intersection(other);
  }
  const result = set.emptyLike();
  visitItems(other, (item) => {
    if (set.has(item)) result.add(item);
    return false;
  });
  return result;
}

/** `set &= other`. */
export function intersectAny(set: PyBaseSet, other: Value): void {
  set.become(intersection(set, other));
}

/** `set - other`. */
export function difference(set: PyBaseSet, other: Value): PyBaseSet {
  countWalk(set);
  if (other instanceof PyBaseSet || isExactDict(other)) return set.difference(other);
  const result = set.copy();
  subtractAny(result, other);
  return result;
}

/** `set -= other`. */
export function subtractAny(set: PyBaseSet, other: Value): void {
  if (other instanceof PyBaseSet) {
    countWalk(other);
    set.subtract(other);
    return;
  }
  visitItems(other, (item) => {
    set.discard(item);
    return false;
  });
  set.dropDummies();
}

/** `set ^= other`. */
export function symmetricUpdateAny(set: PyBaseSet, other: Value): void {
  if (isExactDict(other)) {
    countWalk(other);
    set.symmetricUpdateFromDict(other);
    return;
  }
  const others = other instanceof PyBaseSet ? other : likeWith(set, other);
  countWalk(others);
  set.symmetricUpdate(others);
}

/** `set ^ other`. */
export function symmetricDifference(set: PyBaseSet, other: Value): PyBaseSet {
  const result = likeWith(set, other);
  symmetricUpdateAny(result, set);
  return result;
}

export function isSubset(set: PyBaseSet, other: Value): boolean {
  countWalk(set);
  return set.isSubsetOf(asSet(other));
}

export function isSuperset(set: PyBaseSet, other: Value): boolean {
  const others = asSet(other);
  countWalk(others);
  return others.isSubsetOf(set);
}

export function isDisjoint(set: PyBaseSet, other: Value): boolean {
  if (other === set || isExactSet(other)) {
    countWalk((other as PyBaseSet).size > set.size ? set : (other as PyBaseSet));
    return set.isDisjointFrom(other as PyBaseSet);
  }
  let isDisjointSoFar = true;
  visitItems(other, (item) => {
    if (set.has(item)) isDisjointSoFar = false;
    return !isDisjointSoFar;
  });
  return isDisjointSoFar;
}

/** Whether two sets hold the same. */
export function equalSets(left: PyBaseSet, right: PyBaseSet): boolean {
  if (left.size !== right.size) return false;
  countWalk(left);
  return left.isSubsetOf(right);
}

/**
 * Looks for an element that is a set itself: where it cannot be hashed, a frozenset of its items stands in for it.
 */
export function withElement<T>(element: PySet, use: (element: Value) => T): T {
  const at = landing();
  try {
    return use(element);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, TypeError)) throw raised;
  }
  return use(likeWith(new PyFrozenSet(), element));
}
