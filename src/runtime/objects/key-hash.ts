/**
 * Hashes of dictionary keys in 32-bit halves. Which slot a key takes in a table depends on the low half alone except
 * after a handful of collisions, and the low half of CPython 2.7's string and tuple hashes can be computed without the
 * high one: in a fraction of the time.
 */
import { hashHigh, hashLow } from '../numbers/hash-words.ts';
import { complexHash, floatHash, longHash } from '../numbers/number-hash.ts';
import { codePointsHashLow, latestHashHigh, strHash, strHashLow } from '../numbers/string-hash.ts';
import { TupleHash } from '../numbers/tuple-hash.ts';
import { complexType, PyComplex } from './complex.ts';
import { PyFloat } from './float.ts';
import { identityOf } from './identity.ts';
import { PyInt64 } from './int64.ts';
import { classify, type Hash, hashesLike, integerOfKey, type MapKey } from './key-protocol.ts';
import type { PyObject, Value } from './object.ts';
import { thread } from './thread-state.ts';
import { PyTuple, tupleType } from './tuple.ts';
import { PyUnicode } from './unicode.ts';

/** What `lowHash` answers where only the key's own `__hash__` knows. */
export const UNKNOWN = -1;

const MULTIPLIER = 1000003;

/**
 * The low 32 bits (int32) of a key's hash.
 *
 * @returns `UNKNOWN` where neither `classify` nor this function can tell the hash without running Python code
 */
export function lowHash(key: Value): number {
  switch (typeof key) {
    case 'string':
      return stringLow(key);
    case 'number':
      return key === -1 ? -2 : key | 0;
    case 'boolean':
      return key ? 1 : 0;
    case 'bigint':
      return hashLow(longHash(key));
  }
  return key === null ? hashLow(hashOfAddress(identityOf(null))) : objectLow(key);
}

function objectLow(key: PyObject): number {
  if (key instanceof PyTuple) return hashesLike(key.cls, tupleType) ? tupleLow(key.items) : UNKNOWN;
  if (key instanceof PyUnicode) return unicodeLow(key);
  if (key instanceof PyInt64) return key.low;
  const mapKey = classify(key);
  if (mapKey === undefined) return isComplexKey(key) ? complexLow(key) : UNKNOWN;
  return hashLow(hashOfMapKey(mapKey));
}

function stringLow(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  let low = text.charCodeAt(0) << 7;
  for (let i = 0; i < length; i++) low = Math.imul(low, MULTIPLIER) ^ text.charCodeAt(i);
  low ^= length;
  // Only the high half tells whether this is -1, which CPython turns to -2.
  return low === -1 ? strHashLow(text) : low;
}

function unicodeLow(key: PyUnicode): number {
  const mapKey = classify(key);
  if (mapKey === undefined) return UNKNOWN;
  return typeof key.text === 'string' ? stringLow(key.text) : codePointsHashLow(key.text);
}

function tupleLow(items: readonly Value[]): number {
  // Tuples in tuples double the work at each level: counted, or a small key could take for ever.
  if ((thread.fuel -= items.length) < 0) thread.interpreter.budget.refuel();
  let low = 0x345678;
  let multiplier = MULTIPLIER;
  for (let i = 0, left = items.length - 1; left >= 0; i++, left--) {
    const item = items[i]!;
    // Ints inline: coordinates are the most frequent tuple keys.
    const hash = typeof item === 'number' ? (item === -1 ? -2 : item | 0) : lowHash(item);
    // A known hash whose low half is -1 makes the tuple look unknown too: rare, slow and right.
    if (hash === UNKNOWN) return UNKNOWN;
    low = Math.imul(low ^ hash, multiplier);
    multiplier = (multiplier + 82520 + left + left) | 0;
  }
  return (low + 97531) | 0;
}

function complexLow({ re, im }: PyComplex): number {
  return (hashLow(floatHash(re)) + Math.imul(MULTIPLIER, hashLow(floatHash(im)))) | 0;
}

/**
 * The high 32 bits (int32) of the hash of a key for which `lowHash` knows the low ones.
 */
export function highHash(key: Value): number {
  switch (typeof key) {
    case 'string':
      strHashLow(key);
      return latestHashHigh();
    case 'number':
      return hashHigh(key === -1 ? -2 : key);
    case 'boolean':
      return 0;
    case 'bigint':
      return hashHigh(longHash(key));
  }
  if (key === null) return hashHigh(hashOfAddress(identityOf(null)));
  if (key instanceof PyTuple) return tupleHigh(key.items);
  if (key instanceof PyUnicode) return unicodeHigh(key);
  if (key instanceof PyInt64) return key.high;
  if (isComplexKey(key)) return hashHigh(complexHash(key.re, key.im));
  return hashHigh(hashOfMapKey(classify(key)!));
}

function tupleHigh(items: readonly Value[]): number {
  const hash = new TupleHash(items.length);
  for (let i = 0; i < items.length; i++) hash.addWords(highHash(items[i]!), lowHash(items[i]!));
  hash.low();
  return hash.high;
}

function unicodeHigh({ text }: PyUnicode): number {
  if (typeof text === 'string') strHashLow(text);
  else codePointsHashLow(text);
  return latestHashHigh();
}

function isComplexKey(key: PyObject): key is PyComplex {
  return key instanceof PyComplex && hashesLike(key.cls, complexType);
}

/** The hash of a key that is neither text nor a tuple, from its Map key. */
function hashOfMapKey(key: MapKey): Hash {
  switch (typeof key) {
    case 'number':
      return floatHash(key);
    case 'bigint':
      return longHash(integerOfKey(key));
    case 'string':
      return strHash(key);
    default:
      // The only numbers that stand for themselves are NaNs.
      return key instanceof PyFloat || key instanceof PyComplex ? 0 : hashOfAddress(identityOf(key));
  }
}

/** The default hash of the object at an address (CPython's `_Py_HashPointer`). */
export function hashOfAddress(address: number): Hash {
  const low = address % 16;
  if (low === 0) return address / 16;
  return BigInt.asIntN(64, BigInt((address - low) / 16) | (BigInt(low) << 60n));
}
