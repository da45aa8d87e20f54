/**
 * Comparison: rich (`<`, `==`, …) and three-way (`cmp`), with 2.7's fallbacks from one to the other and its arbitrary
 * but consistent order of values of different types (CPython's `Objects/object.c`).
 */
import { PyClassicInstance } from '../objects/classic.ts';
import { floatType, PyFloat } from '../objects/float.ts';
import { identityOf } from '../objects/identity.ts';
import { keyProtocol } from '../objects/key-protocol.ts';
import type { Value } from '../objects/object.ts';
import { notImplemented } from '../objects/singletons.ts';
import type { CompareOp } from '../objects/slots.ts';
import { typeOf } from '../objects/type-of.ts';
import { coerceNumbers, isNumber } from './coerce.ts';
import { MIRRORED } from './compare-operators.ts';
import { enterRecursion, leaveRecursion } from './recursion.ts';
import { isTrue } from './truth.ts';

/** What a three-way comparison answers when it does not know the operands. */
export const NO_ORDER = 2;

/** What a three-way result says about a rich comparison. */
export function orderHolds(op: CompareOp, order: number): boolean {
  switch (op) {
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
    case 'eq':
      return order === 0;
    case 'ne':
      return order !== 0;
    case 'gt':
      return order > 0;
    case 'ge':
      return order >= 0;
  }
}

/** `left op right`, which need not be a bool. */
export function richCompare(left: Value, right: Value, op: CompareOp): Value {
  if (typeof left === 'number' && typeof right === 'number') return orderHolds(op, left - right);
  if (typeof left === 'string' && typeof right === 'string') {
    return orderHolds(op, left === right ? 0 : left < right ? -1 : 1);
  }
  if (left instanceof PyFloat && right instanceof PyFloat && left.cls === floatType && right.cls === floatType) {
    return floatHolds(op, left.v, right.v);
  }
  enterRecursion(' in cmp');
  const result = compareGeneric(left, right, op);
  leaveRecursion();
  return result;
}

function floatHolds(op: CompareOp, left: number, right: number): boolean {
  switch (op) {
    case 'lt':
      return left < right;
    case 'le':
      return left <= right;
    case 'eq':
      return left === right;
    case 'ne':
      return left !== right;
    case 'gt':
      return left > right;
    case 'ge':
      return left >= right;
  }
}

function compareGeneric(left: Value, right: Value, op: CompareOp): Value {
  const type = typeOf(left);
  if (type === typeOf(right) && !(left instanceof PyClassicInstance)) {
    const { slots } = type;
    if (slots.richCompare !== undefined) {
      const result = slots.richCompare(left, right, op);
      if (result !== notImplemented) return result;
    }
    if (slots.compare !== undefined) {
      const order = slots.compare(left, right);
      if (order !== NO_ORDER) return orderHolds(op, order);
    }
  }
  const result = tryRichCompare(left, right, op);
  if (result !== notImplemented) return result;
  let order = tryOrder(left, right);
  if (order === NO_ORDER) order = defaultOrder(left, right);
  return orderHolds(op, order);
}

function tryRichCompare(left: Value, right: Value, op: CompareOp): Value {
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  let triedRight = false;
  if (leftType !== rightType && rightType.slots.richCompare !== undefined && rightType.isSubtype(leftType)) {
    triedRight = true;
    const result = rightType.slots.richCompare(right, left, MIRRORED[op]);
    if (result !== notImplemented) return result;
  }
  if (leftType.slots.richCompare !== undefined) {
    const result = leftType.slots.richCompare(left, right, op);
    if (result !== notImplemented) return result;
  }
  if (!triedRight && rightType.slots.richCompare !== undefined) {
    return rightType.slots.richCompare(right, left, MIRRORED[op]);
  }
  return notImplemented;
}

