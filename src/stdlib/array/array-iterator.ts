import { defineType } from '../../runtime/declare/declare.ts';
import { bindClass, PyObject } from '../../runtime/objects/object.ts';
import { builtinType } from '../../runtime/objects/type.ts';
import { genericGetAttribute } from '../../runtime/protocols/attribute.ts';
import type { PyArray } from './array-object.ts';

const arrayIteratorType = builtinType('arrayiterator', { isBase: false });

/** Walks an array that may change meanwhile. */
export class PyArrayIterator extends PyObject {
  readonly array: PyArray;
  index = 0;

  constructor(array: PyArray) {
    super();
    this.array = array;
  }
}
bindClass(PyArrayIterator, arrayIteratorType);

defineType(arrayIteratorType, {
  slots: {
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: (self) => {
      const iterator = self as PyArrayIterator;
      return iterator.array.items[iterator.index++];
    },
  },
});
