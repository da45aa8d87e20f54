/** Bytes of Python to JS text and back. */

import { fromUtf16, stringFromUnits, type Text, toUtf16 } from '../../runtime/text/code-points.ts';
import type { CodecFailure } from '../../runtime/text/codec-errors.ts';
import { decodeAscii, decodeLatin1 } from '../../runtime/text/latin-codecs.ts';
import { decodeUtf8, encodeUtf8 } from '../../runtime/text/utf-8.ts';

type Encoding = 'utf-8' | 'latin-1' | 'ascii';

class Undecodable {
  readonly failure: CodecFailure;

  constructor(failure: CodecFailure) {
    this.failure = failure;
  }
}

function refuse(failure: CodecFailure): never {
  throw new Undecodable(failure);
}

function decode(bytes: string, encoding: Encoding): Text {
  if (encoding === 'latin-1') return decodeLatin1(bytes).text;
  return (encoding === 'ascii' ? decodeAscii(bytes, refuse) : decodeUtf8(bytes, refuse)).text;
}

/** The text that bytes stand for; undefined where they stand for none. */
export function textOfBytes(bytes: string, encoding: Encoding = 'utf-8'): string | undefined {
  try {
    return toUtf16(decode(bytes, encoding));
  } catch (failure) {
    if (failure instanceof Undecodable) return undefined;
    throw failure;
  }
}

/** The text of bytes, U+FFFD for what stands for nothing: for messages and output. */
export function shownText(bytes: string): string {
  const { text } = decodeUtf8(bytes, ({ end }) => ({ replacement: '\ufffd', position: end }));
  return toUtf16(text);
}

/** UTF-8 of a text, as a byte string. */
export function bytesOfText(text: string): string {
  return encodeUtf8(fromUtf16(text));
}

/** A byte string as an array of bytes. */
export function arrayOfBytes(bytes: string): Uint8Array {
  const array = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) array[i] = bytes.charCodeAt(i);
  return array;
}

/** An array of bytes as a byte string. */
export function bytesOfArray(array: Uint8Array): string {
  return stringFromUnits(array, 0, array.length);
}
