import type {
  Alias,
  Arguments,
  Assert,
  ClassDef,
  Comprehension,
  DictComp,
  Expr,
  ExprContext,
  FunctionDef,
  GeneratorExp,
  ImportFrom,
  Lambda,
  Mod,
  SetComp,
  Stmt,
  TryExcept,
} from './ast.ts';
import { CodeUnit, EXCEPT, FINALLY_END, FINALLY_TRY, type FrameBlock, LOOP, MAX_FRAME_BLOCKS } from './code-unit.ts';
import type { CompileDiagnostics } from './compile-diagnostics.ts';
import { constantTruth } from './constant-test.ts';
import { LATE_FUTURE } from './future-statements.ts';
import type { ScopeNode } from './scope.ts';
import type { Block } from './scope-block.ts';
import { TreeWalk } from './tree-walk.ts';

/**
 * Walks a tree whose scopes are resolved in the order in which CPython 2.7's `compile.c` makes code of it. Fills in
 * the name lists of each block's code object, and finds the errors of that pass: statements out of place, too many
 * nested blocks, deleted cells, late future statements. Code that CPython leaves out (`if 0:`) is not looked at.
 *
 * @param futureLine line of the last valid future statement
 * @param optimize CPython's `-O` level: 0, 1 (no asserts, `__debug__` false), 2 (no docstrings)
 * @throws SyntaxFailure at the first error
 */
export function walkCode(
  tree: Mod,
  blockOf: ReadonlyMap<ScopeNode, Block>,
  diagnostics: CompileDiagnostics,
  futureLine: number,
  optimize: 0 | 1 | 2,
): void {
  const walker = new CodeWalker(blockOf, diagnostics, futureLine, optimize);
  walker.walkModule(tree);
}

function isDocstring(statement: Stmt | undefined): boolean {
  return statement?.kind === 'Expr' && statement.value.kind === 'Str';
}

class CodeWalker extends TreeWalk {
  private readonly blockOf: ReadonlyMap<ScopeNode, Block>;
  private readonly futureLine: number;
  private readonly optimize: 0 | 1 | 2;
  private unit: CodeUnit | null = null;

  constructor(
    blockOf: ReadonlyMap<ScopeNode, Block>,
    diagnostics: CompileDiagnostics,
    futureLine: number,
    optimize: 0 | 1 | 2,
  ) {
    super(diagnostics);
    this.blockOf = blockOf;
    this.futureLine = futureLine;
    this.optimize = optimize;
  }

  walkModule(tree: Mod): void {
    this.enterUnit(tree);
    if (tree.kind === 'Module') this.visitBodyWithDocstring(tree.body);
    else if (tree.kind === 'Interactive') this.visitBody(tree.body);
    else this.visitExpr(tree.body);
    this.exitUnit();
  }

  // -------------------------------------------------------------------- units

  private enterUnit(node: ScopeNode): void {
    this.unit = new CodeUnit(this.blockOf.get(node)!, this.unit);
  }

  private exitUnit(): void {
    const unit = this.unit!;
    unit.finish();
    this.unit = unit.outer;
  }

  private useName(name: string, ctx: ExprContext): void {
    const unit = this.unit!;
    if (!unit.useName(name, ctx))
      this.diagnostics.failNowhere(`can not delete variable '${name}' referenced in nested scope`);
  }

  private fail(message: string): never {
    return this.diagnostics.failInCompiler(message, this.unit!.line);
  }

  private checkPlacement(error: string | null): void {
    if (error !== null) this.fail(error);
  }

  private pushFrameBlock(type: FrameBlock): void {
    const { frameBlocks } = this.unit!;
    if (frameBlocks.length >= MAX_FRAME_BLOCKS) this.diagnostics.failNowhere('too many statically nested blocks');
    frameBlocks.push(type);
  }

  private popFrameBlock(): void {
    this.unit!.frameBlocks.pop();
  }

  // --------------------------------------------------------------- statements

  private visitBodyWithDocstring(body: readonly Stmt[]): void {
    if (!isDocstring(body[0]) || this.optimize === 2) {
      this.visitBody(body);
      return;
    }
    this.visitExpr((body[0] as Stmt & { kind: 'Expr' }).value);
    this.useName('__doc__', 'Store');
    this.visitBody(body, 1);
  }

