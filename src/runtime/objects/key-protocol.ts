import { longHash } from '../numbers/number-hash.ts';
import { isAscii, textKey } from '../text/code-points.ts';
import { complexType, PyComplex } from './complex.ts';
import { floatType, PyFloat } from './float.ts';
import { intType, PyIntObject } from './int.ts';
import { PyInt64 } from './int64.ts';
import { longType, PyLongObject } from './long.ts';
import type { PyObject, Value } from './object.ts';
import { PyStrObject, strType } from './str.ts';
import { tupleType } from './tuple.ts';
import { objectType, type PyType, typeType } from './type.ts';
import { PyUnicode, unicodeType } from './unicode.ts';

/** A 64-bit Python hash, signed: a number where it is a safe integer, else a bigint. */
export type Hash = number | bigint;

/** What a key is called in a JS `Map`: equal keys have the same one. Objects stand for themselves alone. */
export type MapKey = string | number | bigint | null | PyObject;

/** How keys of arbitrary type are hashed and compared; the protocols fill it in. */
export const keyProtocol: {
  /** `hash(value)`; raises TypeError for an unhashable value. */
  hash: (value: Value) => Hash;
  /** `left == right` as a truth value; the caller has sorted out identical objects. */
  equal: (left: Value, right: Value) => boolean;
} = {
  hash: () => {
    throw new Error('the hash protocol is not installed');
  },
  equal: () => {
    throw new Error('the comparison protocol is not installed');
  },
};

/** Whether instances of a type hash and compare exactly as those of a built-in type do. */
export function hashesLike(type: PyType, base: PyType): boolean {
  if (type === base) return true;
  const own = type.slots;
  const other = base.slots;
  return own.hash === other.hash && own.richCompare === other.richCompare && own.compare === other.compare;
}

/**
 * The Map key of a dictionary key, or undefined where there is none: tuples and complex numbers, which `lowHash`
 * knows, and everything whose class has a `__hash__` or `__eq__` of its own.
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
  if (type === tupleType) return undefined;
  if (type === unicodeType) return unicodeKey(value as PyUnicode);
  if (type === floatType) return floatKey(value as PyFloat);
  return hashesLike(type, objectType) || hashesLike(type, typeType) ? value : classifyOther(value, type);
}

/** `classify` for objects of less common built-in types and of subclasses of the basic ones. */
function classifyOther(value: PyObject, type: PyType): MapKey | undefined {
  if (value instanceof PyInt64) return value.value;
  if (value instanceof PyStrObject) return hashesLike(type, strType) ? value.value : undefined;
  if (value instanceof PyIntObject) return hashesLike(type, intType) ? value.value : undefined;
  if (value instanceof PyLongObject) return hashesLike(type, longType) ? bigintKey(value.value) : undefined;
  if (value instanceof PyUnicode) return hashesLike(type, unicodeType) ? unicodeKey(value) : undefined;
  if (value instanceof PyFloat) return hashesLike(type, floatType) ? floatKey(value) : undefined;
  if (value instanceof PyComplex && value.im === 0 && hashesLike(type, complexType)) {
    return Number.isNaN(value.re) ? value : numberKey(value.re);
  }
  return undefined;
}

/** A NaN equals nothing and is found by identity alone, so it stands for itself. */
function floatKey(value: PyFloat): number | bigint | PyObject {
  const { v } = value;
  return Number.isNaN(v) ? value : numberKey(v);
}

function numberKey(value: number): number | bigint {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? bigintKey(BigInt(value)) : value;
}

function bigintKey(value: bigint): number | bigint {
  if (value >= -0x1fffffffffffffn && value <= 0x1fffffffffffffn) return Number(value);
  return value >= LEAST_INT64 && value <= MOST_INT64
    ? value
    : (value << 64n) | BigInt.asUintN(64, BigInt(longHash(value)));
}

const LEAST_INT64 = -(2n ** 63n);
const MOST_INT64 = 2n ** 63n - 1n;

/**
 * The integer that a key of `classify` stands for. A Map tells big integers apart by their low 64 bits alone, so those
 * of more than 64 bits have their hash there: or `i << 64` would all fall into one bucket.
 */
export function integerOfKey(key: bigint): bigint {
  return key >= LEAST_INT64 && key <= MOST_INT64 ? key : key >> 64n;
}

/**
 * ASCII text equals the str of the same characters; no other text equals any str, so what could be mistaken for one
 * is marked.
 */
function unicodeKey({ text }: PyUnicode): string {
  const key = textKey(text);
  if (isAscii(key)) return key;
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) > 0xff) return key;
  return `\uffff\u0002${key}`;
}
