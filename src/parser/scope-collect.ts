import type {
  Alias,
  Arguments,
  ClassDef,
  Comprehension,
  DictComp,
  Exec,
  Expr,
  FunctionDef,
  GeneratorExp,
  Global,
  Lambda,
  Mod,
  Return,
  SetComp,
  Stmt,
  TryExcept,
} from './ast.ts';
import type { CompileDiagnostics } from './compile-diagnostics.ts';
import { mangle } from './name-mangling.ts';
import type { Scope, ScopeNode } from './scope.ts';
import {
  DEF_GLOBAL,
  DEF_IMPORT,
  DEF_LOCAL,
  DEF_PARAM,
  OPT_BARE_EXEC,
  OPT_EXEC,
  OPT_IMPORT_STAR,
  USE,
} from './scope.ts';
import { Block, BlockSymbol } from './scope-block.ts';
import { TreeWalk } from './tree-walk.ts';

const RETURN_IN_GENERATOR = "'return' with argument inside generator";

/** Size of the buffer in which CPython's symtable makes its warnings, without its NUL. */
const WARNING_LENGTH = 255;

/**
 * Collects the blocks of a tree and the raw facts about their names, as the first pass of CPython 2.7's `symtable.c`
 * (`symtable_visit_*`), in its order.
 *
 * @returns the module's block and the block of every node that opens one
 * @throws SyntaxFailure for duplicate arguments and value-carrying returns in generators
 */
export function collectScopes(
  tree: Mod,
  diagnostics: CompileDiagnostics,
): { top: Block; blockOf: Map<ScopeNode, Block> } {
  const collector = new ScopeCollector(tree, diagnostics);
  if (tree.kind === 'Expression') collector.visitExpr(tree.body);
  else collector.visitBody(tree.body);
  return { top: collector.top, blockOf: collector.blockOf };
}

class ScopeCollector extends TreeWalk {
  readonly top: Block;
  readonly blockOf = new Map<ScopeNode, Block>();
  private block: Block;

  constructor(tree: Mod, diagnostics: CompileDiagnostics) {
    super(diagnostics);
    this.top = new Block(tree, 'module', 'top', 0, null, null);
    this.block = this.top;
    this.blockOf.set(tree, this.top);
  }

  // ------------------------------------------------------------ blocks, names

  private enterBlock(
    node: ScopeNode,
    type: Scope['type'],
    name: string,
    line: number,
    privateName: string | null,
  ): void {
    const block = new Block(node, type, name, line, this.block, privateName);
    this.block.children.push(block);
    this.blockOf.set(node, block);
    this.block = block;
  }

  private exitBlock(): void {
    this.block = this.block.parent!;
  }

  private define(name: string, flag: number): void {
    const { block } = this;
    const mangled = mangle(block.privateName, name);
    const symbol = block.symbols.get(mangled);
    if (symbol === undefined) block.symbols.set(mangled, new BlockSymbol(mangled, flag, 'local'));
    else {
      if ((flag & symbol.flags & DEF_PARAM) !== 0)
        this.diagnostics.failAt(`duplicate argument '${name}' in function definition`, block.line);
      symbol.flags |= flag;
    }
    if (flag === DEF_PARAM) block.parameters.push(mangled);
    else if (flag === DEF_GLOBAL) this.defineGlobal(mangled);
  }

  private defineGlobal(mangled: string): void {
    const symbol = this.top.symbols.get(mangled);
    if (symbol === undefined) this.top.symbols.set(mangled, new BlockSymbol(mangled, DEF_GLOBAL, 'local'));
    else symbol.flags |= DEF_GLOBAL;
  }

  // --------------------------------------------------------------- statements

