/**
 * Conversion between str and unicode with the default encoding: ASCII, unless a program has got hold of
 * `sys.setdefaultencoding`.
 */

import { PyExceptionWithFields, UnicodeDecodeError, UnicodeEncodeError } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { PyRaise } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { isAscii, pointAt } from '../text/code-points.ts';

/** A UnicodeDecodeError ready to throw. */
export function decodeError(encoding: string, bytes: string, start: number, end: number, reason: string): PyRaise {
  const error = new PyExceptionWithFields(UnicodeDecodeError, new PyTuple([encoding, bytes, start, end, reason]));
  setFields(error, ['encoding', 'object', 'start', 'end', 'reason'], error.args.items);
  return new PyRaise(UnicodeDecodeError, error);
}

/** A UnicodeEncodeError ready to throw. */
export function encodeError(encoding: string, text: PyUnicode, start: number, end: number, reason: string): PyRaise {
  const error = new PyExceptionWithFields(UnicodeEncodeError, new PyTuple([encoding, text, start, end, reason]));
  setFields(error, ['encoding', 'object', 'start', 'end', 'reason'], error.args.items);
  return new PyRaise(UnicodeEncodeError, error);
}

function setFields(error: PyExceptionWithFields, names: readonly string[], values: readonly Value[]): void {
  names.forEach((name, i) => error.fields.set(name, values[i]!));
}

/** The str of a unicode object. @throws UnicodeEncodeError at the first character beyond ASCII */
export function asciiEncode(value: PyUnicode): string {
  const { text } = value;
  if (typeof text === 'string' && isAscii(text)) return text;
  const { interpreter } = thread;
  if (interpreter.defaultEncoding !== 'ascii') return interpreter.encodeText(value, interpreter.defaultEncoding, null);
  let start = 0;
  while (pointAt(text, start) < 128) start++;
  let end = start + 1;
  while (end < text.length && pointAt(text, end) >= 128) end++;
  throw encodeError('ascii', value, start, end, 'ordinal not in range(128)');
}

/** The unicode object of a str. @throws UnicodeDecodeError at the first byte beyond ASCII */
export function asciiDecode(bytes: string): PyUnicode {
  for (let i = 0; i < bytes.length; i++) {
    if (bytes.charCodeAt(i) >= 128) {
      const { interpreter } = thread;
      if (interpreter.defaultEncoding !== 'ascii') return interpreter.decodeBytes(bytes, interpreter.defaultEncoding);
      throw decodeError('ascii', bytes, i, i + 1, 'ordinal not in range(128)');
    }
  }
  return new PyUnicode(bytes);
}
