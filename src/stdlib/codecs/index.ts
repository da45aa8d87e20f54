/** Module `_codecs`: the registry of codecs, and the functions of the built-in ones (`Modules/_codecsmodule.c`). */
import { reserveText } from '../../runtime/budget/text-budget.ts';
import { byteCodecOf } from '../../runtime/codecs/byte-codecs.ts';
import type { Codec } from '../../runtime/codecs/codec.ts';
import { bytesInput, readOnlyInput, textInput } from '../../runtime/codecs/codec-input.ts';
import { decodingHandler, lookupErrorHandler, registerErrorHandler } from '../../runtime/codecs/error-handlers.ts';
import { decodeBy, encodeBy, lookupInfo, registerSearchFunction } from '../../runtime/codecs/registry.ts';
import { textCodecOf } from '../../runtime/codecs/text-codecs.ts';
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { characters } from '../../runtime/protocols/buffer.ts';
import { isCallable } from '../../runtime/protocols/callable.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { stringArgument } from '../../runtime/protocols/string-argument.ts';
import { type ByteOrder, decodeUtf16, decodeUtf32, encodeUtf16, encodeUtf32 } from '../../runtime/text/utf-16-32.ts';
import { errorsArgument, flagArgument, resultTuple } from './arguments.ts';
import { charmapFunctions } from './charmap-functions.ts';

/** The codec of a module of package `encodings`, one that is built in. */
function builtin(module: string): Codec {
  return (textCodecOf(module) ?? byteCodecOf(module))!;
}

/** `NAME_encode(input[, errors])`. */
function encoder(name: string, module: string): BuiltinDefinition {
  const functionName = `${name}_encode`;
  return definition(
    `${functionName}(input[, errors])`,
    'The encoding of the input, and how much of it was encoded.',
    (input: Value, errors?: Value) => resultTuple(builtin(module).encode(input, errorsArgument(errors, functionName))),
  );
}

/** `NAME_decode(input[, errors])`. */
function decoder(name: string, module: string): BuiltinDefinition {
  const functionName = `${name}_decode`;
  return definition(
    `${functionName}(input[, errors])`,
    'What the input stands for, and how much of it was decoded.',
    (input: Value, errors?: Value) => resultTuple(builtin(module).decode(input, errorsArgument(errors, functionName))),
  );
}

/** `NAME_decode(input[, errors[, final]])`: what the end of the input cuts off is left unless it is final. */
function partialDecoder(name: string): BuiltinDefinition {
  const functionName = `${name}_decode`;
  return definition(
    `${functionName}(input[, errors[, final]])`,
    'What the input stands for, and how much of it was decoded: unless final is true, without a cut-off sequence.',
    (input: Value, errors?: Value, final?: Value) => {
      const handler = errorsArgument(errors, functionName);
      return resultTuple(builtin(name).decode(input, handler, flagArgument(final)));
    },
  );
}

function byteOrder(value: Value | undefined): ByteOrder {
  return value === undefined ? 0 : (Math.sign(toInt(value)) as ByteOrder);
}

/** `utf_16_encode` and `utf_32_encode`, which take a byte order. */
function wideEncoder(size: 16 | 32): BuiltinDefinition {
  const functionName = `utf_${size}_encode`;
  const encode = size === 16 ? encodeUtf16 : encodeUtf32;
  return definition(
    `${functionName}(input[, errors[, byteorder]])`,
    'The encoding of the input, with a mark unless a byte order is given, and how much of it was encoded.',
    (input: Value, errors?: Value, order?: Value) => {
      errorsArgument(errors, functionName);
      const { text } = textInput(input);
      reserveText(text.length * 4);
      return new PyTuple([encode(text, byteOrder(order)), text.length]);
    },
  );
}

