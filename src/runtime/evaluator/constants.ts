import type { Expr, Stmt } from '../../parser/ast.ts';
import type { Scope, ScopeNode } from '../../parser/scope.ts';
import { innerStatements, ownExpressions, subexpressions } from '../../parser/yield-search.ts';
import type { PyCode } from '../objects/code.ts';
import type { Value } from '../objects/object.ts';
import { emptyTuple, PyTuple } from '../objects/tuple.ts';
import { docstring } from './code-docstring.ts';
import { constantValue } from './operand.ts';

/**
 * `co_consts`: the docstring or None first for a function, then the literals and inner code objects in source order.
 * minipy's code needs no such table; it is made for programs that look.
 */
export function collectConstants(
  scope: Scope,
  codeOf: (node: ScopeNode) => PyCode,
  absoluteImport: boolean,
): readonly Value[] {
  const { node } = scope;
  const constants: Value[] = [];
  /** What CPython's optimizer adds behind the others. */
  const folded: Value[] = [];
  const add = (value: Value): void => {
    if (!constants.includes(value)) constants.push(value);
  };
  /** Answers the value of what is constant: a tuple of constants is one to the optimizer. */
  const visitExpression = (node: Expr): Value | undefined => {
    const value = constantValue(node);
    if (value !== undefined) add(value);
    const parts = subexpressions(node).map(visitExpression);
    if (node.kind === 'Tuple' && node.ctx === 'Load' && parts.every((part) => part !== undefined)) {
      const tuple = parts.length === 0 ? emptyTuple : new PyTuple(parts);
      folded.push(tuple);
      return tuple;
    }
    if (node.kind === 'Lambda' || node.kind === 'GeneratorExp' || node.kind === 'SetComp' || node.kind === 'DictComp') {
      add(codeOf(node));
    }
    return value;
  };
  const isShown = (statement: Stmt): boolean =>
    node.kind === 'Interactive' || ((node.kind === 'Module' || node.kind === 'ClassDef') && node.body[0] === statement);
  const visitStatement = (node: Stmt): void => {
    if (node.kind === 'ClassDef') {
      node.decorators.forEach(visitExpression);
      add(node.name);
      node.bases.forEach(visitExpression);
      if (node.bases.length === 0) folded.push(emptyTuple);
      add(codeOf(node));
      return;
    }
    if (node.kind === 'Import' || node.kind === 'ImportFrom') {
      // What `__import__` is called with: the level, and the names wanted.
      add(node.kind === 'ImportFrom' && node.level > 0 ? node.level : absoluteImport ? 0 : -1);
      if (node.kind === 'Import') add(null);
      else constants.push(new PyTuple(node.names.map(({ name }) => name)));
      return;
    }
    if (node.kind === 'Return' && node.value === null) add(null);
    // A constant alone makes no code, unless it is shown.
    if (node.kind === 'Expr' && (node.value.kind === 'Str' || node.value.kind === 'Num') && !isShown(node)) return;
    for (const part of ownExpressions(node)) visitExpression(part);
    if (node.kind === 'FunctionDef') add(codeOf(node));
    else innerStatements(node).forEach(visitStatement);
  };
  switch (node.kind) {
    case 'FunctionDef':
      add(docstring(node.body));
      node.body.forEach(visitStatement);
      if (node.body[node.body.length - 1]?.kind !== 'Return') add(null);
      break;
    case 'Lambda':
      add(null);
      visitExpression(node.body);
      break;
    case 'Expression':
      visitExpression(node.body);
      break;
    case 'Module':
    case 'Interactive':
    case 'ClassDef':
      node.body.forEach(visitStatement);
      add(null);
      break;
    case 'DictComp':
      visitExpression(node.key);
      visitExpression(node.value);
      break;
    default:
      visitExpression(node.elt);
      add(null);
  }
  return [...constants, ...folded];
}
