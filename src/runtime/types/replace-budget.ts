import { countText, reserveText } from '../budget/text-budget.ts';
import { overflowError } from '../objects/raise.ts';
import type { Text } from '../text/code-points.ts';
import { replaceSize } from '../text/replace.ts';

/** Results up to this length are made without counting first. */
const SMALL = 4096;
const LARGEST_SIZE = 2 ** 63;

/**
 * Announces what `replace` is about to make; `count` below zero is all.
 * @throws OverflowError, MemoryError
 */
export function checkReplaceSize(text: Text, old: Text, fresh: Text, count: number): void {
  const { length } = text;
  if ((length + 1) * (fresh.length + 1) <= SMALL) return;
  if (fresh.length <= old.length) {
    countText(length);
    reserveText(length);
    return;
  }
  const size = replaceSize(text, old, fresh, count);
  if (size >= LARGEST_SIZE) throw overflowError('replace string is too long');
  countText(length);
  reserveText(size);
}
