import { joinHashWords } from './hash-words.ts';

/**
 * The hash of str and unicode (CPython 2.7 `string_hash`, `unicode_hash`, 64 bits, no randomisation), as two 32-bit
 * words, because a dict's probe sequence wants the low word at once and the high one only at collisions.
 */

/** The multiplier of every step, 20 bits: times 32 bits it stays an exact double. */
const MULTIPLIER = 1000003;
const HALF = 4294967296;

/** The high word of the last hash taken here: an out-parameter, so that hashing allocates nothing. */
let latestHigh = 0;

/** The high 32 bits (int32) of the hash that the last call of `strHashLow` or `unicodeHashLow` has computed. */
export function latestHashHigh(): number {
  return latestHigh;
}

function finish(high: number, low: number, length: number): number {
  let last = low ^ length;
  // -1 is the error value of CPython's hash functions.
  if (last === -1 && high === -1) last = -2;
  latestHigh = high;
  return last;
}

/**
 * The low 32 bits (int32) of `hash(text)` for a str; the high ones are then in `latestHashHigh()`.
 *
 * @param text code units 0-255
 */
export function strHashLow(text: string): number {
  const length = text.length;
  if (length === 0) {
    latestHigh = 0;
    return 0;
  }
  let low = text.charCodeAt(0) << 7;
  let high = 0;
  for (let index = 0; index < length; index++) {
    const product = (low >>> 0) * MULTIPLIER;
    high = (Math.imul(high, MULTIPLIER) + ((product / HALF) | 0)) | 0;
    low = Math.imul(low, MULTIPLIER) ^ text.charCodeAt(index);
  }
  return finish(high, low, length);
}

/**
 * The low 32 bits (int32) of `hash(text)` for unicode; the high ones are then in `latestHashHigh()`.
 *
 * @param text UTF-16: a surrogate pair is one code point
 */
export function unicodeHashLow(text: string): number {
  const size = text.length;
  if (size === 0) {
    latestHigh = 0;
    return 0;
  }
  let low = text.codePointAt(0)! << 7;
  let high = 0;
  let length = 0;
  for (let index = 0; index < size; length++) {
    const point = text.codePointAt(index)!;
    index += point > 0xffff ? 2 : 1;
    const product = (low >>> 0) * MULTIPLIER;
    high = (Math.imul(high, MULTIPLIER) + ((product / HALF) | 0)) | 0;
    low = Math.imul(low, MULTIPLIER) ^ point;
  }
  return finish(high, low, length);
}

/** `unicodeHashLow` for text given as code points (where surrogates may stand side by side). */
export function codePointsHashLow(points: ArrayLike<number>): number {
  const length = points.length;
  if (length === 0) {
    latestHigh = 0;
    return 0;
  }
  let low = points[0]! << 7;
  let high = 0;
  for (let index = 0; index < length; index++) {
    const product = (low >>> 0) * MULTIPLIER;
    high = (Math.imul(high, MULTIPLIER) + ((product / HALF) | 0)) | 0;
    low = Math.imul(low, MULTIPLIER) ^ points[index]!;
  }
  return finish(high, low, length);
}

/** `hash(text)` for a str as Python sees it: a number where it is a safe integer, else a bigint. */
export function strHash(text: string): number | bigint {
  const low = strHashLow(text);
  return joinHashWords(latestHigh, low);
}

/** `hash(text)` for unicode (UTF-16) as Python sees it. */
export function unicodeHash(text: string): number | bigint {
  const low = unicodeHashLow(text);
  return joinHashWords(latestHigh, low);
}
