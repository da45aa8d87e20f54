import type { ImportFrom, Mod } from './ast.ts';
import type { CompileDiagnostics } from './compile-diagnostics.ts';
import type { FutureFlags } from './scope.ts';

/** What a `from __future__` statement that comes too late is told. */
export const LATE_FUTURE = 'from __future__ imports must occur at the beginning of the file';

const FEATURES: ReadonlyMap<string, keyof FutureFlags> = new Map([
  ['nested_scopes', 'nestedScopes'],
  ['generators', 'generators'],
  ['division', 'division'],
  ['absolute_import', 'absoluteImport'],
  ['with_statement', 'withStatement'],
  ['print_function', 'printFunction'],
  ['unicode_literals', 'unicodeLiterals'],
]);

/** No feature on. */
export function noFutureFlags(): FutureFlags {
  return {
    division: false,
    absoluteImport: false,
    withStatement: false,
    printFunction: false,
    unicodeLiterals: false,
    generators: false,
    nestedScopes: false,
  };
}

function enableFeatures(statement: ImportFrom, flags: FutureFlags, diagnostics: CompileDiagnostics): void {
  for (const { name } of statement.names) {
    const flag = FEATURES.get(name);
    if (flag !== undefined) flags[flag] = true;
    else if (name === 'braces') diagnostics.failAt('not a chance', statement.line);
    else diagnostics.failAt(`future feature ${name.slice(0, 100)} is not defined`, statement.line);
  }
}

/**
 * Reads the future statements at the head of a module, as CPython 2.7's `future.c`.
 *
 * @param flags features already on; what the statements name is switched on in it
 * @returns the line of the last future statement, −1 if there is none: later ones are the compiler's to refuse
 * @throws SyntaxFailure for unknown features, and for a late statement on the line of an earlier one
 */
export function readFutureStatements(tree: Mod, flags: FutureFlags, diagnostics: CompileDiagnostics): number {
  let lastLine = -1;
  if (tree.kind === 'Expression') return lastLine;
  let foundDocstring = false;
  let done = false;
  let previousLine = 0;
  for (const statement of tree.body) {
    if (done && statement.line > previousLine) return lastLine;
    previousLine = statement.line;
    if (statement.kind === 'ImportFrom' && statement.module === '__future__') {
      if (done) diagnostics.failAt(LATE_FUTURE, statement.line);
      enableFeatures(statement, flags, diagnostics);
      lastLine = statement.line;
    } else if (statement.kind === 'Expr' && !foundDocstring) {
      if (statement.value.kind === 'Str') foundDocstring = true;
      else done = true;
    } else done = true;
  }
  return lastLine;
}
