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
  const constants: Value[] = [];
  /** What CPython's optimizer adds behind the others. */
  const folded: Value[] = [];
  const add = (value: Value): void => {
    if (!constants.includes(value)) constants.push(value);
  };
  const visitExpression = (node: Expr): void => {
    const value = constantValue(node);
    if (value !== undefined) add(value);
    for (const part of subexpressions(node)) visitExpression(part);
    if (node.kind === 'Lambda' || node.kind === 'GeneratorExp' || node.kind === 'SetComp' || node.kind === 'DictComp') {
      add(codeOf(node));
    }
  };
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
    ownExpressions(node).forEach(visitExpression);
    if (node.kind === 'FunctionDef') add(codeOf(node));
    else innerStatements(node).forEach(visitStatement);
  };
  const { node } = scope;
  switch (node.kind) {
    case 'FunctionDef':
      add(docstring(node.body));
      node.body.forEach(visitStatement);
      break;
    case 'Lambda':
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
  folded.forEach(add);
  return constants;
}
