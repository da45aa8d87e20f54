import type { AttributeHolder } from './instance-attributes.ts';
import type { PyType } from './type.ts';

/**
 * Any Python value. None is `null`, bool a JS boolean, int within ±(2^53−1) a JS number, long a bigint, str a JS string
 * of code units 0–255; everything else is a `PyObject` (DESIGN section 2). `undefined` is never a Python value: it
 * marks an unbound slot, an absent argument or a miss.
 */
export type Value = null | boolean | number | bigint | string | PyObject;

/**
 * Every value that is not a JS primitive.
 *
 * `cls` is the Python type. A built-in type's objects find it on their JS prototype (`bindClass`), so it costs no
 * memory; objects of a Python-made subclass own the property. `attrs` is the instance dictionary, where there is one.
 */
export abstract class PyObject {
  declare cls: PyType;
  declare attrs: AttributeHolder | undefined;
  /** Whether a sandbox gets something of its own in place of it: builtin callables and types (`restricted`). */
  declare isConfinable: boolean;
}

/** Says which Python type the objects of a JS class have unless they say otherwise themselves. */
export function bindClass(constructor: { readonly prototype: PyObject }, type: PyType): void {
  constructor.prototype.cls = type;
}

PyObject.prototype.attrs = undefined;
PyObject.prototype.isConfinable = false;
