/**
 * Arithmetic nodes. Each has its fast paths for int and float inline and leaves the rest to the shared operation; a
 * result that may leave the exact integers of a double goes to `types/int-arithmetic.ts`.
 */
import type { BinaryOperator, BinOp, UnaryOp } from '../../parser/ast.ts';
import { floatType, PyFloat } from '../objects/float.ts';
import type { PyFrame } from '../objects/frame.ts';
import type { Value } from '../objects/object.ts';
import { thread } from '../objects/thread-state.ts';
import * as arithmetic from '../protocols/arithmetic.ts';
import { isTrue } from '../protocols/truth.ts';
import { powerOfFloats } from '../types/float-arithmetic.ts';
import {
  addOverflow,
  floorDivide,
  modulo,
  multiplyOverflow,
  power,
  shiftRight,
  subtractOverflow,
} from '../types/int-arithmetic.ts';
import {
  addOthers,
  andOthers,
  moduloOthers,
  multiplyOthers,
  orOthers,
  subtractOthers,
  xorOthers,
} from '../types/integer-operators.ts';
import type { Evaluate } from './completion.ts';
import { operandOf } from './operand.ts';
import { CONSTANT, type Operand, type Unit } from './unit.ts';

const MAX = Number.MAX_SAFE_INTEGER;
const MIN = Number.MIN_SAFE_INTEGER;
/**
 * Strings shorter than this are joined without asking the budget. Longer ones count in full, though the host copies
 * them only once somebody looks inside: by then it is too late to ask.
 */
const SMALL_STRING = 1 << 14;

/** A binary operation on values. */
export type BinaryFunction = (left: Value, right: Value) => Value;

export function addValues(a: Value, b: Value): Value {
  if (typeof a === 'string' && typeof b === 'string') {
    if (a.length + b.length > SMALL_STRING) thread.interpreter.budget.reserve(a.length + b.length);
    return a + b;
  }
  if (a instanceof PyFloat && a.cls === floatType) {
    if (b instanceof PyFloat && b.cls === floatType) return new PyFloat(a.v + b.v);
    if (typeof b === 'number') return new PyFloat(a.v + b);
  } else if (typeof a === 'number') {
    if (b instanceof PyFloat && b.cls === floatType) return new PyFloat(a + b.v);
    if (typeof b === 'number') {
      const result = a + b;
      return result <= MAX && result >= MIN ? result : addOverflow(a, b);
    }
  }
  return addOthers(a, b);
}

function subtractValues(a: Value, b: Value): Value {
  if (a instanceof PyFloat && a.cls === floatType) {
    if (b instanceof PyFloat && b.cls === floatType) return new PyFloat(a.v - b.v);
    if (typeof b === 'number') return new PyFloat(a.v - b);
  } else if (typeof a === 'number') {
    if (b instanceof PyFloat && b.cls === floatType) return new PyFloat(a - b.v);
    if (typeof b === 'number') {
      const result = a - b;
      return result <= MAX && result >= MIN ? result : subtractOverflow(a, b);
    }
  }
  return subtractOthers(a, b);
}

function multiplyValues(a: Value, b: Value): Value {
  if (a instanceof PyFloat && a.cls === floatType) {
    if (b instanceof PyFloat && b.cls === floatType) return new PyFloat(a.v * b.v);
    if (typeof b === 'number') return new PyFloat(a.v * b);
  } else if (typeof a === 'number') {
    if (b instanceof PyFloat && b.cls === floatType) return new PyFloat(a * b.v);
    if (typeof b === 'number') {
      const result = a * b;
      // Adding 0 turns −0 into 0.
      return result <= MAX && result >= MIN ? result + 0 : multiplyOverflow(a, b);
    }
  }
  return multiplyOthers(a, b);
}

function divideFloats(a: Value, b: Value, otherwise: BinaryFunction): Value {
  if (a instanceof PyFloat && a.cls === floatType) {
    if (b instanceof PyFloat && b.cls === floatType && b.v !== 0) return new PyFloat(a.v / b.v);
    if (typeof b === 'number' && b !== 0) return new PyFloat(a.v / b);
  } else if (typeof a === 'number' && b instanceof PyFloat && b.cls === floatType && b.v !== 0) {
    return new PyFloat(a / b.v);
  }
  return otherwise(a, b);
}

