import type { Value } from '../objects/object.ts';
import { findReferences, type PyWeakReference } from '../objects/weak-reference.ts';
import { isRestricted } from './mode.ts';
import { currentDomain } from './provenance.ts';

/**
 * The weak references to an object that the running code may see: a sandbox those it made itself, since a reference of
 * trusted code may be an instance of a class with secrets of its own.
 */
export function weakReferencesTo(object: Value): PyWeakReference[] {
  const all = findReferences(object)?.all() ?? [];
  if (!isRestricted()) return all;
  const domain = currentDomain();
  return all.filter((reference) => reference.domain === domain);
}
