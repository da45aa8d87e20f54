/** Operators, subscripts and comparison of unicode (the slots of CPython's `PyUnicode_Type`). */

import { countText, reserveConcatenation, reserveText } from '../../budget/text-budget.ts';
import { joinHashWords } from '../../numbers/hash-words.ts';
import { codePointsHashLow, latestHashHigh, strHash } from '../../numbers/string-hash.ts';
import { TypeError, UnicodeDecodeError, UnicodeWarning } from '../../objects/exception.ts';
import type { Value } from '../../objects/object.ts';
import { indexError, overflowError, typeError } from '../../objects/raise.ts';
import { notImplemented } from '../../objects/singletons.ts';
import { PySlice } from '../../objects/slice.ts';
import type { CompareOp } from '../../objects/slots.ts';
import { PyUnicode } from '../../objects/unicode.ts';
import { orderHolds } from '../../protocols/compare.ts';
import { isIndex, toIndex } from '../../protocols/index-number.ts';
import { coerceToText } from '../../protocols/unicode-text.ts';
import { caught, isA, landing } from '../../protocols/unwind.ts';
import { warn } from '../../protocols/warn.ts';
import {
  characterAt,
  compareTexts,
  concatTexts,
  repeatText,
  sliceText,
  stepText,
  textsEqual,
} from '../../text/code-points.ts';
import { findText } from '../../text/search.ts';
import { sliceIndices } from '../slice-indices.ts';

export function concat(self: Value, other: Value): Value {
  const left = (self as PyUnicode).text;
  const right = coerceToText(other);
  reserveConcatenation(left.length, right.length);
  return new PyUnicode(concatTexts(left, right));
}

/** From here on a size does not fit C's signed 64 bits in units of four bytes. */
const LARGEST_SIZE = 2 ** 63;

export function repeat(self: Value, count: number): Value {
  const { text } = self as PyUnicode;
  if (count <= 0) return new PyUnicode('');
  const size = text.length * count;
  if (size >= LARGEST_SIZE) throw overflowError('repeated string is too long');
  reserveText(size);
  return new PyUnicode(repeatText(text, count));
}

export function item(self: Value, index: number): Value {
  const { text } = self as PyUnicode;
  if (index < 0 || index >= text.length) throw indexError('string index out of range');
  return new PyUnicode(characterAt(text, index));
}

/** `self[low:high]`, the bounds clipped as `sq_slice` does it. */
export function slice(self: Value, low: number, high: number): Value {
  const { text } = self as PyUnicode;
  return new PyUnicode(sliceText(text, Math.max(low, 0), Math.min(high, text.length)));
}

export function subscript(self: Value, key: Value): Value {
  const { text } = self as PyUnicode;
  if (key instanceof PySlice) {
    const { start, stop, step, count } = sliceIndices(key, text.length);
    if (step === 1) return new PyUnicode(sliceText(text, start, stop));
    reserveText(count);
    return new PyUnicode(stepText(text, start, step, count));
  }
  if (!isIndex(key)) throw typeError('string indices must be integers');
  const index = toIndex(key);
  return item(self, index < 0 ? index + text.length : index);
}

export function contains(self: Value, sub: Value): boolean {
  const needle = coerceToText(sub);
  const { text } = self as PyUnicode;
  countText(text.length);
  return findText(text, needle) >= 0;
}

/** Compares with unicode, or with what can be decoded; bytes beyond ASCII are unequal, with a warning. */
export function richCompare(self: Value, other: Value, op: CompareOp): Value {
  if (self instanceof PyUnicode && other instanceof PyUnicode) {
    if (op === 'eq') return textsEqual(self.text, other.text);
    if (op === 'ne') return !textsEqual(self.text, other.text);
    return orderHolds(op, compareTexts(self.text, other.text));
  }
  const at = landing();
  try {
    return orderHolds(op, compareTexts(coerceToText(self), coerceToText(other)));
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (isA(raised, TypeError)) return notImplemented;
    if ((op !== 'eq' && op !== 'ne') || !isA(raised, UnicodeDecodeError)) throw raised;
    const name = op === 'eq' ? 'equal' : 'unequal';
    warn(
      UnicodeWarning,
      `Unicode ${name} comparison failed to convert both arguments to Unicode - interpreting them as being unequal`,
    );
    return op === 'ne';
  }
}

export function hash(self: Value): number | bigint {
  const { text } = self as PyUnicode;
  // The algorithm is that of str, with code points for bytes.
  if (typeof text === 'string') return strHash(text);
  const low = codePointsHashLow(text);
  return joinHashWords(latestHashHigh(), low);
}
