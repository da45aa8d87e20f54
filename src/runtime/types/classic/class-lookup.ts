/** Where a classic class finds a name. */
import type { PyClassicClass } from '../../objects/classic.ts';
import type { Value } from '../../objects/object.ts';

/** The value of a name in a class or its bases, depth first; undefined where none has it. */
export function classLookup(cls: PyClassicClass, name: string): Value | undefined {
  const own = cls.dict.getStr(name);
  if (own !== undefined) return own;
  for (const base of cls.bases) {
    const found = classLookup(base, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
