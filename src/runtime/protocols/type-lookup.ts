import { PyClassicClass } from '../objects/classic.ts';
import type { Entry } from '../objects/hash-table.ts';
import type { Value } from '../objects/object.ts';
import { thread } from '../objects/thread-state.ts';
import { PyType } from '../objects/type.ts';

/**
 * The dictionary entry that a name has in a class or the first base that has it, along the method resolution order
 * (CPython's `_PyType_Lookup`); null where none has. Inline caches keep the entry for as long as `type.version` stays.
 */
export function lookupEntry(type: PyType, name: string): Entry | null {
  const known = type.lookupCache.get(name);
  if (known !== undefined) return known;
  let found: Entry | null = null;
  let mayChangeUnseen = false;
  for (const base of type.mro) {
    let entry: Entry | undefined;
    if (base instanceof PyType) entry = base.dict.entryOf(name);
    else if (base instanceof PyClassicClass) {
      mayChangeUnseen = true;
      entry = base.dict.entryOf(name);
    }
    if (entry !== undefined && entry.value !== undefined) {
      found = entry;
      break;
    }
  }
  if (!mayChangeUnseen) type.lookupCache.set(name, found);
  return found;
}

/** The value a name has in a class or its bases; undefined where none has. */
export function lookup(type: PyType, name: string): Value | undefined {
  const entry = lookupEntry(type, name);
  return entry === null ? undefined : entry.value;
}

let lastVersion = 0;

/** Says that look-ups in `type` and its subclasses may answer differently from now on. */
export function typeModified(type: PyType): void {
  type.version = ++lastVersion;
  type.lookupCache.clear();
  for (const subclass of subclassesOf(type)) typeModified(subclass);
}

/** The direct subclasses that this interpreter made of a type and that are still alive, oldest first. */
export function subclassesOf(type: PyType): PyType[] {
  const alive: PyType[] = [];
  for (const reference of thread.interpreter.subclasses.get(type) ?? []) {
    const subclass = reference.deref();
    if (subclass !== undefined) alive.push(subclass);
  }
  return alive;
}

/** Records a new class with each of its bases. */
export function addSubclass(base: PyType, subclass: PyType): void {
  const { subclasses } = thread.interpreter;
  const list = subclasses.get(base);
  if (list === undefined) subclasses.set(base, [new WeakRef(subclass)]);
  else list.push(new WeakRef(subclass));
}

/** Forgets a class whose `__bases__` changed. */
export function removeSubclass(base: PyType, subclass: PyType): void {
  const { subclasses } = thread.interpreter;
  const list = subclasses.get(base);
  if (list !== undefined)
    subclasses.set(
      base,
      list.filter((reference) => reference.deref() !== subclass),
    );
}
