import type { PyList } from './list.ts';
import { bindClass, PyObject } from './object.ts';
import { builtinType } from './type.ts';

export const listIteratorType = builtinType('listiterator', { isBase: false });

/** Walks a list that may change meanwhile. */
export class PyListIterator extends PyObject {
  /** Null once it has ended. */
  list: PyList | null;
  index = 0;

  constructor(list: PyList) {
    super();
    this.list = list;
  }
}
bindClass(PyListIterator, listIteratorType);

export const listReverseIteratorType = builtinType('listreverseiterator', { isBase: false });

/** Walks a list from its end; `index` is that of the next item. */
export class PyListReverseIterator extends PyObject {
  /** Null once it has ended. */
  list: PyList | null;
  index: number;

  constructor(list: PyList) {
    super();
    this.list = list;
    this.index = list.items.length - 1;
  }
}
bindClass(PyListReverseIterator, listReverseIteratorType);
