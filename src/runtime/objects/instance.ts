import type { PyDict } from './dict.ts';
import type { AttributeHolder } from './instance-attributes.ts';
import { PyObject, type Value } from './object.ts';
import { rootShapeOf, type Shape } from './shape.ts';
import type { PyType } from './type.ts';

const NO_SLOTS: (Value | undefined)[] = [];

/** An instance of a Python-made class whose layout is plain `object`. It holds its attributes itself. */
export class PyInstance extends PyObject implements AttributeHolder {
  shape: Shape | null;
  values: Value[];
  dict: PyDict | null;
  /** Values of `__slots__`, in the order of the member descriptors. */
  slotValues: (Value | undefined)[];

  constructor(type: PyType) {
    super();
    this.cls = type;
    this.shape = rootShapeOf(type);
    this.values = [];
    this.dict = null;
    this.slotValues = type.slotCount > 0 ? new Array(type.slotCount).fill(undefined) : NO_SLOTS;
    this.attrs = type.hasDict ? this : undefined;
  }
}
