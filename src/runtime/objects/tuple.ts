import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `tuple`. */
export const tupleType: PyType = builtinType('tuple');

/** A tuple; nobody changes `items` once Python code can see it. An instance of a subclass has its own `cls`. */
export class PyTuple extends PyObject {
  readonly items: readonly Value[];

  constructor(items: readonly Value[]) {
    super();
    this.items = items;
  }
}
bindClass(PyTuple, tupleType);

/** The one empty tuple. */
export const emptyTuple: PyTuple = new PyTuple([]);
