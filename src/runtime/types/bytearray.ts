/** Python's `bytearray` (CPython 2.7 `Objects/bytearrayobject.c`). */
import { reserveText } from '../budget/text-budget.ts';
import { decodeBy } from '../codecs/registry.ts';
import { classMethod, defineType, method } from '../declare/declare.ts';
import { attributesOf } from '../objects/attribute-holder.ts';
import { byteArrayIteratorType, byteArrayType, PyByteArray, PyByteArrayIterator } from '../objects/bytearray.ts';
import { dictOf } from '../objects/instance-attributes.ts';
import type { Value } from '../objects/object.ts';
import { valueError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { readOnlyBytesArgument, stringArgument } from '../protocols/string-argument.ts';
import { stringFromUnits } from '../text/code-points.ts';
import { hexValue } from '../text/escapes.ts';
import { concatByteArrays } from './bytearray/concatenation.ts';
import { initByteArray } from './bytearray/construction.ts';
import { byteArrayOf } from './bytearray/contents.ts';
import { layoutMethods } from './bytearray/layout-methods.ts';
import { mutationMethods } from './bytearray/mutation-methods.ts';
import { contains, inplaceConcat, inplaceRepeat, repeat, richCompare } from './bytearray/operators.ts';
import { searchMethods } from './bytearray/search-methods.ts';
import { item, setItem, setSubscript, subscript } from './bytearray/subscripts.ts';

type Optional = Value | undefined;

const HEX = '0123456789abcdef';

/** `bytearray(b'…')`: a single quote is escaped whichever quote stands around. */
function reprByteArray(self: Value): Value {
  const array = self as PyByteArray;
  const text = array.text();
  reserveText(text.length);
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let inside = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 39 || code === 92) inside += `\\${text[i]!}`;
    else if (code === 9) inside += '\\t';
    else if (code === 10) inside += '\\n';
    else if (code === 13) inside += '\\r';
    else if (code < 32 || code >= 127) inside += `\\x${HEX[code >> 4]!}${HEX[code & 15]!}`;
    else inside += text[i]!;
  }
  return `bytearray(b${quote}${inside}${quote})`;
}

function fromHex(_cls: Value, argument: Value): Value {
  const text = readOnlyBytesArgument(argument, 'fromhex() argument 1');
  reserveText(text.length);
  let bytes = '';
  for (let i = 0; i < text.length; i += 2) {
    while (text.charCodeAt(i) === 32) i++;
    if (i >= text.length) break;
    const high = hexValue(text.charCodeAt(i));
    const low = i + 1 < text.length ? hexValue(text.charCodeAt(i + 1)) : -1;
    if (high < 0 || low < 0) throw valueError(`non-hexadecimal number found in fromhex() arg at position ${i}`);
    bytes += String.fromCharCode(high * 16 + low);
  }
  return byteArrayOf(bytes);
}

/** Bytes of a bytearray object in CPython beside its memory. */
const OBJECT_SIZE = 48;

defineType(byteArrayType, {
  doc: 'bytearray(iterable of ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\nbytearray(bytes or buffer) -> bytearray\nbytearray(int) -> that many zero bytes\n\nA sequence of bytes that can be changed.',
  slots: {
    new: (type) => {
      const array = new PyByteArray();
      if (type !== byteArrayType) array.cls = type;
      return array;
    },
    init: initByteArray,
    getAttribute: genericGetAttribute,
    repr: reprByteArray,
    str: (self) => (self as PyByteArray).text(),
    richCompare,
    iter: (self) => new PyByteArrayIterator(self as PyByteArray),
    sequenceLength: (self) => (self as PyByteArray).length,
    mappingLength: (self) => (self as PyByteArray).length,
    concat: concatByteArrays,
    repeat,
    item,
    setItem,
    contains,
    inplaceConcat,
    inplaceRepeat,
    subscript,
    setSubscript,
    buffer: {
      size: (self) => (self as PyByteArray).length,
      read: (self, start, end) => stringFromUnits((self as PyByteArray).bytes, start, end),
      write: (self, start, bytes) => {
        const array = (self as PyByteArray).bytes;
        for (let i = 0; i < bytes.length; i++) array[start + i] = bytes.charCodeAt(i);
      },
      text: (self) => (self as PyByteArray).text(),
      hasViews: true,
    },
  },
  members: [
    ...searchMethods,
    ...layoutMethods,
    ...mutationMethods,
    method(
      'decode(encoding=None, errors=None)',
      'B.decode([encoding[, errors]]) -> object\n\nWhat the codec registered for the encoding reads in B; without one, that of the default encoding.',
      (self: PyByteArray, encoding: Optional, errors: Optional) =>
        decodeBy(
          self,
          encoding === undefined ? undefined : stringArgument(encoding, 'decode() argument 1'),
          errors === undefined ? undefined : stringArgument(errors, 'decode() argument 2'),
        ),
    ),
    classMethod(
      'fromhex(string)',
      "bytearray.fromhex(string) -> bytearray\n\nThe bytes that pairs of hexadecimal digits stand for; blanks may stand between them.\nbytearray.fromhex('B9 01EF') is bytearray(b'\\xb9\\x01\\xef').",
      fromHex,
      'tuple',
    ),
    method(
      '__alloc__()',
      'B.__alloc__() -> int\n\nHow many bytes there is room for.',
      (self: PyByteArray) => self.bytes.length,
    ),
    method('__reduce__()', 'What copy and pickle make it from.', (self: PyByteArray) => {
      const holder = attributesOf(self);
      const state = holder === undefined ? null : dictOf(holder);
      return new PyTuple([typeOf(self), new PyTuple([new PyUnicode(self.text()), 'latin-1']), state]);
    }),
    method(
      '__sizeof__()',
      'B.__sizeof__() -> int\n\nHow many bytes of memory B takes.',
      (self: PyByteArray) => OBJECT_SIZE + self.bytes.length,
    ),
  ],
});

function nextByte(self: Value): Value | undefined {
  const iterator = self as PyByteArrayIterator;
  const { array, index } = iterator;
  if (array === null) return undefined;
  if (index < array.length) {
    iterator.index = index + 1;
    return array.bytes[index]!;
  }
  iterator.array = null;
  return undefined;
}

defineType(byteArrayIteratorType, {
  slots: {
    new: undefined,
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: nextByte,
  },
  members: [
    method('__length_hint__()', 'How many bytes are left.', ({ array, index }: PyByteArrayIterator) =>
      array === null ? 0 : Math.max(0, array.length - index),
    ),
  ],
});
