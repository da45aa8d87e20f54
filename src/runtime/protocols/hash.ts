import { keyProtocol } from '../objects/key-protocol.ts';
import type { Value } from '../objects/object.ts';
import { type PyRaise, typeError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';

/**
 * `hash(value)`, a signed 64-bit integer.
 * @throws TypeError where the value is not hashable
 */
export function hash(value: Value): number | bigint {
  const slot = typeOf(value).slots.hash;
  if (slot === undefined) throw unhashable(value);
  return slot(value);
}

function unhashable(value: Value): PyRaise {
  return typeError(`unhashable type: '${typeOf(value).name}'`);
}

keyProtocol.hash = hash;
