import { type AttributeHolder, InstanceAttributes } from './instance-attributes.ts';
import type { PyObject } from './object.ts';
import { rootShapeOf } from './shape.ts';

/**
 * Where an object keeps its instance attributes; made now if its type has a `__dict__` and it had no attribute yet.
 * Undefined where its type has none.
 */
export function attributesOf(object: PyObject): AttributeHolder | undefined {
  const { attrs } = object;
  if (attrs !== undefined) return attrs;
  if (!object.cls.hasDict) return undefined;
  return (object.attrs = new InstanceAttributes(rootShapeOf(object.cls)));
}