/** `utf_16_ex_decode` and `utf_32_ex_decode`, which answer the byte order that they found too. */
function wideDecoder(size: 16 | 32): BuiltinDefinition {
  const functionName = `utf_${size}_ex_decode`;
  const decode = size === 16 ? decodeUtf16 : decodeUtf32;
  return definition(
    `${functionName}(input[, errors[, byteorder[, final]]])`,
    'What the input stands for, how much of it was decoded, and its byte order.',
    (input: Value, errors?: Value, order?: Value, final?: Value) => {
      const bytes = bytesInput(input, functionName);
      reserveText(bytes.length);
      const onError = decodingHandler(bytes, errorsArgument(errors, functionName));
      const decoded = decode(bytes, onError, byteOrder(order), flagArgument(final));
      return new PyTuple([new PyUnicode(decoded.text), decoded.consumed, decoded.order]);
    },
  );
}

function optionalName(value: Value | undefined, where: string): string | undefined {
  return value === undefined ? undefined : stringArgument(value, where);
}

const registryFunctions: readonly BuiltinDefinition[] = [
  definition(
    'register(search_function)',
    'Has a function asked for the codecs of names that nobody knows.',
    (search: Value) => {
      if (!isCallable(search)) throw typeError('argument must be callable');
      registerSearchFunction(search);
      return null;
    },
  ),
  definition(
    'lookup(encoding)',
    'The CodecInfo of an encoding.',
    (encoding: Value) => lookupInfo(stringArgument(encoding, 'lookup() argument 1')),
    'tuple',
  ),
  definition(
    'encode(obj[, encoding[, errors]])',
    "What the codec of the encoding, 'ascii' by default, makes of an object.",
    (object: Value, encoding?: Value, errors?: Value) =>
      encodeBy(object, optionalName(encoding, 'encode() argument 2'), optionalName(errors, 'encode() argument 3')),
  ),
  definition(
    'decode(obj[, encoding[, errors]])',
    "What the codec of the encoding, 'ascii' by default, reads in an object.",
    (object: Value, encoding?: Value, errors?: Value) =>
      decodeBy(object, optionalName(encoding, 'decode() argument 2'), optionalName(errors, 'decode() argument 3')),
  ),
  definition(
    'register_error(errors, handler)',
    'Has a function called for errors under a name.',
    (errors: Value, handler: Value) => {
      const name = stringArgument(errors, 'register_error() argument 1');
      if (!isCallable(handler)) throw typeError('handler must be callable');
      registerErrorHandler(name, handler);
      return null;
    },
  ),
  definition(
    'lookup_error(errors)',
    'The function that is called for errors under a name.',
    (errors: Value) => lookupErrorHandler(stringArgument(errors, 'lookup_error() argument 1')),
    'tuple',
  ),
  definition('readbuffer_encode(data[, errors])', 'The bytes of a buffer.', (data: Value, errors?: Value) => {
    errorsArgument(errors, 'readbuffer_encode');
    const bytes = readOnlyInput(data, 'readbuffer_encode');
    return new PyTuple([bytes, bytes.length]);
  }),
  definition('charbuffer_encode(data[, errors])', 'The bytes of a character buffer.', (data: Value, errors?: Value) => {
    errorsArgument(errors, 'charbuffer_encode');
    const bytes = characters(data);
    return new PyTuple([bytes, bytes.length]);
  }),
];

const plain = ['ascii', 'latin_1', 'unicode_escape', 'raw_unicode_escape', 'unicode_internal'];
const partial = ['utf_8', 'utf_7', 'utf_16', 'utf_16_le', 'utf_16_be', 'utf_32', 'utf_32_le', 'utf_32_be'];

const codecFunctions = (): BuiltinDefinition[] => [
  ...registryFunctions,
  ...plain.flatMap((name) => [encoder(name, name), decoder(name, name)]),
  encoder('escape', 'string_escape'),
  decoder('escape', 'string_escape'),
  ...partial.map(partialDecoder),
  ...partial.filter((name) => name !== 'utf_16' && name !== 'utf_32').map((name) => encoder(name, name)),
  wideEncoder(16),
  wideEncoder(32),
  wideDecoder(16),
  wideDecoder(32),
  ...charmapFunctions,
];

export const codecsModule: BuiltinModule = {
  name: '_codecs',
  make: () => makeModule('_codecs', { doc: null, functions: codecFunctions() }),
};
