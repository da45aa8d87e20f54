/** Operators, subscripts and comparison of str (the slots of CPython's `PyString_Type`). */

import { countText, reserveConcatenation, reserveText } from '../../budget/text-budget.ts';
import { strHash } from '../../numbers/string-hash.ts';
import { PyByteArray } from '../../objects/bytearray.ts';
import type { Value } from '../../objects/object.ts';
import { indexError, overflowError, typeError } from '../../objects/raise.ts';
import { notImplemented } from '../../objects/singletons.ts';
import { PySlice } from '../../objects/slice.ts';
import type { CompareOp } from '../../objects/slots.ts';
import { PyStrObject } from '../../objects/str.ts';
import { typeOf } from '../../objects/type-of.ts';
import { PyUnicode } from '../../objects/unicode.ts';
import { orderHolds } from '../../protocols/compare.ts';
import { isIndex, toIndex } from '../../protocols/index-number.ts';
import { concatTexts, stepText } from '../../text/code-points.ts';
import { findText, firstIndex } from '../../text/search.ts';
import { concatByteArrays } from '../bytearray/concatenation.ts';
import { sliceIndices } from '../slice-indices.ts';
import { ownBytes, ownText } from './own-bytes.ts';

export function concat(self: Value, other: Value): Value {
  const left = ownBytes(self);
  if (typeof other === 'string' || other instanceof PyStrObject) {
    const right = ownBytes(other);
    reserveConcatenation(left.length, right.length);
    return left + right;
  }
  if (other instanceof PyUnicode) {
    const text = ownText(self);
    reserveConcatenation(text.length, other.text.length);
    return new PyUnicode(concatTexts(text, other.text));
  }
  if (other instanceof PyByteArray) return concatByteArrays(self, other);
  throw typeError(`cannot concatenate 'str' and '${typeOf(other).name}' objects`);
}

/** From here on a size does not fit C's signed 64 bits. */
const LARGEST_SIZE = 2 ** 63;

export function repeat(self: Value, count: number): Value {
  const text = ownBytes(self);
  if (count <= 0) return '';
  const size = text.length * count;
  if (size >= LARGEST_SIZE) throw overflowError('repeated string is too long');
  reserveText(size);
  return text.repeat(count);
}

export function item(self: Value, index: number): Value {
  const text = ownBytes(self);
  if (index < 0 || index >= text.length) throw indexError('string index out of range');
  return text[index]!;
}

/** `self[low:high]`, the bounds clipped as `sq_slice` does it. */
export function slice(self: Value, low: number, high: number): Value {
  const text = ownBytes(self);
  return high <= 0 ? '' : high < low ? '' : text.substring(low, high);
}

export function subscript(self: Value, key: Value): Value {
  const text = ownBytes(self);
  if (key instanceof PySlice) {
    const { start, stop, step, count } = sliceIndices(key, text.length);
    if (step === 1) return count === 0 ? '' : text.substring(start, stop);
    reserveText(count);
    return stepText(text, start, step, count) as string;
  }
  if (typeof key !== 'number' && !isIndex(key)) {
    throw typeError(`string indices must be integers, not ${typeOf(key).name}`);
  }
  const index = toIndex(key);
  return item(self, index < 0 ? index + text.length : index);
}

export function contains(self: Value, sub: Value): boolean {
  const text = ownBytes(self);
  countText(text.length);
  if (typeof sub === 'string') return firstIndex(text, sub) >= 0;
  if (sub instanceof PyUnicode) return findText(ownText(self), sub.text) >= 0;
  if (sub instanceof PyStrObject) return firstIndex(text, sub.value) >= 0;
  throw typeError(`'in <string>' requires string as left operand, not ${typeOf(sub).name}`);
}

export function richCompare(self: Value, other: Value, op: CompareOp): Value {
  if (typeof other !== 'string' && !(other instanceof PyStrObject)) return notImplemented;
  if (typeof self !== 'string' && !(self instanceof PyStrObject)) return notImplemented;
  const left = ownBytes(self);
  const right = ownBytes(other);
  return orderHolds(op, left === right ? 0 : left < right ? -1 : 1);
}

export function hash(self: Value): number | bigint {
  return strHash(ownBytes(self));
}
