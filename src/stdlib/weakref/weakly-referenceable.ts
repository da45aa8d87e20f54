import type { PyObject, Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';

/** An object that can be weakly referenced. @throws TypeError for any other */
export function weaklyReferenceable(value: Value): PyObject {
  const type = typeOf(value);
  if (!type.hasWeakrefs) throw typeError(`cannot create weak reference to '${type.name}' object`);
  return value as PyObject;
}
