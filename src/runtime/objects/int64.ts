import { intType } from './int.ts';
import { bindClass, PyObject } from './object.ts';

/**
 * A Python int outside ±(2^53−1) and within 64 bits. Ints in the exact range of a double are JS numbers, never this:
 * whoever makes an int from a bigint normalises it.
 */
export class PyInt64 extends PyObject {
  readonly value: bigint;

  constructor(value: bigint) {
    super();
    this.value = value;
  }
}
bindClass(PyInt64, intType);
