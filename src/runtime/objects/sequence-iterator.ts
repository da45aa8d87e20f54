import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType } from './type.ts';

export const sequenceIteratorType = builtinType('iterator', { isBase: false });
/** Iterates anything that has `__getitem__` by index, until IndexError. */
export class PySequenceIterator extends PyObject {
  /** Null once it has ended. */
  sequence: Value | undefined;
  index = 0;
  constructor(sequence: Value) {
    super();
    this.sequence = sequence;
  }
}
bindClass(PySequenceIterator, sequenceIteratorType);

export const callableIteratorType = builtinType('callable-iterator', { isBase: false });
/** `iter(callable, sentinel)`; a builtin that answers such an iterator may give it a function of its own to call. */
export class PyCallableIterator extends PyObject {
  /** Undefined once it has ended. */
  callable: Value | (() => Value) | undefined;
  readonly sentinel: Value;
  constructor(callable: Value | (() => Value), sentinel: Value) {
    super();
    this.callable = callable;
    this.sentinel = sentinel;
  }
}
bindClass(PyCallableIterator, callableIteratorType);
