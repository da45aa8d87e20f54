/** Operators and comparison of bytearray. */
import { countText, reserveText } from '../../budget/text-budget.ts';
import type { PyByteArray } from '../../objects/bytearray.ts';
import type { Value } from '../../objects/object.ts';
import { memoryError, typeError } from '../../objects/raise.ts';
import { notImplemented } from '../../objects/singletons.ts';
import type { CompareOp } from '../../objects/slots.ts';
import { typeOf } from '../../objects/type-of.ts';
import { PyUnicode } from '../../objects/unicode.ts';
import { orderHolds } from '../../protocols/compare.ts';
import { firstIndex } from '../../text/search.ts';
import { byteArrayOf, checkedByte, findInteger, replaceRange, resize } from './contents.ts';
import { expectViewedBytes, viewedBytes } from './viewed-bytes.ts';

/** `self += other`. */
export function inplaceConcat(self: Value, other: Value): Value {
  const array = self as PyByteArray;
  const bytes = viewedBytes(other);
  if (bytes === undefined) throw typeError(`can't concat ${typeOf(other).name} to ${typeOf(self).name}`);
  replaceRange(array, array.length, array.length, bytes);
  return self;
}

/** From here on a size does not fit C's signed 64 bits. */
const LARGEST_SIZE = 2 ** 63;

function repeatedSize(length: number, count: number): number {
  const size = count <= 0 ? 0 : length * count;
  if (size >= LARGEST_SIZE) throw memoryError();
  reserveText(size);
  return size;
}

export function repeat(self: Value, count: number): Value {
  const array = self as PyByteArray;
  repeatedSize(array.length, count);
  return byteArrayOf(count <= 0 ? '' : array.text().repeat(count));
}

/** `self *= count`. */
export function inplaceRepeat(self: Value, count: number): Value {
  const array = self as PyByteArray;
  const { length } = array;
  const size = repeatedSize(length, count);
  resize(array, size);
  for (let at = length; at < size; at += length) array.bytes.copyWithin(at, 0, Math.min(length, size - at));
  return self;
}

/** `item in self`: an integer as a byte, anything else as bytes. */
export function contains(self: Value, item: Value): boolean {
  const array = self as PyByteArray;
  countText(array.length);
  const integer = findInteger(item);
  if (integer !== undefined && BigInt.asIntN(64, BigInt(integer)) === BigInt(integer)) {
    return array.content().includes(checkedByte(integer));
  }
  return firstIndex(array.text(), expectViewedBytes(item)) >= 0;
}

export function richCompare(self: Value, other: Value, op: CompareOp): Value {
  if (self instanceof PyUnicode || other instanceof PyUnicode) return notImplemented;
  const left = viewedBytes(self);
  const right = viewedBytes(other);
  if (left === undefined || right === undefined) return notImplemented;
  if (left.length !== right.length && (op === 'eq' || op === 'ne')) return op === 'ne';
  return orderHolds(op, left === right ? 0 : left < right ? -1 : 1);
}
