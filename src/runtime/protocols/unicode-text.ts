/** Making unicode of anything (CPython's `PyObject_Unicode`, `PyUnicode_FromObject`). */
import { PyByteArray } from '../objects/bytearray.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode, unicodeType } from '../objects/unicode.ts';
import type { Text } from '../text/code-points.ts';
import { findAttribute, specialMethod } from './attribute.ts';
import { findCharacters } from './buffer.ts';
import { call0 } from './call.ts';
import { asciiDecode } from './default-encoding.ts';
import { repr } from './text.ts';

/**
 * The bytes that are decoded where unicode is wanted.
 * @throws TypeError for what is neither a str nor another character buffer
 */
export function bytesToDecode(value: Value): string {
  if (typeof value === 'string') return value;
  if (value instanceof PyUnicode) throw typeError('decoding Unicode is not supported');
  if (value instanceof PyByteArray) throw typeError('decoding bytearray is not supported');
  const bytes = findCharacters(value);
  if (bytes === undefined) {
    throw typeError(`coercing to Unicode: need string or buffer, ${typeOf(value).name} found`);
  }
  return bytes;
}

/**
 * The text of an operand that stands beside unicode: unicode itself, or bytes decoded by the default encoding.
 * @throws TypeError for what is no string, UnicodeDecodeError
 */
export function coerceToText(value: Value): Text {
  if (value instanceof PyUnicode) return value.text;
  return asciiDecode(bytesToDecode(value)).text;
}

/** `coerceToText` as an exact unicode object. */
export function coerceToUnicode(value: Value): PyUnicode {
  if (value instanceof PyUnicode) return value.cls === unicodeType ? value : new PyUnicode(value.text);
  return asciiDecode(bytesToDecode(value));
}

/**
 * `unicode(value)`: what `__unicode__` answers, else what `__str__` does, decoded by the default encoding.
 * @returns an instance of a subclass only where `__unicode__` or `__str__` answers one
 */
export function unicodeOf(value: Value): PyUnicode {
  if (typeof value === 'string') return asciiDecode(value);
  if (value instanceof PyUnicode && value.cls === unicodeType) return value;
  const method =
    value instanceof PyClassicInstance ? findAttribute(value, '__unicode__') : specialMethod(value, '__unicode__');
  let result: Value;
  if (method !== undefined) result = call0(method);
  else if (value instanceof PyUnicode) return new PyUnicode(value.text);
  else {
    const { str } = typeOf(value).slots;
    result = str === undefined ? repr(value) : str(value);
  }
  return result instanceof PyUnicode ? result : asciiDecode(bytesToDecode(result));
}
