/** Equality and order of dicts (CPython 2.7's `dict_equal` and `dict_compare`). */
import type { PyDict } from '../objects/dict.ts';
import type { Value } from '../objects/object.ts';
import { isEqual, richCompare, threeWayCompare } from '../protocols/compare.ts';
import { isTrue } from '../protocols/truth.ts';
import { caught, landing } from '../protocols/unwind.ts';
import { countWalk } from './item-budget.ts';

/**
 * The value of a key, or undefined; an exception that hashing or comparing raises counts as a miss (`PyDict_GetItem`,
 * which has no way to tell).
 */
export function lookQuietly(dict: PyDict, key: Value): Value | undefined {
  if (typeof key === 'string' || typeof key === 'number') return dict.get(key);
  const at = landing();
  try {
    return dict.get(key);
  } catch (thrown) {
    caught(thrown, at);
    return undefined;
  }
}

/** Whether two dicts have equal values for the same keys. */
export function equalDicts(left: PyDict, right: PyDict): boolean {
  if (left.size !== right.size) return false;
  countWalk(left);
  for (const { key, value } of left.entries()) {
    // An item deleted meanwhile counts no more.
    if (value === undefined) continue;
    const other = lookQuietly(right, key);
    if (other === undefined || !isEqual(value, other)) return false;
  }
  return true;
}

/** `cmp(left, right)`: the smaller dict first, then by the least key that makes them differ, then by its values. */
export function compareDicts(left: PyDict, right: PyDict): number {
  if (left.size !== right.size) return left.size < right.size ? -1 : 1;
  const ofLeft = leastDifference(left, right);
  if (ofLeft === undefined) return 0;
  const ofRight = leastDifference(right, left);
  if (ofRight === undefined) return 0;
  return threeWayCompare(ofLeft.key, ofRight.key) || threeWayCompare(ofLeft.value, ofRight.value);
}

interface Item {
  readonly key: Value;
  readonly value: Value;
}

/** The item with the least key of `dict` that `other` does not have likewise (`characterize`). */
function leastDifference(dict: PyDict, other: PyDict): Item | undefined {
  countWalk(dict);
  let least: Item | undefined;
  for (const { key, value } of dict.entries()) {
    if (value === undefined || (least !== undefined && isLess(least.key, key))) continue;
    const counterpart = lookQuietly(other, key);
    if (counterpart === undefined || !isEqual(value, counterpart)) least = { key, value };
  }
  return least;
}

function isLess(left: Value, right: Value): boolean {
  const result = richCompare(left, right, 'lt');
  return typeof result === 'boolean' ? result : isTrue(result);
}
