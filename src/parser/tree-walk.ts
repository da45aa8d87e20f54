import type { Attribute, BinOp, Call, Compare, Expr, Slice, Stmt, Subscript } from './ast.ts';
import type { CompileDiagnostics } from './compile-diagnostics.ts';

/** Expressions whose first child may be a long chain: visited in a loop, the rest on the way back. */
type SpineNode = Attribute | BinOp | Call | Compare | Subscript;

/**
 * A walk over the statements and expressions of a tree, in the order that CPython's symbol table pass and its compiler
 * share. A pass overrides what it visits in another way; it must answer the nodes that open a block of their own.
 *
 * The host's stack is spent on nesting alone, not on the length of `a + b + c …`, `a.b.c …` or `elif`, and nesting is
 * checked against the limit of the diagnostics.
 */
export abstract class TreeWalk {
  protected readonly diagnostics: CompileDiagnostics;
  private readonly spine: SpineNode[] = [];
  private depth = 0;

  constructor(diagnostics: CompileDiagnostics) {
    this.diagnostics = diagnostics;
  }

  // ---------------------------------------------------------------- overridden

  /** Visits a node, but for the one child that it answers: the caller's loop goes on there. */
  protected abstract visitHead(node: Expr): Expr | null;

  protected abstract visitStmt(statement: Stmt): void;

  // --------------------------------------------------------------- statements

  visitBody(body: readonly Stmt[], start = 0): void {
    this.enterNesting();
    for (let i = start; i < body.length; i++) this.visitStmt(body[i]!);
    this.leaveNesting();
  }

  /** Visits a statement that has no names, blocks or lines of its own. */
  protected visitPlainStmt(statement: Stmt): void {
    switch (statement.kind) {
      case 'Delete':
        this.visitExprs(statement.targets);
        return;
      case 'AugAssign':
        this.visitExpr(statement.target);
        this.visitExpr(statement.value);
        return;
      case 'Print':
        this.visitOptional(statement.dest);
        this.visitExprs(statement.values);
        return;
      case 'Raise':
        if (statement.type === null) return;
        this.visitExpr(statement.type);
        if (statement.inst === null) return;
        this.visitExpr(statement.inst);
        this.visitOptional(statement.tback);
    }
  }

  // -------------------------------------------------------------- expressions

  visitExpr(root: Expr): void {
    this.enterNesting();
    const { spine } = this;
    const base = spine.length;
    let node: Expr | null = root;
    while (node !== null) node = this.visitHead(node);
    while (spine.length > base) this.visitSpineRest(spine.pop()!);
    this.leaveNesting();
  }

  protected visitExprs(nodes: readonly Expr[]): void {
    for (const node of nodes) this.visitExpr(node);
  }

  protected visitOptional(node: Expr | null): void {
    if (node !== null) this.visitExpr(node);
  }

  /** {@link visitHead} of an expression without names or blocks of its own. */
  protected visitPlainHead(node: Expr): Expr | null {
    switch (node.kind) {
      case 'Attribute':
      case 'Subscript':
        this.spine.push(node);
        return node.value;
      case 'Repr':
        return node.value;
      case 'UnaryOp':
        return node.operand;
      case 'Call':
        this.spine.push(node);
        return node.func;
      case 'BinOp':
      case 'Compare':
        this.spine.push(node);
        return node.left;
      case 'BoolOp':
        this.visitExprs(node.values);
        return null;
      case 'Tuple':
      case 'List':
      case 'Set':
        this.visitExprs(node.elts);
        return null;
      case 'IfExp':
        this.visitExpr(node.test);
        this.visitExpr(node.body);
        return node.orelse;
    }
    return null;
  }

  private visitSpineRest(node: SpineNode): void {
    switch (node.kind) {
      case 'Attribute':
        this.visitAttributeName(node.attr);
        return;
      case 'BinOp':
        this.visitExpr(node.right);
        return;
      case 'Compare':
        this.visitExprs(node.comparators);
        return;
      case 'Subscript':
        this.visitSlice(node.slice);
        return;
      case 'Call':
        this.visitExprs(node.args);
        for (const { value } of node.keywords) this.visitExpr(value);
        this.visitOptional(node.starargs);
        this.visitOptional(node.kwargs);
    }
  }

  /** Called with the name of an attribute, after the expression before its dot. */
  protected visitAttributeName(_name: string): void {}

  private visitSlice(slice: Slice): void {
    switch (slice.kind) {
      case 'Index':
        this.visitExpr(slice.value);
        return;
      case 'Slice':
        this.visitOptional(slice.lower);
        this.visitOptional(slice.upper);
        this.visitOptional(slice.step);
        return;
      case 'ExtSlice':
        for (const dimension of slice.dims) this.visitSlice(dimension);
        return;
      case 'Ellipsis':
    }
  }

  // ------------------------------------------------------------------ nesting

  protected enterNesting(): void {
    this.diagnostics.checkDepth(++this.depth);
  }

  protected leaveNesting(): void {
    this.depth--;
  }
}