/** Three-way comparison by the types' own slots, coercing where they differ; `NO_ORDER` where they do not know. */
function tryOrder(left: Value, right: Value): number {
  const compareLeft = typeOf(left).slots.compare;
  const compareRight = typeOf(right).slots.compare;
  if (left instanceof PyClassicInstance) return compareLeft!(left, right);
  if (right instanceof PyClassicInstance) return compareRight!(left, right);
  if (compareLeft !== undefined && compareLeft === compareRight) return compareLeft(left, right);
  if (typeOf(left).isHeap && compareLeft !== undefined && isPythonCompare(compareLeft)) return compareLeft(left, right);
  if (typeOf(right).isHeap && compareRight !== undefined && isPythonCompare(compareRight)) {
    return compareRight(left, right);
  }
  const pair = coerceNumbers(left, right);
  if (pair === undefined) return NO_ORDER;
  const compare = typeOf(pair[0]).slots.compare;
  if (compare !== undefined && compare === typeOf(pair[1]).slots.compare) return compare(pair[0], pair[1]);
  return NO_ORDER;
}

const pythonCompares = new WeakSet<object>();
/** Marks the slot function that calls `__cmp__`, which is asked whatever the other operand is. */
export function markPythonCompare(compare: (self: Value, other: Value) => number): void {
  pythonCompares.add(compare);
}
function isPythonCompare(compare: object): boolean {
  return pythonCompares.has(compare);
}

/** The order of last resort: None first, numbers, then by type name, then by identity. */
function defaultOrder(left: Value, right: Value): number {
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  if (leftType === rightType) return order(identityOf(left), identityOf(right));
  if (left === null) return -1;
  if (right === null) return 1;
  const leftName = isNumber(left) ? '' : leftType.name;
  const rightName = isNumber(right) ? '' : rightType.name;
  if (leftName !== rightName) return leftName < rightName ? -1 : 1;
  return order(identityOf(leftType), identityOf(rightType));
}

function order(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `cmp(left, right)` as −1, 0 or 1. */
export function threeWayCompare(left: Value, right: Value): number {
  if (left === right) return 0;
  enterRecursion(' in cmp');
  const result = orderOf(left, right);
  leaveRecursion();
  return result;
}

function orderOf(left: Value, right: Value): number {
  const type = typeOf(left);
  if (type === typeOf(right) && type.slots.compare !== undefined) {
    const result = type.slots.compare(left, right);
    if (result !== NO_ORDER) return Math.sign(result);
    if (!(left instanceof PyClassicInstance)) return defaultOrder(left, right);
  }
  for (const [op, answer] of RICH_TO_ORDER) {
    const result = tryRichCompare(left, right, op);
    if (result !== notImplemented && isTrue(result)) return answer;
    if (result === notImplemented && !hasRichCompare(left, right)) break;
  }
  const result = tryOrder(left, right);
  return result === NO_ORDER ? defaultOrder(left, right) : Math.sign(result);
}

const RICH_TO_ORDER: readonly (readonly [CompareOp, number])[] = [
  ['eq', 0],
  ['lt', -1],
  ['gt', 1],
];

function hasRichCompare(left: Value, right: Value): boolean {
  return typeOf(left).slots.richCompare !== undefined || typeOf(right).slots.richCompare !== undefined;
}

/** Whether `left == right`, identical objects being equal (`PyObject_RichCompareBool`, as containers compare). */
export function isEqual(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (typeof left === 'number' && typeof right === 'number') return false;
  if (typeof left === 'string' && typeof right === 'string') return false;
  const result = richCompare(left, right, 'eq');
  return typeof result === 'boolean' ? result : isTrue(result);
}

/** Whether `left op right` is true, with the same rule for identical objects. */
export function compareHolds(left: Value, right: Value, op: CompareOp): boolean {
  if (left === right && (op === 'eq' || op === 'ne')) return op === 'eq';
  const result = richCompare(left, right, op);
  return typeof result === 'boolean' ? result : isTrue(result);
}

keyProtocol.equal = isEqual;
