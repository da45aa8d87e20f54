/** `find`, `index`, `count`, `startswith` and their kin, of str. */

import { countText } from '../../budget/text-budget.ts';
import { type Member, method } from '../../declare/declare.ts';
import { TypeError } from '../../objects/exception.ts';
import type { Value } from '../../objects/object.ts';
import { typeError, valueError } from '../../objects/raise.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { typeOf } from '../../objects/type-of.ts';
import { PyUnicode } from '../../objects/unicode.ts';
import { characters } from '../../protocols/buffer.ts';
import { caught, isA, landing } from '../../protocols/unwind.ts';
import {
  countOf,
  countOfText,
  endsWith,
  endsWithText,
  find,
  findLast,
  findLastText,
  findText,
  startsWith,
  startsWithText,
} from '../../text/search.ts';
import { endBound, findMethod, startBound } from '../search-bounds.ts';
import { ownBytes, ownText } from './own-bytes.ts';

type Bound = Value | undefined;

function findFirst(self: Value, sub: Value, start: Bound, end: Bound): number {
  const from = startBound(start);
  const to = endBound(end);
  if (sub instanceof PyUnicode) return findText(ownText(self), sub.text, from, to);
  const text = ownBytes(self);
  countText(text.length);
  return find(text, characters(sub), from, to);
}

function findFromEnd(self: Value, sub: Value, start: Bound, end: Bound): number {
  const from = startBound(start);
  const to = endBound(end);
  if (sub instanceof PyUnicode) return findLastText(ownText(self), sub.text, from, to);
  const text = ownBytes(self);
  countText(text.length);
  return findLast(text, characters(sub), from, to);
}

function found(index: number): number {
  if (index < 0) throw valueError('substring not found');
  return index;
}

function count(self: Value, sub: Value, start: Bound, end: Bound): Value {
  const from = startBound(start);
  const to = endBound(end);
  if (sub instanceof PyUnicode) return countOfText(ownText(self), sub.text, from, to);
  const text = ownBytes(self);
  countText(text.length);
  return countOf(text, characters(sub), from, to);
}

function matchesStart(self: Value, prefix: Value, from: number, to: number): boolean {
  if (prefix instanceof PyUnicode) return startsWithText(ownText(self), prefix.text, from, to);
  return startsWith(ownBytes(self), characters(prefix), from, to);
}

function matchesEnd(self: Value, suffix: Value, from: number, to: number): boolean {
  if (suffix instanceof PyUnicode) return endsWithText(ownText(self), suffix.text, from, to);
  return endsWith(ownBytes(self), characters(suffix), from, to);
}

/** One of several affixes in a tuple, or a single one, whose type is complained about by the method's name. */
function matchesAny(
  name: string,
  matches: (self: Value, affix: Value, from: number, to: number) => boolean,
  self: Value,
  affix: Value,
  start: Bound,
  end: Bound,
): boolean {
  const from = startBound(start);
  const to = endBound(end);
  if (affix instanceof PyTuple) {
    for (const item of affix.items) if (matches(self, item, from, to)) return true;
    return false;
  }
  const at = landing();
  try {
    return matches(self, affix, from, to);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, TypeError)) throw raised;
    throw typeError(`${name} first arg must be str, unicode, or tuple, not ${typeOf(affix).name}`);
  }
}

export const searchMethods: readonly Member[] = [
  findMethod(
    'find',
    'S.find(sub[, start[, end]]) -> int\n\nThe lowest index in S[start:end] where sub stands, or -1.',
    (self: Value, sub: Value, start: Bound, end: Bound) =>
      typeof self === 'string' && typeof sub === 'string' && start === undefined
        ? find(self, sub)
        : findFirst(self, sub, start, end),
  ),
  findMethod(
    'rfind',
    'S.rfind(sub[, start[, end]]) -> int\n\nThe highest index in S[start:end] where sub stands, or -1.',
    findFromEnd,
  ),
  findMethod(
    'index',
    'S.index(sub[, start[, end]]) -> int\n\nLike find, but raises ValueError where sub is not found.',
    (self: Value, sub: Value, start: Bound, end: Bound) => found(findFirst(self, sub, start, end)),
  ),
  findMethod(
    'rindex',
    'S.rindex(sub[, start[, end]]) -> int\n\nLike rfind, but raises ValueError where sub is not found.',
    (self: Value, sub: Value, start: Bound, end: Bound) => found(findFromEnd(self, sub, start, end)),
  ),
  method(
    'count(sub[, start[, end]])',
    'S.count(sub[, start[, end]]) -> int\n\nHow often sub stands in S[start:end], without overlap.',
    count,
  ),
  method(
    'startswith(prefix[, start[, end]])',
    'S.startswith(prefix[, start[, end]]) -> bool\n\nWhether S[start:end] begins with the prefix, or one of a tuple of prefixes.',
    (self: Value, prefix: Value, start: Bound, end: Bound) =>
      typeof self === 'string' && typeof prefix === 'string' && start === undefined
        ? self.startsWith(prefix)
        : matchesAny('startswith', matchesStart, self, prefix, start, end),
  ),
  method(
    'endswith(suffix[, start[, end]])',
    'S.endswith(suffix[, start[, end]]) -> bool\n\nWhether S[start:end] ends with the suffix, or one of a tuple of suffixes.',
    (self: Value, suffix: Value, start: Bound, end: Bound) =>
      typeof self === 'string' && typeof suffix === 'string' && start === undefined
        ? self.endsWith(suffix)
        : matchesAny('endswith', matchesEnd, self, suffix, start, end),
  ),
];
