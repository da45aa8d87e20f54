import type { Comprehension, Expr, Slice, Stmt } from './ast.ts';

/** The expressions right below an expression, in the order in which they are evaluated; inner functions left out. */
export function subexpressions(node: Expr): readonly Expr[] {
  switch (node.kind) {
    case 'BoolOp':
      return node.values;
    case 'BinOp':
      return [node.left, node.right];
    case 'UnaryOp':
      return [node.operand];
    case 'Lambda':
      return node.args.defaults;
    case 'IfExp':
      return [node.test, node.body, node.orelse];
    case 'Dict':
      return node.keys.flatMap((key, i) => [node.values[i]!, key]);
    case 'Set':
    case 'List':
    case 'Tuple':
      return node.elts;
    case 'ListComp':
      return [...comprehensionParts(node.generators), node.elt];
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return [node.generators[0]!.iter];
    case 'Yield':
      return node.value === null ? [] : [node.value];
    case 'Compare':
      return [node.left, ...node.comparators];
    case 'Call':
      return [
        node.func,
        ...node.args,
        ...node.keywords.map((keyword) => keyword.value),
        ...(node.starargs === null ? [] : [node.starargs]),
        ...(node.kwargs === null ? [] : [node.kwargs]),
      ];
    case 'Repr':
    case 'Attribute':
      return [node.value];
    case 'Subscript':
      return [node.value, ...sliceParts(node.slice)];
    case 'Num':
    case 'Str':
    case 'Name':
      return [];
  }
}

function comprehensionParts(generators: readonly Comprehension[]): Expr[] {
  return generators.flatMap((generator) => [generator.iter, generator.target, ...generator.ifs]);
}

/** The expressions in a subscript's brackets. */
export function sliceParts(slice: Slice): readonly Expr[] {
  switch (slice.kind) {
    case 'Ellipsis':
      return [];
    case 'Index':
      return [slice.value];
    case 'Slice':
      return [slice.lower, slice.upper, slice.step].filter((part) => part !== null);
    case 'ExtSlice':
      return slice.dims.flatMap(sliceParts);
  }
}

/** Whether an expression yields, in this block. */
export function yields(node: Expr): boolean {
  return node.kind === 'Yield' || subexpressions(node).some(yields);
}

/** The expressions of a statement itself, those of the statements inside it left out. */
export function ownExpressions(node: Stmt): readonly Expr[] {
  const present = (parts: readonly (Expr | null)[]): Expr[] => parts.filter((part) => part !== null);
  switch (node.kind) {
    case 'FunctionDef':
      return [...node.decorators, ...node.args.defaults];
    case 'ClassDef':
      return [...node.decorators, ...node.bases];
    case 'Return':
      return present([node.value]);
    case 'Delete':
      return node.targets;
    case 'Assign':
      return [node.value, ...node.targets];
    case 'AugAssign':
      return [node.target, node.value];
    case 'Print':
      return present([node.dest, ...node.values]);
    case 'For':
      return [node.iter, node.target];
    case 'While':
    case 'If':
      return [node.test];
    case 'With':
      return present([node.context, node.vars]);
    case 'Raise':
      return present([node.type, node.inst, node.tback]);
    case 'TryExcept':
      return present(node.handlers.flatMap((handler) => [handler.type, handler.name]));
    case 'Assert':
      return present([node.test, node.msg]);
    case 'Exec':
      return present([node.body, node.globals, node.locals]);
    case 'Expr':
      return [node.value];
    default:
      return [];
  }
}

/** The statements inside a statement; those of inner functions and classes left out. */
export function innerStatements(node: Stmt): readonly Stmt[] {
  switch (node.kind) {
    case 'For':
    case 'While':
    case 'If':
      return [...node.body, ...node.orelse];
    case 'With':
      return node.body;
    case 'TryExcept':
      return [...node.body, ...node.handlers.flatMap((handler) => handler.body), ...node.orelse];
    case 'TryFinally':
      return [...node.body, ...node.finalbody];
    default:
      return [];
  }
}

/** Whether a statement or one inside it yields. */
export function statementYields(node: Stmt): boolean {
  return ownExpressions(node).some(yields) || innerStatements(node).some(statementYields);
}
