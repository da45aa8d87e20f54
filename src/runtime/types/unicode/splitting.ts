/** Splitting of texts into Python objects, where either operand of the method is unicode. */

import { countText, LONG_TEXT, reservePieces } from '../../budget/text-budget.ts';
import { PyList } from '../../objects/list.ts';
import type { Value } from '../../objects/object.ts';
import { valueError } from '../../objects/raise.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { PyUnicode } from '../../objects/unicode.ts';
import type { Text } from '../../text/code-points.ts';
import { countUpTo, NO_END } from '../../text/search.ts';
import { partitionText, partitionTextFromEnd, splitText, splitTextFromEnd } from '../../text/split.ts';

/** A list of unicode objects. */
export function unicodeList(pieces: readonly Text[]): PyList {
  const items: Value[] = [];
  for (let i = 0; i < pieces.length; i++) items.push(new PyUnicode(pieces[i]!));
  return new PyList(items);
}

function checkSeparator(separator: Text): void {
  if (separator.length === 0) throw valueError('empty separator');
}

/** `split` and, from the end, `rsplit` with a separator; `most` below zero is no limit. @throws ValueError for '' */
export function splitUnicode(text: Text, separator: Text, most: number, fromEnd: boolean): PyList {
  checkSeparator(separator);
  if (text.length > LONG_TEXT) reservePieces(text.length, countUpTo(text, separator, NO_END));
  return unicodeList(fromEnd ? splitTextFromEnd(text, separator, most) : splitText(text, separator, most));
}

/** `partition` and, from the end, `rpartition`. @throws ValueError for a separator of '' */
export function partitionedText(text: Text, separator: PyUnicode, fromEnd: boolean): PyTuple {
  checkSeparator(separator.text);
  countText(text.length);
  const parts = fromEnd ? partitionTextFromEnd(text, separator.text) : partitionText(text, separator.text);
  const middle = parts[1].length === 0 ? new PyUnicode('') : separator;
  return new PyTuple([new PyUnicode(parts[0]), middle, new PyUnicode(parts[2])]);
}
