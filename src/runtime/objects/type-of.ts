import { boolType } from './bool.ts';
import { intType } from './int.ts';
import { longType } from './long.ts';
import { noneType } from './none.ts';
import type { Value } from './object.ts';
import { strType } from './str.ts';
import type { PyType } from './type.ts';

/** The Python type of a value, `type(value)`; for a classic instance that is `instance`. */
export function typeOf(value: Value): PyType {
  switch (typeof value) {
    case 'object':
      return value === null ? noneType : value.cls;
    case 'number':
      return intType;
    case 'string':
      return strType;
    case 'boolean':
      return boolType;
    default:
      return longType;
  }
}
