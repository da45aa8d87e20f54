import type { Value } from '../../runtime/objects/object.ts';
import { PyCallableIterator } from '../../runtime/objects/sequence-iterator.ts';
import { PyMatch, type PyScanner } from './objects.ts';

/** What a scanner's `match` or `search` answers next. */
export function nextMatch(self: PyScanner, searching: boolean): Value {
  const { pattern, scanner, string, pos } = self;
  const spans = scanner.next(searching, pattern.groups);
  if (spans === null) return null;
  const { end, lastIndex } = scanner.state;
  return new PyMatch(pattern, string, spans, pos, end, lastIndex);
}

/** `finditer`: the iterator that `iter(scanner.search, None)` is. */
export class MatchIterator extends PyCallableIterator {
  constructor(scanner: PyScanner) {
    super(() => nextMatch(scanner, true), null);
  }
}
