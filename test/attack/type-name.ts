import { PyClassicClass } from '../../src/runtime/objects/classic.ts';
import type { Value } from '../../src/runtime/objects/object.ts';
import { PyType } from '../../src/runtime/objects/type.ts';

/** The name of an exception's class, without running any of its code. */
export function typeNameOf(type: Value): string {
  if (type instanceof PyType) return type.shortName;
  return type instanceof PyClassicClass ? type.name : String(type);
}
