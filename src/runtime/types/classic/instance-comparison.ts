/** How classic instances compare: rich comparison, and `__cmp__` (`Objects/classobject.c`). */

import { PyClassicInstance } from '../../objects/classic.ts';
import type { Value } from '../../objects/object.ts';
import { typeError } from '../../objects/raise.ts';
import { notImplemented } from '../../objects/singletons.ts';
import type { CompareOp } from '../../objects/slots.ts';
import { call1 } from '../../protocols/call.ts';
import { coerceNumbers } from '../../protocols/coerce.ts';
import { NO_ORDER, threeWayCompare } from '../../protocols/compare.ts';
import { COMPARE_METHODS, MIRRORED } from '../../protocols/compare-operators.ts';
import { integerOf, MAX_INDEX } from '../../protocols/index-number.ts';
import { methodOf } from './instance-attributes.ts';

function halfRichCompare(self: PyClassicInstance, other: Value, op: CompareOp): Value {
  const method = methodOf(self, COMPARE_METHODS[op]);
  return method === undefined ? notImplemented : call1(method, other);
}

/** `tp_richcompare`: the method of either side. */
export function instanceRichCompare(self: Value, other: Value, op: CompareOp): Value {
  if (self instanceof PyClassicInstance) {
    const result = halfRichCompare(self, other, op);
    if (result !== notImplemented) return result;
  }
  if (other instanceof PyClassicInstance) return halfRichCompare(other, self, MIRRORED[op]);
  return notImplemented;
}

function halfCompare(self: PyClassicInstance, other: Value): number {
  const method = methodOf(self, '__cmp__');
  if (method === undefined) return NO_ORDER;
  const result = call1(method, other);
  if (result === notImplemented) return NO_ORDER;
  const order = integerOf(result);
  if (order === undefined || order > MAX_INDEX || order < -MAX_INDEX - 1n) {
    throw typeError('comparison did not return an int');
  }
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/** `tp_compare`: `__coerce__`, then `__cmp__` of either side. */
export function instanceCompare(left: Value, right: Value): number {
  const pair = coerceNumbers(left, right);
  let a = left;
  let b = right;
  if (pair !== undefined) {
    [a, b] = pair;
    if (!(a instanceof PyClassicInstance) && !(b instanceof PyClassicInstance)) {
      return threeWayCompare(a, b);
    }
  }
  if (a instanceof PyClassicInstance) {
    const order = halfCompare(a, b);
    if (order !== NO_ORDER) return order;
  }
  if (b instanceof PyClassicInstance) {
    const order = halfCompare(b, a);
    if (order !== NO_ORDER) return -order;
  }
  return NO_ORDER;
}
