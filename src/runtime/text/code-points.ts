/**
 * The representation of Python `unicode` (a UCS-4 build: `sys.maxunicode == 0x10ffff`).
 *
 * A text is
 * - a JS string when every code point is below 0x10000 ("narrow"): one code unit is one code point, and
 *   surrogates are ordinary code points that are never paired;
 * - a `Uint32Array` of code points when at least one of them is 0x10000 or above ("wide").
 *
 * The form is canonical: a value has exactly one of them. So index and length cost nothing in both, `u'\ud800\udc00'`
 * (two code points) and `u'\U00010000'` (one) stay apart, two narrow texts are equal exactly if they are `===`, a
 * narrow text never equals a wide one, and every algorithm on byte strings serves narrow text too. Wide arrays are
 * never changed after they are made.
 *
 * JS strings of the outside world (UTF-16) come in through `fromUtf16` and leave through `toUtf16`.
 */
export type Text = string | Uint32Array;

/** Code points above this need a wide text. */
export const LAST_NARROW = 0xffff;

/** From here on the host's decoder is worth its call. */
const LONG = 256;

let asciiDecoder: InstanceType<typeof TextDecoder> | undefined;

/**
 * The string whose code units are `units[start..end)`.
 * Sixteen arguments a call are the fastest portable way measured (a quarter of `apply` with a typed array); pure ASCII
 * is decoded by the host at a tenth of that.
 */
export function stringFromUnits(units: Uint8Array | Uint16Array | Uint32Array, start: number, end: number): string {
  if (end - start >= LONG && units instanceof Uint8Array) {
    let bits = 0;
    for (let i = start; i < end; i++) bits |= units[i]!;
    if (bits < 128) {
      asciiDecoder ??= new TextDecoder('utf-8');
      return asciiDecoder.decode(units.subarray(start, end));
    }
  }
  const u = units;
  let result = '';
  let i = start;
  for (; i + 16 <= end; i += 16) {
    result += String.fromCharCode(
      u[i]!,
      u[i + 1]!,
      u[i + 2]!,
      u[i + 3]!,
      u[i + 4]!,
      u[i + 5]!,
      u[i + 6]!,
      u[i + 7]!,
      u[i + 8]!,
      u[i + 9]!,
      u[i + 10]!,
      u[i + 11]!,
      u[i + 12]!,
      u[i + 13]!,
      u[i + 14]!,
      u[i + 15]!,
    );
  }
  if (i + 8 <= end) {
    result += String.fromCharCode(u[i]!, u[i + 1]!, u[i + 2]!, u[i + 3]!, u[i + 4]!, u[i + 5]!, u[i + 6]!, u[i + 7]!);
    i += 8;
  }
  if (i + 4 <= end) {
    result += String.fromCharCode(u[i]!, u[i + 1]!, u[i + 2]!, u[i + 3]!);
    i += 4;
  }
  for (; i < end; i++) result += String.fromCharCode(u[i]!);
  return result;
}

/**
 * The canonical text of the code points `points[start..end)`.
 * The array is copied unless it is taken whole.
 */
export function textFromPoints(points: Uint32Array, start = 0, end: number = points.length): Text {
  for (let i = start; i < end; i++) {
    if (points[i]! > LAST_NARROW) return start === 0 && end === points.length ? points : points.slice(start, end);
  }
  return stringFromUnits(points, start, end);
}

/** The text of one code point (`unichr`). */
export function textOfPoint(point: number): Text {
  return point <= LAST_NARROW ? String.fromCharCode(point) : Uint32Array.of(point);
}

/** The code points of a text; the text's own array when it is wide, so not to be changed. */
export function pointsOf(text: Text): Uint32Array {
  if (typeof text !== 'string') return text;
  const points = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i++) points[i] = text.charCodeAt(i);
  return points;
}

/** The code point at an index within the text. */
export function pointAt(text: Text, index: number): number {
  return typeof text === 'string' ? text.charCodeAt(index) : text[index]!;
}

/** The character at an index within the text, as a text of length one. */
export function characterAt(text: Text, index: number): Text {
  return typeof text === 'string' ? text[index]! : textOfPoint(text[index]!);
}

/** `text[start:end]`, for 0 <= start, end <= length; empty when end <= start. */
export function sliceText(text: Text, start: number, end: number): Text {
  if (end <= start) return '';
  return typeof text === 'string' ? text.substring(start, end) : textFromPoints(text, start, end);
}

/** `text[start::step]` with `count` characters. */
export function stepText(text: Text, start: number, step: number, count: number): Text {
  if (typeof text === 'string') {
    const units = new Uint16Array(count);
    for (let i = 0, at = start; i < count; i++, at += step) units[i] = text.charCodeAt(at);
    return stringFromUnits(units, 0, count);
  }
  const points = new Uint32Array(count);
  for (let i = 0, at = start; i < count; i++, at += step) points[i] = text[at]!;
  return textFromPoints(points);
}

/** `left + right`. */
export function concatTexts(left: Text, right: Text): Text {
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const points = new Uint32Array(left.length + right.length);
  putText(points, 0, left);
  putText(points, left.length, right);
  return points;
}

