import type { Value } from '../objects/object.ts';
import type { PyType } from '../objects/type.ts';
import { compareHolds } from '../protocols/compare.ts';
import { listItems } from '../protocols/iterate.ts';
import { str } from '../protocols/text.ts';

/** The names in a class's `__abstractmethods__`, sorted. */
export function abstractMethodNames(type: PyType): string[] {
  const names = type.dict.getStr('__abstractmethods__');
  if (names === undefined) return [];
  const items: Value[] = listItems(names);
  items.sort((a, b) => (compareHolds(a, b, 'lt') ? -1 : compareHolds(b, a, 'lt') ? 1 : 0));
  return items.map(str);
}
