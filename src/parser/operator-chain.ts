import type { Token } from '../lexer/index.ts';
import type { BinaryOperator, CompareOperator, Expr } from './ast.ts';

/** A binary operator of any kind: how tightly it binds (`not` binds with 3), and the tree's name for it. */
export type OperatorInfo =
  | { readonly kind: 'BoolOp'; readonly precedence: number; readonly op: 'And' | 'Or' }
  | { readonly kind: 'Compare'; readonly precedence: number; readonly op: CompareOperator }
  | { readonly kind: 'BinOp'; readonly precedence: number; readonly op: BinaryOperator };

const NOT_PRECEDENCE = 3;
const COMPARISON_PRECEDENCE = 4;

function comparison(op: CompareOperator): OperatorInfo {
  return { kind: 'Compare', precedence: COMPARISON_PRECEDENCE, op };
}

function binary(precedence: number, op: BinaryOperator): OperatorInfo {
  return { kind: 'BinOp', precedence, op };
}

export const OR: OperatorInfo = { kind: 'BoolOp', precedence: 1, op: 'Or' };
export const AND: OperatorInfo = { kind: 'BoolOp', precedence: 2, op: 'And' };
export const IN = comparison('In');
export const NOT_IN = comparison('NotIn');
export const IS = comparison('Is');
export const IS_NOT = comparison('IsNot');

/** Operators of one token, by its text. */
const OPERATORS: ReadonlyMap<string, OperatorInfo> = new Map([
  ['<', comparison('Lt')],
  ['>', comparison('Gt')],
  ['==', comparison('Eq')],
  ['>=', comparison('GtE')],
  ['<=', comparison('LtE')],
  ['<>', comparison('NotEq')],
  ['!=', comparison('NotEq')],
  ['|', binary(5, 'BitOr')],
  ['^', binary(6, 'BitXor')],
  ['&', binary(7, 'BitAnd')],
  ['<<', binary(8, 'LShift')],
  ['>>', binary(8, 'RShift')],
  ['+', binary(9, 'Add')],
  ['-', binary(9, 'Sub')],
  ['*', binary(10, 'Mult')],
  ['/', binary(10, 'Div')],
  ['%', binary(10, 'Mod')],
  ['//', binary(10, 'FloorDiv')],
]);

/** The operator of a token such as `+` or `<=`. */
export function operatorOf(image: string): OperatorInfo {
  return OPERATORS.get(image)!;
}

/** Wraps an operand in the `not`s before it, outermost first. */
export function negate(value: Expr, nots: readonly Token[]): Expr {
  let operand = value;
  for (let i = nots.length - 1; i >= 0; i--) {
    const { line, column } = nots[i]!;
    operand = { kind: 'UnaryOp', line, column, op: 'Not', operand };
  }
  return operand;
}

/**
 * `operand (operator operand)*` as the parser reads it, folded into a tree by precedence climbing.
 *
 * Operand `i` stands before operator `i`. Places are CPython 2.7's: an operation starts where its first operand's text
 * starts, parentheses included, but in `a + b - c` the outer operation takes the place of its operator.
 */
export class OperatorChain {
  readonly operands: Expr[] = [];
  /** The first token of each operand, prefix operators other than `not` included. */
  readonly starts: Token[] = [];
  /** The `not`s before each operand, outermost first. */
  readonly nots: (readonly Token[] | undefined)[] = [];
  readonly operators: OperatorInfo[] = [];
  readonly operatorTokens: Token[] = [];
  private next = 0;

  /** Adds an operand with the `not`s before it. */
  addOperand(operand: Expr, start: Token, nots: readonly Token[] | undefined): void {
    this.operands.push(operand);
    this.starts.push(start);
    this.nots.push(nots);
  }

  addOperator(operator: OperatorInfo, token: Token): void {
    this.operators.push(operator);
    this.operatorTokens.push(token);
  }

  /** The tree of the whole chain. */
  fold(): Expr {
    this.next = 0;
    return this.climb(0);
  }

  /** Folds operators that bind at least as tightly as `minimum`, from the next operand on. */
  private climb(minimum: number): Expr {
    const index = this.next++;
    const nots = this.nots[index];
    let left: Expr;
    let start = this.starts[index]!;
    if (nots === undefined) {
      left = this.operands[index]!;
    } else {
      start = nots[0]!;
      left = this.negated(index, nots);
    }
    let previous = -1;
    for (;;) {
      const operator = this.operators[this.next - 1];
      if (operator === undefined || operator.precedence < minimum) return left;
      const token = this.operatorTokens[this.next - 1]!;
      const { precedence } = operator;
      if (operator.kind === 'BinOp') {
        const place = precedence === previous ? token : start;
        const right = this.climb(precedence + 1);
        left = { kind: 'BinOp', line: place.line, column: place.column, left, op: operator.op, right };
      } else if (operator.kind === 'Compare') {
        left = this.comparison(left, start);
      } else {
        left = this.booleanOperation(left, start, operator.op, precedence);
      }
      previous = precedence;
    }
  }

  /** `not … not operand`, up to the next `and` or `or`. */
  private negated(index: number, nots: readonly Token[]): Expr {
    this.next = index;
    (this.nots as (readonly Token[] | undefined)[])[index] = undefined;
    return negate(this.climb(NOT_PRECEDENCE), nots);
  }

  private comparison(left: Expr, start: Token): Expr {
    const ops: CompareOperator[] = [];
    const comparators: Expr[] = [];
    for (;;) {
      const operator = this.operators[this.next - 1];
      if (operator === undefined || operator.kind !== 'Compare') break;
      ops.push(operator.op);
      comparators.push(this.climb(COMPARISON_PRECEDENCE + 1));
    }
    return { kind: 'Compare', line: start.line, column: start.column, left, ops, comparators };
  }

  private booleanOperation(left: Expr, start: Token, op: 'And' | 'Or', precedence: number): Expr {
    const values = [left];
    while (this.operators[this.next - 1]?.op === op) values.push(this.climb(precedence + 1));
    return { kind: 'BoolOp', line: start.line, column: start.column, op, values };
  }
}
