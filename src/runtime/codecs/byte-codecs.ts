/** The codecs between bytes and bytes: `string_escape`, `hex`, `base64`, `uu`, `quopri`, `rot13`. */

import { reserveEncoded } from '../budget/text-budget.ts';
import { AssertionError } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { PyRaise, raise, typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { getAttribute } from '../protocols/attribute.ts';
import { call1 } from '../protocols/call.ts';
import {
  decodeBase64,
  decodeHex,
  decodeUu,
  encodeBase64Lines,
  encodeHex,
  encodeUu,
  rot13,
} from '../text/binary-to-ascii.ts';
import { encodeWithMap } from '../text/charmap.ts';
import { decodeStringEscape, encodeStringEscape } from '../text/escapes.ts';
import { decodeQuotedPrintable, encodeQuotedPrintable } from '../text/quoted-printable.ts';
import type { Codec } from './codec.ts';
import { bytesInput, readOnlyInput, strInput, textInput } from './codec-input.ts';
import { encodingHandler } from './error-handlers.ts';

function refuseType(message: string): never {
  throw typeError(message);
}
function refuseValue(message: string): never {
  throw valueError(message);
}
function refuseBinary(message: string): never {
  throw binasciiError(message);
}

/** A `binascii.Error`. */
function binasciiError(message: string): PyRaise {
  const type = getAttribute(thread.interpreter.importModule('binascii'), 'Error');
  return new PyRaise(type, call1(type, message));
}

/**
 * A codec without error handling.
 * @param growth how many times longer its encoding is at most
 */
function plainCodec(
  name: string,
  growth: number,
  encode: (bytes: string) => string,
  decode: (bytes: string) => string,
): Codec {
  const run = (convert: (bytes: string) => string, input: Value, errors: string | undefined, factor: number) => {
    if (errors !== undefined && errors !== 'strict') throw raise(AssertionError);
    const bytes = bytesInput(input, name);
    reserveEncoded(bytes.length * factor + 64);
    return { value: convert(bytes), consumed: bytes.length };
  };
  return {
    name,
    encode: (input, errors) => run(encode, input, errors, growth),
    decode: (input, errors) => run(decode, input, errors, 1),
  };
}

const stringEscape: Codec = {
  name: 'string-escape',
  encode(input) {
    const bytes = strInput(input, 'escape_encode');
    reserveEncoded(bytes.length * 4);
    return { value: encodeStringEscape(bytes), consumed: bytes.length };
  },
  decode(input, errors) {
    const bytes = readOnlyInput(input, 'escape_decode');
    reserveEncoded(bytes.length);
    const onInvalid = (): string => {
      if (errors === undefined || errors === 'strict') throw valueError('invalid \\x escape');
      if (errors === 'replace') return '?';
      if (errors === 'ignore') return '';
      throw valueError(`decoding error; unknown error handling code: ${errors}`);
    };
    const onTrailing = (): never => {
      throw valueError('Trailing \\ in string');
    };
    return { value: decodeStringEscape(bytes, onInvalid, onTrailing), consumed: bytes.length };
  },
};

/** A character map of Latin-1 with the letters turned: what is encoded is text, and what is decoded becomes text. */
const rot13Codec: Codec = {
  name: 'rot-13',
  encode(input, errors) {
    const unicode = textInput(input);
    const { text } = unicode;
    reserveEncoded(text.length);
    const { onError, refuse } = encodingHandler(unicode, errors);
    const bytes = encodeWithMap(text, (point) => (point < 256 ? point : undefined), onError, refuse);
    return { value: rot13(bytes), consumed: text.length };
  },
  decode(input) {
    const bytes = bytesInput(input, 'charmap_decode');
    reserveEncoded(bytes.length);
    return { value: new PyUnicode(rot13(bytes)), consumed: bytes.length };
  },
};

/** By the name of the module in package `encodings`. */
const codecs: ReadonlyMap<string, Codec> = new Map([
  ['string_escape', stringEscape],
  ['hex_codec', plainCodec('hex', 2, encodeHex, (bytes) => decodeHex(bytes, refuseType))],
  ['base64_codec', plainCodec('base64', 2, encodeBase64Lines, (bytes) => decodeBase64(bytes, refuseBinary))],
  [
    'uu_codec',
    plainCodec(
      'uu',
      2,
      (bytes) => encodeUu(bytes, refuseBinary),
      (bytes) => decodeUu(bytes, refuseValue, refuseBinary),
    ),
  ],
  [
    'quopri_codec',
    plainCodec(
      'quopri',
      4,
      (bytes) => encodeQuotedPrintable(bytes, true, true, false),
      (bytes) => decodeQuotedPrintable(bytes, false),
    ),
  ],
  ['rot_13', rot13Codec],
]);

/** The codec of a module of package `encodings` that converts between bytes; undefined where it is none. */
export function byteCodecOf(module: string): Codec | undefined {
  return codecs.get(module);
}
