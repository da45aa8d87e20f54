/** `split`, `splitlines`, `partition` and their kin, of unicode. */

import { LONG_TEXT, reservePieces } from '../../budget/text-budget.ts';
import { type Member, method } from '../../declare/declare.ts';
import type { Value } from '../../objects/object.ts';
import type { PyUnicode } from '../../objects/unicode.ts';
import { toInt, toSize } from '../../protocols/index-number.ts';
import { coerceToText, coerceToUnicode } from '../../protocols/unicode-text.ts';
import { pointAt, type Text } from '../../text/code-points.ts';
import { splitTextAtLines, splitTextAtSpace, splitTextAtSpaceFromEnd } from '../../text/split.ts';
import { isLineBreak, isSpace } from '../../text/unicode-types.ts';
import { partitionedText, splitUnicode, unicodeList } from './splitting.ts';

type Optional = Value | undefined;

/** How many places of a text begin a run of what is no separator. */
function countRuns(text: Text, isSeparator: (point: number) => boolean): number {
  let runs = 0;
  let inRun = false;
  for (let i = 0; i < text.length; i++) {
    const isInside = !isSeparator(pointAt(text, i));
    if (isInside && !inRun) runs++;
    inRun = isInside;
  }
  return runs;
}

function countLines(text: Text): number {
  let lines = 1;
  for (let i = 0; i < text.length; i++) if (isLineBreak(pointAt(text, i))) lines++;
  return lines;
}

function splitting({ text }: PyUnicode, separator: Optional, maxsplit: Optional, fromEnd: boolean): Value {
  const most = maxsplit === undefined ? -1 : toSize(maxsplit);
  if (separator !== undefined && separator !== null) return splitUnicode(text, coerceToText(separator), most, fromEnd);
  if (text.length > LONG_TEXT) reservePieces(text.length, countRuns(text, isSpace));
  return unicodeList(fromEnd ? splitTextAtSpaceFromEnd(text, most) : splitTextAtSpace(text, most));
}

function splitLines({ text }: PyUnicode, keepEnds: Optional): Value {
  const keep = keepEnds !== undefined && toInt(keepEnds) !== 0;
  if (text.length > LONG_TEXT) reservePieces(text.length, countLines(text));
  return unicodeList(splitTextAtLines(text, keep));
}

export const splitMethods: readonly Member[] = [
  method(
    'split([sep[, maxsplit]])',
    'S.split([sep[, maxsplit]]) -> list of strings\n\nThe pieces of S between the separators, or between runs of white space where sep is None or left out;\nat most maxsplit separators count.',
    (self: PyUnicode, separator: Optional, maxsplit: Optional) => splitting(self, separator, maxsplit, false),
  ),
  method(
    'rsplit([sep[, maxsplit]])',
    'S.rsplit([sep[, maxsplit]]) -> list of strings\n\nLike split, with the separators counted from the end.',
    (self: PyUnicode, separator: Optional, maxsplit: Optional) => splitting(self, separator, maxsplit, true),
  ),
  method(
    'splitlines([keepends])',
    'S.splitlines([keepends]) -> list of strings\n\nThe lines of S, with their line ends where keepends is true.',
    splitLines,
  ),
  method(
    'partition(sep)',
    'S.partition(sep) -> (head, sep, tail)\n\nWhat stands before the first sep, sep itself, and what follows; S and two empty strings where there is none.',
    (self: PyUnicode, separator: Value) => partitionedText(self.text, coerceToUnicode(separator), false),
  ),
  method(
    'rpartition(sep)',
    'S.rpartition(sep) -> (head, sep, tail)\n\nWhat stands before the last sep, sep itself, and what follows; two empty strings and S where there is none.',
    (self: PyUnicode, separator: Value) => partitionedText(self.text, coerceToUnicode(separator), true),
  ),
];
