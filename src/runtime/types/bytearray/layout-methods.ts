/** Case, padding, stripping, replacing, translating and joining, of bytearray. */
import { countText, reserveText } from '../../budget/text-budget.ts';
import { type Member, method } from '../../declare/declare.ts';
import { PyByteArray } from '../../objects/bytearray.ts';
import type { Value } from '../../objects/object.ts';
import { typeError, valueError } from '../../objects/raise.ts';
import { typeOf } from '../../objects/type-of.ts';
import { toInt, toSize } from '../../protocols/index-number.ts';
import { charArgument } from '../../protocols/string-argument.ts';
import { bytesOf } from '../../protocols/text.ts';
import {
  capitalizeBytes,
  isAlphaBytes,
  isAlphanumericBytes,
  isDigitBytes,
  isLowerBytes,
  isSpaceBytes,
  isTitleBytes,
  isUpperBytes,
  lowerBytes,
  swapBytesCase,
  titleBytes,
  translateBytes,
  upperBytes,
} from '../../text/byte-case.ts';
import { joinSize } from '../../text/code-points.ts';
import { center, expandTabs, expandTabsSize, padLeft, padRight, zeroFill } from '../../text/padding.ts';
import { replace } from '../../text/replace.ts';
import { BOTH, LEFT, RIGHT, strip, stripByteSpace } from '../../text/strip.ts';
import { joinedItems } from '../join.ts';
import { checkReplaceSize } from '../replace-budget.ts';
import { byteArrayOf } from './contents.ts';
import { expectViewedBytes } from './viewed-bytes.ts';

type Optional = Value | undefined;

function mapping(name: string, doc: string, map: (text: string) => string): Member {
  return method(`${name}()`, `B.${name}() -> copy of B\n\n${doc}`, (self: PyByteArray) => {
    reserveText(self.length);
    return byteArrayOf(map(self.text()));
  });
}

function predicate(name: string, doc: string, test: (text: string) => boolean): Member {
  return method(`${name}()`, `B.${name}() -> bool\n\n${doc}`, (self: PyByteArray) => {
    countText(self.length);
    return test(self.text());
  });
}

function padding(name: string, doc: string, pad: (text: string, width: number, fill: string) => string): Member {
  const where = `${name}() argument 2`;
  return method(
    `${name}(width[, fillchar])`,
    `B.${name}(width[, fillchar]) -> copy of B\n\n${doc}`,
    (self: PyByteArray, width: Value, fillchar: Optional) => {
      const size = toSize(width);
      const fill = fillchar === undefined ? ' ' : charArgument(fillchar, where);
      reserveText(Math.max(size, self.length));
      return byteArrayOf(pad(self.text(), size, fill));
    },
  );
}

function stripping(name: string, doc: string, ends: number): Member {
  return method(
    `${name}([bytes])`,
    `B.${name}([bytes]) -> copy of B\n\n${doc}`,
    (self: PyByteArray, bytes: Optional) => {
      countText(self.length);
      const text = self.text();
      if (bytes === undefined || bytes === null) return byteArrayOf(stripByteSpace(text, ends));
      return byteArrayOf(strip(text, expectViewedBytes(bytes), ends));
    },
  );
}

const DEFAULT_TAB = 8;

function join(self: PyByteArray, iterable: Value): Value {
  const pieces = joinedItems(iterable).map((item, i) => {
    const bytes = item instanceof PyByteArray ? item.text() : bytesOf(item);
    if (bytes === undefined) {
      throw typeError(`can only join an iterable of bytes (item ${i} has type '${typeOf(item).name}')`);
    }
    return bytes;
  });
  reserveText(joinSize(self.length, pieces));
  return byteArrayOf(pieces.join(self.text()));
}

function translate(self: PyByteArray, table: Value, deletions: Optional): Value {
  const mapped = table === null ? undefined : expectViewedBytes(table);
  if (mapped !== undefined && mapped.length !== 256) {
    throw valueError('translation table must be 256 characters long');
  }
  const deleted = deletions === undefined ? '' : expectViewedBytes(deletions);
  reserveText(self.length);
  return byteArrayOf(translateBytes(self.text(), mapped, deleted));
}

export const layoutMethods: readonly Member[] = [
  mapping('lower', 'B in lower case.', lowerBytes),
  mapping('upper', 'B in upper case.', upperBytes),
  mapping('swapcase', 'B with upper case made lower, and lower case upper.', swapBytesCase),
  mapping('capitalize', 'B with its first byte in upper case, the rest in lower case.', capitalizeBytes),
  mapping('title', 'B with each word beginning in upper case, the rest of it in lower case.', titleBytes),
  predicate('isalpha', 'Whether B has letters only, and at least one.', isAlphaBytes),
  predicate('isdigit', 'Whether B has digits only, and at least one.', isDigitBytes),
  predicate('isalnum', 'Whether B has letters and digits only, and at least one.', isAlphanumericBytes),
  predicate('isspace', 'Whether B has white space only, and at least one byte of it.', isSpaceBytes),
  predicate('islower', 'Whether B has a letter, and all of them in lower case.', isLowerBytes),
  predicate('isupper', 'Whether B has a letter, and all of them in upper case.', isUpperBytes),
  predicate('istitle', 'Whether B has a letter, and upper case exactly where words begin.', isTitleBytes),
  padding('ljust', 'B at the left of a field of that width, filled with fillchar (a blank).', padRight),
  padding('rjust', 'B at the right of a field of that width, filled with fillchar (a blank).', padLeft),
  padding('center', 'B in the middle of a field of that width, filled with fillchar (a blank).', center),
  method(
    'zfill(width)',
    'B.zfill(width) -> copy of B\n\nB with zeros before it, but behind its sign, up to that width.',
    (self: PyByteArray, width: Value) => {
      const size = toSize(width);
      reserveText(Math.max(size, self.length));
      return byteArrayOf(zeroFill(self.text(), size));
    },
    'tuple',
  ),
  method(
    'expandtabs([tabsize])',
    'B.expandtabs([tabsize]) -> copy of B\n\nB with blanks for its tabs: to the next column that is a multiple of tabsize (8).',
    (self: PyByteArray, tabsize: Optional) => {
      const tab = tabsize === undefined ? DEFAULT_TAB : toInt(tabsize);
      const text = self.text();
      reserveText(expandTabsSize(text, tab));
      return byteArrayOf(expandTabs(text, tab));
    },
  ),
  stripping('strip', 'B without white space, or without the bytes given, at both ends.', BOTH),
  stripping('lstrip', 'B without white space, or without the bytes given, at its beginning.', LEFT),
  stripping('rstrip', 'B without white space, or without the bytes given, at its end.', RIGHT),
  method(
    'replace(old, new[, count])',
    'B.replace(old, new[, count]) -> bytearray\n\nB with new for each old, or for the first count of them.',
    (self: PyByteArray, old: Value, fresh: Value, count: Optional) => {
      const most = count === undefined ? -1 : toSize(count);
      const from = expectViewedBytes(old);
      const to = expectViewedBytes(fresh);
      const text = self.text();
      checkReplaceSize(text, from, to, most);
      return byteArrayOf(replace(text, from, to, most));
    },
  ),
  method(
    'translate(table[, deletechars])',
    'B.translate(table[, deletechars]) -> bytearray\n\nB without the bytes of deletechars, the others replaced by those that stand at their place in a table of 256\nbytes; None leaves them as they are.',
    translate,
    'unpack',
  ),
  method(
    'join(iterable)',
    'B.join(iterable) -> bytearray\n\nThe strs and bytearrays of the iterable put together, with B between them.',
    join,
  ),
];
