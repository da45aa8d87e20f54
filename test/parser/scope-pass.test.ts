/** The scope pass against facts recorded from CPython 2.7.18: modules `symtable`, code objects, errors, warnings. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Expr, Mod, Module, Stmt } from '../../src/parser/ast.ts';
import { codeFlags } from '../../src/parser/code-flags.ts';
import type { FutureFlags, NameScope, Scope } from '../../src/parser/scope.ts';
import { analyzeScopes, type ScopeOptions } from '../../src/parser/scope-pass.ts';
import { NestingFailure, SyntaxFailure } from '../../src/parser/syntax-failure.ts';

/** One block as module `symtable` shows it; symbols as CPython's flag words. */
interface BlockFacts {
  name: string;
  type: number;
  lineno: number;
  nested: number;
  optimized: number;
  varnames: string[];
  symbols: Record<string, number>;
  children: BlockFacts[];
}
/** `[co_name, co_varnames, co_cellvars, co_freevars, co_names, co_flags, co_argcount]`, then the nested code objects. */
type CodeFacts = [[string, string[], string[], string[], string[], number, number], ...CodeFacts[]];
interface Facts {
  src: string;
  tree: Mod;
  table?: BlockFacts;
  code?: CodeFacts;
  /** message, filename, line, offset, text, whether the location is in `args` */
  error?: [string, string | null, number | null, number | null, string | null, boolean];
  warnings: [string, number][];
}

const facts: Facts[] = JSON.parse(
  readFileSync(new URL('./scope-facts.json', import.meta.url), 'utf8'),
  (_key, value) => (value !== null && typeof value === 'object' && '$big' in value ? BigInt(value.$big) : value),
);

const SCOPE_NUMBERS: Record<NameScope, number> = {
  local: 1,
  'global-explicit': 2,
  'global-implicit': 3,
  free: 4,
  cell: 5,
};
const BLOCK_TYPES: Record<Scope['type'], number> = { function: 0, class: 1, module: 2 };

function describeBlock(scope: Scope): BlockFacts {
  const symbols = [...scope.symbols.values()];
  return {
    name: scope.name,
    type: BLOCK_TYPES[scope.type],
    lineno: scope.line,
    nested: Number(scope.isNested),
    optimized: scope.unoptimizedBy,
    varnames: [...scope.parameters],
    symbols: Object.fromEntries(symbols.map((s) => [s.name, s.flags | (SCOPE_NUMBERS[s.scope] << 11)])),
    children: scope.children.map(describeBlock),
  };
}

function describeCode(scope: Scope, flags: FutureFlags): string {
  return JSON.stringify([scope.varnames, scope.cellvars, scope.freevars, scope.names, codeFlags(scope, flags)]);
}

function flattenCode([[, ...lists], ...nested]: CodeFacts): string[] {
  return [JSON.stringify(lists.slice(0, 5)), ...nested.flatMap(flattenCode)];
}

function failureOf(tree: Mod, options: Partial<ScopeOptions> = {}): SyntaxFailure {
  try {
    analyzeScopes(tree, { filename: '<test>', ...options });
  } catch (error) {
    if (error instanceof SyntaxFailure) return error;
    throw error;
  }
  throw new Error('no failure');
}

describe('recorded programs', () => {
  it.each(facts.map((entry) => [entry.src, entry] as const))('%s', (_src, entry) => {
    const warnings: [string, number][] = [];
    const options: ScopeOptions = { filename: '<test>', onWarning: (w) => void warnings.push([w.message, w.line]) };
    if (entry.error !== undefined) {
      const failure = failureOf(entry.tree, options);
      const { message, filename, line, offset, text, locationInArgs } = failure;
      expect([message, filename, line, offset, text, locationInArgs]).toEqual(entry.error);
      expect(warnings).toEqual(entry.warnings);
      return;
    }
    const { top, scopeOf, flags, warnings: collected } = analyzeScopes(entry.tree, options);
    expect(describeBlock(top)).toEqual(entry.table);
    const codes = [...scopeOf.values()].map((scope) => describeCode(scope, flags));
    // Code left out by CPython (`if 0:`) has a scope and no code object.
    expect(codes).toEqual(expect.arrayContaining(flattenCode(entry.code!)));
    expect(warnings).toEqual(entry.warnings);
    expect(collected.map(({ message, line }) => [message, line])).toEqual(entry.warnings);
  });
});