function divideValues(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0) return floorDivide(a, b);
  return divideFloats(a, b, arithmetic.divide);
}
function trueDivideValues(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0) return new PyFloat(a / b);
  return divideFloats(a, b, arithmetic.trueDivide);
}
function floorDivideValues(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0) return floorDivide(a, b);
  return arithmetic.floorDivide(a, b);
}
function remainderValues(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number' && b !== 0) {
    // The machine's own remainder where both are small: the one of doubles is a call of a C function.
    if (a >= 0 && b > 0 && (a | 0) === a && (b | 0) === b) return (a | 0) % (b | 0);
    return modulo(a, b);
  }
  return moduloOthers(a, b);
}
function powerValues(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number' && b >= 0) return power(a, b);
  if (a instanceof PyFloat && a.cls === floatType) {
    if (b instanceof PyFloat && b.cls === floatType) return new PyFloat(powerOfFloats(a.v, b.v));
    if (typeof b === 'number') return new PyFloat(powerOfFloats(a.v, b));
  }
  return arithmetic.power(a, b, null);
}

/** A table: the power of doubles calls a C function. */
const POWERS_OF_TWO: readonly number[] = Array.from({ length: 32 }, (_, exponent) => 2 ** exponent);

function shiftLeftValues(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number' && b >= 0 && b < 32 && a >= -0x100000 && a <= 0x100000) {
    return a * POWERS_OF_TWO[b]!;
  }
  return arithmetic.leftShift(a, b);
}
function shiftRightValues(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number' && b >= 0) {
    if (b < 32 && (a | 0) === a) return a >> b;
    return shiftRight(a, b);
  }
  return arithmetic.rightShift(a, b);
}
function andValues(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number' && (a | 0) === a && (b | 0) === b) return a & b;
  return andOthers(a, b);
}
function orValues(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number' && (a | 0) === a && (b | 0) === b) return a | b;
  return orOthers(a, b);
}
function xorValues(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number' && (a | 0) === a && (b | 0) === b) return a ^ b;
  return xorOthers(a, b);
}

/** What an operator does, fast paths included; `/` depends on `from __future__ import division`. */
export function operation(op: BinaryOperator, unit: Unit): BinaryFunction {
  if (op === 'Div' && unit.source.flags.division) return trueDivideValues;
  return OPERATIONS[op];
}
const OPERATIONS: { readonly [op in BinaryOperator]: BinaryFunction } = {
  Add: addValues,
  Sub: subtractValues,
  Mult: multiplyValues,
  Div: divideValues,
  FloorDiv: floorDivideValues,
  Mod: remainderValues,
  Pow: powerValues,
  LShift: shiftLeftValues,
  RShift: shiftRightValues,
  BitAnd: andValues,
  BitOr: orValues,
  BitXor: xorValues,
};

