import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType } from './type.ts';

/** Python's `buffer`. */
export const bufferType = builtinType('buffer', { isBase: false });

/** The rest of the object, as long as it is. */
export const WHOLE = -1;

/** A read-only window on the bytes of an object, looked up anew at each use. */
export class PyBuffer extends PyObject {
  /** An object that has bytes, itself no buffer. */
  readonly base: Value;
  readonly offset: number;
  /** How many bytes, or `WHOLE`. */
  readonly size: number;

  constructor(base: Value, offset: number, size: number) {
    super();
    this.base = base;
    this.offset = offset;
    this.size = size;
  }
}
bindClass(PyBuffer, bufferType);
