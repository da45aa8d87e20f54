/**
 * The names that restricted code may not reach on some kind of object. An attribute node whose name is not here has no
 * check at all (DESIGN section 5); one whose name is goes the general way, where the rules of `attribute-rules.ts` stand.
 */
import { ruledNames } from './attribute-rules.ts';

/** Attributes that are open, but answer less to a sandbox than to others. */
const FILTERED = new Set(['__class__', '__bases__', '__base__', '__mro__', 'mro', '__subclasses__']);

/** Whether attribute access by this name is looked at when the code is restricted. */
export function isHiddenName(name: string): boolean {
  return ruledNames.has(name) || FILTERED.has(name);
}
