/** `split`, `splitlines`, `partition` and their kin, of str. */

import { countText, LONG_TEXT, reservePieces } from '../../budget/text-budget.ts';
import { type Member, method } from '../../declare/declare.ts';
import { PyList } from '../../objects/list.ts';
import type { Value } from '../../objects/object.ts';
import { valueError } from '../../objects/raise.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { PyUnicode } from '../../objects/unicode.ts';
import { characters } from '../../protocols/buffer.ts';
import { toInt, toSize } from '../../protocols/index-number.ts';
import { countOf } from '../../text/search.ts';
import {
  partition,
  partitionFromEnd,
  split,
  splitBytesAtLines,
  splitBytesAtSpace,
  splitBytesAtSpaceFromEnd,
  splitFromEnd,
} from '../../text/split.ts';
import { partitionedText, splitUnicode } from '../unicode/splitting.ts';
import { ownBytes, ownText } from './own-bytes.ts';

type Optional = Value | undefined;

function splitStr(self: Value, separator: Optional, maxsplit: Optional): Value {
  const most = maxsplit === undefined ? -1 : toSize(maxsplit);
  const text = ownBytes(self);
  if (separator === undefined || separator === null) {
    if (text.length > LONG_TEXT) reservePieces(text.length, countWords(text));
    return new PyList(splitBytesAtSpace(text, most));
  }
  if (separator instanceof PyUnicode) return splitUnicode(ownText(self), separator.text, most, false);
  const bytes = checkSeparator(characters(separator));
  if (text.length > LONG_TEXT) reservePieces(text.length, countOf(text, bytes));
  return new PyList(split(text, bytes, most));
}

function splitStrFromEnd(self: Value, separator: Optional, maxsplit: Optional): Value {
  const most = maxsplit === undefined ? -1 : toSize(maxsplit);
  const text = ownBytes(self);
  if (separator === undefined || separator === null) {
    if (text.length > LONG_TEXT) reservePieces(text.length, countWords(text));
    return new PyList(splitBytesAtSpaceFromEnd(text, most));
  }
  if (separator instanceof PyUnicode) return splitUnicode(ownText(self), separator.text, most, true);
  const bytes = checkSeparator(characters(separator));
  if (text.length > LONG_TEXT) reservePieces(text.length, countOf(text, bytes));
  return new PyList(splitFromEnd(text, bytes, most));
}

function checkSeparator(separator: string): string {
  if (separator.length === 0) throw valueError('empty separator');
  return separator;
}

/** How many words a text has at most: the places where one may begin. */
function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const isLetter = text.charCodeAt(i) > 32;
    if (isLetter && !inWord) words++;
    inWord = isLetter;
  }
  return words;
}

function splitLines(self: Value, keepEnds: Optional): Value {
  const keep = keepEnds !== undefined && toInt(keepEnds) !== 0;
  const text = ownBytes(self);
  if (text.length > LONG_TEXT) reservePieces(text.length, countOf(text, '\n') + countOf(text, '\r'));
  return new PyList(splitBytesAtLines(text, keep));
}

/** The three parts: what was searched for stands in the middle as it was given, and the whole keeps its type too. */
function parted(self: Value, separator: Value, fromEnd: boolean): Value {
  if (separator instanceof PyUnicode) return partitionedText(ownText(self), separator, fromEnd);
  const text = ownBytes(self);
  const bytes = checkSeparator(characters(separator));
  countText(text.length);
  const parts = fromEnd ? partitionFromEnd(text, bytes) : partition(text, bytes);
  if (parts[1].length === 0) return new PyTuple(fromEnd ? ['', '', self] : [self, '', '']);
  return new PyTuple([parts[0], separator, parts[2]]);
}

export const splitMethods: readonly Member[] = [
  method(
    'split([sep[, maxsplit]])',
    'S.split([sep[, maxsplit]]) -> list of strings\n\nThe pieces of S between the separators, or between runs of white space where sep is None or left out;\nat most maxsplit separators count.',
    splitStr,
  ),
  method(
    'rsplit([sep[, maxsplit]])',
    'S.rsplit([sep[, maxsplit]]) -> list of strings\n\nLike split, with the separators counted from the end.',
    splitStrFromEnd,
  ),
  method(
    'splitlines([keepends])',
    'S.splitlines([keepends]) -> list of strings\n\nThe lines of S, with their line ends where keepends is true.',
    splitLines,
  ),
  method(
    'partition(sep)',
    'S.partition(sep) -> (head, sep, tail)\n\nWhat stands before the first sep, sep itself, and what follows; S and two empty strings where there is none.',
    (self: Value, separator: Value) => parted(self, separator, false),
  ),
  method(
    'rpartition(sep)',
    'S.rpartition(sep) -> (head, sep, tail)\n\nWhat stands before the last sep, sep itself, and what follows; two empty strings and S where there is none.',
    (self: Value, separator: Value) => parted(self, separator, true),
  ),
];
