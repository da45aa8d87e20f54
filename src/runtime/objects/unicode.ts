import type { Text } from '../text/code-points.ts';
import { bindClass, PyObject } from './object.ts';
import { baseStringType } from './str.ts';
import { builtinType, type PyType } from './type.ts';

/** Python's `unicode`. */
export const unicodeType: PyType = builtinType('unicode', { base: baseStringType });

/**
 * A unicode string; `text/code-points.ts` says how its code points are kept. An instance of a subclass has its own
 * `cls`.
 */
export class PyUnicode extends PyObject {
  readonly text: Text;

  constructor(text: Text) {
    super();
    this.text = text;
  }
}
bindClass(PyUnicode, unicodeType);
