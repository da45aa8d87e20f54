import { pointAt, sliceText, type Text, textFromPoints } from './code-points.ts';
import { firstIndex, indexIn, lastIndex, lastIndexIn } from './search.ts';
import { isLineBreak, isSpace } from './unicode-types.ts';

/**
 * split, rsplit, splitlines, partition (`Objects/stringlib/split.h`, `partition.h`). A negative `maxsplit` means "no
 * limit"; separators are not empty (the caller raises ValueError). Pieces never hold more characters than the text,
 * and their number is at most its length plus one.
 */

/** C-locale `isspace` of a byte. */
export function isByteSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Up to this length a text is searched for a single character by hand, which measured faster than the host does. */
const SHORT = 128;

/** `text.split(separator, maxsplit)` for byte strings and narrow texts. */
export function split(text: string, separator: string, maxsplit: number): string[] {
  const pieces: string[] = [];
  if (maxsplit === 0) {
    pieces.push(text);
    return pieces;
  }
  const { length } = text;
  let from = 0;
  let left = maxsplit;
  if (separator.length === 1 && length <= SHORT) {
    const code = separator.charCodeAt(0);
    for (let at = 0; at < length; at++) {
      if (text.charCodeAt(at) !== code) continue;
      pieces.push(text.substring(from, at));
      from = at + 1;
      if (--left === 0) break;
    }
  } else {
    for (let at = firstIndex(text, separator); at >= 0; at = firstIndex(text, separator, from)) {
      pieces.push(text.substring(from, at));
      from = at + separator.length;
      if (--left === 0) break;
    }
  }
  pieces.push(from === 0 ? text : text.substring(from));
  return pieces;
}

/** `text.rsplit(separator, maxsplit)` for byte strings and narrow texts. */
export function splitFromEnd(text: string, separator: string, maxsplit: number): string[] {
  const pieces: string[] = [];
  let to = text.length;
  while (maxsplit < 0 || pieces.length < maxsplit) {
    // lastIndexOf would take a negative start for 0.
    const at = to < separator.length ? -1 : lastIndex(text, separator, to - separator.length);
    if (at < 0) break;
    pieces.push(text.substring(at + separator.length, to));
    to = at;
  }
  pieces.push(text.substring(0, to));
  return pieces.reverse();
}

/** `text.split(None, maxsplit)` for byte strings. */
export function splitBytesAtSpace(text: string, maxsplit: number): string[] {
  const pieces: string[] = [];
  const { length } = text;
  let from = 0;
  let left = maxsplit;
  for (let i = 0; i < length && left !== 0; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 || (code !== 32 && (code > 13 || code < 9))) continue;
    if (from < i) {
      pieces.push(text.substring(from, i));
      left--;
    }
    from = i + 1;
  }
  // What is left begins behind white space that may go on.
  while (from < length && isByteSpace(text.charCodeAt(from))) from++;
  if (from < length) pieces.push(text.substring(from));
  return pieces;
}

/** `text.rsplit(None, maxsplit)` for byte strings. */
export function splitBytesAtSpaceFromEnd(text: string, maxsplit: number): string[] {
  const pieces: string[] = [];
  let i = text.length;
  for (;;) {
    while (i > 0 && isByteSpace(text.charCodeAt(i - 1))) i--;
    if (i === 0) return pieces.reverse();
    if (pieces.length === maxsplit) break;
    const to = i;
    while (i > 0 && !isByteSpace(text.charCodeAt(i - 1))) i--;
    pieces.push(text.substring(i, to));
  }
  pieces.push(text.substring(0, i));
  return pieces.reverse();
}

/** `text.splitlines(keepends)` for byte strings: only \n, \r and \r\n end a line. */
export function splitBytesAtLines(text: string, keepEnds: boolean): string[] {
  const pieces: string[] = [];
  let from = 0;
  if (text.indexOf('\r') < 0) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      pieces.push(text.substring(from, keepEnds ? at + 1 : at));
      from = at + 1;
    }
  } else {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code !== 10 && code !== 13) continue;
      const end = i;
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
      pieces.push(text.substring(from, keepEnds ? i + 1 : end));
      from = i + 1;
    }
  }
  if (from < text.length) pieces.push(text.substring(from));
  return pieces;
}

