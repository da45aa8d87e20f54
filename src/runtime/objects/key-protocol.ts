import { textKey } from '../text/code-points.ts';
import { floatType, PyFloat } from './float.ts';
import { intType, PyIntObject } from './int.ts';
import { PyInt64 } from './int64.ts';
import { longType, PyLongObject } from './long.ts';
import type { PyObject, Value } from './object.ts';
import { PyStrObject, strType } from './str.ts';
import { PyTuple } from './tuple.ts';
import { objectType, type PyType } from './type.ts';
import { PyUnicode, unicodeType } from './unicode.ts';

/** A 64-bit Python hash, signed: a number where a double holds it exactly. */
export type Hash = number | bigint;

/** What a key is called in a JS `Map`. */
export type MapKey = string | number | bigint | null | PyObject;

/** How keys of arbitrary type are hashed and compared; the protocols fill it in. */
export const keyProtocol: {
  /** `hash(value)`; raises TypeError for an unhashable value. */
  hash: (value: Value) => Hash;
  /** `left == right` as a truth value; identical objects were sorted out before. */
  equal: (left: Value, right: Value) => boolean;
} = {
  hash: () => {
    throw new Error('the hash protocol is not installed');
  },
  equal: () => {
    throw new Error('the comparison protocol is not installed');
  },
};

function hashesLike(type: PyType, base: PyType): boolean {
  const own = type.slots;
  const other = base.slots;
  return (
    type === base || (own.hash === other.hash && own.richCompare === other.richCompare && own.compare === other.compare)
  );
}

function numberKey(value: number): number | bigint {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value;
}

function bigintKey(value: bigint): number | bigint {
  return value >= -0x1fffffffffffffn && value <= 0x1fffffffffffffn ? Number(value) : value;
}

function unicodeKey({ text }: PyUnicode): string {
  const key = textKey(text);
  let bits = 0;
  for (let i = 0; i < key.length; i++) bits |= key.charCodeAt(i);
  return bits >= 0x80 && bits < 0x100 ? `\uffff\u0002${key}` : key;
}

/**
 * The Map key that is equal for equal keys, or undefined where only the key's own methods can tell.
 */
export function classify(value: Value): MapKey | undefined {
  switch (typeof value) {
    case 'string':
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'bigint':
      return bigintKey(value);
  }
  if (value === null) return null;
  const type = value.cls;
  if (value instanceof PyFloat) {
    if (hashesLike(type, floatType)) return Number.isNaN(value.v) ? value : numberKey(value.v);
  } else if (value instanceof PyUnicode) {
    if (hashesLike(type, unicodeType)) return unicodeKey(value);
  } else if (value instanceof PyInt64) return value.value;
  else if (value instanceof PyStrObject) {
    if (hashesLike(type, strType)) return value.value;
  } else if (value instanceof PyIntObject) {
    if (hashesLike(type, intType)) return value.value;
  } else if (value instanceof PyLongObject) {
    if (hashesLike(type, longType)) return bigintKey(value.value);
  } else if (!(value instanceof PyTuple)) {
    const { slots } = type;
    if (
      (slots.hash === undefined || slots.hash === objectType.slots.hash) &&
      slots.richCompare === undefined &&
      slots.compare === undefined
    ) {
      return value;
    }
  }
  return undefined;
}
