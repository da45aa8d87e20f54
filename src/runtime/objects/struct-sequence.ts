import { PyObject, type Value } from './object.ts';
import type { PyType } from './type.ts';

/** An instance of a type like `time.struct_time` (CPython's structseq): named fields, a tuple to look at. */
export class PyStructSequence extends PyObject {
  /** All fields: those of the tuple, then those that have only a name. */
  readonly fields: readonly Value[];
  /** How many of them the tuple has. */
  readonly visible: number;

  constructor(type: PyType, fields: readonly Value[], visible: number) {
    super();
    this.cls = type;
    this.fields = fields;
    this.visible = visible;
  }
}
