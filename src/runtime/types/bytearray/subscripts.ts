/** Indexes and slices of a bytearray. */
import { countText, reserveText } from '../../budget/text-budget.ts';
import { PyByteArray } from '../../objects/bytearray.ts';
import type { Value } from '../../objects/object.ts';
import { indexError, typeError, valueError } from '../../objects/raise.ts';
import { PySlice } from '../../objects/slice.ts';
import { typeOf } from '../../objects/type-of.ts';
import { PyUnicode } from '../../objects/unicode.ts';
import { isIndex, toIndex } from '../../protocols/index-number.ts';
import { stringFromUnits } from '../../text/code-points.ts';
import { fitSlice, type SliceIndices, sliceBounds, sliceIndices } from '../slice-indices.ts';
import { byteArrayOf, bytesFrom, byteValue, checkResizable, replaceRange, resize } from './contents.ts';

/** `self[index]`, counted from the start. */
export function item(self: Value, index: number): Value {
  const array = self as PyByteArray;
  if (index < 0 || index >= array.length) throw indexError('bytearray index out of range');
  return array.bytes[index]!;
}

export function subscript(self: Value, key: Value): Value {
  const array = self as PyByteArray;
  if (key instanceof PySlice) {
    const { start, step, count } = sliceIndices(key, array.length);
    countText(count);
    if (step === 1) return byteArrayOf(stringFromUnits(array.bytes, start, start + count));
    const picked = new Uint8Array(count);
    for (let i = 0, at = start; i < count; i++, at += step) picked[i] = array.bytes[at]!;
    return byteArrayOf(stringFromUnits(picked, 0, count));
  }
  if (!isIndex(key)) throw typeError('bytearray indices must be integers');
  const index = toIndex(key);
  return item(self, index < 0 ? index + array.length : index);
}

/** `self[index] = value`, or its deletion, the index counted from the start. */
export function setItem(self: Value, index: number, value: Value | undefined): void {
  const array = self as PyByteArray;
  if (index < 0 || index >= array.length) throw indexError('bytearray index out of range');
  if (value === undefined) replaceRange(array, index, index + 1, '');
  else array.bytes[index] = byteValue(value);
}

/** `self[key] = value`, or its deletion. */
export function setSubscript(self: Value, key: Value, value: Value | undefined): void {
  const array = self as PyByteArray;
  if (key instanceof PySlice) {
    const bounds = sliceBounds(key);
    const fresh = value === undefined ? '' : assignedBytes(value);
    assignSlice(array, fitSlice(bounds, array.length), fresh);
    return;
  }
  if (!isIndex(key)) throw typeError('bytearray indices must be integer');
  const index = toIndex(key);
  setItem(self, index < 0 ? index + array.length : index, value);
}

function assignedBytes(value: Value): string {
  if (value instanceof PyByteArray) return value.text();
  const { slots } = typeOf(value);
  if (slots.int !== undefined || slots.float !== undefined || value instanceof PyUnicode) {
    throw typeError('can assign only bytes, buffers, or iterables of ints in range(0, 256)');
  }
  return isIndex(value) ? zeroBytes(toIndex(value)) : bytesFrom(value);
}

/** What `bytearray(count)` holds. */
function zeroBytes(count: number): string {
  if (count < 0) throw valueError('negative count');
  reserveText(count);
  return '\0'.repeat(count);
}

function assignSlice(array: PyByteArray, { start, stop, step, count }: SliceIndices, fresh: string): void {
  if (step === 1) {
    replaceRange(array, start, Math.max(start, stop), fresh);
    return;
  }
  if (fresh.length === 0) {
    removeSteps(array, start, step, count);
    return;
  }
  if (fresh.length !== count) {
    throw valueError(`attempt to assign bytes of size ${fresh.length} to extended slice of size ${count}`);
  }
  for (let i = 0, at = start; i < count; i++, at += step) array.bytes[at] = fresh.charCodeAt(i);
}

function removeSteps(array: PyByteArray, start: number, step: number, count: number): void {
  if (count === 0) return;
  checkResizable(array);
  const { bytes, length } = array;
  const stride = Math.abs(step);
  const first = step > 0 ? start : start + step * (count - 1);
  countText(length - first);
  let to = first;
  let skipped = first;
  let left = count;
  for (let from = first; from < length; from++) {
    if (left > 0 && from === skipped) {
      skipped += stride;
      left--;
    } else bytes[to++] = bytes[from]!;
  }
  resize(array, to);
}
