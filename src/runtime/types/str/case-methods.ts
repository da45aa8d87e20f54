/** Case and classes of characters, of str: ASCII letters alone have any. */

import { countText, reserveText } from '../../budget/text-budget.ts';
import { type Member, method } from '../../declare/declare.ts';
import type { Value } from '../../objects/object.ts';
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
  upperBytes,
} from '../../text/byte-case.ts';
import { ownBytes } from './own-bytes.ts';

function mapping(name: string, doc: string, map: (text: string) => string): Member {
  return method(`${name}()`, `S.${name}() -> string\n\n${doc}`, (self: Value) => {
    const text = ownBytes(self);
    reserveText(text.length);
    return map(text);
  });
}

function predicate(name: string, doc: string, test: (text: string) => boolean): Member {
  return method(`${name}()`, `S.${name}() -> bool\n\n${doc}`, (self: Value) => {
    const text = ownBytes(self);
    countText(text.length);
    return test(text);
  });
}

export const caseMethods: readonly Member[] = [
  mapping('lower', 'S in lower case.', lowerBytes),
  mapping('upper', 'S in upper case.', upperBytes),
  mapping('swapcase', 'S with upper case made lower, and lower case upper.', swapBytesCase),
  mapping('capitalize', 'S with its first character in upper case, the rest in lower case.', capitalizeBytes),
  mapping('title', 'S with each word beginning in upper case, the rest of it in lower case.', titleBytes),
  predicate('isalpha', 'Whether S has letters only, and at least one.', isAlphaBytes),
  predicate('isdigit', 'Whether S has digits only, and at least one.', isDigitBytes),
  predicate('isalnum', 'Whether S has letters and digits only, and at least one.', isAlphanumericBytes),
  predicate('isspace', 'Whether S has white space only, and at least one character of it.', isSpaceBytes),
  predicate('islower', 'Whether S has a letter, and all of them in lower case.', isLowerBytes),
  predicate('isupper', 'Whether S has a letter, and all of them in upper case.', isUpperBytes),
  predicate('istitle', 'Whether S has a letter, and upper case exactly where words begin.', isTitleBytes),
];
