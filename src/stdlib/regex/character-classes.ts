import { FLAG_LOCALE, FLAG_UNICODE } from './opcodes.ts';

/** What the engine must know about characters beyond ASCII: the unicode database in CPython's terms. */
export interface CharacterClasses {
  /** Py_UNICODE_ISDECIMAL, for `\d` under the UNICODE flag. */
  isDigit(codePoint: number): boolean;
  isSpace(codePoint: number): boolean;
  isAlnum(codePoint: number): boolean;
  isLinebreak(codePoint: number): boolean;
  /** Simple lower-case mapping of one code point. */
  lower(codePoint: number): number;
}

export function isAsciiDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

export function isAsciiSpace(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13);
}

export function isAsciiAlnum(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);
}

export function asciiLower(c: number): number {
  return c >= 65 && c <= 90 ? c + 32 : c;
}

/** Latin-1 as the unicode database has it: enough for byte strings matched under the UNICODE flag. */
export const latin1Classes: CharacterClasses = {
  isDigit: isAsciiDigit,
  isSpace: (c) => isAsciiSpace(c) || (c >= 28 && c <= 31) || c === 0x85 || c === 0xa0,
  isAlnum: (c) =>
    isAsciiAlnum(c) ||
    c === 0xaa ||
    c === 0xb5 ||
    c === 0xba ||
    c === 0xb2 ||
    c === 0xb3 ||
    c === 0xb9 ||
    (c >= 0xbc && c <= 0xbe) ||
    (c >= 0xc0 && c <= 0xff && c !== 0xd7 && c !== 0xf7),
  isLinebreak: (c) => (c >= 10 && c <= 13) || (c >= 28 && c <= 30) || c === 0x85,
  lower: (c) => ((c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7) ? c + 32 : c),
};

/**
 * Lower case as a pattern with these flags sees it (`_sre.getlower`): the C locale's and the default mapping know ASCII
 * only, LOCALE takes precedence over UNICODE.
 */
export function lowerFor(flags: number, classes: CharacterClasses): (c: number) => number {
  return (flags & FLAG_LOCALE) === 0 && (flags & FLAG_UNICODE) !== 0 ? (c) => classes.lower(c) : asciiLower;
}
