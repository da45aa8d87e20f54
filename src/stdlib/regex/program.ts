import type { CharacterSet } from './character-set.ts';

/**
 * The matcher's own form of a pattern: SRE code decoded once, with absolute targets, sets as tables, runs of literals
 * joined, and before each choice the test that its first character must pass. One word array, laid out as follows
 * (`test` is three words: kind, argument, and the MARK that runs before the test or -1).
 *
 *     FAIL | SUCCESS | ANY_ALL
 *     LITERAL c        STRING n c…         SET set
 *     AT code          MARK i              JUMP target
 *     BRANCH quiet (target test)… -1
 *     ONE  quiet tail min max kind arg test      (greedy repeat of one character)
 *     LAZY_ONE  the same
 *     REPEAT body tail min max test              (body ends in UNTIL or LAZY_UNTIL)
 *     ASSERT back after   ASSERT_NOT back after
 *     GROUP g   GROUP_FOLDED g   IF_GROUP g otherwise
 *
 * `quiet` says that no MARK can run from there on: the choice need not restore groups, and need not be remembered
 * when only one way is left.
 */
export const I_FAIL = 0;
export const I_SUCCESS = 1;
export const I_ANY_ALL = 2;
export const I_LITERAL = 3;
export const I_STRING = 4;
export const I_SET = 5;
export const I_AT = 6;
export const I_MARK = 7;
export const I_JUMP = 8;
export const I_BRANCH = 9;
export const I_ONE = 10;
export const I_LAZY_ONE = 11;
export const I_REPEAT = 12;
export const I_UNTIL = 13;
export const I_LAZY_UNTIL = 14;
export const I_ASSERT = 15;
export const I_ASSERT_NOT = 16;
export const I_GROUP = 17;
export const I_GROUP_FOLDED = 18;
export const I_IF_GROUP = 19;

/** Kinds of single-character test. */
export const TEST_NONE = 0;
export const TEST_LITERAL = 1;
export const TEST_SET = 2;
/** As an item of ONE only: any character. */
export const TEST_ANY = 3;
/** As the tail of ONE only: the match ends there. */
export const TEST_END = 4;

/** No upper bound, in this form. No subject is as long as this. */
export const UNBOUNDED = 0x7fffffff;

/** How `search` finds the positions worth trying. */
export type SearchPlan =
  /** The pattern is this text and nothing else. */
  | { readonly kind: 'literal'; readonly text: string; readonly points: readonly number[] }
  /** Every match begins with this text. */
  | { readonly kind: 'prefix'; readonly text: string; readonly points: readonly number[] }
  /** Every match begins with a character of this table (those beyond 255 always qualify). */
  | { readonly kind: 'first'; readonly table: Uint8Array }
  | { readonly kind: 'every' };

export interface Program {
  readonly code: Int32Array;
  /** 256 bytes for each set: membership of the characters below 256. */
  readonly tables: Uint8Array;
  readonly sets: readonly CharacterSet[];
  /** For each set that holds everything but one character below 65536, that character; otherwise −1. */
  readonly excluded: Int32Array;
  /** Length of a mark array: two for each group up to the last one that the code names. */
  readonly markCount: number;
  /** The least width that the pattern's INFO block promises. */
  readonly minWidth: number;
  readonly plan: SearchPlan;
  readonly lower: (c: number) => number;
  /** Alphanumeric or underscore in the unicode sense. */
  readonly isUnicodeWord: (c: number) => boolean;
}
