/** The registry of codecs (CPython's `Python/codecs.c`): look-up by name, and conversion by the codec found. */
import type { Value } from '../objects/object.ts';
import { lookupError, typeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { getAttribute } from '../protocols/attribute.ts';
import { call, call1 } from '../protocols/call.ts';
import { codecKey, encodingModules } from '../text/encoding-names.ts';
import { byteCodecOf } from './byte-codecs.ts';
import type { Codec, CodecResult } from './codec.ts';
import { codecState } from './codec-state.ts';
import { textCodecOf } from './text-codecs.ts';

/** `codecs.register(function)`: asked, after the built-in codecs, for names that nobody knows. */
export function registerSearchFunction(search: Value): void {
  codecState().searchFunctions.push(search);
}

/**
 * The codec of an encoding: a built-in one, else what `lookupInfo` finds.
 * @throws LookupError where there is none
 */
export function lookupCodec(encoding: string): Codec {
  const { found } = codecState();
  // Names are mostly keys already.
  let known = found.get(encoding);
  if (known !== undefined) return known;
  const key = codecKey(encoding);
  known = found.get(key);
  if (known !== undefined) return known;
  const codec = builtinCodec(key) ?? pythonCodec(key, lookupInfo(encoding));
  found.set(key, codec);
  return codec;
}

/**
 * `codecs.lookup(encoding)` (`_PyCodec_Lookup`): the tuple of an encoding's functions and classes, from package
 * `encodings` or else from the first search function that knows it.
 * @throws LookupError where there is none
 */
export function lookupInfo(encoding: string): PyTuple {
  const { infos, searchFunctions } = codecState();
  const key = codecKey(encoding);
  const known = infos.get(key);
  if (known !== undefined) return known as PyTuple;
  let answer = call1(getAttribute(thread.interpreter.importModule('encodings'), 'search_function'), key);
  for (let i = 0; answer === null && i < searchFunctions.length; i++) answer = call1(searchFunctions[i]!, key);
  if (answer === null) throw lookupError(`unknown encoding: ${encoding}`);
  if (!(answer instanceof PyTuple) || answer.items.length !== 4) {
    throw typeError('codec search functions must return 4-tuples');
  }
  infos.set(key, answer);
  return answer;
}

/** The built-in codec of a key, as `encodings.search_function` finds it; undefined where there is none. */
export function builtinCodec(key: string): Codec | undefined {
  for (const module of encodingModules(key)) {
    const codec = textCodecOf(module) ?? byteCodecOf(module);
    if (codec !== undefined) return codec;
  }
  return undefined;
}

/** A codec whose functions are Python's. */
function pythonCodec(name: string, info: PyTuple): Codec {
  const [encoder, decoder] = info.items;
  return {
    name,
    encode: (input, errors) => callCoder(encoder!, input, errors, 'encoder must return a tuple (object, integer)'),
    decode: (input, errors) => callCoder(decoder!, input, errors, 'decoder must return a tuple (object,integer)'),
  };
}

function callCoder(coder: Value, input: Value, errors: string | undefined, complaint: string): CodecResult {
  const result = call(coder, errors === undefined ? [input] : [input, errors]);
  if (!(result instanceof PyTuple) || result.items.length !== 2) throw typeError(complaint);
  const [value, consumed] = result.items;
  return { value: value!, consumed: typeof consumed === 'number' ? consumed : 0 };
}

/** `input.encode(encoding, errors)`: whatever the codec makes of it. */
export function encodeBy(input: Value, encoding: string | undefined, errors: string | undefined): Value {
  return lookupCodec(encoding ?? thread.interpreter.defaultEncoding).encode(input, errors).value;
}

/** `input.decode(encoding, errors)`: whatever the codec makes of it. */
export function decodeBy(input: Value, encoding: string | undefined, errors: string | undefined): Value {
  return lookupCodec(encoding ?? thread.interpreter.defaultEncoding).decode(input, errors).value;
}

/**
 * `unicode(bytes, encoding, errors)`. No bytes are no text in any encoding.
 * @throws TypeError where the codec makes no unicode object of them
 */
export function decodeToUnicode(bytes: string, encoding: string | undefined, errors: string | undefined): PyUnicode {
  if (bytes.length === 0) return new PyUnicode('');
  const result = decodeBy(bytes, encoding, errors);
  if (result instanceof PyUnicode) return result;
  throw typeError(`decoder did not return an unicode object (type=${typeOf(result).name})`);
}
