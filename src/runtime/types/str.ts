/** Python's `str` (CPython 2.7 `Objects/stringobject.c`). */

import { reserveEncoded } from '../budget/text-budget.ts';
import { defineType, definition, method } from '../declare/declare.ts';
import { PyFormatterIterator } from '../objects/format-iterator.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { notImplemented } from '../objects/singletons.ts';
import { PyStrObject, strType } from '../objects/str.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { asciiEncode } from '../protocols/default-encoding.ts';
import { bytesOf, str, strValue } from '../protocols/text.ts';
import { reprBytes } from '../text/quote.ts';
import { codecMethods } from './codec-methods.ts';
import { splitFieldName } from './format-iterators.ts';
import { joinStrs } from './join.ts';
import { formatStr } from './percent-format.ts';
import { caseMethods } from './str/case-methods.ts';
import { layoutMethods } from './str/layout-methods.ts';
import { concat, contains, hash, item, repeat, richCompare, slice, subscript } from './str/operators.ts';
import { ownBytes } from './str/own-bytes.ts';
import { searchMethods } from './str/search-methods.ts';
import { splitMethods } from './str/split-methods.ts';
import { formatStrMarkup } from './string-format.ts';
import { formatStrObject } from './string-specification.ts';

const newStr = definition('str(object=None)', null, (object: Value | undefined): Value => {
  if (object === undefined) return '';
  const text = strValue(object);
  return text instanceof PyUnicode ? asciiEncode(text) : text;
});

/** Bytes of a str object in CPython beside its characters: the header and a closing NUL. */
const OBJECT_SIZE = 37;

defineType(strType, {
  doc: "str(object='') -> string\n\nThe object as a string, as print shows it; a string is itself.",
  slots: {
    new: (type, args, keywords) => {
      const made = callBuiltin(newStr, undefined, args, keywords);
      return type === strType ? made : new PyStrObject(type, bytesOf(made)!);
    },
    getAttribute: genericGetAttribute,
    repr: (self) => {
      const text = ownBytes(self);
      reserveEncoded(text.length);
      return reprBytes(text);
    },
    str: ownBytes,
    hash,
    richCompare,
    remainder: (left, right) => {
      const format = bytesOf(left);
      return format === undefined ? notImplemented : formatStr(format, right);
    },
    sequenceLength: (self) => ownBytes(self).length,
    mappingLength: (self) => ownBytes(self).length,
    concat,
    repeat,
    item,
    slice,
    subscript,
    contains,
    buffer: {
      size: (self) => ownBytes(self).length,
      read: (self, start, end) => ownBytes(self).substring(start, end),
      text: ownBytes,
      hasViews: true,
    },
  },
  members: [
    method(
      'join(iterable)',
      'S.join(iterable) -> string\n\nThe strings of the iterable put together, with S between them.',
      (self: Value, iterable: Value) => joinStrs(ownBytes(self), iterable),
    ),
    ...splitMethods,
    ...caseMethods,
    ...searchMethods,
    ...layoutMethods,
    ...codecMethods,
    method(
      'format(*args, **keywords)',
      'S.format(*args, **keywords) -> string\n\nS with the fields in braces replaced by the arguments they name (PEP 3101).',
      (self: Value, args: readonly Value[], keywords: Keywords | null) =>
        formatStrMarkup(ownBytes(self), args, keywords),
    ),
    method(
      '__format__(format_spec)',
      'S.__format__(format_spec) -> string\n\nS laid out by a format specification (PEP 3101).',
      (self: Value, spec: Value) => formatStrObject(ownBytes(self), spec, () => str(self)),
      'tuple',
    ),
    method('_formatter_field_name_split()', null, (self: Value) => splitFieldName(ownBytes(self), false)),
    method('_formatter_parser()', null, (self: Value) => new PyFormatterIterator(ownBytes(self), false)),
    method(
      '__sizeof__()',
      'S.__sizeof__() -> int\n\nHow many bytes of memory S takes.',
      (self: Value) => OBJECT_SIZE + ownBytes(self).length,
    ),
    method('__getnewargs__()', null, (self: Value) => new PyTuple([ownBytes(self)])),
  ],
});
