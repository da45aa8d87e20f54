/** The error handlers that Python code gets from `codecs.lookup_error` (PEP 293; `Python/codecs.c`). */

import { reserveText } from '../budget/text-budget.ts';
import { definition } from '../declare/declare.ts';
import { PyBuiltinFunction } from '../objects/builtin-function.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import {
  PyException,
  PyExceptionWithFields,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeTranslateError,
} from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { PyRaise, typeError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { bytesOf } from '../protocols/text.ts';
import type { Text } from '../text/code-points.ts';
import {
  backslashErrors,
  type CodecFailure,
  ignoreErrors,
  type Recovery,
  replaceDecodeErrors,
  replaceEncodeErrors,
  replaceTranslateErrors,
  xmlCharRefErrors,
} from '../text/codec-errors.ts';

function unknown(error: Value): PyRaise {
  return typeError(`don't know how to handle ${typeOf(error).shortName} in error callback`);
}

function isKind(error: Value, kind: PyType): error is PyExceptionWithFields {
  return error instanceof PyExceptionWithFields && error.cls.isSubtype(kind);
}

/** What an exception says of the failure, its positions brought within the object. */
function failureOf(error: PyExceptionWithFields): CodecFailure {
  const object = error.fields.get('object');
  const length = object instanceof PyUnicode ? object.text.length : (bytesOf(object ?? null) ?? '').length;
  const start = Math.max(0, Math.min(Number(error.fields.get('start')), length - 1));
  const end = Math.min(Math.max(Number(error.fields.get('end')), 1), length);
  return { encoding: '', start, end: Math.max(start, end), reason: '' };
}

function answer({ replacement, position }: Recovery): Value {
  return new PyTuple([new PyUnicode(replacement), position]);
}

function textOf(error: PyExceptionWithFields): Text {
  return (error.fields.get('object') as PyUnicode).text;
}

/** Characters that the longest replacement of one has. */
const LONGEST = 10;

function ofCharacters(error: Value, replace: (text: Text, failure: CodecFailure) => Recovery): Value {
  if (!isKind(error, UnicodeEncodeError)) throw unknown(error);
  const failure = failureOf(error);
  reserveText((failure.end - failure.start) * LONGEST);
  return answer(replace(textOf(error), failure));
}

function strict(error: Value): never {
  if (error instanceof PyException) throw new PyRaise(error.cls, error);
  if (error instanceof PyClassicInstance) throw new PyRaise(error.class, error);
  throw typeError('codec must pass exception instance');
}

function ignore(error: Value): Value {
  if (isKind(error, UnicodeEncodeError) || isKind(error, UnicodeDecodeError) || isKind(error, UnicodeTranslateError)) {
    return answer(ignoreErrors(failureOf(error)));
  }
  throw unknown(error);
}

function replace(error: Value): Value {
  if (isKind(error, UnicodeDecodeError)) return answer(replaceDecodeErrors(failureOf(error)));
  if (isKind(error, UnicodeEncodeError)) return answer(replaceEncodeErrors(failureOf(error)));
  if (isKind(error, UnicodeTranslateError)) return answer(replaceTranslateErrors(failureOf(error)));
  throw unknown(error);
}

function callback(name: string, doc: string, implementation: (error: Value) => Value): PyBuiltinFunction {
  return new PyBuiltinFunction(definition(`${name}_errors(exception)`, doc, implementation), undefined, null);
}

/** By the name that `lookup_error` knows each by. */
export const errorCallbacks: ReadonlyMap<string, PyBuiltinFunction> = new Map([
  ['strict', callback('strict', 'Raises the exception.', strict)],
  ['ignore', callback('ignore', 'Leaves out what cannot be converted.', ignore)],
  ['replace', callback('replace', 'Puts a question mark or U+FFFD for what cannot be converted.', replace)],
  [
    'xmlcharrefreplace',
    callback('xmlcharrefreplace', 'Puts an XML character reference for what cannot be encoded.', (error) =>
      ofCharacters(error, xmlCharRefErrors),
    ),
  ],
  [
    'backslashreplace',
    callback('backslashreplace', 'Puts a backslash escape for what cannot be encoded.', (error) =>
      ofCharacters(error, backslashErrors),
    ),
  ],
]);
