import type { FutureFlags, Scope } from './scope.ts';

/** Bits of `co_flags` (CPython 2.7's `Include/code.h`). */
export const CO_OPTIMIZED = 0x1;
export const CO_NEWLOCALS = 0x2;
export const CO_VARARGS = 0x4;
export const CO_VARKEYWORDS = 0x8;
export const CO_NESTED = 0x10;
export const CO_GENERATOR = 0x20;
export const CO_NOFREE = 0x40;
export const CO_FUTURE_DIVISION = 0x2000;
export const CO_FUTURE_ABSOLUTE_IMPORT = 0x4000;
export const CO_FUTURE_WITH_STATEMENT = 0x8000;
export const CO_FUTURE_PRINT_FUNCTION = 0x10000;
export const CO_FUTURE_UNICODE_LITERALS = 0x20000;

/** The future features as bits of `co_flags`; `nested_scopes` and `generators` have none, being always on. */
export function futureFlagBits(flags: FutureFlags): number {
  return (
    (flags.division ? CO_FUTURE_DIVISION : 0) |
    (flags.absoluteImport ? CO_FUTURE_ABSOLUTE_IMPORT : 0) |
    (flags.withStatement ? CO_FUTURE_WITH_STATEMENT : 0) |
    (flags.printFunction ? CO_FUTURE_PRINT_FUNCTION : 0) |
    (flags.unicodeLiterals ? CO_FUTURE_UNICODE_LITERALS : 0)
  );
}

/** `co_flags` of the code object of a block (CPython 2.7's `compute_code_flags`). */
export function codeFlags(scope: Scope, flags: FutureFlags): number {
  let bits = futureFlagBits(flags);
  if (scope.type !== 'module') bits |= CO_NEWLOCALS;
  if (scope.type === 'function') {
    if (!scope.isUnoptimized) bits |= CO_OPTIMIZED;
    if (scope.isNested) bits |= CO_NESTED;
    if (scope.isGenerator) bits |= CO_GENERATOR;
    if (scope.hasVarargs) bits |= CO_VARARGS;
    if (scope.hasVarkeywords) bits |= CO_VARKEYWORDS;
  }
  if (scope.cellvars.length === 0 && scope.freevars.length === 0) bits |= CO_NOFREE;
  return bits;
}

/** The future features that bits of `co_flags` stand for: what code inherits from the code that compiles it. */
export function futureFlagsOf(bits: number): Partial<FutureFlags> {
  return {
    division: (bits & CO_FUTURE_DIVISION) !== 0,
    absoluteImport: (bits & CO_FUTURE_ABSOLUTE_IMPORT) !== 0,
    withStatement: (bits & CO_FUTURE_WITH_STATEMENT) !== 0,
    printFunction: (bits & CO_FUTURE_PRINT_FUNCTION) !== 0,
    unicodeLiterals: (bits & CO_FUTURE_UNICODE_LITERALS) !== 0,
  };
}