  protected override visitStmt(statement: Stmt): void {
    const unit = this.unit!;
    unit.line = statement.line;
    switch (statement.kind) {
      case 'FunctionDef':
        this.visitFunction(statement);
        return;
      case 'ClassDef':
        this.visitClass(statement);
        return;
      case 'Return':
        if (unit.block.type !== 'function') this.fail("'return' outside function");
        this.visitOptional(statement.value);
        return;
      case 'Assign':
        this.visitExpr(statement.value);
        this.visitExprs(statement.targets);
        return;
      case 'For':
        this.pushFrameBlock(LOOP);
        this.visitExpr(statement.iter);
        this.visitExpr(statement.target);
        this.visitBody(statement.body);
        this.popFrameBlock();
        this.visitBody(statement.orelse);
        return;
      case 'While':
        this.visitWhile(statement);
        return;
      case 'If':
        this.visitIf(statement);
        return;
      case 'With':
        this.visitExpr(statement.context);
        this.pushFrameBlock(FINALLY_TRY);
        this.visitOptional(statement.vars);
        this.visitBody(statement.body);
        this.popFrameBlock();
        return;
      case 'TryExcept':
        this.visitTryExcept(statement);
        return;
      case 'TryFinally':
        this.pushFrameBlock(FINALLY_TRY);
        this.visitBody(statement.body);
        this.popFrameBlock();
        this.pushFrameBlock(FINALLY_END);
        this.visitBody(statement.finalbody);
        this.popFrameBlock();
        return;
      case 'Assert':
        this.visitAssert(statement);
        return;
      case 'Import':
        this.visitImport(statement.names);
        return;
      case 'ImportFrom':
        this.visitImportFrom(statement);
        return;
      case 'Exec':
        this.visitExpr(statement.body);
        this.visitOptional(statement.globals);
        this.visitOptional(statement.locals);
        return;
      case 'Expr':
        this.visitExprStatement(statement.value);
        return;
      case 'Break':
        this.checkPlacement(unit.breakError());
        return;
      case 'Continue':
        this.checkPlacement(unit.continueError());
        return;
      default:
        this.visitPlainStmt(statement);
    }
  }

  private visitFunction(node: FunctionDef): void {
    this.visitExprs(node.decorators);
    this.visitExprs(node.args.defaults);
    this.enterUnit(node);
    this.visitTupleParameters(node.args);
    this.visitBody(node.body, isDocstring(node.body[0]) ? 1 : 0);
    this.exitUnit();
    this.useName(node.name, 'Store');
  }

  /** Tuple parameters are unpacked at the head of the function's code. */
  private visitTupleParameters({ args }: Arguments): void {
    for (let i = 0; i < args.length; i++) {
      const arg = args[i]!;
      if (arg.kind !== 'Tuple') continue;
      this.useName(`.${i}`, 'Load');
      this.visitExpr(arg);
    }
  }

  private visitClass(node: ClassDef): void {
    this.visitExprs(node.decorators);
    this.visitExprs(node.bases);
    this.enterUnit(node);
    this.useName('__name__', 'Load');
    this.useName('__module__', 'Store');
    this.visitBodyWithDocstring(node.body);
    this.exitUnit();
    this.useName(node.name, 'Store');
  }

  private visitWhile(node: Stmt & { kind: 'While' }): void {
    const constant = constantTruth(node.test, this.optimize);
    if (constant !== false) {
      this.pushFrameBlock(LOOP);
      if (constant === null) this.visitExpr(node.test);
      this.visitBody(node.body);
      this.popFrameBlock();
    }
    this.visitBody(node.orelse);
  }

  /** An `elif` chain is as deep as it is long: its tail is a loop. */
  private visitIf(first: Stmt & { kind: 'If' }): void {
    let node = first;
    for (;;) {
      const constant = constantTruth(node.test, this.optimize);
      if (constant === null) this.visitExpr(node.test);
      if (constant !== false) this.visitBody(node.body);
      if (constant === true) return;
      const [next] = node.orelse;
      if (node.orelse.length !== 1 || next?.kind !== 'If') {
        this.visitBody(node.orelse);
        return;
      }
      this.unit!.line = next.line;
      node = next;
    }
  }

