/** The optional bounds of searching methods (CPython's `stringlib_parse_args_finds`). */

import type { Member } from '../declare/declare.ts';
import { type BuiltinDefinition, type Implementation, PyMethodDescriptor } from '../objects/builtin-function.ts';
import type { Value } from '../objects/object.ts';
import { toSliceBound } from '../protocols/index-number.ts';
import { NO_END } from '../text/search.ts';

/** Where a search starts: 0 where that is left out or None. @throws TypeError for what is no index */
export function startBound(start: Value | undefined): number {
  return start === undefined || start === null ? 0 : toSliceBound(start);
}

/** Where a search ends: nowhere before the end where that is left out or None. @throws TypeError for what is no index */
export function endBound(end: Value | undefined): number {
  return end === undefined || end === null ? NO_END : toSliceBound(end);
}

/** `find` and its kin: the four methods share one parser, which complains in the name of all. */
export function findMethod(name: string, doc: string, implementation: Implementation): Member {
  const definition: BuiltinDefinition = {
    name,
    parserName: 'find/rfind/index/rindex',
    doc,
    style: 'tuple',
    parameters: ['sub', 'start', 'end'],
    minimum: 1,
    maximum: 3,
    takesKeywords: false,
    implementation,
  };
  return { name, make: (type) => new PyMethodDescriptor(definition, type) };
}
