/** Python's `unicode` (CPython 2.7 `Objects/unicodeobject.c`). */

import { reserveEncoded } from '../budget/text-budget.ts';
import { decodeToUnicode } from '../codecs/registry.ts';
import { defineType, definition, method } from '../declare/declare.ts';
import { PyFormatterIterator } from '../objects/format-iterator.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { notImplemented } from '../objects/singletons.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';
import { PyUnicode, unicodeType } from '../objects/unicode.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { asciiEncode } from '../protocols/default-encoding.ts';
import { stringArgument } from '../protocols/string-argument.ts';
import { setUnicodeStr } from '../protocols/text.ts';
import { bytesToDecode, unicodeOf } from '../protocols/unicode-text.ts';
import { pointAt } from '../text/code-points.ts';
import { reprText } from '../text/quote.ts';
import { codecMethods } from './codec-methods.ts';
import { splitFieldName } from './format-iterators.ts';
import { joinUnicode } from './join.ts';
import { formatUnicode } from './percent-format.ts';
import { formatUnicodeMarkup } from './string-format.ts';
import { formatUnicodeObject } from './string-specification.ts';
import { caseMethods } from './unicode/case-methods.ts';
import { layoutMethods } from './unicode/layout-methods.ts';
import { concat, contains, hash, item, repeat, richCompare, slice, subscript } from './unicode/operators.ts';
import { searchMethods } from './unicode/search-methods.ts';
import { splitMethods } from './unicode/split-methods.ts';

type Optional = Value | undefined;

const newUnicode = definition(
  'unicode(string=None, encoding=None, errors=None)',
  null,
  (string: Optional, encoding: Optional, errors: Optional): Value => {
    const codec = encoding === undefined ? undefined : stringArgument(encoding, 'unicode() argument 2');
    const handler = errors === undefined ? undefined : stringArgument(errors, 'unicode() argument 3');
    if (string === undefined) return new PyUnicode('');
    if (codec === undefined && handler === undefined) return unicodeOf(string);
    return decodeToUnicode(bytesToDecode(string), codec, handler);
  },
);

function withClass(type: PyType, made: PyUnicode): PyUnicode {
  if (type === unicodeType) return made;
  const instance = new PyUnicode(made.text);
  instance.cls = type;
  return instance;
}

function unicodeStr(self: Value): Value {
  return asciiEncode(self as PyUnicode);
}
setUnicodeStr(unicodeStr);

/** Bytes of a unicode object in CPython beside its characters, and of a character. */
const OBJECT_SIZE = 48;
const CHARACTER_SIZE = 4;

/** The memory of a text on a little-endian machine: four bytes for each code point. */
function memoryOf({ text }: PyUnicode, start: number, end: number): string {
  let bytes = '';
  for (let i = start; i < end; i++) bytes += String.fromCharCode((pointAt(text, i >> 2) >>> ((i & 3) * 8)) & 0xff);
  return bytes;
}

defineType(unicodeType, {
  doc: "unicode(object='') -> unicode object\nunicode(string[, encoding[, errors]]) -> unicode object\n\nThe object as Unicode text; with an encoding or errors, what the codec reads in a string.",
  slots: {
    new: (type, args, keywords) => withClass(type, callBuiltin(newUnicode, undefined, args, keywords) as PyUnicode),
    getAttribute: genericGetAttribute,
    repr: (self) => {
      const { text } = self as PyUnicode;
      reserveEncoded(text.length);
      return reprText(text);
    },
    str: unicodeStr,
    hash,
    richCompare,
    remainder: (left, right) => (left instanceof PyUnicode ? formatUnicode(left.text, right) : notImplemented),
    sequenceLength: (self) => (self as PyUnicode).text.length,
    mappingLength: (self) => (self as PyUnicode).text.length,
    concat,
    repeat,
    item,
    slice,
    subscript,
    contains,
    buffer: {
      size: (self) => (self as PyUnicode).text.length * CHARACTER_SIZE,
      read: (self, start, end) => memoryOf(self as PyUnicode, start, end),
      text: (self) => asciiEncode(self as PyUnicode),
    },
  },
  members: [
    method(
      'join(iterable)',
      'S.join(iterable) -> unicode\n\nThe strings of the iterable put together, with S between them.',
      (self: PyUnicode, iterable: Value) => joinUnicode(self.text, iterable),
    ),
    ...splitMethods,
    ...caseMethods,
    ...searchMethods,
    ...layoutMethods,
    ...codecMethods,
    method(
      'format(*args, **keywords)',
      'S.format(*args, **keywords) -> unicode\n\nS with the fields in braces replaced by the arguments they name (PEP 3101).',
      (self: PyUnicode, args: readonly Value[], keywords: Keywords | null) =>
        formatUnicodeMarkup(self.text, args, keywords),
    ),
    method(
      '__format__(format_spec)',
      'S.__format__(format_spec) -> unicode\n\nS laid out by a format specification (PEP 3101).',
      (self: PyUnicode, spec: Value) => formatUnicodeObject(self.text, spec, () => unicodeOf(self)),
      'tuple',
    ),
    method('_formatter_field_name_split()', null, (self: PyUnicode) => splitFieldName(self.text, true)),
    method('_formatter_parser()', null, (self: PyUnicode) => new PyFormatterIterator(self.text, true)),
    method(
      '__sizeof__()',
      'S.__sizeof__() -> int\n\nHow many bytes of memory S takes.',
      (self: PyUnicode) => OBJECT_SIZE + CHARACTER_SIZE * (self.text.length + 1),
    ),
    method('__getnewargs__()', null, (self: PyUnicode) => new PyTuple([new PyUnicode(self.text)])),
  ],
});