  private visitTryExcept(node: TryExcept): void {
    const { handlers } = node;
    this.pushFrameBlock(EXCEPT);
    this.visitBody(node.body);
    this.popFrameBlock();
    for (let i = 0; i < handlers.length; i++) {
      const handler = handlers[i]!;
      if (handler.type === null && i < handlers.length - 1) this.fail("default 'except:' must be last");
      this.unit!.line = handler.line;
      this.visitOptional(handler.type);
      this.visitOptional(handler.name);
      this.visitBody(handler.body);
    }
    this.visitBody(node.orelse);
  }

  private visitAssert({ test, msg }: Assert): void {
    if (this.optimize > 0) return;
    const unit = this.unit!;
    if (test.kind === 'Tuple' && test.elts.length > 0)
      this.diagnostics.warn('assertion is always true, perhaps remove parentheses?', unit.line, 'SyntaxWarning');
    this.visitExpr(test);
    unit.addPlainName('AssertionError');
    this.visitOptional(msg);
  }

  private visitImport(names: readonly Alias[]): void {
    for (const { name, asname } of names) {
      this.unit!.addName(name);
      const [first, ...rest] = name.split('.');
      if (asname === null) this.useName(first!, 'Store');
      else {
        for (const attribute of rest) this.unit!.addPlainName(attribute);
        this.useName(asname, 'Store');
      }
    }
  }

  private visitImportFrom(node: ImportFrom): void {
    if (node.line > this.futureLine && node.module === '__future__') this.fail(LATE_FUTURE);
    this.unit!.addName(node.module ?? '');
    if (node.names[0]?.name.charAt(0) === '*') return;
    for (const { name, asname } of node.names) {
      this.unit!.addName(name);
      this.useName(asname ?? name, 'Store');
    }
  }

  private visitExprStatement(value: Expr): void {
    // A constant alone makes no code, so that it does not move the line either.
    if (value.kind !== 'Str' && value.kind !== 'Num') this.visitExpr(value);
  }

  // -------------------------------------------------------------- expressions

  protected override visitHead(node: Expr): Expr | null {
    const unit = this.unit!;
    if (node.line > unit.line) unit.line = node.line;
    switch (node.kind) {
      case 'Name':
        this.useName(node.id, node.ctx);
        return null;
      case 'Dict':
        for (let i = 0; i < node.values.length; i++) {
          this.visitExpr(node.values[i]!);
          this.visitExpr(node.keys[i]!);
        }
        return null;
      case 'Lambda':
        this.visitLambda(node);
        return null;
      case 'Yield':
        if (unit.block.type !== 'function') this.fail("'yield' outside function");
        return node.value;
      case 'ListComp':
        this.visitGenerators(node.generators);
        this.visitExpr(node.elt);
        return null;
      case 'GeneratorExp':
      case 'SetComp':
        return this.visitComprehension(node, node.elt, null);
      case 'DictComp':
        return this.visitComprehension(node, node.key, node.value);
      default:
        return this.visitPlainHead(node);
    }
  }

  protected override visitAttributeName(name: string): void {
    this.unit!.addName(name);
  }

  private visitLambda(node: Lambda): void {
    this.visitExprs(node.args.defaults);
    this.enterUnit(node);
    this.visitTupleParameters(node.args);
    this.visitExpr(node.body);
    this.exitUnit();
  }

  /** @returns the outermost iterable, which belongs to the surrounding code and comes after the nested one */
  private visitComprehension(node: GeneratorExp | SetComp | DictComp, element: Expr, value: Expr | null): Expr {
    this.enterUnit(node);
    const outermost = node.generators[0]!;
    this.visitExpr(outermost.target);
    this.visitExprs(outermost.ifs);
    this.visitGenerators(node.generators, 1);
    this.visitOptional(value);
    this.visitExpr(element);
    this.exitUnit();
    return outermost.iter;
  }

  private visitGenerators(generators: readonly Comprehension[], start = 0): void {
    for (let i = start; i < generators.length; i++) {
      const generator = generators[i]!;
      this.visitExpr(generator.iter);
      this.visitExpr(generator.target);
      this.visitExprs(generator.ifs);
    }
  }
}
