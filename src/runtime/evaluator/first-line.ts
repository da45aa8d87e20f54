/** Where the code of a whole source begins: `co_firstlineno` of a module is the line of its first instruction. */
import type { Expr, Stmt } from '../../parser/ast.ts';
import { constantTruth } from '../../parser/constant-test.ts';

/** No statement so far makes code. */
const NONE = 0;

/** What a source without code in its first block gets. */
const DEFAULT_LINE = 1;

/** The first line of a module's or an interactive block's code. */
export function firstLineOfBody(body: readonly Stmt[], interactive: boolean): number {
  const [first] = body;
  if (!interactive && first?.kind === 'Expr' && first.value.kind === 'Str') return first.value.line;
  return firstLineOfBlock(body, interactive) || DEFAULT_LINE;
}

/** The first line of an expression's code: that of the operand evaluated first. */
export function firstLineOfExpression(node: Expr): number {
  const operand = firstOperand(node);
  return operand === undefined ? node.line : Math.max(node.line, firstLineOfExpression(operand));
}

function firstLineOfBlock(body: readonly Stmt[], interactive: boolean): number {
  for (const statement of body) {
    const line = firstLineOfStatement(statement, interactive);
    if (line !== NONE) return line;
  }
  return NONE;
}

/** The first line of a statement's code; `NONE` where it makes none. */
function firstLineOfStatement(node: Stmt, interactive: boolean): number {
  switch (node.kind) {
    case 'Pass':
    case 'Global':
      return NONE;
    case 'Expr':
      if (!interactive && (node.value.kind === 'Num' || node.value.kind === 'Str')) return NONE;
      break;
    case 'If':
    case 'While': {
      // A test that is known makes no code; what follows an `if` begins another block of it.
      const truth = constantTruth(node.test, 0);
      if (truth === null) break;
      const line = firstLineOfBlock(truth ? node.body : node.orelse, interactive);
      if (node.kind === 'While') return truth ? node.line : line;
      return line || DEFAULT_LINE;
    }
    default:
  }
  const operand = firstExpression(node);
  return operand === undefined ? node.line : Math.max(node.line, firstLineOfExpression(operand));
}

/** The expression a statement evaluates before it does anything else. */
function firstExpression(node: Stmt): Expr | undefined {
  switch (node.kind) {
    case 'Expr':
      return node.value;
    case 'Assign':
      return node.value;
    case 'AugAssign':
      return firstOperand(node.target) ?? node.target;
    case 'Print':
      return node.dest ?? node.values[0];
    case 'Delete':
      return node.targets[0] && firstOperand(node.targets[0]);
    case 'If':
    case 'Assert':
      return node.test;
    case 'With':
      return node.context;
    case 'Exec':
      return node.body;
    case 'Raise':
      return node.type ?? undefined;
    case 'FunctionDef':
      return node.decorators[0] ?? node.args.defaults[0];
    case 'ClassDef':
      return node.decorators[0];
    default:
      return undefined;
  }
}

/** The part of an expression that is evaluated before it does anything itself. */
function firstOperand(node: Expr): Expr | undefined {
  switch (node.kind) {
    case 'BoolOp':
      return node.values[0];
    case 'BinOp':
    case 'Compare':
      return node.left;
    case 'UnaryOp':
      return node.operand;
    case 'Lambda':
      return node.args.defaults[0];
    case 'IfExp':
      return node.test;
    case 'Call':
      return node.func;
    case 'Attribute':
    case 'Subscript':
    case 'Repr':
      return node.value;
    case 'Yield':
      return node.value ?? undefined;
    case 'List':
    case 'Tuple':
    case 'Set':
      return node.elts[0];
    default:
      return undefined;
  }
}
