/** From a block of the tree to a code object, whose executable tree is made when it first runs. */
import type { Expr, Mod, Stmt } from '../../parser/ast.ts';
import { codeFlags } from '../../parser/code-flags.ts';
import type { Scope, ScopeNode } from '../../parser/scope.ts';
import { statementYields, yields } from '../../parser/yield-search.ts';
import { type CodeOrigin, PyCode, type RunFrame, type SourceText } from '../objects/code.ts';
import { PyDict } from '../objects/dict.ts';
import type { PyFrame } from '../objects/frame.ts';
import type { Value } from '../objects/object.ts';
import { RAISED } from '../objects/raised.ts';
import { PySet } from '../objects/set.ts';
import { thread } from '../objects/thread-state.ts';
import { compileTarget } from './assignment.ts';
import { asNode, type Block, compileBlock, NOTHING, stepNode } from './block.ts';
import { docstring } from './code-docstring.ts';
import { COMPLETION, type Execute } from './completion.ts';
import { compileLoops } from './comprehension-loops.ts';
import { collectConstants } from './constants.ts';
import { firstLineOfBody, firstLineOfExpression } from './first-line.ts';
import { compileResumableBlock } from './generator-nodes.ts';
import { type Compilers, type Source, Unit } from './unit.ts';

/** The code object of a function, class or comprehension inside a block. */
export function codeOf(unit: Unit, node: ScopeNode): PyCode {
  const scope = unit.source.table.scopeOf.get(node)!;
  return makeCode(unit.source, scope, unit.compilers);
}

/** The code object of a whole source. */
export function codeOfModule(source: Source, compilers: Compilers): PyCode {
  return makeCode(source, source.table.top, compilers);
}

function nameOf(scope: Scope): string {
  switch (scope.node.kind) {
    case 'Module':
    case 'Interactive':
    case 'Expression':
      return '<module>';
    case 'Lambda':
      return '<lambda>';
    case 'GeneratorExp':
      return '<genexpr>';
    case 'SetComp':
      return '<setcomp>';
    case 'DictComp':
      return '<dictcomp>';
    default:
      return scope.name;
  }
}

function firstLineOf(scope: Scope): number {
  const { node } = scope;
  switch (node.kind) {
    case 'Module':
    case 'Interactive':
      return firstLineOfBody(node.body, node.kind === 'Interactive');
    case 'Expression':
      return firstLineOfExpression(node.body);
    case 'FunctionDef':
    case 'ClassDef':
      return node.decorators.length > 0 ? Math.min(node.line, node.decorators[0]!.line) : node.line;
    default:
      return node.line;
  }
}

class BlockOrigin implements CodeOrigin {
  readonly text: SourceText;
  readonly #source: Source;
  readonly #scope: Scope;
  readonly #compilers: Compilers;

  constructor(text: SourceText, source: Source, scope: Scope, compilers: Compilers) {
    this.text = text;
    this.#source = source;
    this.#scope = scope;
    this.#compilers = compilers;
  }

  get index(): number {
    return this.#scopes().indexOf(this.#scope);
  }