/** `text.split(separator, maxsplit)` for texts. */
export function splitText(text: Text, separator: Text, maxsplit: number): Text[] {
  if (typeof text === 'string') return typeof separator === 'string' ? split(text, separator, maxsplit) : [text];
  const pieces: Text[] = [];
  let from = 0;
  while (maxsplit < 0 || pieces.length < maxsplit) {
    const at = indexIn(text, separator, from, text.length);
    if (at < 0) break;
    pieces.push(sliceText(text, from, at));
    from = at + separator.length;
  }
  pieces.push(sliceText(text, from, text.length));
  return pieces;
}

/** `text.rsplit(separator, maxsplit)` for texts. */
export function splitTextFromEnd(text: Text, separator: Text, maxsplit: number): Text[] {
  if (typeof text === 'string') return typeof separator === 'string' ? splitFromEnd(text, separator, maxsplit) : [text];
  const pieces: Text[] = [];
  let to = text.length;
  while (maxsplit < 0 || pieces.length < maxsplit) {
    const at = lastIndexIn(text, separator, 0, to);
    if (at < 0) break;
    pieces.push(sliceText(text, at + separator.length, to));
    to = at;
  }
  pieces.push(sliceText(text, 0, to));
  return pieces.reverse();
}

/** `text.split(None, maxsplit)` for texts. */
export function splitTextAtSpace(text: Text, maxsplit: number): Text[] {
  const pieces: Text[] = [];
  const length = text.length;
  let i = 0;
  for (;;) {
    while (i < length && isSpace(pointAt(text, i))) i++;
    if (i === length) return pieces;
    if (pieces.length === maxsplit) break;
    const from = i;
    while (i < length && !isSpace(pointAt(text, i))) i++;
    pieces.push(sliceText(text, from, i));
  }
  pieces.push(sliceText(text, i, length));
  return pieces;
}

/** `text.rsplit(None, maxsplit)` for texts. */
export function splitTextAtSpaceFromEnd(text: Text, maxsplit: number): Text[] {
  const pieces: Text[] = [];
  let i = text.length;
  for (;;) {
    while (i > 0 && isSpace(pointAt(text, i - 1))) i--;
    if (i === 0) return pieces.reverse();
    if (pieces.length === maxsplit) break;
    const to = i;
    while (i > 0 && !isSpace(pointAt(text, i - 1))) i--;
    pieces.push(sliceText(text, i, to));
  }
  pieces.push(sliceText(text, 0, i));
  return pieces.reverse();
}

/** `text.splitlines(keepends)` for texts: every Unicode line break ends a line. */
export function splitTextAtLines(text: Text, keepEnds: boolean): Text[] {
  const pieces: Text[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    if (!isLineBreak(point)) continue;
    const end = i;
    if (point === 13 && i + 1 < text.length && pointAt(text, i + 1) === 10) i++;
    pieces.push(sliceText(text, from, keepEnds ? i + 1 : end));
    from = i + 1;
  }
  if (from < text.length) pieces.push(sliceText(text, from, text.length));
  return pieces;
}

/** `text.partition(separator)` for texts. */
export function partitionText(text: Text, separator: Text): [Text, Text, Text] {
  const at = indexIn(text, separator, 0, text.length);
  return at < 0 ? [text, '', ''] : partsAround(text, separator, at);
}

/** `text.rpartition(separator)` for texts. */
export function partitionTextFromEnd(text: Text, separator: Text): [Text, Text, Text] {
  const at = lastIndexIn(text, separator, 0, text.length);
  return at < 0 ? ['', '', text] : partsAround(text, separator, at);
}

function partsAround(text: Text, separator: Text, at: number): [Text, Text, Text] {
  return [sliceText(text, 0, at), separator, sliceText(text, at + separator.length, text.length)];
}

/** `text.partition(separator)` for byte strings. */
export function partition(text: string, separator: string): [string, string, string] {
  const at = firstIndex(text, separator);
  if (at < 0) return [text, '', ''];
  return [text.substring(0, at), separator, text.substring(at + separator.length)];
}

/** `text.rpartition(separator)` for byte strings. */
export function partitionFromEnd(text: string, separator: string): [string, string, string] {
  const at = lastIndex(text, separator);
  if (at < 0) return ['', '', text];
  return [text.substring(0, at), separator, text.substring(at + separator.length)];
}

/** The characters of a text, each a text of its own (`list(u'…')`). */
export function charactersOf(text: Text): Text[] {
  if (typeof text === 'string') return text.split('');
  return Array.from(text, (_, i) => textFromPoints(text, i, i + 1));
}
