/** Padding, stripping, replacing and translating, of str. */

import { countText, reserveText } from '../../budget/text-budget.ts';
import { type Member, method } from '../../declare/declare.ts';
import type { Value } from '../../objects/object.ts';
import { overflowError, typeError, valueError } from '../../objects/raise.ts';
import { PyUnicode } from '../../objects/unicode.ts';
import { characters } from '../../protocols/buffer.ts';
import { toInt, toSize } from '../../protocols/index-number.ts';
import { charArgument } from '../../protocols/string-argument.ts';
import { bytesOf } from '../../protocols/text.ts';
import { coerceToText } from '../../protocols/unicode-text.ts';
import { translateBytes } from '../../text/byte-case.ts';
import { center, expandTabs, expandTabsSize, padLeft, padRight, zeroFill } from '../../text/padding.ts';
import { replace } from '../../text/replace.ts';
import { BOTH, LEFT, RIGHT, strip, stripByteSpace, stripText } from '../../text/strip.ts';
import { checkReplaceSize } from '../replace-budget.ts';
import { replaceUnicode } from '../unicode/replacing.ts';
import { translateUnicode } from '../unicode/translation.ts';
import { ownBytes, ownText } from './own-bytes.ts';

type Optional = Value | undefined;

/** From here on a size does not fit C's signed 64 bits with an object around it. */
const LARGEST_SIZE = 2 ** 63;

/** Announces a padded text. @throws OverflowError where its width is beyond all bounds */
function reservePadded(width: number): void {
  if (width >= LARGEST_SIZE) throw overflowError('string is too large');
  reserveText(width);
}

function padding(name: string, doc: string, pad: (text: string, width: number, fill: string) => string): Member {
  const where = `${name}() argument 2`;
  return method(
    `${name}(width[, fillchar])`,
    `S.${name}(width[, fillchar]) -> string\n\n${doc}`,
    (self: Value, width: Value, fillchar: Optional) => {
      const size = toSize(width);
      const fill = fillchar === undefined ? ' ' : charArgument(fillchar, where);
      const text = ownBytes(self);
      if (size <= text.length) return text;
      reservePadded(size);
      return pad(text, size, fill);
    },
  );
}

function stripping(name: string, doc: string, ends: number): Member {
  return method(
    `${name}([chars])`,
    `S.${name}([chars]) -> string or unicode\n\n${doc}`,
    (self: Value, chars: Optional) => {
      const text = ownBytes(self);
      if (chars === undefined || chars === null) return stripByteSpace(text, ends);
      if (chars instanceof PyUnicode) return new PyUnicode(stripText(ownText(self), chars.text, ends));
      const set = bytesOf(chars);
      if (set === undefined) throw typeError(`${name} arg must be None, str or unicode`);
      countText(text.length);
      return strip(text, set, ends);
    },
  );
}

function replaceStr(self: Value, old: Value, fresh: Value, count: Optional): Value {
  const most = count === undefined ? -1 : toSize(count);
  if (old instanceof PyUnicode) return replaceUnicode(ownText(self), old.text, coerceToText(fresh), most);
  const from = characters(old);
  if (fresh instanceof PyUnicode) return replaceUnicode(ownText(self), coerceToText(old), fresh.text, most);
  const to = characters(fresh);
  const text = ownBytes(self);
  checkReplaceSize(text, from, to, most);
  return replace(text, from, to, most);
}

function translate(self: Value, table: Value, deletions: Optional): Value {
  if (table instanceof PyUnicode) {
    if (deletions !== undefined) throw typeError('deletions are implemented differently for unicode');
    return translateUnicode(ownText(self), table);
  }
  const mapping = table === null ? undefined : characters(table);
  if (mapping !== undefined && mapping.length !== 256) {
    throw valueError('translation table must be 256 characters long');
  }
  let deleted = '';
  if (deletions !== undefined) {
    if (deletions instanceof PyUnicode) throw typeError('deletions are implemented differently for unicode');
    deleted = characters(deletions);
  }
  const text = ownBytes(self);
  reserveText(text.length);
  return translateBytes(text, mapping, deleted);
}

const DEFAULT_TAB = 8;

function expandTabsOf(self: Value, tabsize: Optional): Value {
  const tab = tabsize === undefined ? DEFAULT_TAB : toInt(tabsize);
  const text = ownBytes(self);
  if (text.length > 0 && text.includes('\t')) reserveText(expandTabsSize(text, tab));
  return expandTabs(text, tab);
}

export const layoutMethods: readonly Member[] = [
  padding('ljust', 'S at the left of a field of that width, filled with fillchar (a blank).', padRight),
  padding('rjust', 'S at the right of a field of that width, filled with fillchar (a blank).', padLeft),
  padding('center', 'S in the middle of a field of that width, filled with fillchar (a blank).', center),
  method(
    'zfill(width)',
    'S.zfill(width) -> string\n\nS with zeros before it, but behind its sign, up to that width.',
    (self: Value, width: Value) => {
      const size = toSize(width);
      const text = ownBytes(self);
      if (size <= text.length) return text;
      reservePadded(size);
      return zeroFill(text, size);
    },
    'tuple',
  ),
  method(
    'expandtabs([tabsize])',
    'S.expandtabs([tabsize]) -> string\n\nS with blanks for its tabs: to the next column that is a multiple of tabsize (8).',
    expandTabsOf,
  ),
  stripping('strip', 'S without white space, or without characters of chars, at both ends.', BOTH),
  stripping('lstrip', 'S without white space, or without characters of chars, at its beginning.', LEFT),
  stripping('rstrip', 'S without white space, or without characters of chars, at its end.', RIGHT),
  method(
    'replace(old, new[, count])',
    'S.replace(old, new[, count]) -> string\n\nS with new for each old, or for the first count of them.',
    replaceStr,
  ),
  method(
    'translate(table[, deletechars])',
    'S.translate(table[, deletechars]) -> string\n\nS without the characters of deletechars, the others replaced by those that stand at their place in a table\nof 256 characters; None leaves them as they are.',
    translate,
    'unpack',
  ),
];
