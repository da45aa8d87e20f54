import { isAscii, stringFromUnits } from './code-points.ts';
import { isByteSpace } from './split.ts';

/**
 * Case and classes of byte strings in the C locale (`Objects/stringobject.c`, `ctype.h`): only ASCII letters have
 * case, bytes from 0x80 belong to no class. Host case mapping is used for pure ASCII, where it is identical.
 */

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const scratch = new Uint8Array(1024);

/** Room for a result, which is made a string before anything else runs: short ones share one buffer. */
function unitsFor(length: number): Uint8Array {
  return length <= scratch.length ? scratch : new Uint8Array(length);
}

/** Units with the ASCII letters of one case (`first`..`first + 25`) brought to the other. */
function shiftLetters(text: string, first: number, shift: number): string {
  let result = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < first || code > first + 25) continue;
    result += text.substring(from, i) + String.fromCharCode(code + shift);
    from = i + 1;
  }
  return from === 0 ? text : result + text.substring(from);
}

/** `str.upper()`. */
export function upperBytes(text: string): string {
  return isAscii(text) ? text.toUpperCase() : shiftLetters(text, 97, -32);
}

/** `str.lower()`. */
export function lowerBytes(text: string): string {
  return isAscii(text) ? text.toLowerCase() : shiftLetters(text, 65, 32);
}

/** `str.swapcase()`. */
export function swapBytesCase(text: string): string {
  const units = unitsFor(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    units[i] = isUpper(code) ? code + 32 : isLower(code) ? code - 32 : code;
  }
  return stringFromUnits(units, 0, text.length);
}

/** `str.capitalize()`. */
export function capitalizeBytes(text: string): string {
  if (text.length === 0) return text;
  if (isAscii(text)) return text[0]!.toUpperCase() + text.substring(1).toLowerCase();
  return upperBytes(text[0]!) + lowerBytes(text.substring(1));
}

/** `str.title()`: a letter behind a letter is lower case, any other upper case. */
export function titleBytes(text: string): string {
  const units = unitsFor(text.length);
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const lower = isLower(code);
    const upper = isUpper(code);
    units[i] = lower && !inWord ? code - 32 : upper && inWord ? code + 32 : code;
    inWord = lower || upper;
  }
  return stringFromUnits(units, 0, text.length);
}

/** `str.isalpha()`. */
export function isAlphaBytes(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 32;
    if (!isLower(code) || text.charCodeAt(i) > 127) return false;
  }
  return text.length > 0;
}

/** `str.isdigit()`. */
export function isDigitBytes(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return text.length > 0;
}

/** `str.isalnum()`. */
export function isAlphanumericBytes(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code) && !isLower(code) && !isUpper(code)) return false;
  }
  return text.length > 0;
}

/** `str.isspace()`. */
export function isSpaceBytes(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isByteSpace(text.charCodeAt(i))) return false;
  return text.length > 0;
}

/** `str.islower()`: some letter, and none in upper case. */
export function isLowerBytes(text: string): boolean {
  let cased = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) return false;
    if (isLower(code)) cased = true;
  }
  return cased;
}

/** `str.isupper()`: some letter, and none in lower case. */
export function isUpperBytes(text: string): boolean {
  let cased = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLower(code)) return false;
    if (isUpper(code)) cased = true;
  }
  return cased;
}

/** `str.istitle()`: some letter; upper case exactly where a word begins. */
export function isTitleBytes(text: string): boolean {
  let cased = false;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) {
      if (inWord) return false;
      inWord = cased = true;
    } else if (isLower(code)) {
      if (!inWord) return false;
      cased = true;
    } else {
      inWord = false;
    }
  }
  return cased;
}

/**
 * `str.translate(table, deletions)`: bytes of `deletions` are left out, the others go through the table of 256
 * bytes, or stay as they are when it is undefined. The caller checks the table's length.
 */
export function translateBytes(text: string, table: string | undefined, deletions: string): string {
  const { length } = text;
  const units = unitsFor(length);
  if (deletions.length === 0) {
    if (table === undefined) return text;
    for (let i = 0; i < length; i++) units[i] = table.charCodeAt(text.charCodeAt(i));
    return stringFromUnits(units, 0, length);
  }
  for (let i = 0; i < deletions.length; i++) deleted[deletions.charCodeAt(i)] = 1;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (deleted[code] === 0) units[count++] = table === undefined ? code : table.charCodeAt(code);
  }
  deleted.fill(0);
  return stringFromUnits(units, 0, count);
}

/** Which bytes are left out; all zero between calls. */
const deleted = new Uint8Array(256);
