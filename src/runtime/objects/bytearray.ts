import { stringFromUnits } from '../text/code-points.ts';
import type { PyMemoryView } from './memoryview.ts';
import { bindClass, PyObject } from './object.ts';
import { builtinType } from './type.ts';

/** Python's `bytearray`. */
export const byteArrayType = builtinType('bytearray');

const NO_BYTES = new Uint8Array(0);

/** A mutable array of bytes. An instance of a subclass has its own `cls`. */
export class PyByteArray extends PyObject {
  /** The bytes, and room behind them. */
  bytes: Uint8Array;
  length: number;
  /** The memoryviews that were made of it. */
  views: PyMemoryView[] | null = null;

  constructor(bytes: Uint8Array = NO_BYTES) {
    super();
    this.bytes = bytes;
    this.length = bytes.length;
  }

  /** The bytes as a str. */
  text(): string {
    return stringFromUnits(this.bytes, 0, this.length);
  }

  /** The bytes themselves, not to be kept. */
  content(): Uint8Array {
    return this.bytes.length === this.length ? this.bytes : this.bytes.subarray(0, this.length);
  }
}
bindClass(PyByteArray, byteArrayType);

export const byteArrayIteratorType = builtinType('bytearray_iterator', { isBase: false });

/** Walks a bytearray that may change meanwhile. */
export class PyByteArrayIterator extends PyObject {
  /** Null once it has ended. */
  array: PyByteArray | null;
  index = 0;

  constructor(array: PyByteArray) {
    super();
    this.array = array;
  }
}
bindClass(PyByteArrayIterator, byteArrayIteratorType);
