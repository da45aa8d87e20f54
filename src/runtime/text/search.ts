import { pointAt, sliceText, type Text } from './code-points.ts';

/**
 * Searching in byte strings and in texts (`Objects/stringlib/find.h`, `count.h`). Start and end are Python's: negative
 * ones count from the end, too large ones are clipped. A search beyond the end finds nothing, not even ''.
 */

/** A bound that is no bound: the default `end`. */
export const NO_END = Number.MAX_SAFE_INTEGER;

/** Python's clipping of a slice's start. */
export function clipStart(start: number, length: number): number {
  return start >= 0 ? start : Math.max(0, start + length);
}

/** Python's clipping of a slice's end. */
export function clipEnd(end: number, length: number): number {
  return end > length ? length : end >= 0 ? end : Math.max(0, end + length);
}

/** Needles up to this length are left to the host whatever the text: its search is quick, but quadratic at worst. */
const SHORT_NEEDLE = 64;
/** Up to this product of lengths the worst case does no harm. */
const HARMLESS = 2 ** 24;

/** `text.indexOf(needle, from)` in time linear in the text. */
export function firstIndex(text: string, needle: string, from = 0): number {
  if (needle.length <= SHORT_NEEDLE || (text.length - from) * needle.length <= HARMLESS) {
    return text.indexOf(needle, from);
  }
  return linearIndex(text, needle, from, text.length);
}

/** `text.lastIndexOf(needle, from)` in time linear in the text. */
export function lastIndex(text: string, needle: string, from: number = text.length): number {
  if (needle.length <= SHORT_NEEDLE || text.length * needle.length <= HARMLESS) return text.lastIndexOf(needle, from);
  return linearLastIndex(text, needle, Math.min(text.length, from + needle.length));
}

/**
 * How far the beginning of a needle repeats before each of its places (Knuth, Morris and Pratt).
 * @param step 1 for the needle as it is, -1 for its reverse
 */
function borders(needle: Text, step: 1 | -1): Int32Array {
  const size = needle.length;
  const origin = step === 1 ? 0 : size - 1;
  const table = new Int32Array(size);
  let matched = 0;
  for (let i = 1; i < size; i++) {
    const point = pointAt(needle, origin + step * i);
    while (matched > 0 && pointAt(needle, origin + step * matched) !== point) matched = table[matched - 1]!;
    if (pointAt(needle, origin + step * matched) === point) matched++;
    table[i] = matched;
  }
  return table;
}

/** The first index in [from, to) where the whole needle stands, or -1. */
function linearIndex(text: Text, needle: Text, from: number, to: number): number {
  const table = borders(needle, 1);
  const size = needle.length;
  let matched = 0;
  for (let i = from; i < to; i++) {
    const point = pointAt(text, i);
    while (matched > 0 && pointAt(needle, matched) !== point) matched = table[matched - 1]!;
    if (pointAt(needle, matched) === point && ++matched === size) return i - size + 1;
  }
  return -1;
}

/** The last index below `to` where the whole needle ends by `to`, or -1. */
function linearLastIndex(text: Text, needle: Text, to: number, from = 0): number {
  const table = borders(needle, -1);
  const size = needle.length;
  const last = size - 1;
  let matched = 0;
  for (let i = to - 1; i >= from; i--) {
    const point = pointAt(text, i);
    while (matched > 0 && pointAt(needle, last - matched) !== point) matched = table[matched - 1]!;
    if (pointAt(needle, last - matched) === point && ++matched === size) return i;
  }
  return -1;
}

/** `text.find(needle, start, end)` for byte strings and narrow texts. */
export function find(text: string, needle: string, start = 0, end: number = NO_END): number {
  const length = text.length;
  const from = clipStart(start, length);
  const to = clipEnd(end, length);
  if (to - from < needle.length) return -1;
  if (to === length) return firstIndex(text, needle, from);
  const at = firstIndex(text.substring(from, to), needle);
  return at < 0 ? -1 : at + from;
}

/** `text.rfind(needle, start, end)` for byte strings and narrow texts. */
export function findLast(text: string, needle: string, start = 0, end: number = NO_END): number {
  const length = text.length;
  const from = clipStart(start, length);
  const to = clipEnd(end, length);
  if (to - from < needle.length) return -1;
  if (from === 0) return lastIndex(text, needle, to - needle.length);
  const at = lastIndex(text.substring(from, to), needle);
  return at < 0 ? -1 : at + from;
}

/** `text.count(needle, start, end)` for byte strings and narrow texts. */
export function countOf(text: string, needle: string, start = 0, end: number = NO_END): number {
  const from = clipStart(start, text.length);
  const to = clipEnd(end, text.length);
  if (to < from) return 0;
  if (needle.length === 0) return to - from + 1;
  return countWithin(text, needle, from, to, NO_END);
}

function countWithin(text: string, needle: string, from: number, to: number, limit: number): number {
  const within = to === text.length ? text : text.substring(0, to);
  const step = needle.length;
  let count = 0;
  for (let at = firstIndex(within, needle, from); at >= 0 && count < limit; at = firstIndex(within, needle, at + step))
    count++;
  return count;
}

