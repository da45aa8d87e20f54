import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `reversed`. */
export const reversedType: PyType = builtinType('reversed');

/** Walks a sequence from its end. An instance of a subclass has its own `cls`. */
export class PyReversed extends PyObject {
  /** Undefined once it has ended. */
  sequence: Value | undefined;
  /** That of the next item; negative at the end. */
  index: number;

  constructor(sequence: Value, length: number) {
    super();
    this.sequence = sequence;
    this.index = length - 1;
  }
}
bindClass(PyReversed, reversedType);
