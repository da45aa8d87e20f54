/** Python's `memoryview` (CPython 2.7 `Objects/memoryobject.c`). */
import { countText } from '../budget/text-budget.ts';
import { defineType, definition, getter, method } from '../declare/declare.ts';
import { PyByteArray } from '../objects/bytearray.ts';
import { NotImplementedError } from '../objects/exception.ts';
import { PyList } from '../objects/list.ts';
import { memoryViewType, PyMemoryView } from '../objects/memoryview.ts';
import type { Value } from '../objects/object.ts';
import { indexError, raise, typeError, valueError } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import { PySlice } from '../objects/slice.ts';
import type { CompareOp } from '../objects/slots.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { bufferOf } from '../protocols/buffer.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { isIndex, toIndexChecked } from '../protocols/index-number.ts';
import { address } from '../protocols/text.ts';
import { viewedBytes } from './bytearray/viewed-bytes.ts';
import { reserveItems } from './item-budget.ts';
import { sliceIndices } from './slice-indices.ts';

/** A view of bytes of an object; a bytearray cannot be resized while it is in use. */
function makeView(base: Value, start: number, length: number): PyMemoryView {
  const view = new PyMemoryView(base, start, length);
  if (base instanceof PyByteArray) {
    if (base.views === null) base.views = [view];
    else base.views.push(view);
  }
  return view;
}

const newView = definition('memoryview(object=)', null, (object: Value): Value => {
  if (object instanceof PyMemoryView) return makeView(object.base, object.start, object.length);
  const procedures = bufferOf(object);
  if (procedures?.hasViews !== true) {
    throw typeError('cannot make memory view because object does not have the buffer interface');
  }
  return makeView(object, 0, procedures.size(object));
});

function contentOf({ base, start, length }: PyMemoryView): string {
  return bufferOf(base)!.read(base, start, start + length);
}

function isReadOnly({ base }: PyMemoryView): boolean {
  return bufferOf(base)!.write === undefined;
}

function item(self: Value, index: number): Value {
  const { base, start, length } = self as PyMemoryView;
  if (index < 0 || index >= length) throw indexError('index out of bounds');
  return bufferOf(base)!.read(base, start + index, start + index + 1);
}

/** The bytes that a subscript means: where they begin, relative to the view, and how many. */
function rangeOf(view: PyMemoryView, key: Value): { readonly start: number; readonly count: number } {
  if (key instanceof PySlice) {
    const { start, step, count } = sliceIndices(key, view.length);
    if (step !== 1) throw raise(NotImplementedError);
    return { start, count };
  }
  if (!isIndex(key)) throw typeError(`cannot index memory using "${typeOf(key).name}"`);
  const index = toIndexChecked(key, null);
  const start = index < 0 ? index + view.length : index;
  if (start < 0 || start >= view.length) throw indexError('index out of bounds');
  return { start, count: 1 };
}

function subscript(self: Value, key: Value): Value {
  const view = self as PyMemoryView;
  const { start, count } = rangeOf(view, key);
  return key instanceof PySlice ? makeView(view.base, view.start + start, count) : item(self, start);
}

function setSubscript(self: Value, key: Value, value: Value | undefined): void {
  const view = self as PyMemoryView;
  const { base } = view;
  if (isReadOnly(view)) throw typeError('cannot modify read-only memory');
  if (value === undefined) throw typeError('cannot delete memory');
  const { start, count } = rangeOf(view, key);
  const bytes = viewedBytes(value);
  if (bytes === undefined) throw typeError(`'${typeOf(value).name}' does not have the buffer interface`);
  if (bytes.length !== count) throw valueError('cannot modify size of memoryview object');
  bufferOf(base)!.write!(base, view.start + start, bytes);
}

/** Equality with anything that has bytes; no order. */
function richCompare(self: Value, other: Value, op: CompareOp): Value {
  if (op !== 'eq' && op !== 'ne') return notImplemented;
  const left = viewedBytes(self);
  const right = viewedBytes(other);
  if (left === undefined || right === undefined) return notImplemented;
  return (left === right) === (op === 'eq');
}

function toList(self: PyMemoryView): Value {
  reserveItems(self.length);
  const bytes = contentOf(self);
  const items: Value[] = [];
  for (let i = 0; i < bytes.length; i++) items.push(bytes.charCodeAt(i));
  return new PyList(items);
}

defineType(memoryViewType, {
  doc: 'memoryview(object)\n\nA view of the bytes of an object, which are not copied.',
  slots: {
    new: (_type, args, keywords) => callBuiltin(newView, undefined, args, keywords),
    getAttribute: genericGetAttribute,
    repr: (self) => `<memory at ${address(self)}>`,
    richCompare,
    item,
    mappingLength: (self) => (self as PyMemoryView).length,
    subscript,
    setSubscript,
    buffer: {
      size: (self) => (self as PyMemoryView).length,
      read: (self, start, end) => {
        const view = self as PyMemoryView;
        return bufferOf(view.base)!.read(view.base, view.start + start, view.start + end);
      },
      hasViews: true,
      isViewOnly: true,
    },
  },
  members: [
    getter('format', null, () => 'B'),
    getter('itemsize', null, () => 1n),
    getter('ndim', null, () => 1n),
    getter('shape', null, (self: PyMemoryView) => new PyTuple([BigInt(self.length)])),
    getter('strides', null, () => new PyTuple([1n])),
    getter('suboffsets', null, () => null),
    getter('readonly', null, isReadOnly),
    method('tobytes()', 'The bytes as a str.', (self: PyMemoryView) => {
      countText(self.length);
      return contentOf(self);
    }),
    method('tolist()', 'The bytes as a list of integers.', toList),
  ],
});
