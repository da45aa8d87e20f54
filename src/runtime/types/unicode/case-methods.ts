/** Case and classes of characters, of unicode. */

import { countText, reserveText } from '../../budget/text-budget.ts';
import { type Member, method } from '../../declare/declare.ts';
import { PyUnicode } from '../../objects/unicode.ts';
import type { Text } from '../../text/code-points.ts';
import {
  capitalizeText,
  isAlphanumericText,
  isAlphaText,
  isDecimalText,
  isDigitText,
  isLowerText,
  isNumericText,
  isSpaceText,
  isTitleText,
  isUpperText,
  lowerText,
  swapTextCase,
  titleText,
  upperText,
} from '../../text/unicode-case.ts';

function mapping(name: string, doc: string, map: (text: Text) => Text): Member {
  return method(`${name}()`, `S.${name}() -> unicode\n\n${doc}`, ({ text }: PyUnicode) => {
    reserveText(text.length);
    return new PyUnicode(map(text));
  });
}

function predicate(name: string, doc: string, test: (text: Text) => boolean): Member {
  return method(`${name}()`, `S.${name}() -> bool\n\n${doc}`, ({ text }: PyUnicode) => {
    countText(text.length);
    return test(text);
  });
}

export const caseMethods: readonly Member[] = [
  mapping('lower', 'S in lower case.', lowerText),
  mapping('upper', 'S in upper case.', upperText),
  mapping('swapcase', 'S with upper case made lower, and lower case upper.', swapTextCase),
  mapping('capitalize', 'S with its first character in upper case, the rest in lower case.', capitalizeText),
  mapping('title', 'S with each word beginning in title case, the rest of it in lower case.', titleText),
  predicate('isalpha', 'Whether S has letters only, and at least one.', isAlphaText),
  predicate('isdigit', 'Whether S has digits only, and at least one.', isDigitText),
  predicate('isdecimal', 'Whether S has decimal digits only, and at least one.', isDecimalText),
  predicate('isnumeric', 'Whether S has characters that stand for numbers only, and at least one.', isNumericText),
  predicate('isalnum', 'Whether S has letters and digits only, and at least one.', isAlphanumericText),
  predicate('isspace', 'Whether S has white space only, and at least one character of it.', isSpaceText),
  predicate('islower', 'Whether S has a letter with case, and all of them in lower case.', isLowerText),
  predicate('isupper', 'Whether S has a letter with case, and all of them in upper case.', isUpperText),
  predicate('istitle', 'Whether S has a letter with case, and upper case exactly where words begin.', isTitleText),
];
