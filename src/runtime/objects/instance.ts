import type { PyDict } from './dict.ts';
import type { AttributeHolder } from './instance-attributes.ts';
import { PyObject, type Value } from './object.ts';
import { rootShapeOf, type Shape } from './shape.ts';
import type { PyType } from './type.ts';

const NO_SLOTS: (Value | undefined)[] = [];

/**
 * Storage for the attributes of a new instance, with room for as many as its fellows have: an empty JS array would
 * grow to room for 17. What lies beyond the instance's shape means nothing.
 */
function roomFor(count: number): Value[] {
  if (count <= 2) return [null, null];
  if (count <= 4) return [null, null, null, null];
  return count <= 8 ? [null, null, null, null, null, null, null, null] : new Array(count).fill(null);
}

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
    this.values = roomFor(type.expectedAttributes);
    this.dict = null;
    this.slotValues = type.slotCount > 0 ? new Array(type.slotCount).fill(undefined) : NO_SLOTS;
    this.attrs = type.hasDict ? this : undefined;
  }
}
