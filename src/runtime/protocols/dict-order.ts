import { PyDict } from '../objects/dict.ts';
import type { PyObject } from '../objects/object.ts';

/** Objects in the order in which a dict with them as keys iterates (some of CPython's messages list them so). */
export function orderedLikeDict(objects: readonly PyObject[]): PyObject[] {
  const dict = new PyDict();
  for (const object of objects) dict.set(object, null);
  return dict.keys() as PyObject[];
}
