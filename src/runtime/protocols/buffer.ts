/**
 * The bytes of an object that is none of the string types itself: what CPython's `PyObject_AsCharBuffer` and
 * `PyObject_AsReadBuffer` give.
 */
import type { BufferProcedures } from '../objects/buffer-procedures.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { PyStrObject } from '../objects/str.ts';
import { typeOf } from '../objects/type-of.ts';

/** How a value's bytes are reached; undefined where it has none. */
export function bufferOf(value: Value): BufferProcedures | undefined {
  return typeOf(value).slots.buffer;
}

/** The text of a character buffer: a str, unicode (encoded by the default encoding), bytearray, buffer …; else undefined. */
export function findCharacters(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (value instanceof PyStrObject) return value.value;
  return typeOf(value).slots.buffer?.text?.(value);
}

/**
 * The text of a character buffer.
 * @throws TypeError for anything else
 */
export function characters(value: Value): string {
  const text = findCharacters(value);
  if (text === undefined) throw typeError('expected a string or other character buffer object');
  return text;
}

/** All bytes of a value that has any (unicode gives those of its code points); undefined for anything else. */
export function findBytes(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (value instanceof PyStrObject) return value.value;
  const procedures = typeOf(value).slots.buffer;
  if (procedures === undefined || procedures.isViewOnly === true) return undefined;
  return procedures.read(value, 0, procedures.size(value));
}
