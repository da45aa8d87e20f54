import { bindClass, PyObject } from './object.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `basestring`, the common base of str and unicode. */
export const baseStringType: PyType = builtinType('basestring');

/** Python's `str`, a string of bytes. Exact strs are JS strings of code units 0–255. */
export const strType: PyType = builtinType('str', { base: baseStringType });

/** An instance of a subclass of str. */
export class PyStrObject extends PyObject {
  readonly value: string;

  constructor(cls: PyType, value: string) {
    super();
    this.cls = cls;
    this.attrs = undefined;
    this.value = value;
  }
}
bindClass(PyStrObject, strType);
