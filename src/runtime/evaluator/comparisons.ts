/** What each comparison operator does. */
import type { CompareOperator } from '../../parser/ast.ts';
import { floatType, PyFloat } from '../objects/float.ts';
import type { Value } from '../objects/object.ts';
import type { CompareOp } from '../objects/slots.ts';
import { richCompare } from '../protocols/compare.ts';
import { isIdentical } from '../protocols/identity.ts';
import { contains } from '../protocols/sequence.ts';

export type Comparison = (left: Value, right: Value) => Value;

const rich =
  (op: CompareOp): Comparison =>
  (a, b) => {
    if (a instanceof PyFloat && b instanceof PyFloat && a.cls === floatType && b.cls === floatType) {
      switch (op) {
        case 'lt':
          return a.v < b.v;
        case 'le':
          return a.v <= b.v;
        case 'gt':
          return a.v > b.v;
        case 'ge':
          return a.v >= b.v;
        case 'eq':
          return a.v === b.v;
        case 'ne':
          return a.v !== b.v;
      }
    }
    return richCompare(a, b, op);
  };

export const COMPARISONS: { readonly [op in CompareOperator]: Comparison } = {
  Eq: rich('eq'),
  NotEq: rich('ne'),
  Lt: rich('lt'),
  LtE: rich('le'),
  Gt: rich('gt'),
  GtE: rich('ge'),
  Is: (a, b) => isIdentical(a, b),
  IsNot: (a, b) => !isIdentical(a, b),
  In: (a, b) => contains(b, a),
  NotIn: (a, b) => !contains(b, a),
};
