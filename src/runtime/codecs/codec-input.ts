/** What codecs convert, as the functions of CPython's module `_codecs` take it. */
import type { Value } from '../objects/object.ts';
import type { PyUnicode } from '../objects/unicode.ts';
import { bytesArgument, readOnlyBytesArgument, wrongArgument } from '../protocols/string-argument.ts';
import { bytesOf } from '../protocols/text.ts';
import { coerceToUnicode } from '../protocols/unicode-text.ts';

/** The text that an encoder works on: bytes are decoded by the default encoding. */
export function textInput(value: Value): PyUnicode {
  return coerceToUnicode(value);
}

/** The bytes that a decoder works on: unicode is encoded by the default encoding. @throws TypeError */
export function bytesInput(value: Value, functionName: string): string {
  return typeof value === 'string' ? value : bytesArgument(value, `${functionName}() argument 1`);
}

/** The same of what cannot be resized meanwhile. @throws TypeError */
export function readOnlyInput(value: Value, functionName: string): string {
  return readOnlyBytesArgument(value, `${functionName}() argument 1`);
}

/** The bytes of a str and nothing else. @throws TypeError */
export function strInput(value: Value, functionName: string): string {
  const bytes = bytesOf(value);
  if (bytes === undefined) throw wrongArgument(`${functionName}() argument 1`, 'string', value);
  return bytes;
}
