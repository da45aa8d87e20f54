/** Padding, stripping, replacing and translating, of unicode. */

import { countText, reserveText } from '../../budget/text-budget.ts';
import { type Member, method } from '../../declare/declare.ts';
import type { Value } from '../../objects/object.ts';
import { typeError } from '../../objects/raise.ts';
import { PyUnicode } from '../../objects/unicode.ts';
import { asciiDecode } from '../../protocols/default-encoding.ts';
import { toInt, toSize } from '../../protocols/index-number.ts';
import { bytesOf } from '../../protocols/text.ts';
import { coerceToText } from '../../protocols/unicode-text.ts';
import { caught, landing } from '../../protocols/unwind.ts';
import type { Text } from '../../text/code-points.ts';
import { centerMargin, expandTabsSize, expandTabsText, padText, zeroFillText } from '../../text/padding.ts';
import { BOTH, LEFT, RIGHT, stripText, stripTextSpace } from '../../text/strip.ts';
import { replaceUnicode } from './replacing.ts';
import { translateUnicode } from './translation.ts';

type Optional = Value | undefined;

/** @throws TypeError unless it is one character */
function fillCharacter(value: Value): Text {
  let fill: Text;
  const at = landing();
  try {
    fill = coerceToText(value);
  } catch (thrown) {
    caught(thrown, at);
    throw typeError('The fill character cannot be converted to Unicode');
  }
  if (fill.length !== 1) throw typeError('The fill character must be exactly one character long');
  return fill;
}

/** `margin` says how much of the padding of that size goes to the left. */
function padding(name: string, doc: string, margin: (length: number, width: number) => number): Member {
  return method(
    `${name}(width[, fillchar])`,
    `S.${name}(width[, fillchar]) -> unicode\n\n${doc}`,
    ({ text }: PyUnicode, width: Value, fillchar: Optional) => {
      const size = toSize(width);
      const fill = fillchar === undefined ? ' ' : fillCharacter(fillchar);
      if (size <= text.length) return new PyUnicode(text);
      reserveText(size);
      const left = margin(text.length, size);
      return new PyUnicode(padText(text, left, size - text.length - left, fill));
    },
  );
}

function stripping(name: string, doc: string, ends: number): Member {
  return method(
    `${name}([chars])`,
    `S.${name}([chars]) -> unicode\n\n${doc}`,
    ({ text }: PyUnicode, chars: Optional) => {
      countText(text.length);
      if (chars === undefined || chars === null) return new PyUnicode(stripTextSpace(text, ends));
      if (chars instanceof PyUnicode) return new PyUnicode(stripText(text, chars.text, ends));
      const bytes = bytesOf(chars);
      if (bytes === undefined) throw typeError(`${name} arg must be None, unicode or str`);
      return new PyUnicode(stripText(text, asciiDecode(bytes).text, ends));
    },
  );
}

const DEFAULT_TAB = 8;

function expandTabs({ text }: PyUnicode, tabsize: Optional): Value {
  const tab = tabsize === undefined ? DEFAULT_TAB : toInt(tabsize);
  reserveText(expandTabsSize(text, tab));
  return new PyUnicode(expandTabsText(text, tab));
}

export const layoutMethods: readonly Member[] = [
  padding('ljust', 'S at the left of a field of that width, filled with fillchar (a blank).', () => 0),
  padding(
    'rjust',
    'S at the right of a field of that width, filled with fillchar (a blank).',
    (length, width) => width - length,
  ),
  padding('center', 'S in the middle of a field of that width, filled with fillchar (a blank).', centerMargin),
  method(
    'zfill(width)',
    'S.zfill(width) -> unicode\n\nS with zeros before it, but behind its sign, up to that width.',
    ({ text }: PyUnicode, width: Value) => {
      const size = toSize(width);
      if (size <= text.length) return new PyUnicode(text);
      reserveText(size);
      return new PyUnicode(zeroFillText(text, size));
    },
    'tuple',
  ),
  method(
    'expandtabs([tabsize])',
    'S.expandtabs([tabsize]) -> unicode\n\nS with blanks for its tabs: to the next column that is a multiple of tabsize (8).',
    expandTabs,
  ),
  stripping('strip', 'S without white space, or without characters of chars, at both ends.', BOTH),
  stripping('lstrip', 'S without white space, or without characters of chars, at its beginning.', LEFT),
  stripping('rstrip', 'S without white space, or without characters of chars, at its end.', RIGHT),
  method(
    'replace(old, new[, count])',
    'S.replace(old, new[, count]) -> unicode\n\nS with new for each old, or for the first count of them.',
    ({ text }: PyUnicode, old: Value, fresh: Value, count: Optional) => {
      const most = count === undefined ? -1 : toSize(count);
      const from = coerceToText(old);
      return replaceUnicode(text, from, coerceToText(fresh), most);
    },
  ),
  method(
    'translate(table)',
    'S.translate(table) -> unicode\n\nS with each character replaced by what the table has at its code point: a code point, a string, or None for\nnothing. Characters the table lacks (LookupError) stay.',
    ({ text }: PyUnicode, table: Value) => translateUnicode(text, table),
  ),
];
