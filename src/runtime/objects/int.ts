import { bindClass, PyObject } from './object.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `int`. Exact ints are JS numbers, or `PyInt64` outside the exact range of a double. */
export const intType: PyType = builtinType('int');

/** An instance of a subclass of int. `value` is a number where a double holds it exactly, else a bigint. */
export class PyIntObject extends PyObject {
  readonly value: number | bigint;

  constructor(cls: PyType, value: number | bigint) {
    super();
    this.cls = cls;
    this.attrs = undefined;
    this.value = value;
  }
}
bindClass(PyIntObject, intType);
