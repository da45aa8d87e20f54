import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType } from './type.ts';

/** Python's `memoryview`. */
export const memoryViewType = builtinType('memoryview', { isBase: false });

/** A view of bytes of an object. In 2.7 every object that gives one gives a row of single bytes. */
export class PyMemoryView extends PyObject {
  /** The object that has the bytes, itself no view. */
  readonly base: Value;
  readonly start: number;
  readonly length: number;

  constructor(base: Value, start: number, length: number) {
    super();
    this.base = base;
    this.start = start;
    this.length = length;
  }
}
bindClass(PyMemoryView, memoryViewType);