  protected override visitStmt(statement: Stmt): void {
    switch (statement.kind) {
      case 'FunctionDef':
        this.visitFunction(statement);
        return;
      case 'ClassDef':
        this.visitClass(statement);
        return;
      case 'Return':
        this.visitReturn(statement);
        return;
      case 'Assign':
        this.visitExprs(statement.targets);
        this.visitExpr(statement.value);
        return;
      case 'For':
        this.visitExpr(statement.target);
        this.visitExpr(statement.iter);
        this.visitBody(statement.body);
        this.visitBody(statement.orelse);
        return;
      case 'While':
        this.visitExpr(statement.test);
        this.visitBody(statement.body);
        this.visitBody(statement.orelse);
        return;
      case 'If':
        this.visitIf(statement);
        return;
      case 'With':
        this.visitWith(statement);
        return;
      case 'TryExcept':
        this.visitTryExcept(statement);
        return;
      case 'TryFinally':
        this.visitBody(statement.body);
        this.visitBody(statement.finalbody);
        return;
      case 'Assert':
        this.visitExpr(statement.test);
        this.visitOptional(statement.msg);
        return;
      case 'Import':
      case 'ImportFrom':
        this.visitImport(statement.names, statement.line);
        return;
      case 'Exec':
        this.visitExec(statement);
        return;
      case 'Global':
        this.visitGlobal(statement);
        return;
      case 'Expr':
        this.visitExpr(statement.value);
        return;
      default:
        this.visitPlainStmt(statement);
    }
  }

  private visitFunction(node: FunctionDef): void {
    this.define(node.name, DEF_LOCAL);
    this.visitExprs(node.args.defaults);
    this.visitExprs(node.decorators);
    this.enterBlock(node, 'function', node.name, node.line, this.block.privateName);
    this.visitArguments(node.args);
    this.visitBody(node.body);
    this.exitBlock();
  }

  private visitClass(node: ClassDef): void {
    this.define(node.name, DEF_LOCAL);
    this.visitExprs(node.bases);
    this.visitExprs(node.decorators);
    this.enterBlock(node, 'class', node.name, node.line, node.name);
    this.visitBody(node.body);
    this.exitBlock();
  }

  private visitReturn({ value, line }: Return): void {
    if (value === null) return;
    this.visitExpr(value);
    this.block.returnsValue = true;
    if (this.block.isGenerator) this.diagnostics.failAt(RETURN_IN_GENERATOR, line);
  }

  /** An `elif` chain is as deep as it is long: its tail is a loop. */
  private visitIf(first: Stmt & { kind: 'If' }): void {
    let node = first;
    for (;;) {
      this.visitExpr(node.test);
      this.visitBody(node.body);
      const [next] = node.orelse;
      if (node.orelse.length !== 1 || next?.kind !== 'If') {
        this.visitBody(node.orelse);
        return;
      }
      node = next;
    }
  }

  /** So is `with a, b, …`. */
  private visitWith(first: Stmt & { kind: 'With' }): void {
    let node = first;
    for (;;) {
      this.visitExpr(node.context);
      this.visitOptional(node.vars);
      const [next] = node.body;
      if (node.body.length !== 1 || next?.kind !== 'With') {
        this.visitBody(node.body);
        return;
      }
      node = next;
    }
  }

  private visitTryExcept(node: TryExcept): void {
    this.visitBody(node.body);
    this.visitBody(node.orelse);
    for (const handler of node.handlers) {
      this.visitOptional(handler.type);
      this.visitOptional(handler.name);
      this.visitBody(handler.body);
    }
  }

  private visitImport(names: readonly Alias[], line: number): void {
    const { block } = this;
    for (const { name, asname } of names) {
      const bound = asname ?? name;
      if (bound !== '*') {
        const dot = bound.indexOf('.');
        this.define(dot < 0 ? bound : bound.slice(0, dot), DEF_IMPORT);
        continue;
      }
      if (block.type !== 'module')
        this.diagnostics.warn('import * only allowed at module level', block.line, 'SyntaxError');
      block.unoptimizedBy |= OPT_IMPORT_STAR;
    }
    if (block.isUnoptimized && block.unoptimizedLine === 0) block.unoptimizedLine = line;
  }

  private visitExec(node: Exec): void {
    const { block } = this;
    this.visitExpr(node.body);
    if (block.unoptimizedLine === 0) block.unoptimizedLine = node.line;
    if (node.globals === null) {
      block.unoptimizedBy |= OPT_BARE_EXEC;
      return;
    }
    block.unoptimizedBy |= OPT_EXEC;
    this.visitExpr(node.globals);
    this.visitOptional(node.locals);
  }

