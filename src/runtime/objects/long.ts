import { bindClass, PyObject } from './object.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `long`. Exact longs are JS bigints, small ones too. */
export const longType: PyType = builtinType('long');

/** An instance of a subclass of long. */
export class PyLongObject extends PyObject {
  readonly value: bigint;

  constructor(cls: PyType, value: bigint) {
    super();
    this.cls = cls;
    this.attrs = undefined;
    this.value = value;
  }
}
bindClass(PyLongObject, longType);
