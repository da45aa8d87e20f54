import { bindClass, PyObject } from './object.ts';
import { builtinType, type PyType } from './type.ts';

export const xrangeType: PyType = builtinType('xrange', { isBase: false });

/**
 * `xrange(start, stop, step)`: the first value, the step and the number of values. These, every value and
 * `start + length * step` are safe integers; where they are not the object is a `PyWideXRange`.
 */
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

/** An xrange that leaves the safe integers: 64-bit arithmetic, as CPython's. */
export class PyWideXRange extends PyObject {
  readonly start: bigint;
  readonly step: bigint;
  readonly length: bigint;

  constructor(start: bigint, step: bigint, length: bigint) {
    super();
    this.start = start;
    this.step = step;
    this.length = length;
  }
}
bindClass(PyWideXRange, xrangeType);

export const rangeIteratorType: PyType = builtinType('rangeiterator', { isBase: false });

/** What iterates an xrange: the value that comes next, and how many do. */
export class PyRangeIterator extends PyObject {
  value: number;
  readonly step: number;
  left: number;

  constructor(value: number, step: number, left: number) {
    super();
    this.value = value;
    this.step = step;
    this.left = left;
  }
}
bindClass(PyRangeIterator, rangeIteratorType);

/** What iterates a `PyWideXRange`. */
export class PyWideRangeIterator extends PyObject {
  value: bigint;
  readonly step: bigint;
  left: bigint;

  constructor(value: bigint, step: bigint, left: bigint) {
    super();
    this.value = value;
    this.step = step;
    this.left = left;
  }
}
bindClass(PyWideRangeIterator, rangeIteratorType);
