import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `list`. */
export const listType: PyType = builtinType('list');

/** A list. An instance of a subclass has its own `cls`. */
export class PyList extends PyObject {
  items: Value[];

  constructor(items: Value[] = []) {
    super();
    this.items = items;
  }
}
bindClass(PyList, listType);
