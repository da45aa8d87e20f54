import { compactNumbers, type PointTable, pointTable, pointValue, unfold } from './compact-numbers.ts';
import { DECIMAL_ZEROS, TYPE_RECORDS, TYPE_RUN_LENGTHS, TYPE_RUN_RECORDS } from './unicode-types.generated.ts';

/**
 * Type predicates and simple case mappings of Unicode 5.2.0, as `Objects/unicodectype.c` of CPython 2.7 answers them.
 * The table is decoded at the first use; the first scripts then have flat tables of their own.
 */
export const ALPHA = 1;
export const DECIMAL = 2;
export const DIGIT = 4;
export const NUMERIC = 8;
export const SPACE = 16;
export const LOWER = 32;
export const UPPER = 64;
export const TITLE = 128;
export const LINE_BREAK = 256;

interface TypeDatabase {
  readonly table: PointTable;
  readonly flags: Uint16Array;
  readonly upper: Int32Array;
  readonly lower: Int32Array;
  readonly title: Int32Array;
  /** Flat tables of what comes first and most. */
  readonly firstFlags: Uint16Array;
  readonly firstUpper: Uint16Array;
  readonly firstLower: Uint16Array;
}

/** Latin, Greek, Cyrillic. */
const FIRST = 0x530;

let database: TypeDatabase | undefined;

function load(): TypeDatabase {
  const numbers = compactNumbers(TYPE_RECORDS);
  const count = numbers.length / 4;
  const flags = new Uint16Array(count);
  const upper = new Int32Array(count);
  const lower = new Int32Array(count);
  const title = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    flags[i] = numbers[4 * i]!;
    upper[i] = unfold(numbers[4 * i + 1]!);
    lower[i] = unfold(numbers[4 * i + 2]!);
    title[i] = unfold(numbers[4 * i + 3]!);
  }
  const table = pointTable(TYPE_RUN_LENGTHS, TYPE_RUN_RECORDS);
  const firstFlags = new Uint16Array(FIRST);
  const firstUpper = new Uint16Array(FIRST);
  const firstLower = new Uint16Array(FIRST);
  for (let point = 0; point < FIRST; point++) {
    const record = pointValue(table, point);
    firstFlags[point] = flags[record]!;
    firstUpper[point] = point + upper[record]!;
    firstLower[point] = point + lower[record]!;
  }
  database = { table, flags, upper, lower, title, firstFlags, firstUpper, firstLower };
  return database;
}

/** The predicate bits (ALPHA … LINE_BREAK) of a code point. */
export function typeFlags(point: number): number {
  const db = database ?? load();
  return point < FIRST ? db.firstFlags[point]! : db.flags[pointValue(db.table, point)]!;
}

/** The simple upper-case mapping. */
export function toUpper(point: number): number {
  if (point < 128) return point >= 97 && point <= 122 ? point - 32 : point;
  const db = database ?? load();
  return point < FIRST ? db.firstUpper[point]! : point + db.upper[pointValue(db.table, point)]!;
}

/** The simple lower-case mapping. */
export function toLower(point: number): number {
  if (point < 128) return point >= 65 && point <= 90 ? point + 32 : point;
  const db = database ?? load();
  return point < FIRST ? db.firstLower[point]! : point + db.lower[pointValue(db.table, point)]!;
}

/** The simple title-case mapping. */
export function toTitle(point: number): number {
  if (point < 128) return point >= 97 && point <= 122 ? point - 32 : point;
  const db = database ?? load();
  return point + db.title[pointValue(db.table, point)]!;
}

/** `Py_UNICODE_ISSPACE`. */
export function isSpace(point: number): boolean {
  if (point < 128) return point === 32 || (point >= 9 && point <= 13) || (point >= 28 && point <= 31);
  return (typeFlags(point) & SPACE) !== 0;
}

/** `Py_UNICODE_ISLINEBREAK`: where `unicode.splitlines` splits. */
export function isLineBreak(point: number): boolean {
  if (point < 128) return (point >= 10 && point <= 13) || (point >= 28 && point <= 30);
  return point === 0x85 || point === 0x2028 || point === 0x2029;
}

/** `Py_UNICODE_ISALNUM`. */
export function isAlphanumeric(point: number): boolean {
  return (typeFlags(point) & (ALPHA | DECIMAL | DIGIT | NUMERIC)) !== 0;
}

let zeros: number[] | undefined;

/** The decimal digit value of a code point (`Py_UNICODE_TODECIMAL`), or -1: what `int(u'…')` and `float` accept. */
export function decimalValue(point: number): number {
  if (point < 128) return point >= 48 && point <= 57 ? point - 48 : -1;
  if ((typeFlags(point) & DECIMAL) === 0) return -1;
  // NEW TAI LUE THAM DIGIT ONE stands behind the ten digits of its script.
  if (point === 0x19da) return 1;
  if (zeros === undefined) {
    let zero = 0;
    zeros = compactNumbers(DECIMAL_ZEROS).map((gap) => (zero += gap));
  }
  let low = 0;
  let high = zeros.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (zeros[middle]! <= point) low = middle;
    else high = middle;
  }
  return point - zeros[low]!;
}