  private visitGlobal(node: Global): void {
    const { block } = this;
    for (const name of node.names) {
      const flags = block.symbols.get(mangle(block.privateName, name))?.flags ?? 0;
      if ((flags & (DEF_LOCAL | USE)) !== 0) {
        const how = (flags & DEF_LOCAL) !== 0 ? 'assigned to before' : 'used prior to';
        const message = `name '${name.slice(0, 400)}' is ${how} global declaration`;
        this.diagnostics.warn(message.slice(0, WARNING_LENGTH), node.line, 'SyntaxError');
      }
      this.define(name, DEF_GLOBAL);
    }
  }

  // --------------------------------------------------------------- parameters

  private visitArguments({ args, vararg, kwarg }: Arguments): void {
    const { block } = this;
    this.defineParameters(args, true);
    if (vararg !== null) {
      this.define(vararg, DEF_PARAM);
      block.hasVarargs = true;
    }
    if (kwarg !== null) {
      this.define(kwarg, DEF_PARAM);
      block.hasVarkeywords = true;
    }
    this.defineTupleParameters(args);
  }

  private defineParameters(args: readonly Expr[], isOutermost: boolean): void {
    for (let i = 0; i < args.length; i++) {
      const arg = args[i]!;
      if (arg.kind === 'Name') this.define(arg.id, DEF_PARAM);
      else if (arg.kind !== 'Tuple') this.diagnostics.failAt('invalid expression in parameter list', this.block.line);
      else if (isOutermost) this.define(`.${i}`, DEF_PARAM);
    }
    if (!isOutermost) this.defineTupleParameters(args);
  }

  private defineTupleParameters(args: readonly Expr[]): void {
    this.enterNesting();
    for (const arg of args) if (arg.kind === 'Tuple') this.defineParameters(arg.elts, false);
    this.leaveNesting();
  }

  // -------------------------------------------------------------- expressions

  protected override visitHead(node: Expr): Expr | null {
    switch (node.kind) {
      case 'Name':
        this.define(node.id, node.ctx === 'Load' ? USE : DEF_LOCAL);
        return null;
      case 'Dict':
        this.visitExprs(node.keys);
        this.visitExprs(node.values);
        return null;
      case 'Lambda':
        this.visitLambda(node);
        return null;
      case 'Yield':
        this.visitOptional(node.value);
        this.block.isGenerator = true;
        if (this.block.returnsValue) this.diagnostics.failAt(RETURN_IN_GENERATOR, node.line);
        return null;
      case 'ListComp':
        this.visitExpr(node.elt);
        this.visitGenerators(node.generators, 0);
        return null;
      case 'GeneratorExp':
        this.visitComprehension(node, 'genexpr', node.elt, null);
        return null;
      case 'SetComp':
        this.visitComprehension(node, 'setcomp', node.elt, null);
        return null;
      case 'DictComp':
        this.visitComprehension(node, 'dictcomp', node.key, node.value);
        return null;
      default:
        return this.visitPlainHead(node);
    }
  }

  private visitLambda(node: Lambda): void {
    this.visitExprs(node.args.defaults);
    this.enterBlock(node, 'function', 'lambda', node.line, this.block.privateName);
    this.visitArguments(node.args);
    this.visitExpr(node.body);
    this.exitBlock();
  }

  private visitComprehension(
    node: GeneratorExp | SetComp | DictComp,
    name: string,
    element: Expr,
    value: Expr | null,
  ): void {
    const outermost = node.generators[0]!;
    this.visitExpr(outermost.iter);
    this.enterBlock(node, 'function', name, 0, this.block.privateName);
    this.define('.0', DEF_PARAM);
    if (node.kind === 'GeneratorExp') this.block.isGenerator = true;
    else this.define('_[1]', DEF_LOCAL);
    this.visitExpr(outermost.target);
    this.visitExprs(outermost.ifs);
    this.visitGenerators(node.generators, 1);
    this.visitOptional(value);
    this.visitExpr(element);
    this.exitBlock();
  }

  private visitGenerators(generators: readonly Comprehension[], start: number): void {
    for (let i = start; i < generators.length; i++) {
      const generator = generators[i]!;
      this.visitExpr(generator.target);
      this.visitExpr(generator.iter);
      this.visitExprs(generator.ifs);
    }
  }
}
