import { PyUnicode } from '../../objects/unicode.ts';
import type { Text } from '../../text/code-points.ts';
import { replaceText } from '../../text/replace.ts';
import { checkReplaceSize } from '../replace-budget.ts';

/** `replace` of texts; `most` below zero is no limit. */
export function replaceUnicode(text: Text, old: Text, fresh: Text, most: number): PyUnicode {
  checkReplaceSize(text, old, fresh, most);
  return new PyUnicode(replaceText(text, old, fresh, most));
}
