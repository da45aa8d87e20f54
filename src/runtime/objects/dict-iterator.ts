import type { Cursor } from './cursor.ts';
import type { PyDict } from './dict.ts';
import { bindClass, PyObject } from './object.ts';
import { builtinType } from './type.ts';

/** What the three iterators of a dict share. */
export abstract class PyDictIterator extends PyObject {
  readonly cursor: Cursor;

  constructor(dict: PyDict) {
    super();
    this.cursor = dict.cursor();
  }
}

export const dictKeyIteratorType = builtinType('dictionary-keyiterator', { isBase: false });
export class PyDictKeyIterator extends PyDictIterator {}
bindClass(PyDictKeyIterator, dictKeyIteratorType);

export const dictValueIteratorType = builtinType('dictionary-valueiterator', { isBase: false });
export class PyDictValueIterator extends PyDictIterator {}
bindClass(PyDictValueIterator, dictValueIteratorType);

export const dictItemIteratorType = builtinType('dictionary-itemiterator', { isBase: false });
export class PyDictItemIterator extends PyDictIterator {}
bindClass(PyDictItemIterator, dictItemIteratorType);
