/** `find`, `index`, `count`, `startswith`, `split`, `partition` and their kin, of bytearray. */
import { countText, LONG_TEXT, reservePieces } from '../../budget/text-budget.ts';
import { type Member, method } from '../../declare/declare.ts';
import type { PyByteArray } from '../../objects/bytearray.ts';
import { PyList } from '../../objects/list.ts';
import type { Value } from '../../objects/object.ts';
import { typeError, valueError } from '../../objects/raise.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { typeOf } from '../../objects/type-of.ts';
import { toInt, toSize } from '../../protocols/index-number.ts';
import { countOf, endsWith, find, findLast, startsWith } from '../../text/search.ts';
import {
  partition,
  partitionFromEnd,
  split,
  splitBytesAtLines,
  splitBytesAtSpace,
  splitBytesAtSpaceFromEnd,
  splitFromEnd,
} from '../../text/split.ts';
import { endBound, findMethod, startBound } from '../search-bounds.ts';
import { byteArrayOf } from './contents.ts';
import { expectViewedBytes, viewedBytes } from './viewed-bytes.ts';

type Optional = Value | undefined;
type Search = (text: string, needle: string, from: number, to: number) => number;

function search(searcher: Search, self: PyByteArray, sub: Value, start: Optional, end: Optional): number {
  const from = startBound(start);
  const to = endBound(end);
  const needle = expectViewedBytes(sub);
  countText(self.length);
  return searcher(self.text(), needle, from, to);
}

function found(index: number): number {
  if (index < 0) throw valueError('subsection not found');
  return index;
}

type Match = (text: string, affix: string, from: number, to: number) => boolean;

function matchesAny(matches: Match, self: PyByteArray, affix: Value, start: Optional, end: Optional): boolean {
  const from = startBound(start);
  const to = endBound(end);
  const text = self.text();
  if (!(affix instanceof PyTuple)) return matches(text, expectViewedBytes(affix), from, to);
  for (const item of affix.items) if (matches(text, expectViewedBytes(item), from, to)) return true;
  return false;
}

function listOf(pieces: readonly string[]): PyList {
  return new PyList(pieces.map(byteArrayOf));
}

function splitting(self: PyByteArray, separator: Optional, maxsplit: Optional, fromEnd: boolean): Value {
  const most = maxsplit === undefined ? -1 : toSize(maxsplit);
  const text = self.text();
  if (separator === undefined || separator === null) {
    if (text.length > LONG_TEXT) reservePieces(text.length, text.length >> 1);
    return listOf(fromEnd ? splitBytesAtSpaceFromEnd(text, most) : splitBytesAtSpace(text, most));
  }
  const bytes = expectViewedBytes(separator);
  if (bytes.length === 0) throw valueError('empty separator');
  if (text.length > LONG_TEXT) reservePieces(text.length, countOf(text, bytes));
  return listOf(fromEnd ? splitFromEnd(text, bytes, most) : split(text, bytes, most));
}

function parting(self: PyByteArray, separator: Value, part: (text: string, by: string) => string[]): Value {
  const bytes = viewedBytes(separator);
  if (bytes === undefined) throw typeError(`'${typeOf(separator).name}' does not have the buffer interface`);
  if (bytes.length === 0) throw valueError('empty separator');
  return new PyTuple(part(self.text(), bytes).map(byteArrayOf));
}

export const searchMethods: readonly Member[] = [
  findMethod(
    'find',
    'B.find(sub[, start[, end]]) -> int\n\nThe lowest index in B[start:end] where sub stands, or -1.',
    (self: PyByteArray, sub: Value, start: Optional, end: Optional) => search(find, self, sub, start, end),
  ),
  findMethod(
    'rfind',
    'B.rfind(sub[, start[, end]]) -> int\n\nThe highest index in B[start:end] where sub stands, or -1.',
    (self: PyByteArray, sub: Value, start: Optional, end: Optional) => search(findLast, self, sub, start, end),
  ),
  findMethod(
    'index',
    'B.index(sub[, start[, end]]) -> int\n\nLike find, but raises ValueError where sub is not found.',
    (self: PyByteArray, sub: Value, start: Optional, end: Optional) => found(search(find, self, sub, start, end)),
  ),
  findMethod(
    'rindex',
    'B.rindex(sub[, start[, end]]) -> int\n\nLike rfind, but raises ValueError where sub is not found.',
    (self: PyByteArray, sub: Value, start: Optional, end: Optional) => found(search(findLast, self, sub, start, end)),
  ),
  method(
    'count(sub[, start[, end]])',
    'B.count(sub[, start[, end]]) -> int\n\nHow often sub stands in B[start:end], without overlap.',
    (self: PyByteArray, sub: Value, start: Optional, end: Optional) => search(countOf, self, sub, start, end),
  ),
  method(
    'startswith(prefix[, start[, end]])',
    'B.startswith(prefix[, start[, end]]) -> bool\n\nWhether B[start:end] begins with the prefix, or one of a tuple of prefixes.',
    (self: PyByteArray, prefix: Value, start: Optional, end: Optional) =>
      matchesAny(startsWith, self, prefix, start, end),
  ),
  method(
    'endswith(suffix[, start[, end]])',
    'B.endswith(suffix[, start[, end]]) -> bool\n\nWhether B[start:end] ends with the suffix, or one of a tuple of suffixes.',
    (self: PyByteArray, suffix: Value, start: Optional, end: Optional) =>
      matchesAny(endsWith, self, suffix, start, end),
  ),
  method(
    'split([sep[, maxsplit]])',
    'B.split([sep[, maxsplit]]) -> list of bytearrays\n\nThe pieces of B between the separators, or between runs of white space where sep is None or left out;\nat most maxsplit separators count.',
    (self: PyByteArray, separator: Optional, maxsplit: Optional) => splitting(self, separator, maxsplit, false),
  ),
  method(
    'rsplit([sep[, maxsplit]])',
    'B.rsplit([sep[, maxsplit]]) -> list of bytearrays\n\nLike split, with the separators counted from the end.',
    (self: PyByteArray, separator: Optional, maxsplit: Optional) => splitting(self, separator, maxsplit, true),
  ),
  method(
    'splitlines([keepends])',
    'B.splitlines([keepends]) -> list of bytearrays\n\nThe lines of B, with their line ends where keepends is true.',
    (self: PyByteArray, keepEnds: Optional) => {
      const keep = keepEnds !== undefined && toInt(keepEnds) !== 0;
      const text = self.text();
      if (text.length > LONG_TEXT) reservePieces(text.length, countOf(text, '\n') + countOf(text, '\r'));
      return listOf(splitBytesAtLines(text, keep));
    },
  ),
  method(
    'partition(sep)',
    'B.partition(sep) -> (head, sep, tail)\n\nWhat stands before the first sep, sep itself, and what follows; B and two empty bytearrays where there is none.',
    (self: PyByteArray, separator: Value) => parting(self, separator, partition),
  ),
  method(
    'rpartition(sep)',
    'B.rpartition(sep) -> (head, sep, tail)\n\nWhat stands before the last sep, sep itself, and what follows; two empty bytearrays and B where there is none.',
    (self: PyByteArray, separator: Value) => parting(self, separator, partitionFromEnd),
  ),
];
