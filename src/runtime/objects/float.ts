import { bindClass, PyObject } from './object.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `float`. */
export const floatType: PyType = builtinType('float');

/** A float: boxed, so that `1.0` and `1` differ. An instance of a subclass has its own `cls`. */
export class PyFloat extends PyObject {
  v: number;

  constructor(v: number) {
    super();
    this.v = v;
  }
}
bindClass(PyFloat, floatType);

// The first float that V8 sees decides how it stores field `v`: a fraction makes it an unboxed double from the start.
new PyFloat(0.5);
