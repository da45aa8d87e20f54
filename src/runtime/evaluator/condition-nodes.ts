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
/** The truth of the left operand alone. */
export const TRUTH = 10;

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

/** A condition that is decided at once: a comparison, or the truth of one value (`right` is then None). */
export interface SimpleCondition {
  readonly kind: 'simple';
  /** The line that it begins on, and whether that is not the line of what comes before. */
  readonly line: number;
  readonly isNewLine: boolean;
  readonly operator: number;
  readonly left: Operand;
  readonly right: Operand;
}

/** A condition as a tree, whose leaves are decided one after the other as far as needed. */
export type Condition =
  | SimpleCondition
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition };

/** What an operator that takes one operand has as its other. */
const NO_OPERAND: Operand = { slot: CONSTANT, constant: null, evaluate: () => null };

/** The condition that an expression is. */
export function conditionOf(unit: Unit, node: Expr): Condition {
  if (node.kind === 'UnaryOp' && node.op === 'Not' && node.line <= unit.line) {
    return { kind: 'not', part: unit.nested(() => conditionOf(unit, node.operand)) };
  }
  if (node.kind === 'BoolOp' && node.line <= unit.line) {
    return { kind: node.op === 'And' ? 'and' : 'or', parts: partsOf(unit, node.values, 0) };
  }
  const isNewLine = node.line > unit.line;
  if (isNewLine) unit.line = node.line;
  const { line } = unit;
  if (node.kind === 'Compare' && node.ops.length === 1) {
    const left = operandOf(unit, node.left);
    const right = operandOf(unit, node.comparators[0]!);
    return { kind: 'simple', line, isNewLine, operator: OPERATORS[node.ops[0]!], left, right };
  }
  return { kind: 'simple', line, isNewLine, operator: TRUTH, left: operandOf(unit, node), right: NO_OPERAND };
}

/** How many decisions a condition may take that become nodes below one another. */
export const MOST_BRANCHES = 8;

/** The parts of `and` or `or`, each of them below the one before it. */
function partsOf(unit: Unit, values: readonly Expr[], at: number): Condition[] {
  const value = values[at];
  if (value === undefined) return [];
  const make = (): Condition[] => {
    const part = conditionOf(unit, value);
    return [part, ...partsOf(unit, values, at + 1)];
  };
  return at < MOST_BRANCHES ? unit.nested(make) : make();
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

/** A condition as a node of its own. */
export function compileTest(unit: Unit, node: Expr): Test {
  return testOf(unit.nested(() => conditionOf(unit, node)));
}

/** The same as a JS boolean. */
export function testOf(condition: Condition): Test {
  switch (condition.kind) {
    case 'simple': {
      const test = simpleTest(condition);
      if (!condition.isNewLine) return test;
      const { line } = condition;
      return (frame) => {
        frame.line = line;
        return test(frame);
      };
    }
    case 'not': {
      const test = testOf(condition.part);
      return (frame) => !test(frame);
    }
    default:
      return booleanTest(condition.parts.map(testOf), condition.kind === 'and');
  }
}

function simpleTest({ operator, left, right }: SimpleCondition): Test {
  if (operator === TRUTH) return truthTest(left);
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    return holds(operator, a, b);
  };
}

function truthTest({ slot, constant, evaluate }: Operand): Test {
  return (frame) => {
    let t: Value | undefined;
    const value: Value =
      slot >= 0 && (t = frame.slots[slot]) !== undefined ? t : slot === CONSTANT ? constant : evaluate(frame);
    return value === true || (value !== false && isTrue(value));
  };
}

/** `and` and `or` where only their truth matters: no part is evaluated further than it decides. */
function booleanTest(parts: readonly Test[], isAnd: boolean): Test {
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
