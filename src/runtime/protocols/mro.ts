import { PyClassicClass } from '../objects/classic.ts';
import type { PyObject } from '../objects/object.ts';
import { type PyRaise, typeError } from '../objects/raise.ts';
import { PyType } from '../objects/type.ts';
import { orderedLikeDict } from './dict-order.ts';

const nameOf = (cls: PyObject): string => (cls instanceof PyType || cls instanceof PyClassicClass ? cls.name : '?');

/** The depth-first, left-to-right order of classic classes. */
function classicMro(cls: PyClassicClass, into: PyObject[]): PyObject[] {
  if (!into.includes(cls)) into.push(cls);
  for (const base of cls.bases) classicMro(base, into);
  return into;
}

/**
 * The C3 linearisation of a class with these bases.
 * @throws TypeError where a base stands twice or the bases' orders contradict each other
 */
export function computeMro(cls: PyType, bases: readonly PyObject[]): PyObject[] {
  const duplicate = bases.find((base, i) => bases.indexOf(base) < i);
  if (duplicate !== undefined) throw typeError(`duplicate base class ${nameOf(duplicate)}`);
  const sequences = bases.map((base) =>
    base instanceof PyType ? [...base.mro] : classicMro(base as PyClassicClass, []),
  );
  sequences.push([...bases]);
  const result: PyObject[] = [cls];
  for (;;) {
    const open = sequences.filter((sequence) => sequence.length > 0);
    if (open.length === 0) return result;
    const head = open
      .map((sequence) => sequence[0]!)
      .find((candidate) => open.every((sequence) => sequence.indexOf(candidate) < 1));
    if (head === undefined) throw inconsistent(open);
    result.push(head);
    for (const sequence of open) if (sequence[0] === head) sequence.shift();
  }
}

function inconsistent(open: readonly (readonly PyObject[])[]): PyRaise {
  const names = orderedLikeDict([...new Set(open.map((sequence) => sequence[0]!))]).map(nameOf);
  return typeError(`Cannot create a consistent method resolution\norder (MRO) for bases ${names.join(', ')}`);
}
