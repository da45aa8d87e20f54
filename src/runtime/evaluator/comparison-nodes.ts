/** Comparisons, identity and membership, chains included; and the boolean operators. */
import type { BoolOp, Compare, IfExp } from '../../parser/ast.ts';
import type { Value } from '../objects/object.ts';
import { isTrue } from '../protocols/truth.ts';
import { COMPARISONS, type Comparison } from './comparisons.ts';
import type { Evaluate } from './completion.ts';
import { compileTest } from './condition-nodes.ts';
import { operandOf } from './operand.ts';
import { CONSTANT, type Operand, type Unit } from './unit.ts';

export function compileCompare(unit: Unit, node: Compare): Evaluate {
  if (node.ops.length > 1) return compileChain(unit, node);
  const left = operandOf(unit, node.left);
  const right = operandOf(unit, node.comparators[0]!);
  switch (node.ops[0]!) {
    case 'Lt':
      return lessNode(left, right);
    case 'LtE':
      return lessEqualNode(left, right);
    case 'Gt':
      return greaterNode(left, right);
    case 'GtE':
      return greaterEqualNode(left, right);
    case 'Eq':
      return equalNode(left, right);
    case 'NotEq':
      return notEqualNode(left, right);
    default:
      return plainNode(left, right, COMPARISONS[node.ops[0]!]);
  }
}

function plainNode(left: Operand, right: Operand, apply: Comparison): Evaluate {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    return apply(a, b);
  };
}

const less = COMPARISONS.Lt;
function lessNode(left: Operand, right: Operand): Evaluate {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    return typeof a === 'number' && typeof b === 'number' ? a < b : less(a, b);
  };
}
const lessEqual = COMPARISONS.LtE;
function lessEqualNode(left: Operand, right: Operand): Evaluate {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    return typeof a === 'number' && typeof b === 'number' ? a <= b : lessEqual(a, b);
  };
}
const greater = COMPARISONS.Gt;
function greaterNode(left: Operand, right: Operand): Evaluate {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    return typeof a === 'number' && typeof b === 'number' ? a > b : greater(a, b);
  };
}
const greaterEqual = COMPARISONS.GtE;
function greaterEqualNode(left: Operand, right: Operand): Evaluate {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    return typeof a === 'number' && typeof b === 'number' ? a >= b : greaterEqual(a, b);
  };
}
const equal = COMPARISONS.Eq;
function equalNode(left: Operand, right: Operand): Evaluate {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    const kind = typeof a;
    return (kind === 'number' || kind === 'string') && kind === typeof b ? a === b : equal(a, b);
  };
}
const notEqual = COMPARISONS.NotEq;
function notEqualNode(left: Operand, right: Operand): Evaluate {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    const kind = typeof a;
    return (kind === 'number' || kind === 'string') && kind === typeof b ? a !== b : notEqual(a, b);
  };
}

/** `a < b < c`: each operand is evaluated once, and no further than the first comparison that fails. */
function compileChain(unit: Unit, node: Compare): Evaluate {
  const first = unit.expression(node.left);
  const steps = node.ops.map((op, i) => ({ apply: COMPARISONS[op], operand: unit.expression(node.comparators[i]!) }));
  const last = steps.length - 1;
  return (frame) => {
    let left = first(frame);
    for (let i = 0; i < last; i++) {
      const { apply, operand } = steps[i]!;
      const right = operand(frame);
      const result = apply(left, right);
      if (!isTrue(result)) return result;
      left = right;
    }
    const { apply, operand } = steps[last]!;
    return apply(left, operand(frame));
  };
}

export function compileBoolean(unit: Unit, node: BoolOp): Evaluate {
  const parts = node.values.map((value) => unit.expression(value));
  const isAnd = node.op === 'And';
  if (parts.length === 2) {
    const [left, right] = parts as [Evaluate, Evaluate];
    if (isAnd) {
      return (frame) => {
        const value = left(frame);
        return value === true || (value !== false && isTrue(value)) ? right(frame) : value;
      };
    }
    return (frame) => {
      const value = left(frame);
      return value === false || (value !== true && !isTrue(value)) ? right(frame) : value;
    };
  }
  const last = parts.length - 1;
  return (frame) => {
    for (let i = 0; i < last; i++) {
      const part = parts[i]!;
      const value = part(frame);
      if (isTrue(value) !== isAnd) return value;
    }
    const part = parts[last]!;
    return part(frame);
  };
}

export function compileConditional(unit: Unit, node: IfExp): Evaluate {
  const test = compileTest(unit, node.test);
  const body = unit.expression(node.body);
  const orelse = unit.expression(node.orelse);
  return (frame) => (test(frame) ? body(frame) : orelse(frame));
}