const at = { line: 1, column: 0 };
function name(id: string): Expr {
  return { kind: 'Name', id, ctx: 'Load', ...at };
}
function module(...body: Stmt[]): Module {
  return { kind: 'Module', body };
}
function statement(value: Expr): Stmt {
  return { kind: 'Expr', value, ...at };
}

describe('deep trees', () => {
  it('take chains of any length', () => {
    let sum = name('x');
    let attribute = name('x');
    let orelse: Stmt[] = [];
    let body: Stmt[] = [{ kind: 'Pass', ...at }];
    for (let i = 0; i < 100_000; i++) {
      sum = { kind: 'BinOp', left: sum, op: 'Add', right: name('y'), ...at };
      attribute = { kind: 'Attribute', value: attribute, attr: 'a', ctx: 'Load', ...at };
      orelse = [{ kind: 'If', test: name('x'), body: [], orelse, ...at }];
      body = [{ kind: 'With', context: name('x'), vars: null, body, ...at }];
    }
    const { top } = analyzeScopes(module(statement(sum), statement(attribute), ...orelse), { filename: '<test>' });
    expect(top.names).toEqual(['x', 'y', 'a']);
    expect(failureOf(module(...body)).message).toBe('too many statically nested blocks');
  });

  it('take what the parser of CPython takes', () => {
    let node = name('x');
    for (let i = 0; i < 700; i++) {
      const args = { args: [], vararg: null, kwarg: null, defaults: [] };
      node = { kind: 'Lambda', args, body: node, ...at };
    }
    for (let i = 0; i < 1480; i++) node = { kind: 'IfExp', test: name('a'), body: name('b'), orelse: node, ...at };
    expect(analyzeScopes(module(statement(node)), { filename: '<test>' }).top.names).toEqual(['a', 'b']);
  });

  it('end in a failure of their own, not in one of the host', () => {
    let list = name('x');
    for (let i = 0; i < 100_000; i++) list = { kind: 'List', elts: [list], ctx: 'Load', ...at };
    expect(() => analyzeScopes(module(statement(list)), { filename: '<test>' })).toThrow(NestingFailure);
  });
});

describe('options', () => {
  const lateReturn = module({ kind: 'Return', value: null, line: 2, column: 0 });

  it('give the source line without its indentation', () => {
    expect(failureOf(lateReturn, { sourceLines: ['x\n', ' \t return\n'] }).text).toBe('return\n');
    expect(failureOf(lateReturn, { sourceLines: () => ['x\n', 'return'] }).text).toBe('return');
    expect(failureOf(lateReturn, { sourceLines: ['x\n'] }).text).toBeNull();
    expect(failureOf(lateReturn, { sourceLines: () => null }).text).toBeNull();
  });

  it('keep of an over-long line what the last of its 999-byte chunks holds', () => {
    const long = `return ${'#'.repeat(1500)}end\n`;
    expect(failureOf(lateReturn, { sourceLines: ['x\n', long] }).text).toBe(long.slice(999));
  });

  it('add inherited future flags', () => {
    const { flags } = analyzeScopes(module(), { filename: '<test>', inheritedFlags: { division: true } });
    expect(flags.division).toBe(true);
    expect(flags.absoluteImport).toBe(false);
  });

  it('leave out asserts, docstrings and debug code when optimizing', () => {
    const tree = module(
      statement({ kind: 'Str', type: 'str', s: 'doc', ...at }),
      { kind: 'Assert', test: { kind: 'Tuple', elts: [name('a')], ctx: 'Load', ...at }, msg: null, ...at },
      { kind: 'If', test: name('__debug__'), body: [statement(name('b'))], orelse: [], ...at },
    );
    const names = (optimize: 0 | 1 | 2) => analyzeScopes(tree, { filename: '<test>', optimize }).top.names;
    expect(names(0)).toEqual(['__doc__', 'a', 'AssertionError', 'b']);
    expect(names(1)).toEqual(['__doc__']);
    expect(names(2)).toEqual([]);
  });

  it('let a warning handler stop the compilation', () => {
    const tree = module({ kind: 'Global', names: ['x'], ...at }, statement(name('x')), {
      kind: 'Global',
      names: ['x'],
      line: 3,
      column: 0,
    });
    const onWarning = () => {
      throw new Error('filtered');
    };
    expect(() => analyzeScopes(tree, { filename: '<test>', onWarning })).toThrow('filtered');
    expect(analyzeScopes(tree, { filename: '<test>' }).warnings).toEqual([
      { message: "name 'x' is used prior to global declaration", line: 3, errorType: 'SyntaxError' },
    ]);
  });
});
