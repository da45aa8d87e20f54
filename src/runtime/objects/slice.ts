import { bindClass, PyObject, type Value } from './object.ts';
import { builtinType } from './type.ts';

export const sliceType = builtinType('slice', { isBase: false });

export class PySlice extends PyObject {
  readonly start: Value;
  readonly stop: Value;
  readonly step: Value;
  constructor(start: Value, stop: Value, step: Value) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
  }
}
bindClass(PySlice, sliceType);