/** What an augmented assignment does. */
export function inplaceOperation(op: BinaryOperator, unit: Unit): BinaryFunction {
  if (op === 'Div' && unit.source.flags.division) {
    return (a, b) =>
      typeof a === 'number' || a instanceof PyFloat
        ? divideFloats(a, b, arithmetic.inplaceTrueDivide)
        : arithmetic.inplaceTrueDivide(a, b);
  }
  return INPLACE[op];
}
const INPLACE: { readonly [op in BinaryOperator]: BinaryFunction } = {
  Add: (a, b) => {
    if (typeof a === 'number' || a instanceof PyFloat || typeof a === 'string') {
      if (typeof b === typeof a) return addValuesInplace(a, b);
    }
    return arithmetic.inplaceAdd(a, b);
  },
  Sub: (a, b) =>
    typeof a === 'number' && typeof b === 'number'
      ? subtractValues(a, b)
      : floatOr(a, b, subtractValues, arithmetic.inplaceSubtract),
  Mult: (a, b) =>
    typeof a === 'number' && typeof b === 'number'
      ? multiplyValues(a, b)
      : floatOr(a, b, multiplyValues, arithmetic.inplaceMultiply),
  Div: (a, b) => {
    if (typeof a === 'number' && typeof b === 'number' && b !== 0) return floorDivide(a, b);
    return divideFloats(a, b, arithmetic.inplaceDivide);
  },
  FloorDiv: (a, b) =>
    typeof a === 'number' && typeof b === 'number' && b !== 0 ? floorDivide(a, b) : arithmetic.inplaceFloorDivide(a, b),
  Mod: (a, b) =>
    typeof a === 'number' && typeof b === 'number' && b !== 0 ? modulo(a, b) : arithmetic.inplaceRemainder(a, b),
  Pow: arithmetic.inplacePower,
  LShift: (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? shiftLeftValues(a, b) : arithmetic.inplaceLeftShift(a, b),
  RShift: (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? shiftRightValues(a, b) : arithmetic.inplaceRightShift(a, b),
  BitAnd: (a, b) => (typeof a === 'number' && typeof b === 'number' ? andValues(a, b) : arithmetic.inplaceAnd(a, b)),
  BitOr: (a, b) => (typeof a === 'number' && typeof b === 'number' ? orValues(a, b) : arithmetic.inplaceOr(a, b)),
  BitXor: (a, b) => (typeof a === 'number' && typeof b === 'number' ? xorValues(a, b) : arithmetic.inplaceXor(a, b)),
};
function addValuesInplace(a: Value, b: Value): Value {
  if (a instanceof PyFloat && (a.cls !== floatType || !(b instanceof PyFloat) || b.cls !== floatType))
    return arithmetic.inplaceAdd(a, b);
  return addValues(a, b);
}
function floatOr(a: Value, b: Value, fast: BinaryFunction, slow: BinaryFunction): Value {
  return a instanceof PyFloat && a.cls === floatType && b instanceof PyFloat && b.cls === floatType
    ? fast(a, b)
    : slow(a, b);
}

export function compileBinary(unit: Unit, node: BinOp): Evaluate {
  const left = operandOf(unit, node.left);
  const right = operandOf(unit, node.right);
  switch (node.op) {
    case 'Add':
      return addNode(left, right);
    case 'Sub':
      return subtractNode(left, right);
    case 'Mult':
      return multiplyNode(left, right);
    case 'Mod':
      return remainderNode(left, right);
    default:
      return binaryNode(left, right, operation(node.op, unit));
  }
}

/** Reads an operand inline: a local, a constant, or by calling its node (which also reports an unbound local). */
function addNode(left: Operand, right: Operand): Evaluate {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    if (typeof a === 'number' && typeof b === 'number') {
      const result = a + b;
      return result <= MAX && result >= MIN ? result : addOverflow(a, b);
    }
    return addValues(a, b);
  };
}

function subtractNode(left: Operand, right: Operand): Evaluate {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    if (typeof a === 'number' && typeof b === 'number') {
      const result = a - b;
      return result <= MAX && result >= MIN ? result : subtractOverflow(a, b);
    }
    return subtractValues(a, b);
  };
}

function multiplyNode(left: Operand, right: Operand): Evaluate {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    if (typeof a === 'number' && typeof b === 'number') {
      const result = a * b;
      return result <= MAX && result >= MIN ? result + 0 : multiplyOverflow(a, b);
    }
    return multiplyValues(a, b);
  };
}

function remainderNode(left: Operand, right: Operand): Evaluate {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    return remainderValues(a, b);
  };
}

function binaryNode(left: Operand, right: Operand, apply: BinaryFunction): Evaluate {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    return apply(a, b);
  };
}

export function compileUnary(unit: Unit, node: UnaryOp): Evaluate {
  const operand = unit.expression(node.operand);
  switch (node.op) {
    case 'Not':
      return (frame: PyFrame) => {
        const value = operand(frame);
        return typeof value === 'boolean' ? !value : !isTrue(value);
      };
    case 'USub':
      return (frame: PyFrame) => {
        const value = operand(frame);
        if (typeof value === 'number') return 0 - value;
        return arithmetic.negative(value);
      };
    case 'UAdd':
      return (frame: PyFrame) => arithmetic.positive(operand(frame));
    case 'Invert':
      return (frame: PyFrame) => {
        const value = operand(frame);
        return typeof value === 'number' ? -1 - value : arithmetic.invert(value);
      };
  }
}
