/**
 * Conditions: the truth of an expression as a JS boolean, without a Python value in between. A single comparison, the
 * commonest condition by far, is done by the node that asks (`if`, `while`), which saves it the call of another.
 */
import type { CompareOperator, Expr } from '../../parser/ast.ts';
import { floatType, PyFloat } from '../objects/float.ts';
import type { PyFrame } from '../objects/frame.ts';
import type { Value } from '../objects/object.ts';
import { contains } from '../protocols/sequence.ts';
import { isTrue } from '../protocols/truth.ts';
import { COMPARISONS } from './comparisons.ts';
import { operandOf } from './operand.ts';
import { CONSTANT, type Operand, type Unit } from './unit.ts';

/** A condition made executable. */
export type Test = (frame: PyFrame) => boolean;

/** The comparison operators by number, so that a node can hold one and switch on it. */
const LESS = 0;
const LESS_EQUAL = 1;
const GREATER = 2;
const GREATER_EQUAL = 3;
const EQUAL = 4;
const NOT_EQUAL = 5;
const IS = 6;
const IS_NOT = 7;
const IN = 8;
const NOT_IN = 9;

const OPERATORS: { readonly [op in CompareOperator]: number } = {
  Lt: LESS,
  LtE: LESS_EQUAL,
  Gt: GREATER,
  GtE: GREATER_EQUAL,
  Eq: EQUAL,
  NotEq: NOT_EQUAL,
  Is: IS,
  IsNot: IS_NOT,
  In: IN,
  NotIn: NOT_IN,
};

/** A single comparison as a condition: the operator's number and what it compares. */
export interface ComparisonTest {
  readonly operator: number;
  readonly left: Operand;
  readonly right: Operand;
}

/** The comparison that a condition is, where it is one and no more. */
export function comparisonTestOf(unit: Unit, node: Expr): ComparisonTest | undefined {
  if (node.kind !== 'Compare' || node.ops.length !== 1 || node.line > unit.line) return undefined;
  return {
    operator: OPERATORS[node.ops[0]!],
    left: operandOf(unit, node.left),
    right: operandOf(unit, node.comparators[0]!),
  };
}

/** Whether a comparison holds. */
export function holds(operator: number, a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    switch (operator) {
      case LESS:
        return a < b;
      case LESS_EQUAL:
        return a <= b;
      case GREATER:
        return a > b;
      case GREATER_EQUAL:
        return a >= b;
      case EQUAL:
      case IS:
        return a === b;
      case NOT_EQUAL:
      case IS_NOT:
        return a !== b;
    }
  }
  return holdsForOthers(operator, a, b);
}

const isPlainFloat = (value: Value): value is PyFloat => value instanceof PyFloat && value.cls === floatType;

function holdsForOthers(operator: number, a: Value, b: Value): boolean {
  switch (operator) {
    case IS:
      return a === b;
    case IS_NOT:
      return a !== b;
    case EQUAL:
      if (typeof a === 'string' && typeof b === 'string') return a === b;
      return isTrue(COMPARISONS.Eq(a, b));
    case NOT_EQUAL:
      if (typeof a === 'string' && typeof b === 'string') return a !== b;
      return isTrue(COMPARISONS.NotEq(a, b));
    case LESS:
      if (isPlainFloat(a) && isPlainFloat(b)) return a.v < b.v;
      return isTrue(COMPARISONS.Lt(a, b));
    case LESS_EQUAL:
      if (isPlainFloat(a) && isPlainFloat(b)) return a.v <= b.v;
      return isTrue(COMPARISONS.LtE(a, b));
    case GREATER:
      if (isPlainFloat(a) && isPlainFloat(b)) return a.v > b.v;
      return isTrue(COMPARISONS.Gt(a, b));
    case GREATER_EQUAL:
      if (isPlainFloat(a) && isPlainFloat(b)) return a.v >= b.v;
      return isTrue(COMPARISONS.GtE(a, b));
    case IN:
      return contains(b, a);
    default:
      return !contains(b, a);
  }
}

/** A condition: the truth of an expression. */
export function compileTest(unit: Unit, node: Expr): Test {
  if (node.line > unit.line) return truthOf(unit, node);
  if (node.kind === 'UnaryOp' && node.op === 'Not') {
    const inner = unit.nested(() => compileTest(unit, node.operand));
    return (frame) => !inner(frame);
  }
  if (node.kind === 'BoolOp') return unit.nested(() => booleanTest(unit, node.values, node.op === 'And'));
  const comparison = comparisonTestOf(unit, node);
  return comparison === undefined ? truthOf(unit, node) : comparisonTest(comparison);
}

function truthOf(unit: Unit, node: Expr): Test {
  const evaluate = unit.expression(node);
  return (frame) => {
    const value = evaluate(frame);
    return value === true || (value !== false && isTrue(value));
  };
}

function comparisonTest({ operator, left, right }: ComparisonTest): Test {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    return holds(operator, a, b);
  };
}

/** `and` and `or` where only their truth matters: no part is evaluated further than it decides. */
function booleanTest(unit: Unit, nodes: readonly Expr[], isAnd: boolean): Test {
  const parts = nodes.map((node) => compileTest(unit, node));
  if (parts.length === 2) {
    const [left, right] = parts as [Test, Test];
    return isAnd ? (frame) => left(frame) && right(frame) : (frame) => left(frame) || right(frame);
  }
  return (frame) => {
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      if (part(frame) !== isAnd) return !isAnd;
    }
    return isAnd;
  };
}
