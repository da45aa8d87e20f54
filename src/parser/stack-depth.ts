/**
 * How deeply CPython's grammar nests. Its rules form a ladder with one step for each precedence, and its parser has a
 * stack of limited size; our rules are flat, so the steps are counted.
 *
 * The parser keeps the depth of the symbol from which the next `test` would be pushed.
 */

/** CPython's MAXSTACK (`Parser/parser.h`). */
export const MAX_STACK = 1500;

/** From the parent of a `test` down to its `atom`. */
export const ATOM_DEPTH = 14;

/** From the parent of an `expr` to where the parent of a `test` in its place would be. */
export const EXPR_DEPTH = -5;

/** `(`, `[`, `{` and backquotes: `atom` and one symbol more. */
export const IN_BRACKETS = ATOM_DEPTH + 1;

/** `f(…)` and `a[…]`: `power`, `trailer`, `arglist`, `argument`. */
export const IN_TRAILER = ATOM_DEPTH + 2;

/** From a statement's parent to the parent of a statement in its block: `stmt`, `compound_stmt`, `if_stmt`, `suite`. */
export const BLOCK_DEPTH = 4;

/** The same for statements on the line of their block, which lack their own `stmt`. */
export const INLINE_BLOCK_DEPTH = 3;
