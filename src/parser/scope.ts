/**
 * What the scope pass finds: one `Scope` for each block (module, function, class), in CPython 2.7's terms
 * (`Python/symtable.c`). The evaluator turns names into indexes of a frame's local array.
 */
import type { ClassDef, DictComp, FunctionDef, GeneratorExp, Lambda, Mod, SetComp } from './ast.ts';

/** How a name that a block uses is found; CPython's LOCAL, GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, FREE, CELL. */
export type NameScope = 'local' | 'global-explicit' | 'global-implicit' | 'free' | 'cell';

export type ScopeNode = Mod | FunctionDef | Lambda | ClassDef | GeneratorExp | SetComp | DictComp;

/** Bits of `Symbol.flags`, with CPython's values (`Include/symtable.h`). */
export const DEF_GLOBAL = 1;
export const DEF_LOCAL = 2;
export const DEF_PARAM = 4;
export const USE = 8;
export const DEF_FREE_CLASS = 0x20;
export const DEF_IMPORT = 0x40;
export const DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT;

/** Bits of `Scope.unoptimizedBy`, with CPython's values. */
export const OPT_IMPORT_STAR = 1;
export const OPT_EXEC = 2;
export const OPT_BARE_EXEC = 4;
export const OPT_TOPLEVEL = 8;

/** One name in one block. */
export interface Symbol {
  /** After mangling. */
  readonly name: string;
  readonly scope: NameScope;
  /** DEF_* and USE bits, as in CPython's table without the scope; module `symtable` answers from them. */
  readonly flags: number;
  /** A class-block name that is bound or declared global here and free in a nested block (DEF_FREE_CLASS). */
  readonly isFreeClass: boolean;
  /** Declared by a `global` statement; in the module also if a nested block declares it (DEF_GLOBAL). */
  readonly isGlobal: boolean;
  /** Assigned, deleted or defined here (DEF_LOCAL). */
  readonly isLocal: boolean;
  readonly isParameter: boolean;
  readonly isImported: boolean;
  readonly isUsed: boolean;
}

export interface Scope {
  readonly node: ScopeNode;
  readonly type: 'module' | 'function' | 'class';
  /** 'top' for the module; functions and classes by their name; 'lambda', 'genexpr', 'setcomp', 'dictcomp'. */
  readonly name: string;
  /** As module `symtable` answers it: 0 for the module and for comprehensions (`co_firstlineno` is the node's line). */
  readonly line: number;
  readonly parent: Scope | null;
  readonly children: readonly Scope[];
  /** Every name the block mentions, after mangling, in order of first mention. */
  readonly symbols: ReadonlyMap<string, Symbol>;
  /**
   * Positional parameters (a tuple parameter at position i as `.i`), `*args`, `**kwargs`, then the names inside
   * tuple parameters; the head of `varnames`. A comprehension's is `.0`.
   */
  readonly parameters: readonly string[];
  /**
   * `co_varnames`: the parameters, then other locals that are not cells, in the order the code first
   * touches them. Names that only stand in code left out (`if 0:`, see `constantTruth`) are not in any list.
   */
  readonly varnames: readonly string[];
  /** `co_cellvars`, sorted. */
  readonly cellvars: readonly string[];
  /** `co_freevars`, sorted; a class's holds its DEF_FREE_CLASS names too. */
  readonly freevars: readonly string[];
  /** `co_names`: globals, attributes, imported names, and every name of an unoptimized block. */
  readonly names: readonly string[];
  readonly isGenerator: boolean;
  /** A generator with a value-carrying return is an error; this only records `return x`. */
  readonly returnsValue: boolean;
  /**
   * Holds `exec` in any form or `import *`, or is the module: unresolved names are looked up in the locals first
   * (CPython's ste_unoptimized). `unoptimizedBy` tells by which (OPT_* bits).
   */
  readonly isUnoptimized: boolean;
  readonly unoptimizedBy: number;
  readonly isNested: boolean;
  readonly hasVarargs: boolean;
  readonly hasVarkeywords: boolean;
  /** Name of the innermost enclosing class (for a class block its own), for mangling `__x`; null outside classes. */
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

/** A SyntaxWarning that CPython gives while compiling. */
export interface CompileWarning {
  readonly message: string;
  readonly line: number;
  /** Where a filter turns the warning into an error: CPython's symtable raises SyntaxError, the compiler SyntaxWarning. */
  readonly errorType: 'SyntaxError' | 'SyntaxWarning';
}

export interface ScopeTable {
  readonly top: Scope;
  /** The scope that a block-making node opens. */
  readonly scopeOf: ReadonlyMap<ScopeNode, Scope>;
  /** What CPython would warn about while compiling (SyntaxWarning), in order. */
  readonly warnings: readonly CompileWarning[];
}
