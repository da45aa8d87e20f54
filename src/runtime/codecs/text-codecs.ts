/** The codecs between unicode and bytes (`Modules/_codecsmodule.c` and package `encodings` of CPython 2.7). */

import { reserveEncoded } from '../budget/text-budget.ts';
import { UnicodeError } from '../objects/exception.ts';
import { raise } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { findBytes } from '../protocols/buffer.ts';
import { decodeWithTable, encodeWithMap } from '../text/charmap.ts';
import { codePage } from '../text/code-pages.ts';
import type { Text } from '../text/code-points.ts';
import type { Decoded, ErrorHandler, Refusal } from '../text/codec-errors.ts';
import {
  decodeRawUnicodeEscape,
  decodeUnicodeEscape,
  encodeRawUnicodeEscape,
  encodeUnicodeEscape,
} from '../text/escapes.ts';
import { decodeAscii, decodeLatin1, encodeAscii, encodeLatin1 } from '../text/latin-codecs.ts';
import { decodeUtf7, encodeUtf7 } from '../text/utf-7.ts';
import { decodeUtf8, decodeUtf8Signed, encodeUtf8, encodeUtf8Signed } from '../text/utf-8.ts';
import {
  type ByteOrder,
  decodeUnicodeInternal,
  decodeUtf16,
  decodeUtf32,
  encodeUnicodeInternal,
  encodeUtf16,
  encodeUtf32,
} from '../text/utf-16-32.ts';
import type { Codec } from './codec.ts';
import { bytesInput, textInput } from './codec-input.ts';
import { decodingHandler, encodingHandler } from './error-handlers.ts';

type Encode = (text: Text, onError: ErrorHandler, refuse: Refusal) => string;
type Decode = (bytes: string, onError: ErrorHandler, final: boolean) => Decoded;

/**
 * @param name what the codec calls itself
 * @param prefix of its functions' names: `utf_8` for `utf_8_encode`
 * @param growth bytes that one character takes at most
 */
function textCodec(name: string, prefix: string, growth: number, encode: Encode, decode: Decode): Codec {
  const decoder = `${prefix}_decode`;
  return {
    name,
    encode(input, errors) {
      const unicode = textInput(input);
      reserveEncoded(unicode.text.length * growth);
      // Made where something fails: most texts need none.
      let handler: ReturnType<typeof encodingHandler> | undefined;
      const onError: ErrorHandler = (failure) => (handler ??= encodingHandler(unicode, errors)).onError(failure);
      const refuse: Refusal = (failure) => (handler ??= encodingHandler(unicode, errors)).refuse(failure);
      return { value: encode(unicode.text, onError, refuse), consumed: unicode.text.length };
    },
    decode(input, errors, final = true) {
      const bytes = bytesInput(input, decoder);
      reserveEncoded(bytes.length);
      let handler: ErrorHandler | undefined;
      const onError: ErrorHandler = (failure) => (handler ??= decodingHandler(bytes, errors))(failure);
      const { text, consumed } = decode(bytes, onError, final);
      return { value: new PyUnicode(text), consumed };
    },
  };
}

/** UTF-16 and UTF-32 in an order: the marks are those of the codecs without one. */
function wideCodec(size: 16 | 32, suffix: string, order: ByteOrder): Codec {
  const encode = size === 16 ? encodeUtf16 : encodeUtf32;
  const decode = size === 16 ? decodeUtf16 : decodeUtf32;
  const name = `utf-${size}${suffix.replace('_', '-')}`;
  return textCodec(
    name,
    `utf_${size}${suffix}`,
    4,
    (text) => encode(text, order),
    (bytes, onError, final) => decode(bytes, onError, order, final),
  );
}

/** A single-byte code page by its table. */
function pageCodec(name: string, table: string, inverse: ReadonlyMap<number, number>): Codec {
  return textCodec(
    name,
    'charmap',
    1,
    (text, onError, refuse) => encodeWithMap(text, (point) => inverse.get(point), onError, refuse),
    (bytes, onError) => decodeWithTable(bytes, table, onError),
  );
}

const latin1 = (name: string): Codec => textCodec(name, 'latin_1', 1, encodeLatin1, decodeLatin1);

/** The memory of unicode objects; a unicode object is its own decoding, and what has bytes its own encoding. */
const internal: Codec = {
  name: 'unicode-internal',
  encode(input) {
    if (input instanceof PyUnicode) {
      const { text } = input;
      reserveEncoded(text.length * 4);
      return { value: encodeUnicodeInternal(text), consumed: text.length };
    }
    const bytes = findBytes(input) ?? bytesInput(input, 'unicode_internal_encode');
    return { value: bytes, consumed: bytes.length };
  },
  decode(input, errors) {
    if (input instanceof PyUnicode) return { value: input, consumed: input.text.length };
    const bytes = bytesInput(input, 'unicode_internal_decode');
    const { text, consumed } = decodeUnicodeInternal(bytes, decodingHandler(bytes, errors));
    return { value: new PyUnicode(text), consumed };
  },
};

/** A codec that refuses everything, so that nothing is converted unawares. */
function refuseAll(): never {
  throw raise(UnicodeError, 'undefined encoding');
}
const undefinedCodec: Codec = { name: 'undefined', encode: refuseAll, decode: refuseAll };

/** By the name of the module in package `encodings`. */
const codecs: ReadonlyMap<string, () => Codec> = new Map([
  ['ascii', () => textCodec('ascii', 'ascii', 1, encodeAscii, decodeAscii)],
  ['latin_1', () => latin1('iso8859-1')],
  ['charmap', () => latin1('charmap')],
  ['utf_8', () => textCodec('utf-8', 'utf_8', 4, encodeUtf8, decodeUtf8)],
  ['utf_8_sig', () => textCodec('utf-8-sig', 'utf_8', 4, encodeUtf8Signed, decodeUtf8Signed)],
  ['utf_7', () => textCodec('utf-7', 'utf_7', 8, encodeUtf7, decodeUtf7)],
  ['utf_16', () => wideCodec(16, '', 0)],
  ['utf_16_le', () => wideCodec(16, '_le', -1)],
  ['utf_16_be', () => wideCodec(16, '_be', 1)],
  ['utf_32', () => wideCodec(32, '', 0)],
  ['utf_32_le', () => wideCodec(32, '_le', -1)],
  ['utf_32_be', () => wideCodec(32, '_be', 1)],
  [
    'unicode_escape',
    () =>
      textCodec('unicode-escape', 'unicode_escape', 10, encodeUnicodeEscape, (bytes, onError) =>
        decodeUnicodeEscape(bytes, onError, thread.interpreter.compilerHooks.unicodeName),
      ),
  ],
  [
    'raw_unicode_escape',
    () => textCodec('raw-unicode-escape', 'raw_unicode_escape', 10, encodeRawUnicodeEscape, decodeRawUnicodeEscape),
  ],
  ['unicode_internal', () => internal],
  ['undefined', () => undefinedCodec],
]);

/** The codec of a module of package `encodings` that converts between unicode and bytes; undefined where it is none. */
export function textCodecOf(module: string): Codec | undefined {
  const make = codecs.get(module);
  if (make !== undefined) return make();
  const page = codePage(module);
  return page === undefined ? undefined : pageCodec(page.name, page.table, page.inverse);
}
