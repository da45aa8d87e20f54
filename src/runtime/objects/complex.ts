import { bindClass, PyObject } from './object.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `complex`. */
export const complexType: PyType = builtinType('complex');

/** A complex number. An instance of a subclass has its own `cls`. */
export class PyComplex extends PyObject {
  readonly re: number;
  readonly im: number;

  constructor(re: number, im: number) {
    super();
    this.re = re;
    this.im = im;
  }
}
bindClass(PyComplex, complexType);
