/** `bytearray(source, encoding, errors)`. */
import { reserveText } from '../../budget/text-budget.ts';
import { encodeBy } from '../../codecs/registry.ts';
import { definition } from '../../declare/declare.ts';
import type { PyByteArray } from '../../objects/bytearray.ts';
import { OverflowError, TypeError } from '../../objects/exception.ts';
import type { Keywords } from '../../objects/keywords.ts';
import type { Value } from '../../objects/object.ts';
import { typeError, valueError } from '../../objects/raise.ts';
import { typeOf } from '../../objects/type-of.ts';
import { PyUnicode } from '../../objects/unicode.ts';
import { callBuiltin } from '../../protocols/call-builtin.ts';
import { isIndex, toIndexChecked } from '../../protocols/index-number.ts';
import { stringArgument } from '../../protocols/string-argument.ts';
import { bytesOf } from '../../protocols/text.ts';
import { caught, isA, landing } from '../../protocols/unwind.ts';
import { appendItems, replaceRange, resize } from './contents.ts';
import { viewedBytes } from './viewed-bytes.ts';

type Optional = Value | undefined;

const initialize = definition(
  'bytearray(source=None, encoding=None, errors=None)',
  null,
  (array: PyByteArray, source: Optional, encoding: Optional, errors: Optional): Value => {
    const codec = encoding === undefined ? undefined : stringArgument(encoding, 'bytearray() argument 2');
    const handler = errors === undefined ? undefined : stringArgument(errors, 'bytearray() argument 3');
    const hasCodec = codec !== undefined || handler !== undefined;
    if (source === undefined) {
      if (hasCodec) throw typeError('encoding or errors without sequence argument');
      return null;
    }
    const bytes = bytesOf(source);
    if (bytes !== undefined) {
      // CPython encodes a str too, and takes the str itself all the same.
      if (codec !== undefined) encodedBytes(source, codec, handler);
      replaceRange(array, 0, 0, bytes);
    } else if (source instanceof PyUnicode) {
      if (codec === undefined) throw typeError('unicode argument without an encoding');
      replaceRange(array, 0, 0, encodedBytes(source, codec, handler));
    } else {
      if (hasCodec) throw typeError('encoding or errors without a string argument');
      fill(array, source);
    }
    return null;
  },
);

function encodedBytes(source: Value, codec: string, errors: string | undefined): string {
  const encoded = encodeBy(source, codec, errors);
  const bytes = bytesOf(encoded);
  if (bytes === undefined) throw typeError(`encoder did not return a string object (type=${typeOf(encoded).name})`);
  return bytes;
}

/** By the number of zero bytes, by the bytes of another object, or by the items of an iterable. */
function fill(array: PyByteArray, source: Value): void {
  const count = countOf(source);
  if (count !== undefined) {
    if (count < 0) throw valueError('negative count');
    reserveText(count);
    resize(array, count);
    array.bytes.fill(0);
    return;
  }
  const bytes = viewedBytes(source);
  if (bytes !== undefined) replaceRange(array, 0, 0, bytes);
  else appendItems(array, source);
}

/** The number an index stands for; undefined for what is none, be it only because its `__index__` raises TypeError. */
function countOf(source: Value): number | undefined {
  if (!isIndex(source)) return undefined;
  const at = landing();
  try {
    return toIndexChecked(source, OverflowError);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, TypeError)) throw raised;
    return undefined;
  }
}

/** `bytearray.__init__`: what was there before goes first of all. */
export function initByteArray(self: Value, args: readonly Value[], keywords: Keywords | null): void {
  resize(self as PyByteArray, 0);
  callBuiltin(initialize, self, args, keywords);
}
