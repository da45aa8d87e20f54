/** What `string.Formatter` is built on: the pieces of a format string and of a field name, one at a time. */
import { defineType } from '../declare/declare.ts';
import {
  fieldNameIteratorType,
  formatterIteratorType,
  PyFieldNameIterator,
  type PyFormatterIterator,
} from '../objects/format-iterator.ts';
import type { Value } from '../objects/object.ts';
import { valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { type Text, textOfPoint } from '../text/code-points.ts';
import { readFieldAccessor, readFieldHead, readMarkup } from '../text/format-markup.ts';

function refuse(message: string): never {
  throw valueError(message);
}

function stringOf(text: Text, inUnicode: boolean): Value {
  return inUnicode ? new PyUnicode(text) : (text as string);
}

/** `(literal, field name, specification, conversion)`, None for what a piece lacks. */
function nextPiece(self: PyFormatterIterator): Value | undefined {
  if (self.at >= self.text.length) return undefined;
  if (--thread.fuel < 0) thread.interpreter.budget.refuel();
  const { literal, field, end } = readMarkup(self.text, self.at, refuse);
  self.at = end;
  const { inUnicode } = self;
  const shown = stringOf(literal, inUnicode);
  if (field === undefined) return new PyTuple([shown, null, null, null]);
  const conversion = field.conversion === 0 ? null : stringOf(textOfPoint(field.conversion), inUnicode);
  return new PyTuple([shown, stringOf(field.name, inUnicode), stringOf(field.spec, inUnicode), conversion]);
}

/** `(is an attribute, name or index)`. */
function nextAccessor(self: PyFieldNameIterator): Value | undefined {
  if (self.at >= self.name.length) return undefined;
  const { attribute, name, index, end } = readFieldAccessor(self.name, self.at, refuse);
  self.at = end;
  return new PyTuple([attribute, index < 0 ? stringOf(name, self.inUnicode) : BigInt(index)]);
}

/** `text._formatter_field_name_split()`: the first part, and an iterator over the others. */
export function splitFieldName(text: Text, inUnicode: boolean): Value {
  const { first, index, end } = readFieldHead(text, refuse);
  const head = index < 0 ? stringOf(first, inUnicode) : BigInt(index);
  return new PyTuple([head, new PyFieldNameIterator(text, inUnicode, end)]);
}

defineType(formatterIteratorType, {
  slots: {
    new: undefined,
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: (self) => nextPiece(self as PyFormatterIterator),
  },
});

defineType(fieldNameIteratorType, {
  slots: {
    new: undefined,
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: (self) => nextAccessor(self as PyFieldNameIterator),
  },
});
