import type { Mod } from './ast.ts';
import { walkCode } from './code-walk.ts';
import { CompileDiagnostics, type SourceLines, type WarningHandler } from './compile-diagnostics.ts';
import { noFutureFlags, readFutureStatements } from './future-statements.ts';
import type { FutureFlags, Scope, ScopeTable } from './scope.ts';
import { collectScopes } from './scope-collect.ts';
import { resolveScopes } from './scope-resolve.ts';
import { NestingFailure } from './syntax-failure.ts';

export interface ScopeOptions {
  readonly filename: string;
  /** For the `text` of errors; leave out where CPython could not read the file (`<string>`, `<stdin>`). */
  readonly sourceLines?: SourceLines | undefined;
  /** Features that are on already: those of the calling code, or the flags argument of `compile`. */
  readonly inheritedFlags?: Partial<FutureFlags> | undefined;
  /** Called at each warning at once, so that those before an error are heard; may throw to make it an error. */
  readonly onWarning?: WarningHandler | undefined;
  /** CPython's `-O` level. */
  readonly optimize?: 0 | 1 | 2 | undefined;
  /** Called from time to time; what it throws ends the analysis. */
  readonly onProgress?: (() => void) | undefined;
}

/**
 * Finds the scopes of a tree and makes the checks that CPython 2.7 makes between parsing and code: `future.c`,
 * then `symtable.c`, then `compile.c`, so that of several errors CPython's first is reported.
 *
 * @param tree what the parser made; it is not changed
 * @returns the scopes, the warnings, and the future features that are on, inherited ones included
 * @throws SyntaxFailure where CPython raises SyntaxError
 * @throws NestingFailure where the tree is nested too deep for any compiler
 */
export function analyzeScopes(tree: Mod, options: ScopeOptions): ScopeTable & { readonly flags: FutureFlags } {
  return withinStack(() => {
    const { diagnostics, flags, futureLine, top, blockOf } = resolvedScopes(tree, options);
    walkCode(tree, blockOf, diagnostics, futureLine, options.optimize ?? 0);
    return { top, scopeOf: blockOf, warnings: diagnostics.warnings, flags };
  });
}

/**
 * The first part of that: the scopes as module `symtable` shows them, without what only the making of code finds wrong,
 * and without the name lists of code objects.
 *
 * @throws SyntaxFailure and NestingFailure likewise
 */
export function collectSymbols(tree: Mod, options: ScopeOptions): Scope {
  return withinStack(() => resolvedScopes(tree, options).top);
}

function resolvedScopes(tree: Mod, options: ScopeOptions) {
  const diagnostics = new CompileDiagnostics(
    options.filename,
    options.sourceLines ?? null,
    options.onWarning ?? null,
    options.onProgress,
  );
  const flags: FutureFlags = { ...noFutureFlags(), ...options.inheritedFlags };
  const futureLine = readFutureStatements(tree, flags, diagnostics);
  const { top, blockOf } = collectScopes(tree, diagnostics);
  resolveScopes(top, diagnostics);
  return { diagnostics, flags, futureLine, top, blockOf };
}

function withinStack<T>(analyze: () => T): T {
  try {
    return analyze();
  } catch (error) {
    // The host's stack may end before the depth limit: the caller is deep in it already.
    if (error instanceof RangeError) throw new NestingFailure();
    throw error;
  }
}
