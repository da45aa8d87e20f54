import { DECIMAL, isAlphanumeric, isLineBreak, isSpace, toLower, typeFlags } from '../../runtime/text/unicode-types.ts';
import type { CharacterClasses } from '../regex/index.ts';

/** The unicode database, as regular expressions ask it. */
export const unicodeClasses: CharacterClasses = {
  isDigit: (point) => (typeFlags(point) & DECIMAL) !== 0,
  isSpace,
  isAlnum: isAlphanumeric,
  isLinebreak: isLineBreak,
  lower: toLower,
};