  block(index: number): PyCode | undefined {
    const scope = this.#scopes()[index];
    return scope === undefined ? undefined : makeCode(this.#source, scope, this.#compilers);
  }

  #scopes(): Scope[] {
    return [...this.#source.table.scopeOf.values()];
  }
}

function makeCode(source: Source, scope: Scope, compilers: Compilers): PyCode {
  let unit: Unit | null = null;
  const { node } = scope;
  const isFunction = node.kind === 'FunctionDef' || node.kind === 'Lambda';
  const firstLine = firstLineOf(scope);
  const args = isFunction ? node.args.args.length : scope.type === 'function' ? 1 : 0;
  return new PyCode({
    name: nameOf(scope),
    filename: source.filename,
    domain: source.domain,
    firstLine,
    argumentCount: args,
    flags: codeFlags(scope, source.flags),
    varnames: scope.varnames,
    cellvars: scope.cellvars,
    freevars: scope.freevars,
    names: scope.names,
    constants: () =>
      collectConstants(
        scope,
        (inner) => makeCode(source, source.table.scopeOf.get(inner)!, compilers),
        source.flags.absoluteImport,
      ),
    tree: node,
    origin: source.text === null ? null : new BlockOrigin(source.text, source, scope, compilers),
    doc: node.kind === 'FunctionDef' ? docstring(node.body) : null,
    slotCount: () => unit!.slotCount,
    stackCost: () => unit!.stackCost,
    entryLine: () => unit!.entryLine,
    compile: (traced) => {
      const compiled = new Unit(source, scope, compilers, traced, firstLine);
      unit ??= compiled;
      return compileBody(compiled);
    },
  });
}

/** A block that begins without a statement: where it is traced, its first line is told of. */
function beginLine(unit: Unit, body: RunFrame): RunFrame {
  if (!unit.traced) return body;
  const { line } = unit.scope.node as { readonly line: number };
  return (frame) => {
    frame.line = line;
    return body(frame);
  };
}

function compileBody(unit: Unit): RunFrame {
  const { node } = unit.scope;
  switch (node.kind) {
    case 'Module':
    case 'Interactive':
      return finish(unit, withDocstring(unit, node));
    case 'Expression': {
      unit.line = node.body.line;
      const { line } = node.body;
      const value = unit.expression(node.body);
      return finish(unit, (frame) => {
        frame.line = line;
        return value(frame);
      });
    }
    case 'FunctionDef':
      return finish(unit, enter(unit, compileFunctionBody(unit, node.args.args, node.body)));
    case 'Lambda':
      return finish(unit, enter(unit, compileLambdaBody(unit, node.args.args, node.body)));
    case 'ClassDef':
      return beginLine(unit, finish(unit, compileClassBody(unit, node.body)));
    case 'GeneratorExp': {
      const yieldStatement: Stmt = {
        kind: 'Expr',
        value: { kind: 'Yield', value: node.elt, line: node.elt.line, column: node.elt.column },
        // The element comes after the loops' targets, wherever it stands.
        line: Math.max(node.elt.line, ...node.generators.map(({ target }) => target.line)),
        column: node.elt.column,
      };
      return finish(unit, compileGeneratorExpression(unit, node.generators, yieldStatement, node.line));
    }
    case 'SetComp': {
      const temporary = unit.temporary();
      const loops = compileLoops(unit, node.generators, argumentZero, () => {
        const element = unit.expression(node.elt);
        return (frame) => (frame.slots[temporary] as PySet).add(element(frame));
      });
      return beginLine(
        unit,
        finish(unit, (frame) => {
          const set = new PySet();
          frame.slots[temporary] = set;
          loops(frame);
          return set;
        }),
      );
    }
    case 'DictComp': {
      const temporary = unit.temporary();
      const loops = compileLoops(unit, node.generators, argumentZero, () => {
        const valueOf = unit.expression(node.value);
        const keyOf = unit.expression(node.key);
        return (frame) => {
          const value = valueOf(frame);
          (frame.slots[temporary] as PyDict).set(keyOf(frame), value);
        };
      });
      return beginLine(
        unit,
        finish(unit, (frame) => {
          const dict = new PyDict();
          frame.slots[temporary] = dict;
          loops(frame);
          return dict;
        }),
      );
    }
  }
}

/** The iterator of a comprehension's outermost `for`, which it gets as its argument `.0`. */
const argumentZero = (frame: PyFrame): Value => frame.slots[0];

/**
 * The body of a function as its frame runs it, which begins with the line of the body (`PyCode.entryLine`); where it is
 * traced with that of the `def`.
 */
function enter(unit: Unit, body: Block | Execute): Execute {
  if (typeof body === 'function') return body;
  if (unit.traced || body.run === NOTHING) return asNode(body);
  unit.entryLine = body.line;
  return stepNode(body);
}

/** Runs a body as a frame: puts `sys.exc_info()` back where it handled exceptions. */
function finish(unit: Unit, body: Execute): RunFrame {
  if (!unit.handlesExceptions) return body;
  return (frame) => {
    const result = body(frame);
    if (result === RAISED) return result;
    if (frame.savedException !== undefined) {
      thread.exception = frame.savedException;
      frame.savedException = undefined;
    }
    return result;
  };
}

function compileStatements(unit: Unit, body: readonly Stmt[]): Block | Execute {
  return body.some(statementYields) ? compileResumableBlock(unit, body) : compileBlock(unit, body);
}

function withDocstring(unit: Unit, node: Extract<Mod, { kind: 'Module' | 'Interactive' }>): Execute {
  const body = asNode(compileBlock(unit, node.body));
  const doc = node.kind === 'Module' ? docstring(node.body) : null;
  if (doc === null) return body;
  const store = compileTarget(unit, { kind: 'Name', id: '__doc__', ctx: 'Store', line: 1, column: 0 });
  return (frame) => {
    store(frame, doc);
    return body(frame);
  };
}

/** A class body: its namespace gets `__module__` first, then the docstring. */
function compileClassBody(unit: Unit, body: readonly Stmt[]): Execute {
  const doc = docstring(body);
  const rest = asNode(compileBlock(unit, body));
  const name = (id: string) => ({ kind: 'Name', id, ctx: 'Store', line: 1, column: 0 }) as const;
  const module = unit.expression({ ...name('__name__'), ctx: 'Load' });
  const storeModule = compileTarget(unit, name('__module__'));
  const storeDoc = compileTarget(unit, name('__doc__'));
  return (frame) => {
    storeModule(frame, module(frame));
    if (doc !== null) storeDoc(frame, doc);
    return rest(frame);
  };
}

/** Unpacks the parameters that are tuples: `def f(a, (b, c))` binds them from the hidden parameter `.1`. */
function compileTupleParameters(unit: Unit, parameters: readonly Expr[]): Execute | null {
  const stores = parameters.flatMap((parameter, i) =>
    parameter.kind === 'Tuple' ? [{ slot: i, store: compileTarget(unit, parameter) }] : [],
  );
  if (stores.length === 0) return null;
  return (frame) => {
    for (const { slot, store } of stores) store(frame, frame.slots[slot]);
    return undefined;
  };
}

function compileFunctionBody(unit: Unit, parameters: readonly Expr[], body: readonly Stmt[]): Block | Execute {
  const unpackParameters = compileTupleParameters(unit, parameters);
  const statements = compileStatements(unit, body);
  if (unpackParameters === null) return statements;
  const rest = typeof statements === 'function' ? statements : asNode(statements);
  return (frame) => {
    if (!frame.resuming) unpackParameters(frame);
    return rest(frame);
  };
}

function compileLambdaBody(unit: Unit, parameters: readonly Expr[], body: Expr): Block | Execute {
  if (yields(body)) {
    // `lambda: (yield)`: its value is dropped, the generator just ends.
    const statement: Stmt = { kind: 'Expr', value: body, line: body.line, column: body.column };
    return compileFunctionBody(unit, parameters, [statement]);
  }
  unit.line = body.line;
  const { line } = body;
  const unpackParameters = compileTupleParameters(unit, parameters);
  const value = unit.expression(body);
  if (unpackParameters === null) return { line, run: value, target: COMPLETION };
  return (frame) => {
    unpackParameters(frame);
    frame.line = line;
    return value(frame);
  };
}

/** A generator expression is nested `for` statements around a `yield`; the outermost iterates the argument `.0`. */
function compileGeneratorExpression(
  unit: Unit,
  generators: readonly { readonly target: Expr; readonly iter: Expr; readonly ifs: readonly Expr[] }[],
  innermost: Stmt,
  line: number,
): Execute {
  let body = innermost;
  for (let i = generators.length - 1; i >= 0; i--) {
    const { target, iter, ifs } = generators[i]!;
    for (let k = ifs.length - 1; k >= 0; k--) {
      const test = ifs[k]!;
      body = { kind: 'If', test, body: [body], orelse: [], line: test.line, column: test.column };
    }
    const source: Expr = i === 0 ? { kind: 'Name', id: '.0', ctx: 'Load', line, column: 0 } : iter;
    body = { kind: 'For', target, iter: source, body: [body], orelse: [], line: iter.line, column: iter.column };
  }
  return compileResumableBlock(unit, [body]);
}
