import type { Constant, Expr, Str } from '../../parser/ast.ts';
import { PyComplex } from '../objects/complex.ts';
import { PyFloat } from '../objects/float.ts';
import { int64Of } from '../objects/int64.ts';
import type { Value } from '../objects/object.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { fromUtf16, type Text, textFromPoints } from '../text/code-points.ts';
import { COMPUTED, CONSTANT, type Operand, type Unit } from './unit.ts';

/** The value of a number literal. */
export function numberValue(constant: Constant): Value {
  switch (constant.type) {
    case 'int': {
      const { value } = constant;
      if (value >= -9007199254740991n && value <= 9007199254740991n) return Number(value);
      return int64Of(value);
    }
    case 'long':
      return constant.value;
    case 'float':
      return new PyFloat(constant.value);
    case 'complex':
      return new PyComplex(0, constant.imag);
  }
}

/** The text of a unicode literal: surrogates that make no pair there stay apart. */
function textOf({ s, codePoints }: Str): Text {
  return codePoints === undefined ? fromUtf16(s) : textFromPoints(Uint32Array.from(codePoints));
}

/** The value of an expression that is a constant; undefined for any other. */
export function constantValue(node: Expr): Value | undefined {
  switch (node.kind) {
    case 'Num':
      return numberValue(node.n);
    case 'Str':
      return node.type === 'str' ? node.s : new PyUnicode(textOf(node));
    case 'Name':
      return node.id === 'None' ? null : undefined;
    default:
      return undefined;
  }
}

/** An expression as its parent reads it: a local's slot or a constant inline, anything else by a call. Its parent may take `RAISED`. */
export function operandOf(unit: Unit, node: Expr, signals = false): Operand {
  const constant = constantValue(node);
  // On a line of its own it is evaluated as any other, for the sake of the line.
  const isInline = node.line <= unit.line;
  const evaluate = signals ? unit.signalling(node) : unit.expression(node);
  if (!isInline) return { slot: COMPUTED, constant: null, evaluate };
  if (constant !== undefined) return { slot: CONSTANT, constant, evaluate };
  if (node.kind === 'Name' && unit.isFunction) {
    const name = unit.mangle(node.id);
    if (unit.scopeOfName(name) === 'local') return { slot: unit.localSlot(name), constant: null, evaluate };
  }
  return { slot: COMPUTED, constant: null, evaluate };
}
