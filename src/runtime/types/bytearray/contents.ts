/** The memory of a bytearray: making, growing and changing it (CPython 2.7 `PyByteArray_Resize`). */
import { reserveText } from '../../budget/text-budget.ts';
import { PyByteArray } from '../../objects/bytearray.ts';
import { TypeError } from '../../objects/exception.ts';
import type { Value } from '../../objects/object.ts';
import { bufferError, typeError, valueError } from '../../objects/raise.ts';
import { thread } from '../../objects/thread-state.ts';
import { typeOf } from '../../objects/type-of.ts';
import { integerOf } from '../../protocols/index-number.ts';
import { iterate } from '../../protocols/iterate.ts';
import { bytesOf } from '../../protocols/text.ts';
import { caught, isA, landing } from '../../protocols/unwind.ts';
import { isViewed } from '../memoryview-liveness.ts';
import { viewedBytes } from './viewed-bytes.ts';

function copyInto(bytes: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
}

/** A new bytearray of these bytes. */
export function byteArrayOf(text: string): PyByteArray {
  const array = new PyByteArray();
  if (text.length === 0) return array;
  // CPython keeps a byte for a closing NUL; `__alloc__` shows it.
  array.bytes = new Uint8Array(text.length + 1);
  array.length = text.length;
  copyInto(array.bytes, 0, text);
  return array;
}

/** @throws BufferError while there is a memoryview of it */
export function checkResizable(array: PyByteArray): void {
  if (array.views !== null && isViewed(array)) {
    throw bufferError('Existing exports of data: object cannot be re-sized');
  }
}

/** Changes the length, by CPython's rule for spare room; new bytes are undefined. */
export function resize(array: PyByteArray, size: number): void {
  if (size === array.length) return;
  checkResizable(array);
  const room = array.bytes.length;
  let fresh: number;
  if (size < room >> 1) fresh = size + 1;
  else if (size < room) {
    array.length = size;
    return;
  } else if (size <= room * 1.125) fresh = size + (size >> 3) + (size < 9 ? 3 : 6);
  else fresh = size + 1;
  reserveText(fresh);
  const bytes = new Uint8Array(fresh);
  bytes.set(array.bytes.subarray(0, Math.min(size, array.length)));
  array.bytes = bytes;
  array.length = size;
}

/** Appends one byte. */
export function appendByte(array: PyByteArray, byte: number): void {
  const { length } = array;
  if (length + 1 < array.bytes.length && array.views === null) array.length++;
  else resize(array, length + 1);
  array.bytes[length] = byte;
}

/** Puts bytes in the place of those from `low` to `high`, which lie within it. */
export function replaceRange(array: PyByteArray, low: number, high: number, fresh: string): void {
  const { length } = array;
  const growth = fresh.length - (high - low);
  if (growth < 0) {
    checkResizable(array);
    array.bytes.copyWithin(high + growth, high, length);
    resize(array, length + growth);
  } else if (growth > 0) {
    resize(array, length + growth);
    array.bytes.copyWithin(high + growth, high, length);
  }
  copyInto(array.bytes, low, fresh);
}

/**
 * The byte that a value stands for: a str of one byte, or an integer.
 * @throws TypeError, ValueError
 */
export function byteValue(value: Value): number {
  if (typeof value === 'string') {
    if (value.length !== 1) throw valueError('string must be of size 1');
    return value.charCodeAt(0);
  }
  const direct = integerOf(value);
  return checkedByte(direct === undefined ? requiredIndex(value) : direct);
}

/** What `__index__` answers. @throws TypeError where there is none or it raises TypeError; what else it raises */
function requiredIndex(value: Value): number | bigint {
  let integer: number | bigint | undefined;
  const at = landing();
  try {
    integer = indexOf(value);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, TypeError)) throw raised;
  }
  if (integer === undefined) throw typeError('an integer or string of size 1 is required');
  return integer;
}

/** @throws ValueError */
export function checkedByte(integer: number | bigint): number {
  if (integer < 0 || integer > 255) throw valueError('byte must be in range(0, 256)');
  return Number(integer);
}

/** The integer a value is, or that its `__index__` answers; undefined where there is none, or it fails. */
export function findInteger(value: Value): number | bigint | undefined {
  const at = landing();
  try {
    return indexOf(value);
  } catch (thrown) {
    caught(thrown, at);
    return undefined;
  }
}

/** The same where nothing fails; what `__index__` raises is passed on. */
function indexOf(value: Value): number | bigint | undefined {
  const direct = integerOf(value);
  if (direct !== undefined) return direct;
  const { index } = typeOf(value).slots;
  if (index === undefined) return undefined;
  return integerOf(index(value));
}

/** Appends the bytes that the items of an iterable stand for. */
export function appendItems(array: PyByteArray, iterable: Value): void {
  const iterator = iterate(iterable);
  const next = typeOf(iterator).slots.next!;
  for (;;) {
    const item = next(iterator);
    if (item === undefined) return;
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    appendByte(array, byteValue(item));
  }
}

/** The bytes of anything that has some, or of an iterable of integers: `bytearray(value)` of what is no integer. */
export function bytesFrom(value: Value): string {
  const bytes = bytesOf(value) ?? viewedBytes(value);
  if (bytes !== undefined) return bytes;
  const array = new PyByteArray();
  appendItems(array, value);
  return array.text();
}