/** How many of at most `limit` occurrences of a needle that is not empty a text has, without overlap. */
export function countUpTo(text: Text, needle: Text, limit: number): number {
  if (typeof text === 'string') {
    return typeof needle === 'string' ? countWithin(text, needle, 0, text.length, limit) : 0;
  }
  let count = 0;
  for (let at = 0; count < limit; count++) {
    at = indexIn(text, needle, at, text.length);
    if (at < 0) return count;
    at += needle.length;
  }
  return count;
}

/** Whether a text has the needle at an index (the needle must fit). */
export function matchesAt(text: Text, needle: Text, at: number): boolean {
  for (let i = 0; i < needle.length; i++) if (pointAt(text, at + i) !== pointAt(needle, i)) return false;
  return true;
}

/** The first index in [from, to) where the whole needle stands, or -1; both bounds are within the text. */
export function indexIn(text: Text, needle: Text, from: number, to: number): number {
  if (typeof text === 'string') return typeof needle === 'string' ? find(text, needle, from, to) : -1;
  const last = to - needle.length;
  if (from > last) return -1;
  if (needle.length === 0) return from;
  if (needle.length > SHORT_NEEDLE && (to - from) * needle.length > HARMLESS)
    return linearIndex(text, needle, from, to);
  // Horspool with CPython's Bloom mask: linear in practice, and no worse than CPython in the worst case.
  const tail = needle.length - 1;
  const final = pointAt(needle, tail);
  let mask = 0;
  let skip = tail;
  for (let i = 0; i <= tail; i++) {
    const point = pointAt(needle, i);
    mask |= 1 << (point & 31);
    if (i < tail && point === final) skip = tail - i - 1;
  }
  for (let i = from; i <= last; i++) {
    if (text[i + tail] === final) {
      if (matchesAt(text, needle, i)) return i;
      if (i + tail + 1 < to && (mask & (1 << (text[i + tail + 1]! & 31))) === 0) i += needle.length;
      else i += skip;
    } else if (i + tail + 1 < to && (mask & (1 << (text[i + tail + 1]! & 31))) === 0) {
      i += needle.length;
    }
  }
  return -1;
}

/** The last index in [from, to) where the whole needle stands, or -1; both bounds are within the text. */
export function lastIndexIn(text: Text, needle: Text, from: number, to: number): number {
  if (typeof text === 'string') return typeof needle === 'string' ? findLast(text, needle, from, to) : -1;
  if (needle.length > SHORT_NEEDLE && (to - from) * needle.length > HARMLESS) {
    return linearLastIndex(text, needle, to, from);
  }
  for (let i = to - needle.length; i >= from; i--) if (matchesAt(text, needle, i)) return i;
  return -1;
}

/** `text.find(needle, start, end)` for texts. */
export function findText(text: Text, needle: Text, start = 0, end: number = NO_END): number {
  if (typeof text === 'string') return typeof needle === 'string' ? find(text, needle, start, end) : -1;
  const from = clipStart(start, text.length);
  const to = clipEnd(end, text.length);
  return to < from ? -1 : indexIn(text, needle, from, to);
}

/** `text.rfind(needle, start, end)` for texts. */
export function findLastText(text: Text, needle: Text, start = 0, end: number = NO_END): number {
  if (typeof text === 'string') return typeof needle === 'string' ? findLast(text, needle, start, end) : -1;
  const from = clipStart(start, text.length);
  const to = clipEnd(end, text.length);
  return to < from ? -1 : lastIndexIn(text, needle, from, to);
}

/** `text.count(needle, start, end)` for texts. */
export function countOfText(text: Text, needle: Text, start = 0, end: number = NO_END): number {
  if (typeof text === 'string') return typeof needle === 'string' ? countOf(text, needle, start, end) : 0;
  const from = clipStart(start, text.length);
  const to = clipEnd(end, text.length);
  if (to < from) return 0;
  if (needle.length === 0) return to - from + 1;
  return countUpTo(sliceText(text, from, to), needle, NO_END);
}

/** `text.startswith(prefix, start, end)` for byte strings. */
export function startsWith(text: string, prefix: string, start = 0, end: number = NO_END): boolean {
  const from = clipStart(start, text.length);
  return clipEnd(end, text.length) - from >= prefix.length && text.startsWith(prefix, from);
}

/** `text.endswith(suffix, start, end)` for byte strings. */
export function endsWith(text: string, suffix: string, start = 0, end: number = NO_END): boolean {
  const to = clipEnd(end, text.length);
  return to - clipStart(start, text.length) >= suffix.length && text.endsWith(suffix, to);
}

/** `text.startswith(prefix, start, end)` for texts. Unlike in byte strings, '' is found beyond the end too. */
export function startsWithText(text: Text, prefix: Text, start = 0, end: number = NO_END): boolean {
  const from = clipStart(start, text.length);
  const to = clipEnd(end, text.length);
  if (prefix.length === 0) return true;
  if (to - from < prefix.length) return false;
  if (typeof text === 'string') return typeof prefix === 'string' && text.startsWith(prefix, from);
  return matchesAt(text, prefix, from);
}

/** `text.endswith(suffix, start, end)` for texts. */
export function endsWithText(text: Text, suffix: Text, start = 0, end: number = NO_END): boolean {
  const from = clipStart(start, text.length);
  const to = clipEnd(end, text.length);
  if (suffix.length === 0) return true;
  if (to - from < suffix.length) return false;
  if (typeof text === 'string') return typeof suffix === 'string' && text.endsWith(suffix, to);
  return matchesAt(text, suffix, to - suffix.length);
}
