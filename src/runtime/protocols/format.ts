import { PyClassicInstance } from '../objects/classic.ts';
import { PendingDeprecationWarning } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { findAttribute, specialMethod } from './attribute.ts';
import { call1 } from './call.ts';
import { bytesOf, str } from './text.ts';
import { unicodeOf } from './unicode-text.ts';
import { warn } from './warn.ts';

/**
 * `format(value, spec)` (CPython's `PyObject_Format`).
 * @returns a str or unicode object
 */
export function format(value: Value, spec: Value): Value {
  const result = formatted(value, spec);
  if (result instanceof PyUnicode) return result;
  if (bytesOf(result) === undefined) {
    throw typeError(`${typeOf(value).name}.__format__ must return string or unicode, not ${typeOf(result).name}`);
  }
  return spec instanceof PyUnicode ? unicodeOf(result) : result;
}

function formatted(value: Value, spec: Value): Value {
  if (value instanceof PyClassicInstance) {
    const hook = findAttribute(value, '__format__');
    return hook === undefined ? formatObject(value, spec) : call1(hook, spec);
  }
  const method = specialMethod(value, '__format__');
  if (method === undefined) throw typeError(`Type ${typeOf(value).name} doesn't define __format__`);
  return call1(method, spec);
}

/** `object.__format__`: formats what `str(value)` (or `unicode(value)`) says. */
export function formatObject(value: Value, spec: Value): Value {
  if (!(spec instanceof PyUnicode) && bytesOf(spec) === undefined) {
    throw typeError('argument to __format__ must be unicode or str');
  }
  const text: Value = spec instanceof PyUnicode ? unicodeOf(value) : str(value);
  if (!isEmpty(spec)) {
    warn(PendingDeprecationWarning, 'object.__format__ with a non-empty format string is deprecated');
  }
  return call1(specialMethod(text, '__format__')!, spec);
}

function isEmpty(spec: Value): boolean {
  return (spec instanceof PyUnicode ? spec.text : bytesOf(spec)!).length === 0;
}
