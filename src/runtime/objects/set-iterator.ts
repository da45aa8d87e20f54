import type { Cursor } from './cursor.ts';
import { bindClass, PyObject } from './object.ts';
import type { PyBaseSet } from './set.ts';
import { builtinType } from './type.ts';

export const setIteratorType = builtinType('setiterator', { isBase: false });

/** Walks a set or frozenset. */
export class PySetIterator extends PyObject {
  readonly cursor: Cursor;

  constructor(set: PyBaseSet) {
    super();
    this.cursor = set.cursor();
  }
}
bindClass(PySetIterator, setIteratorType);
