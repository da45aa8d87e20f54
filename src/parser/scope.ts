/**
 * What the scope pass finds: one `Scope` for each block (module, function, class), in CPython 2.7's terms
 * (`Python/symtable.c`). The evaluator turns `slot`s into indexes of a frame's local array.
 */
import type { Expr, GeneratorExp, DictComp, SetComp, ClassDef, FunctionDef, Lambda, Mod, Stmt } from './ast.ts';

/** How a name that a block uses is found; CPython's LOCAL, GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, FREE, CELL. */
export type NameScope = 'local' | 'global-explicit' | 'global-implicit' | 'free' | 'cell';

export type ScopeNode = Mod | FunctionDef | Lambda | ClassDef | GeneratorExp | SetComp | DictComp;

/** Flags of one symbol in one block, CPython's DEF_* and USE; module `symtable` answers from them. */
export interface Symbol {
  readonly name: string;
  scope: NameScope;
  /** A class-block name that is both bound here and free in a nested block of a surrounding function (DEF_FREE_CLASS). */
  isFreeClass: boolean;
  isGlobal: boolean;
  isLocal: boolean;
  isParameter: boolean;
  isImported: boolean;
  isUsed: boolean;
}

export interface Scope {
  readonly node: ScopeNode;
  readonly type: 'module' | 'function' | 'class';
  /** `<module>` is named 'top' in CPython's table; functions and classes by their name; 'lambda', 'genexpr', 'setcomp', 'dictcomp'. */
  readonly name: string;
  readonly line: number;
  readonly parent: Scope | null;
  readonly children: readonly Scope[];
  /** Every name the block mentions, after mangling, in order of first mention. */
  readonly symbols: ReadonlyMap<string, Symbol>;
  /** Parameters, then other locals in CPython's `co_varnames` order (function blocks; order of first appearance in the code). */
  readonly parameters: readonly string[];
  readonly isGenerator: boolean;
  /** A generator with a value-carrying return is an error; this only records `return x`. */
  readonly returnsValue: boolean;
  /** Holds `exec` without `in`, or `import *`: unresolved names are looked up in the locals first (CPython's ste_unoptimized). */
  readonly isUnoptimized: boolean;
  readonly isNested: boolean;
  readonly hasVarargs: boolean;
  readonly hasVarkeywords: boolean;
  /** Name of the innermost enclosing class, for mangling `__x`; null outside classes. */
  readonly privateName: string | null;
}

/** Which `from __future__` features are on. */
export interface FutureFlags {
  division: boolean;
  absoluteImport: boolean;
  withStatement: boolean;
  printFunction: boolean;
  unicodeLiterals: boolean;
  generators: boolean;
  nestedScopes: boolean;
}

export interface ScopeTable {
  readonly top: Scope;
  /** The scope that a block-making node opens. */
  readonly scopeOf: ReadonlyMap<ScopeNode, Scope>;
  /** What CPython would warn about while compiling (SyntaxWarning), in order. */
  readonly warnings: readonly { readonly message: string; readonly line: number }[];
}

export type { Expr, Stmt };
