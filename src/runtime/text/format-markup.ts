import { pointAt, sliceText, type Text } from './code-points.ts';
import { type FormatRefusal, readDigits } from './format-spec.ts';

/**
 * The markup of `str.format` (`Objects/stringlib/string_format.h` of CPython 2.7): the pieces of a format string and
 * the parts of a field name. Both are read one at a time, because what stands before an error takes effect first.
 */
export interface MarkupPiece {
  readonly literal: Text;
  /** undefined when no field follows the literal. */
  readonly field: MarkupField | undefined;
  /** Where the next piece begins. */
  readonly end: number;
}

export interface MarkupField {
  readonly name: Text;
  readonly spec: Text;
  /** The conversion character's code point (`r`, `s`, or one that the caller refuses), 0 when not given. */
  readonly conversion: number;
  /** Whether the specification holds fields of its own. */
  readonly nested: boolean;
}

const OPEN = 123;
const CLOSE = 125;
const COLON = 58;
const EXCLAMATION = 33;

/**
 * Read the piece at an index that is within the text (`MarkupIterator_next`).
 * Escaped braces end a piece: the literal then has one of them and no field follows.
 */
export function readMarkup(text: Text, at: number, fail: FormatRefusal): MarkupPiece {
  const size = text.length;
  let i = at;
  let brace = 0;
  while (i < size) {
    const point = pointAt(text, i++);
    if (point === OPEN || point === CLOSE) {
      brace = point;
      break;
    }
  }
  if (brace === 0) return { literal: sliceText(text, at, size), field: undefined, end: size };
  const doubled = i < size && pointAt(text, i) === brace;
  if (doubled) return { literal: sliceText(text, at, i), field: undefined, end: i + 1 };
  if (brace === CLOSE) fail("Single '}' encountered in format string");
  if (i >= size) fail("Single '{' encountered in format string");
  const literal = sliceText(text, at, i - 1);
  const start = i;
  let depth = 1;
  let inSpec = false;
  let nested = false;
  while (i < size) {
    const point = pointAt(text, i++);
    if (point === COLON) {
      inSpec = true;
    } else if (point === OPEN) {
      if (inSpec) nested = true;
      depth++;
    } else if (point === CLOSE && --depth <= 0) {
      return { literal, field: readField(sliceText(text, start, i - 1), nested, fail), end: i };
    }
  }
  return fail("unmatched '{' in format");
}

/** Split a field into name, conversion and specification (`parse_field`). */
function readField(field: Text, nested: boolean, fail: FormatRefusal): MarkupField {
  const size = field.length;
  let at = 0;
  while (at < size && pointAt(field, at) !== COLON && pointAt(field, at) !== EXCLAMATION) at++;
  const name = sliceText(field, 0, at);
  if (at === size) return { name, spec: '', conversion: 0, nested };
  let conversion = 0;
  if (pointAt(field, at++) === EXCLAMATION) {
    if (at >= size) fail('end of format while looking for conversion specifier');
    conversion = pointAt(field, at++);
    if (at < size && pointAt(field, at++) !== COLON) fail("expected ':' after format specifier");
  }
  return { name, spec: sliceText(field, at, size), conversion, nested };
}

const DOT = 46;
const BRACKET = 91;

/** The value of a text of decimal digits only, or -1 (`get_integer`). */
function wholeInteger(text: Text, fail: FormatRefusal): number {
  if (text.length === 0) return -1;
  // A digit too many is an error only if all before it were digits.
  const { value, end } = readDigits(text, 0, fail);
  return end === text.length ? value : -1;
}

/** The first part of a field name: what is looked up among the arguments. */
export interface FieldHead {
  readonly first: Text;
  /** The first part as an index, or -1 when it is a keyword or empty. */
  readonly index: number;
  /** Where the accessors begin. */
  readonly end: number;
}

/** Read the first part of a field name (`field_name_split`). */
export function readFieldHead(name: Text, fail: FormatRefusal): FieldHead {
  let end = 0;
  while (end < name.length && pointAt(name, end) !== DOT && pointAt(name, end) !== BRACKET) end++;
  const first = sliceText(name, 0, end);
  return { first, index: wholeInteger(first, fail), end };
}

/** `.name` or `[key]` of a field name. */
export interface FieldAccessor {
  readonly attribute: boolean;
  readonly name: Text;
  /** The key as an integer, or -1. */
  readonly index: number;
  readonly end: number;
}

/** Read the accessor at an index that is within the name (`FieldNameIterator_next`). */
export function readFieldAccessor(name: Text, at: number, fail: FormatRefusal): FieldAccessor {
  const size = name.length;
  const opener = pointAt(name, at);
  const start = at + 1;
  let end = start;
  if (opener === DOT) {
    while (end < size && pointAt(name, end) !== DOT && pointAt(name, end) !== BRACKET) end++;
    if (end === start) fail('Empty attribute in format string');
    return { attribute: true, name: sliceText(name, start, end), index: -1, end };
  }
  if (opener !== BRACKET) fail("Only '.' or '[' may follow ']' in format field specifier");
  while (end < size && pointAt(name, end) !== 93) end++;
  if (end === size) fail("Missing ']' in format string");
  const key = sliceText(name, start, end);
  const index = wholeInteger(key, fail);
  if (key.length === 0) fail('Empty attribute in format string');
  return { attribute: false, name: key, index, end: end + 1 };
}

/** Whether a format string numbers its fields itself; one object for a whole `format` call, nested fields included. */
export interface AutoNumber {
  state: 'undecided' | 'automatic' | 'manual';
  next: number;
}

/**
 * The argument index that a field head means, with automatic numbering of empty ones; -1 for a keyword.
 */
export function fieldIndex(head: FieldHead, numbering: AutoNumber, fail: FormatRefusal): number {
  const empty = head.first.length === 0;
  if (!empty && head.index < 0) return -1;
  if (numbering.state === 'undecided') numbering.state = empty ? 'automatic' : 'manual';
  if (numbering.state === 'manual' && empty) {
    fail('cannot switch from manual field specification to automatic field numbering');
  }
  if (numbering.state === 'automatic' && !empty) {
    fail('cannot switch from automatic field numbering to manual field specification');
  }
  return empty ? numbering.next++ : head.index;
}
