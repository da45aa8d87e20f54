import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `enumerate`. */
export const enumerateType: PyType = builtinType('enumerate');

/** Counts the items of an iterator. An instance of a subclass has its own `cls`. */
export class PyEnumerate extends PyObject {
  readonly iterator: Value;
  /** The next number, where it is a safe integer; a bigint beyond. */
  index: number | bigint;

  constructor(iterator: Value, index: number | bigint) {
    super();
    this.iterator = iterator;
    this.index = index;
  }
}
bindClass(PyEnumerate, enumerateType);
