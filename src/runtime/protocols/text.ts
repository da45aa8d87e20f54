/** `repr`, `str` and `unicode` of anything (CPython's `PyObject_Repr`, `_PyObject_Str`, `PyObject_Unicode`). */
import { identityOf } from '../objects/identity.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { PyStrObject } from '../objects/str.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { asciiEncode } from './default-encoding.ts';
import { enterRecursion, leaveRecursion } from './recursion.ts';

/** The bytes of a str or an instance of a subclass; undefined for anything else. */
export function bytesOf(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  return value instanceof PyStrObject ? value.value : undefined;
}

/** `repr(value)` as a byte string. */
export function repr(value: Value): string {
  if (typeof value === 'number') return String(value);
  enterRecursion(' while getting the repr of an object');
  const slot = typeOf(value).slots.repr;
  const result = slot === undefined ? defaultRepr(value) : slot(value);
  leaveRecursion();
  return asBytes(result, '__repr__');
}

/** What `__repr__` or `__str__` answered, as bytes: unicode is encoded with the default encoding. */
function asBytes(result: Value, method: string): string {
  if (typeof result === 'string') return result;
  if (result instanceof PyUnicode) return asciiEncode(result);
  if (result instanceof PyStrObject) return result.value;
  throw typeError(`${method} returned non-string (type ${typeOf(result).name})`);
}

/** `<module.name object at 0x…>`. */
export function defaultRepr(value: Value): string {
  return `<${typeOf(value).name} object at ${address(value as PyObject)}>`;
}

/** How an object's identity is printed. */
export function address(value: Value): string {
  return `0x${identityOf(value as PyObject).toString(16)}`;
}

/** `str(value)` as a byte string. */
export function str(value: Value): string {
  if (typeof value === 'string') return value;
  return asBytes(strValue(value), '__str__');
}

/** What the type's `__str__` answers: usually a str, sometimes unicode (for `print`, which encodes it itself). */
export function strValue(value: Value): Value {
  if (typeof value === 'string' || (value instanceof PyUnicode && typeOf(value).slots.str === unicodeStr)) return value;
  const slot = typeOf(value).slots.str;
  if (slot === undefined) return repr(value);
  enterRecursion(' while getting the str of an object');
  const result = slot(value);
  leaveRecursion();
  if (typeof result === 'string' || result instanceof PyUnicode || result instanceof PyStrObject) return result;
  throw typeError(`__str__ returned non-string (type ${typeOf(result).name})`);
}

/** `unicode.__str__`: set by the type, known here so that a unicode object is not encoded where it need not be. */
let unicodeStr: unknown;
export function setUnicodeStr(slot: (self: Value) => Value): void {
  unicodeStr = slot;
}

/** Objects whose repr is being made, for `[...]` (CPython's `Py_ReprEnter`). */
const reprsInProgress: Value[] = [];

/** The repr of a container, or `cycle` where the container is already being printed further out. */
export function containerRepr(container: Value, cycle: string, make: () => string): string {
  if (reprsInProgress.includes(container)) return cycle;
  const height = reprsInProgress.length;
  reprsInProgress.push(container);
  try {
    return make();
  } finally {
    reprsInProgress.length = height;
  }
}
