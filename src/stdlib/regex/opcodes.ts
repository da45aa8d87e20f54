/**
 * The vocabulary of the SRE code format (CPython 2.7 `Lib/sre_constants.py`, MAGIC 20031017): what the pattern
 * compiler emits and the matcher reads. Values are words of 32 bits (CODESIZE 4).
 */

export const MAGIC = 20031017;
export const CODESIZE = 4;
/** Upper bound of an unbounded repeat. */
export const MAXREPEAT = 4294967295;
/** Largest word of a code array. */
export const MAXCODE = 4294967295;
/** Most groups, the whole match included, that a pattern may have. */
export const MAXGROUPS = 100;

export const OP_FAILURE = 0;
export const OP_SUCCESS = 1;
export const OP_ANY = 2;
export const OP_ANY_ALL = 3;
export const OP_ASSERT = 4;
export const OP_ASSERT_NOT = 5;
export const OP_AT = 6;
export const OP_BRANCH = 7;
export const OP_CALL = 8;
export const OP_CATEGORY = 9;
export const OP_CHARSET = 10;
export const OP_BIGCHARSET = 11;
export const OP_GROUPREF = 12;
export const OP_GROUPREF_EXISTS = 13;
export const OP_GROUPREF_IGNORE = 14;
export const OP_IN = 15;
export const OP_IN_IGNORE = 16;
export const OP_INFO = 17;
export const OP_JUMP = 18;
export const OP_LITERAL = 19;
export const OP_LITERAL_IGNORE = 20;
export const OP_MARK = 21;
export const OP_MAX_UNTIL = 22;
export const OP_MIN_UNTIL = 23;
export const OP_NOT_LITERAL = 24;
export const OP_NOT_LITERAL_IGNORE = 25;
export const OP_NEGATE = 26;
export const OP_RANGE = 27;
export const OP_REPEAT = 28;
export const OP_REPEAT_ONE = 29;
export const OP_SUBPATTERN = 30;
export const OP_MIN_REPEAT_ONE = 31;

export const AT_BEGINNING = 0;
export const AT_BEGINNING_LINE = 1;
export const AT_BEGINNING_STRING = 2;
export const AT_BOUNDARY = 3;
export const AT_NON_BOUNDARY = 4;
export const AT_END = 5;
export const AT_END_LINE = 6;
export const AT_END_STRING = 7;
export const AT_LOC_BOUNDARY = 8;
export const AT_LOC_NON_BOUNDARY = 9;
export const AT_UNI_BOUNDARY = 10;
export const AT_UNI_NON_BOUNDARY = 11;
/** Names in the order of their codes, as `re.DEBUG` prints them. */
export const AT_NAMES = [
  'at_beginning',
  'at_beginning_line',
  'at_beginning_string',
  'at_boundary',
  'at_non_boundary',
  'at_end',
  'at_end_line',
  'at_end_string',
  'at_loc_boundary',
  'at_loc_non_boundary',
  'at_uni_boundary',
  'at_uni_non_boundary',
] as const;

export const CATEGORY_DIGIT = 0;
export const CATEGORY_NOT_DIGIT = 1;
export const CATEGORY_SPACE = 2;
export const CATEGORY_NOT_SPACE = 3;
export const CATEGORY_WORD = 4;
export const CATEGORY_NOT_WORD = 5;
export const CATEGORY_LINEBREAK = 6;
export const CATEGORY_NOT_LINEBREAK = 7;
export const CATEGORY_LOC_WORD = 8;
export const CATEGORY_LOC_NOT_WORD = 9;
export const CATEGORY_UNI_DIGIT = 10;
export const CATEGORY_UNI_NOT_DIGIT = 11;
export const CATEGORY_UNI_SPACE = 12;
export const CATEGORY_UNI_NOT_SPACE = 13;
export const CATEGORY_UNI_WORD = 14;
export const CATEGORY_UNI_NOT_WORD = 15;
export const CATEGORY_UNI_LINEBREAK = 16;
export const CATEGORY_UNI_NOT_LINEBREAK = 17;
/** Names of the categories that the parser produces, in the order of their codes. */
export const CATEGORY_NAMES = [
  'category_digit',
  'category_not_digit',
  'category_space',
  'category_not_space',
  'category_word',
  'category_not_word',
] as const;

export const FLAG_TEMPLATE = 1;
export const FLAG_IGNORECASE = 2;
export const FLAG_LOCALE = 4;
export const FLAG_MULTILINE = 8;
export const FLAG_DOTALL = 16;
export const FLAG_UNICODE = 32;
export const FLAG_VERBOSE = 64;
export const FLAG_DEBUG = 128;

export const INFO_PREFIX = 1;
export const INFO_LITERAL = 2;
export const INFO_CHARSET = 4;
