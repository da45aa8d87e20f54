/** Module `array` (CPython 2.7 `Modules/arraymodule.c`). */
import { defineType, definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { indexError, typeError, valueError } from '../../runtime/objects/raise.ts';
import { notImplemented } from '../../runtime/objects/singletons.ts';
import { PySlice } from '../../runtime/objects/slice.ts';
import type { PyType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { genericGetAttribute } from '../../runtime/protocols/attribute.ts';
import { callBuiltin } from '../../runtime/protocols/call-builtin.ts';
import { isIndex, toIndex } from '../../runtime/protocols/index-number.ts';
import { bytesOf, repr } from '../../runtime/protocols/text.ts';
import {
  compareItems,
  concatItems,
  containsItem,
  repeatItems,
  simpleSlice,
  sliceItems,
} from '../../runtime/types/item-sequence.ts';
import { assignSlice, assignSubscript, removeItem } from '../../runtime/types/list-assignment.ts';
import { sliceIndices } from '../../runtime/types/slice-indices.ts';
import { PyArrayIterator } from './array-iterator.ts';
import { appendUnicode, arrayMembers, extendArray, textOf } from './array-methods.ts';
import { arrayType, PyArray } from './array-object.ts';
import { itemsOfBytes, kindOf } from './item-kind.ts';

/** The letter that says the kind of items. */
function typeCode(value: Value): string {
  const code = value instanceof PyUnicode && value.text.length === 1 ? String(value.text) : bytesOf(value);
  if (code === undefined || code.length !== 1) {
    throw typeError(
      `array() argument 1 or typecode must be char (string or ascii-unicode with length 1), not ${typeOf(value).name}`,
    );
  }
  return code;
}

const construct = definition('array(typecode[, initializer])', null, (code: Value, initial?: Value) => {
  const array = new PyArray(kindOf(typeCode(code)));
  if (initial === undefined) return array;
  const bytes = bytesOf(initial);
  if (bytes !== undefined) array.appendBytes(bytes);
  else if (initial instanceof PyUnicode && array.kind.code === 'u') appendUnicode(array, initial);
  else
    extendArray(array, initial instanceof PyArray && initial.kind !== array.kind ? new PyList(initial.items) : initial);
  return array;
});

function badArgument(): never {
  throw typeError('bad argument type for built-in operation');
}

function item(self: Value, index: number): Value {
  const found = (self as PyArray).items[index];
  if (found === undefined) throw indexError('array index out of range');
  return found;
}

function setItem(self: Value, index: number, value: Value | undefined): void {
  const { items, kind } = self as PyArray;
  if (index < 0 || index >= items.length) throw indexError('array assignment index out of range');
  if (value === undefined) removeItem(items, index);
  else items[index] = kind.convert(value);
}

/** The items that are to be put in the place of a slice. */
function freshItems(array: PyArray, value: Value): PyList {
  if (!(value instanceof PyArray)) {
    throw typeError(`can only assign array (not "${typeOf(value).name}") to array slice`);
  }
  if (value.kind !== array.kind) badArgument();
  return value.list;
}

function setSubscript(self: Value, key: Value, value: Value | undefined): void {
  const array = self as PyArray;
  const { length } = array.items;
  if (key instanceof PySlice) {
    const fresh = value === undefined ? undefined : freshItems(array, value);
    const { step, count } = sliceIndices(key, length);
    if (fresh !== undefined && step !== 1 && fresh.items.length !== count) {
      throw valueError(`attempt to assign array of size ${fresh.items.length} to extended slice of size ${count}`);
    }
    assignSubscript(array.list, key, fresh);
    return;
  }
  if (!isIndex(key)) throw typeError('array indices must be integer');
  const index = toIndex(key);
  setItem(array, index < 0 ? index + length : index, value);
}

function subscript(self: Value, key: Value): Value {
  const array = self as PyArray;
  const { items } = array;
  if (typeof key === 'number') return item(array, key < 0 ? key + items.length : key);
  if (key instanceof PySlice) return new PyArray(array.kind, sliceItems(array.list, key));
  if (!isIndex(key)) throw typeError('array indices must be integers');
  const index = toIndex(key);
  return item(array, index < 0 ? index + items.length : index);
}

function reprOf(self: Value): string {
  const array = self as PyArray;
  const { code } = array.kind;
  if (array.items.length === 0) return `array('${code}')`;
  const contents = code === 'c' ? array.bytes() : code === 'u' ? textOf(array) : array.list;
  return `array('${code}', ${repr(contents)})`;
}

const lengthOf = (self: Value): number => (self as PyArray).items.length;

function newArray(type: PyType, args: readonly Value[], keywords: { readonly size: number } | null): Value {
  if (type === arrayType && keywords !== null && keywords.size > 0) {
    throw typeError('array.array() does not take keyword arguments');
  }
  const array = callBuiltin(construct, undefined, args, null) as PyArray;
  if (type !== arrayType) array.cls = type;
  return array;
}

defineType(arrayType, {
  doc:
    'array(typecode[, initializer]) -> an array of items of one kind, kept as numbers or characters\n\n' +
    'The kinds are c (character), u (unicode character), b B h H i I l L (signed and unsigned integers of 1, 2, 4\n' +
    'and 8 bytes), f and d (floats of 4 and 8 bytes).',
  slots: {
    new: newArray,
    getAttribute: genericGetAttribute,
    hash: undefined,
    repr: reprOf,
    richCompare: (self, other, op) =>
      self instanceof PyArray && other instanceof PyArray ? compareItems(self.list, other.list, op) : notImplemented,
    iter: (self) => new PyArrayIterator(self as PyArray),
    sequenceLength: lengthOf,
    mappingLength: lengthOf,
    concat: (self, other) => {
      const array = self as PyArray;
      if (!(other instanceof PyArray)) {
        throw typeError(`can only append array (not "${typeOf(other).name}") to array`);
      }
      if (other.kind !== array.kind) badArgument();
      return new PyArray(array.kind, concatItems(array.items, other.items));
    },
    repeat: (self, count) => new PyArray((self as PyArray).kind, repeatItems((self as PyArray).items, count)),
    item,
    slice: (self, low, high) => new PyArray((self as PyArray).kind, simpleSlice((self as PyArray).items, low, high)),
    setItem,
    setSlice: (self, low, high, value) => {
      const array = self as PyArray;
      assignSlice(array.list, low, high, value === undefined ? undefined : freshItems(array, value));
    },
    contains: (self, value) => containsItem((self as PyArray).list, value),
    inplaceConcat: (self, other) => {
      if (!(other instanceof PyArray)) {
        throw typeError(`can only extend array with array (not "${typeOf(other).name}")`);
      }
      extendArray(self as PyArray, other);
      return self;
    },
    inplaceRepeat: (self, count) => {
      const { list } = self as PyArray;
      list.items = repeatItems(list.items, count);
      return self;
    },
    subscript,
    setSubscript,
    buffer: {
      size: (self) => (self as PyArray).items.length * (self as PyArray).kind.size,
      read: (self, start, end) => {
        const array = self as PyArray;
        const { size } = array.kind;
        const first = Math.floor(start / size);
        return array.bytes(first, Math.ceil(end / size)).slice(start - first * size, end - first * size);
      },
      write: (self, start, bytes) => {
        const array = self as PyArray;
        const { size } = array.kind;
        const first = Math.floor(start / size);
        const last = Math.ceil((start + bytes.length) / size);
        const old = array.bytes(first, last);
        const at = start - first * size;
        const fresh = itemsOfBytes(array.kind, old.slice(0, at) + bytes + old.slice(at + bytes.length));
        for (let i = first; i < last; i++) array.items[i] = fresh[i - first]!;
      },
    },
  },
  members: arrayMembers,
});

export const arrayModule: BuiltinModule = {
  name: 'array',
  make: () =>
    makeModule('array', {
      doc: 'Arrays of numbers or characters of one kind.',
      members: [
        ['array', arrayType],
        ['ArrayType', arrayType],
      ],
    }),
};
