/** Python objects as what is matched (`getstring` and `state_getslice` of CPython 2.7's `Modules/_sre.c`). */
import type { Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { PyStrObject } from '../../runtime/objects/str.ts';
import { PyUnicode, unicodeType } from '../../runtime/objects/unicode.ts';
import { bufferOf } from '../../runtime/protocols/buffer.ts';
import { getSlice, length } from '../../runtime/protocols/sequence.ts';
import { sliceText } from '../../runtime/text/code-points.ts';
import type { Subject } from '../regex/index.ts';

const UNICODE_BYTES = 4;

/** The characters of a value; undefined where it has none. */
export function findSubject(value: Value): Subject | undefined {
  if (typeof value === 'string') return value;
  if (value instanceof PyUnicode) return value.text;
  if (value instanceof PyStrObject) return value.value;
  const procedures = bufferOf(value);
  if (procedures === undefined || procedures.isViewOnly === true) return undefined;
  const size = procedures.size(value);
  const bytes = procedures.read(value, 0, size);
  const count = length(value);
  if (count === size) return bytes;
  if (count * UNICODE_BYTES === size) return wideCharacters(bytes);
  throw typeError('buffer size mismatch');
}

/**
 * The characters of a value that is to be matched.
 * @throws TypeError for what is neither a string nor another buffer
 */
export function subjectOf(value: Value): Subject {
  const subject = findSubject(value);
  if (subject === undefined) throw typeError('expected string or buffer');
  return subject;
}

/** Bytes as the words of four that they are, in the order of this machine's memory in CPython. */
function wideCharacters(bytes: string): Uint32Array {
  const characters = new Uint32Array(bytes.length / UNICODE_BYTES);
  for (let i = 0, at = 0; i < characters.length; i++, at += UNICODE_BYTES) {
    characters[i] =
      bytes.charCodeAt(at) |
      (bytes.charCodeAt(at + 1) << 8) |
      (bytes.charCodeAt(at + 2) << 16) |
      (bytes.charCodeAt(at + 3) << 24);
  }
  return characters;
}

/** `value[start:end]`, empty where the end lies before the start. */
export function sliceOf(value: Value, start: number, end: number): Value {
  if (typeof value === 'string') return value.slice(start, end);
  if (value instanceof PyUnicode && value.cls === unicodeType) {
    const { text } = value;
    if (start === 0 && end === text.length) return value;
    return new PyUnicode(sliceText(text, start, Math.max(start, end)));
  }
  return getSlice(value, start, end);
}
