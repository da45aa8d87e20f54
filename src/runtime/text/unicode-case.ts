import { capitalizeBytes, titleBytes } from './byte-case.ts';
import { isAscii, joinTexts, pointAt, putText, stringFromUnits, type Text, textFromPoints } from './code-points.ts';
import {
  ALPHA,
  DECIMAL,
  DIGIT,
  isAlphanumeric,
  LOWER,
  NUMERIC,
  SPACE,
  TITLE,
  toLower,
  toTitle,
  toUpper,
  typeFlags,
  UPPER,
} from './unicode-types.ts';

/**
 * Case mapping and class predicates of unicode objects (`fixupper` … and `unicode_is…` in
 * `Objects/unicodeobject.c`): one code point maps to one, so every result is as long as its text.
 */

function mapPoints(text: Text, map: (point: number) => number): Text {
  if (typeof text !== 'string') return textFromPoints(text.map(map));
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const point = map(text.charCodeAt(i));
    units[i] = point;
  }
  return stringFromUnits(units, 0, units.length);
}

/** `unicode.upper()`. */
export function upperText(text: Text): Text {
  return typeof text === 'string' && isAscii(text) ? text.toUpperCase() : mapPoints(text, toUpper);
}

/** `unicode.lower()`. */
export function lowerText(text: Text): Text {
  return typeof text === 'string' && isAscii(text) ? text.toLowerCase() : mapPoints(text, toLower);
}

function swap(point: number): number {
  const flags = typeFlags(point);
  return flags & UPPER ? toLower(point) : flags & LOWER ? toUpper(point) : point;
}

/** `unicode.swapcase()`. */
export function swapTextCase(text: Text): Text {
  return mapPoints(text, swap);
}

/** `unicode.capitalize()`: the first character in upper (not title) case, the rest lower. */
export function capitalizeText(text: Text): Text {
  if (typeof text === 'string' && isAscii(text)) return capitalizeBytes(text);
  const points = new Uint32Array(text.length);
  putText(points, 0, text);
  for (let i = 0; i < points.length; i++) {
    points[i] = i === 0 ? toUpper(points[i]!) : toLower(points[i]!);
  }
  return textFromPoints(points);
}

/** `unicode.title()`. */
export function titleText(text: Text): Text {
  if (typeof text === 'string' && isAscii(text)) return titleBytes(text);
  const points = new Uint32Array(text.length);
  let inWord = false;
  for (let i = 0; i < points.length; i++) {
    const point = pointAt(text, i);
    points[i] = inWord ? toLower(point) : toTitle(point);
    inWord = (typeFlags(point) & (LOWER | UPPER | TITLE)) !== 0;
  }
  return textFromPoints(points);
}

function all(text: Text, mask: number): boolean {
  for (let i = 0; i < text.length; i++) if ((typeFlags(pointAt(text, i)) & mask) === 0) return false;
  return text.length > 0;
}

/** `unicode.isalpha()`. */
export function isAlphaText(text: Text): boolean {
  return all(text, ALPHA);
}

/** `unicode.isdecimal()`. */
export function isDecimalText(text: Text): boolean {
  return all(text, DECIMAL);
}

/** `unicode.isdigit()`. */
export function isDigitText(text: Text): boolean {
  return all(text, DIGIT);
}

/** `unicode.isnumeric()`. */
export function isNumericText(text: Text): boolean {
  return all(text, NUMERIC);
}

/** `unicode.isspace()`. */
export function isSpaceText(text: Text): boolean {
  return all(text, SPACE);
}

/** `unicode.isalnum()`. */
export function isAlphanumericText(text: Text): boolean {
  for (let i = 0; i < text.length; i++) if (!isAlphanumeric(pointAt(text, i))) return false;
  return text.length > 0;
}

/** `unicode.islower()`. */
export function isLowerText(text: Text): boolean {
  let cased = false;
  for (let i = 0; i < text.length; i++) {
    const flags = typeFlags(pointAt(text, i));
    if (flags & (UPPER | TITLE)) return false;
    if (flags & LOWER) cased = true;
  }
  return cased;
}

/** `unicode.isupper()`. */
export function isUpperText(text: Text): boolean {
  let cased = false;
  for (let i = 0; i < text.length; i++) {
    const flags = typeFlags(pointAt(text, i));
    if (flags & (LOWER | TITLE)) return false;
    if (flags & UPPER) cased = true;
  }
  return cased;
}

/** `unicode.istitle()`. */
export function isTitleText(text: Text): boolean {
  let cased = false;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const flags = typeFlags(pointAt(text, i));
    if (flags & (UPPER | TITLE)) {
      if (inWord) return false;
      inWord = cased = true;
    } else if (flags & LOWER) {
      if (!inWord) return false;
      cased = true;
    } else {
      inWord = false;
    }
  }
  return cased;
}

/**
 * `unicode.translate(mapping)`, its loop.
 * @param lookup what the mapping has for a code point: a text, a code point, `null` to delete it, `undefined` (no such
 *   key) to keep it; its errors pass through
 * @param reserve told the length of the result before it is made
 */
export function translateText(
  text: Text,
  lookup: (point: number) => Text | number | null | undefined,
  reserve: (size: number) => void,
): Text {
  const pieces: Text[] = [];
  let run: number[] = [];
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    const mapped = lookup(point);
    if (mapped === null) continue;
    if (mapped === undefined || typeof mapped === 'number') {
      run.push(mapped ?? point);
      size++;
      continue;
    }
    size += mapped.length;
    reserve(size);
    if (run.length > 0) pieces.push(textFromPoints(Uint32Array.from(run)));
    run = [];
    pieces.push(mapped);
  }
  reserve(size);
  if (run.length > 0) pieces.push(textFromPoints(Uint32Array.from(run)));
  return joinTexts('', pieces);
}
