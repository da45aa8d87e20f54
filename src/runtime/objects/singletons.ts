import { bindClass, PyObject } from './object.ts';
import { builtinType, type PyType } from './type.ts';

export const notImplementedType: PyType = builtinType('NotImplementedType', { isBase: false });
export const ellipsisType: PyType = builtinType('ellipsis', { isBase: false });

class PyNotImplemented extends PyObject {}
bindClass(PyNotImplemented, notImplementedType);

class PyEllipsis extends PyObject {}
bindClass(PyEllipsis, ellipsisType);

/** `NotImplemented`: the answer of a binary operation that does not know its operand. */
export const notImplemented: PyObject = new PyNotImplemented();

/** `Ellipsis`: what `...` in a subscript makes. */
export const ellipsis: PyObject = new PyEllipsis();
