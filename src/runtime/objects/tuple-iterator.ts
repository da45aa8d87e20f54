import { bindClass, PyObject } from './object.ts';
import type { PyTuple } from './tuple.ts';
import { builtinType } from './type.ts';

export const tupleIteratorType = builtinType('tupleiterator', { isBase: false });

export class PyTupleIterator extends PyObject {
  /** Null once it has ended. */
  tuple: PyTuple | null;
  index = 0;

  constructor(tuple: PyTuple) {
    super();
    this.tuple = tuple;
  }
}
bindClass(PyTupleIterator, tupleIteratorType);
