import { PyClassicInstance } from '../objects/classic.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { findAttribute, specialMethod } from './attribute.ts';
import { call1 } from './call.ts';
import { asciiDecode } from './default-encoding.ts';
import { bytesOf, str, strValue } from './text.ts';

/**
 * `format(value, spec)` (CPython's `PyObject_Format`).
 * @returns a str or unicode object
 */
export function format(value: Value, spec: Value): Value {
  if (value instanceof PyClassicInstance) {
    const hook = findAttribute(value, '__format__');
    if (hook !== undefined) return checkFormatted(call1(hook, spec));
    return formatText(spec instanceof PyUnicode ? unicodeOf(strValue(value)) : strValue(value), spec);
  }
  const method = specialMethod(value, '__format__');
  if (method === undefined) {
    throw typeError(`Type ${typeOf(value).name} doesn't define __format__`);
  }
  return checkFormatted(call1(method, spec));
}

function checkFormatted(result: Value): Value {
  if (bytesOf(result) !== undefined || result instanceof PyUnicode) return result;
  throw typeError(`${typeOf(result).name}.__format__ must return string or unicode, not ${typeOf(result).name}`);
}

/** `object.__format__`: formats what `str(value)` (or `unicode(value)`) says. */
export function formatObject(value: Value, spec: Value): Value {
  const text: Value = spec instanceof PyUnicode ? unicodeOf(strValue(value)) : str(value);
  return formatText(text, spec);
}

function unicodeOf(text: Value): Value {
  return text instanceof PyUnicode ? text : asciiDecode(bytesOf(text)!);
}

function formatText(text: Value, spec: Value): Value {
  return call1(specialMethod(text, '__format__')!, spec);
}
