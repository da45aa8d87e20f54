import type { Value } from '../objects/object.ts';

/**
 * `left is right`. Values that are JS primitives have no identity of their own: equal ones of the same type are the
 * same object. That is how CPython treats small ints and interned strings, and more than it promises for the rest.
 */
export function isIdentical(left: Value, right: Value): boolean {
  return left === right;
}
