import type { Expr, ExprContext } from './ast.ts';

/** Names that nothing may be bound to. */
export function isForbiddenName(name: string): boolean {
  return name === 'None' || name === '__debug__';
}

/** The error for binding such a name. */
export function forbiddenNameMessage(name: string): string {
  return `cannot assign to ${name}`;
}

/** What CPython calls an expression that is no target. */
function describe(expression: Expr): string {
  switch (expression.kind) {
    case 'Lambda':
      return 'lambda';
    case 'Call':
      return 'function call';
    case 'BoolOp':
    case 'BinOp':
    case 'UnaryOp':
      return 'operator';
    case 'GeneratorExp':
      return 'generator expression';
    case 'Yield':
      return 'yield expression';
    case 'ListComp':
      return 'list comprehension';
    case 'SetComp':
      return 'set comprehension';
    case 'DictComp':
      return 'dict comprehension';
    case 'Compare':
      return 'comparison';
    case 'Repr':
      return 'repr';
    case 'IfExp':
      return 'conditional expression';
    case 'Tuple':
      return '()';
    default:
      return 'literal';
  }
}

/**
 * Makes a freshly parsed expression a target (CPython 2.7 `ast.c`, `set_context`): sets the context of every name,
 * attribute, subscript, list and tuple in it.
 *
 * @returns the message of the SyntaxError, or undefined
 */
export function setContext(expression: Expr, context: 'Store' | 'Del'): string | undefined {
  switch (expression.kind) {
    case 'Attribute':
      if (context === 'Store' && isForbiddenName(expression.attr)) return forbiddenNameMessage(expression.attr);
      break;
    case 'Name':
      if (context === 'Store' && isForbiddenName(expression.id)) return forbiddenNameMessage(expression.id);
      break;
    case 'Subscript':
      break;
    case 'List':
    case 'Tuple': {
      if (expression.kind === 'Tuple' && expression.elts.length === 0) return refusal(expression, context);
      for (const element of expression.elts) {
        const message = setContext(element, context);
        if (message !== undefined) return message;
      }
      break;
    }
    default:
      return refusal(expression, context);
  }
  // The parser owns the node until it hands the tree out; CPython sets the context in place too.
  (expression as { ctx: ExprContext }).ctx = context;
  return undefined;
}

function refusal(expression: Expr, context: 'Store' | 'Del'): string {
  return `can't ${context === 'Store' ? 'assign to' : 'delete'} ${describe(expression)}`;
}
