/** Python's `buffer` (CPython 2.7 `Objects/bufferobject.c`). */
import { countText, reserveText } from '../budget/text-budget.ts';
import { defineType, definition } from '../declare/declare.ts';
import { strHash } from '../numbers/string-hash.ts';
import { bufferType, PyBuffer, WHOLE } from '../objects/buffer.ts';
import { MemoryError } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { indexError, type PyRaise, raise, typeError, valueError } from '../objects/raise.ts';
import { PySlice } from '../objects/slice.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { bufferOf, findBytes } from '../protocols/buffer.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { isIndex, toIndex, toSize } from '../protocols/index-number.ts';
import { address } from '../protocols/text.ts';
import { stepText } from '../text/code-points.ts';
import { sliceIndices } from './slice-indices.ts';

type Optional = Value | undefined;

/**
 * `buffer(object, offset, size)`; a buffer of a buffer is one of what that shows.
 * @throws TypeError where the object has no bytes, ValueError
 */
function makeBuffer(object: Value, offset: number, size: number): PyBuffer {
  const procedures = bufferOf(object);
  if (procedures === undefined || procedures.isViewOnly === true) throw typeError('buffer object expected');
  if (offset < 0) throw valueError('offset must be zero or positive');
  if (size < 0 && size !== WHOLE) throw valueError('size must be zero or positive');
  if (!(object instanceof PyBuffer)) return new PyBuffer(object, offset, size);
  let left = size;
  if (object.size !== WHOLE) {
    const most = Math.max(0, object.size - offset);
    if (left === WHOLE || left > most) left = most;
  }
  return new PyBuffer(object.base, object.offset + offset, left);
}

const newBuffer = definition(
  'buffer(object[, offset[, size]])',
  null,
  (object: Value, offset: Optional, size: Optional): Value => {
    const from = offset === undefined ? 0 : toSize(offset);
    return makeBuffer(object, from, size === undefined ? WHOLE : toSize(size));
  },
);

/** Where the bytes of a buffer end, in an object of that size. */
function endOf({ offset, size }: PyBuffer, total: number): number {
  return size === WHOLE ? total : Math.min(total, offset + size);
}

function sizeOf(self: PyBuffer): number {
  const total = bufferOf(self.base)!.size(self.base);
  return Math.max(0, endOf(self, total) - Math.min(self.offset, total));
}

/** The bytes of a buffer. */
function contentOf(self: PyBuffer): string {
  return readBuffer(self, 0, sizeOf(self));
}

function readBuffer(self: PyBuffer, start: number, end: number): string {
  return end <= start ? '' : bufferOf(self.base)!.read(self.base, self.offset + start, self.offset + end);
}

/** The text of a buffer, where what it shows counts as text. */
function textOf(self: PyBuffer): string {
  const text = bufferOf(self.base)!.text;
  if (text === undefined) throw typeError('char buffer type not available');
  const whole = text(self.base);
  return whole.substring(self.offset, endOf(self, whole.length));
}

function item(self: Value, index: number): Value {
  const buffer = self as PyBuffer;
  if (index < 0 || index >= sizeOf(buffer)) throw indexError('buffer index out of range');
  return readBuffer(buffer, index, index + 1);
}

function subscript(self: Value, key: Value): Value {
  const buffer = self as PyBuffer;
  if (key instanceof PySlice) {
    const { start, step, count } = sliceIndices(key, sizeOf(buffer));
    reserveText(count);
    return step === 1
      ? readBuffer(buffer, start, start + count)
      : (stepText(contentOf(buffer), start, step, count) as string);
  }
  if (!isIndex(key)) throw typeError('sequence index must be integer');
  const index = toIndex(key);
  return item(self, index < 0 ? index + sizeOf(buffer) : index);
}

function readOnly(): PyRaise {
  return typeError('buffer is read-only');
}

function concat(self: Value, other: Value): Value {
  const right = findBytes(other);
  if (right === undefined) throw typeError('bad argument type for built-in operation');
  const left = contentOf(self as PyBuffer);
  if (left.length === 0) return other;
  reserveText(left.length + right.length);
  return left + right;
}

const LARGEST_SIZE = 2 ** 63;

function repeat(self: Value, count: number): Value {
  const text = contentOf(self as PyBuffer);
  if (count <= 0) return '';
  if (text.length * count >= LARGEST_SIZE) throw raise(MemoryError, 'result too large');
  reserveText(text.length * count);
  return text.repeat(count);
}

function compare(self: Value, other: Value): number {
  const left = contentOf(self as PyBuffer);
  const right = contentOf(other as PyBuffer);
  return left < right ? -1 : left === right ? 0 : 1;
}

defineType(bufferType, {
  doc: 'buffer(object[, offset[, size]])\n\nA read-only window on the bytes of an object, from the offset (0) on, as many as size says or all the rest.',
  slots: {
    new: (_type, args, keywords) => {
      if (keywords !== null && keywords.size > 0) throw typeError('buffer() does not take keyword arguments');
      return callBuiltin(newBuffer, undefined, args, null);
    },
    getAttribute: genericGetAttribute,
    repr: (self) => {
      const { base, offset, size } = self as PyBuffer;
      return `<read-only buffer for ${address(base)}, size ${size}, offset ${offset} at ${address(self)}>`;
    },
    str: (self) => contentOf(self as PyBuffer),
    hash: (self) => strHash(contentOf(self as PyBuffer)),
    compare,
    sequenceLength: (self) => sizeOf(self as PyBuffer),
    mappingLength: (self) => sizeOf(self as PyBuffer),
    concat,
    repeat,
    item,
    slice: (self, low, high) => {
      const size = sizeOf(self as PyBuffer);
      countText(size);
      return readBuffer(self as PyBuffer, Math.max(low, 0), Math.min(high, size));
    },
    setItem: () => {
      throw readOnly();
    },
    setSlice: () => {
      throw readOnly();
    },
    subscript,
    setSubscript: () => {
      throw readOnly();
    },
    buffer: {
      size: (self) => sizeOf(self as PyBuffer),
      read: (self, start, end) => readBuffer(self as PyBuffer, start, end),
      text: (self) => textOf(self as PyBuffer),
      hasViews: true,
    },
  },
});