/** `text * count` for count >= 0. */
export function repeatText(text: Text, count: number): Text {
  if (typeof text === 'string') return text.repeat(count);
  if (count === 0) return '';
  const points = new Uint32Array(text.length * count);
  for (let i = 0; i < count; i++) points.set(text, i * text.length);
  return points;
}

/** `separator.join(pieces)`. */
export function joinTexts(separator: Text, pieces: readonly Text[]): Text {
  let wide = typeof separator !== 'string';
  for (let i = 0; i < pieces.length && !wide; i++) wide = typeof pieces[i] !== 'string';
  if (!wide) return (pieces as readonly string[]).join(separator as string);
  const points = new Uint32Array(joinSize(separator.length, pieces));
  let at = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (i > 0) at = putText(points, at, separator);
    at = putText(points, at, pieces[i]!);
  }
  // One wide piece among none, or a wide separator that never came to be used, leaves a narrow result.
  return textFromPoints(points);
}

/** A text with `left` and `right` fill characters (a text of length one) around it. */
export function surround(text: Text, left: number, right: number, fill: Text): Text {
  if (typeof text === 'string' && typeof fill === 'string') {
    const size = text.length + left;
    const padded = left > 0 ? text.padStart(size, fill) : text;
    return right > 0 ? padded.padEnd(size + right, fill) : padded;
  }
  return joinTexts('', [repeatText(fill, left), text, repeatText(fill, right)]);
}

/** The length of `separator.join(pieces)`, known before anything is made. */
export function joinSize(separatorLength: number, pieces: readonly Text[]): number {
  let size = pieces.length > 1 ? separatorLength * (pieces.length - 1) : 0;
  for (let i = 0; i < pieces.length; i++) size += pieces[i]!.length;
  return size;
}

/** Write a text's code points into an array; answers the index after them. */
export function putText(points: Uint32Array, at: number, text: Text): number {
  if (typeof text === 'string') {
    for (let i = 0; i < text.length; i++) points[at + i] = text.charCodeAt(i);
  } else {
    points.set(text, at);
  }
  return at + text.length;
}

/** Whether two texts have the same code points. */
export function textsEqual(left: Text, right: Text): boolean {
  if (left === right) return true;
  if (typeof left === 'string' || typeof right === 'string' || left.length !== right.length) return false;
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
  return true;
}

/** -1, 0 or 1: order by code points (`unicode_compare` of a UCS-4 build). */
export function compareTexts(left: Text, right: Text): number {
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left === right ? 0 : 1;
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const difference = pointAt(left, i) - pointAt(right, i);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return left.length < right.length ? -1 : left.length === right.length ? 0 : 1;
}

/**
 * A key for a JS `Map`, equal exactly for equal texts. A narrow text is its own key, except that those which begin
 * with `\uffff` get a mark, so that the other mark can be the wide texts' own.
 */
export function textKey(text: Text): string {
  if (typeof text === 'string') return text.charCodeAt(0) === 0xffff ? `\uffff\u0000${text}` : text;
  const units = new Uint16Array(text.length * 2 + 2);
  units[0] = 0xffff;
  units[1] = 1;
  for (let i = 0; i < text.length; i++) {
    units[2 * i + 2] = text[i]! >>> 16;
    units[2 * i + 3] = text[i]! & 0xffff;
  }
  return stringFromUnits(units, 0, units.length);
}

const NON_ASCII = /[^\0-\x7f]/;

/** Whether every unit is below 128. (One character class: a linear scan, faster compiled than a loop here.) */
export function isAscii(text: string): boolean {
  return !NON_ASCII.test(text);
}

/** The index of the first unit of 128 or above, or -1: what an implicit ASCII decode or encode fails at. */
export function firstNonAscii(text: Text): number {
  if (typeof text === 'string') return text.search(NON_ASCII);
  for (let i = 0; i < text.length; i++) if (text[i]! >= 128) return i;
  return -1;
}

/** The text of a well-formed or ill-formed UTF-16 string of the host: pairs become one code point. */
export function fromUtf16(source: string): Text {
  let pairs = false;
  for (let i = 0; i + 1 < source.length && !pairs; i++) {
    pairs = (source.charCodeAt(i) & 0xfc00) === 0xd800 && (source.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
  }
  if (!pairs) return source;
  const points = new Uint32Array(source.length);
  let count = 0;
  for (let i = 0; i < source.length; i++) {
    const point = source.codePointAt(i)!;
    points[count++] = point;
    if (point > LAST_NARROW) i++;
  }
  return points.slice(0, count);
}

/** The UTF-16 string of a text, for the host. Surrogate code points stay as they are. */
export function toUtf16(text: Text): string {
  if (typeof text === 'string') return text;
  const units = new Uint16Array(text.length * 2);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const point = text[i]!;
    if (point > LAST_NARROW) {
      units[count++] = 0xd7c0 + (point >>> 10);
      units[count++] = 0xdc00 | (point & 0x3ff);
    } else {
      units[count++] = point;
    }
  }
  return stringFromUnits(units, 0, count);
}
