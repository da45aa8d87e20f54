/** The evaluator's front door: a tree with its scopes becomes a code object. One line for each kind of node. */
import type { Assign, Expr, ExprStmt, Mod, Stmt } from '../../parser/ast.ts';
import type { FutureFlags, ScopeTable } from '../../parser/scope.ts';
import type { PyCode, SourceText } from '../objects/code.ts';
import { systemError } from '../objects/raise.ts';
import { currentDomain } from '../restricted/provenance.ts';
import { compileBinary, compileUnary } from './arithmetic-nodes.ts';
import { compileAugmented } from './assignment.ts';
import { loadAttribute } from './attribute-nodes.ts';
import { NOTHING } from './block.ts';
import { compileIf } from './branch-nodes.ts';
import { compileCall } from './call-nodes.ts';
import { codeOfModule } from './code-object.ts';
import { compileBoolean, compileCompare, compileConditional } from './comparison-nodes.ts';
import { BREAK, COMPLETION, CONTINUE, type Evaluate, type Execute, type Step } from './completion.ts';
import { compileListComprehension } from './comprehension-nodes.ts';
import { compileDict, compileList, compileRepr, compileSet, compileTuple } from './display-nodes.ts';
import { compileAssert, compileRaise, compileTryExcept, compileTryFinally, compileWith } from './exception-nodes.ts';
import { compileClassDef, compileComprehensionFunction, compileFunctionDef, compileLambda } from './function-nodes.ts';
import { compileResumable } from './generator-nodes.ts';
import { compileFor, compileWhile } from './loop-nodes.ts';
import { loadName } from './names.ts';
import { constantValue } from './operand.ts';
import {
  compileAssign,
  compileDeleteStatement,
  compileExec,
  compileExpressionStatement,
  compileImport,
  compileImportFrom,
  compilePrint,
  compileReturn,
} from './statement-nodes.ts';
import { compileSubscript } from './subscript-nodes.ts';
import type { Compilers, Unit } from './unit.ts';

function expression(unit: Unit, node: Expr): Evaluate {
  // Code behind the first line of a statement says so itself, as CPython's line table does.
  if (node.line > unit.line) {
    const { line } = node;
    unit.line = line;
    const inner = unit.nested(() => expressionNode(unit, node));
    return (frame) => {
      frame.line = line;
      return inner(frame);
    };
  }
  return unit.nested(() => expressionNode(unit, node));
}

/** The kinds of expressions that can say that they raised, where their parent, a statement, takes it from there. */
function signalling(unit: Unit, node: Expr): Evaluate {
  if (node.line > unit.line) return expression(unit, node);
  if (node.kind === 'Call') return unit.nested(() => compileCall(unit, node, true));
  if (node.kind === 'Subscript') return unit.nested(() => compileSubscript(unit, node, true));
  return expression(unit, node);
}

function expressionNode(unit: Unit, node: Expr): Evaluate {
  switch (node.kind) {
    case 'Num':
    case 'Str': {
      const value = constantValue(node)!;
      return () => value;
    }
    case 'Name':
      return node.id === 'None' ? () => null : loadName(unit, node.id);
    case 'BinOp':
      return compileBinary(unit, node);
    case 'UnaryOp':
      return compileUnary(unit, node);
    case 'BoolOp':
      return compileBoolean(unit, node);
    case 'Compare':
      return compileCompare(unit, node);
    case 'IfExp':
      return compileConditional(unit, node);
    case 'Call':
      return compileCall(unit, node);
    case 'Attribute':
      return loadAttribute(unit, node);
    case 'Subscript':
      return compileSubscript(unit, node);
    case 'Tuple':
      return compileTuple(unit, node.elts);
    case 'List':
      return compileList(unit, node.elts);
    case 'Dict':
      return compileDict(unit, node);
    case 'Set':
      return compileSet(unit, node.elts);
    case 'Repr':
      return compileRepr(unit, node.value);
    case 'Lambda':
      return compileLambda(unit, node);
    case 'ListComp':
      return compileListComprehension(unit, node);
    case 'GeneratorExp':
    case 'SetComp':
    case 'DictComp':
      return compileComprehensionFunction(unit, node);
    case 'Yield':
      throw systemError('yield inside an expression was not lowered');
  }
}

function statement(unit: Unit, node: Stmt): Step {
  if (unit.isGenerator) {
    const resumable = compileResumable(unit, node);
    if (resumable !== undefined) return { run: resumable, target: COMPLETION };
  }
  if (node.kind === 'Expr') return compileExpressionStatement(unit, node);
  if (node.kind === 'Assign') return compileAssign(unit, node);
  return { run: statementNode(unit, node), target: COMPLETION };
}

function statementNode(unit: Unit, node: Exclude<Stmt, ExprStmt | Assign>): Execute {
  switch (node.kind) {
    case 'AugAssign':
      return compileAugmented(unit, node);
    case 'Return':
      return compileReturn(unit, node);
    case 'If':
      return compileIf(unit, node);
    case 'While':
      return compileWhile(unit, node);
    case 'For':
      return compileFor(unit, node);
    case 'Break':
      return () => BREAK;
    case 'Continue':
      return () => CONTINUE;
    case 'Pass':
    case 'Global':
      return NOTHING;
    case 'FunctionDef':
      return compileFunctionDef(unit, node);
    case 'ClassDef':
      return compileClassDef(unit, node);
    case 'Print':
      return compilePrint(unit, node);
    case 'Delete':
      return compileDeleteStatement(unit, node);
    case 'Raise':
      return compileRaise(unit, node);
    case 'TryExcept':
      return compileTryExcept(unit, node);
    case 'TryFinally':
      return compileTryFinally(unit, node);
    case 'With':
      return compileWith(unit, node);
    case 'Assert':
      return compileAssert(unit, node);
    case 'Exec':
      return compileExec(unit, node);
    case 'Import':
      return compileImport(unit, node);
    case 'ImportFrom':
      return compileImportFrom(unit, node);
  }
}

const compilers: Compilers = { expression, signalling, statement };

/**
 * Makes the code object of a tree.
 *
 * @param tree what the parser made, with `table` the scopes found in it
 * @param flags the future features that are on
 * @param text the source; null where there is none
 */
export function compileTree(
  tree: Mod,
  table: ScopeTable,
  flags: FutureFlags,
  filename: string,
  text: SourceText | null,
): PyCode {
  const interactive = tree.kind === 'Interactive';
  return codeOfModule({ filename, table, flags, interactive, domain: currentDomain(), text }, compilers);
}
