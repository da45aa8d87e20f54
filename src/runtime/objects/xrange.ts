import { bindClass, PyObject } from './object.ts';
import { builtinType } from './type.ts';

export const xrangeType = builtinType('xrange', { isBase: false });

/** `xrange(start, stop, step)`: the first value, the step and the number of values, all within the exact integers. */
export class PyXRange extends PyObject {
  readonly start: number;
  readonly step: number;
  readonly length: number;

  constructor(start: number, step: number, length: number) {
    super();
    this.start = start;
    this.step = step;
    this.length = length;
  }
}
bindClass(PyXRange, xrangeType);
