/** `find`, `index`, `count`, `startswith` and their kin, of unicode. */

import { countText } from '../../budget/text-budget.ts';
import { type Member, method } from '../../declare/declare.ts';
import { TypeError } from '../../objects/exception.ts';
import type { Value } from '../../objects/object.ts';
import { typeError, valueError } from '../../objects/raise.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { typeOf } from '../../objects/type-of.ts';
import type { PyUnicode } from '../../objects/unicode.ts';
import { coerceToText } from '../../protocols/unicode-text.ts';
import { caught, isA, landing } from '../../protocols/unwind.ts';
import type { Text } from '../../text/code-points.ts';
import { countOfText, endsWithText, findLastText, findText, startsWithText } from '../../text/search.ts';
import { endBound, startBound } from '../search-bounds.ts';

type Bound = Value | undefined;
type Search = (text: Text, needle: Text, from: number, to: number) => number;

function search(find: Search, self: PyUnicode, sub: Value, start: Bound, end: Bound): number {
  const from = startBound(start);
  const to = endBound(end);
  const needle = coerceToText(sub);
  countText(self.text.length);
  return find(self.text, needle, from, to);
}

function found(index: number): number {
  if (index < 0) throw valueError('substring not found');
  return index;
}

type Match = (text: Text, affix: Text, from: number, to: number) => boolean;

function matchesAny(name: string, matches: Match, self: PyUnicode, affix: Value, start: Bound, end: Bound): boolean {
  const from = startBound(start);
  const to = endBound(end);
  if (affix instanceof PyTuple) {
    for (const item of affix.items) if (matches(self.text, coerceToText(item), from, to)) return true;
    return false;
  }
  const at = landing();
  try {
    return matches(self.text, coerceToText(affix), from, to);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, TypeError)) throw raised;
    throw typeError(`${name} first arg must be str, unicode, or tuple, not ${typeOf(affix).name}`);
  }
}

export const searchMethods: readonly Member[] = [
  method(
    'find(sub[, start[, end]])',
    'S.find(sub[, start[, end]]) -> int\n\nThe lowest index in S[start:end] where sub stands, or -1.',
    (self: PyUnicode, sub: Value, start: Bound, end: Bound) => search(findText, self, sub, start, end),
  ),
  method(
    'rfind(sub[, start[, end]])',
    'S.rfind(sub[, start[, end]]) -> int\n\nThe highest index in S[start:end] where sub stands, or -1.',
    (self: PyUnicode, sub: Value, start: Bound, end: Bound) => search(findLastText, self, sub, start, end),
  ),
  method(
    'index(sub[, start[, end]])',
    'S.index(sub[, start[, end]]) -> int\n\nLike find, but raises ValueError where sub is not found.',
    (self: PyUnicode, sub: Value, start: Bound, end: Bound) => found(search(findText, self, sub, start, end)),
  ),
  method(
    'rindex(sub[, start[, end]])',
    'S.rindex(sub[, start[, end]]) -> int\n\nLike rfind, but raises ValueError where sub is not found.',
    (self: PyUnicode, sub: Value, start: Bound, end: Bound) => found(search(findLastText, self, sub, start, end)),
  ),
  method(
    'count(sub[, start[, end]])',
    'S.count(sub[, start[, end]]) -> int\n\nHow often sub stands in S[start:end], without overlap.',
    (self: PyUnicode, sub: Value, start: Bound, end: Bound) => search(countOfText, self, sub, start, end),
  ),
  method(
    'startswith(prefix[, start[, end]])',
    'S.startswith(prefix[, start[, end]]) -> bool\n\nWhether S[start:end] begins with the prefix, or one of a tuple of prefixes.',
    (self: PyUnicode, prefix: Value, start: Bound, end: Bound) =>
      matchesAny('startswith', startsWithText, self, prefix, start, end),
  ),
  method(
    'endswith(suffix[, start[, end]])',
    'S.endswith(suffix[, start[, end]]) -> bool\n\nWhether S[start:end] ends with the suffix, or one of a tuple of suffixes.',
    (self: PyUnicode, suffix: Value, start: Bound, end: Bound) =>
      matchesAny('endswith', endsWithText, self, suffix, start, end),
  ),
];
