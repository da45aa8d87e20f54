import { stringFromUnits } from './code-points.ts';
import { hexValue } from './escapes.ts';
import { ByteSink } from './sinks.ts';

/**
 * Hexadecimal, base 64 and uuencode (`Modules/binascii.c` of CPython 2.7), and the codecs built of them
 * (`hex_codec`, `base64_codec`, `uu_codec`, `rot_13`).
 */

/** Raises the error with that message; which class, each function says. */
export type BinaryRefusal = (message: string) => never;

const HEX = Uint8Array.from(Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0)));
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** `binascii.hexlify`: two characters a byte. */
export function encodeHex(bytes: string): string {
  const units = new Uint8Array(bytes.length * 2);
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes.charCodeAt(i);
    units[2 * i] = HEX[code >> 4]!;
    units[2 * i + 1] = HEX[code & 15]!;
  }
  return stringFromUnits(units, 0, units.length);
}

/** `binascii.unhexlify`; errors are TypeError. */
export function decodeHex(text: string, fail: BinaryRefusal): string {
  if (text.length % 2 !== 0) fail('Odd-length string');
  const sink = new ByteSink(text.length / 2);
  for (let i = 0; i < text.length; i += 2) {
    const high = hexValue(text.charCodeAt(i));
    const low = hexValue(text.charCodeAt(i + 1));
    if (high < 0 || low < 0) fail('Non-hexadecimal digit found');
    sink.push(high * 16 + low);
  }
  return sink.bytes();
}

/** The length of `encodeBase64`'s result. */
export function base64Size(length: number): number {
  return Math.ceil(length / 3) * 4 + 1;
}

/** `binascii.b2a_base64`: one line, whatever its length, with a newline. */
export function encodeBase64(bytes: string): string {
  const sink = new ByteSink(base64Size(bytes.length));
  let i = 0;
  for (; i + 2 < bytes.length; i += 3) {
    const group = (bytes.charCodeAt(i) << 16) | (bytes.charCodeAt(i + 1) << 8) | bytes.charCodeAt(i + 2);
    sink.push(BASE64.charCodeAt(group >> 18));
    sink.push(BASE64.charCodeAt((group >> 12) & 63));
    sink.push(BASE64.charCodeAt((group >> 6) & 63));
    sink.push(BASE64.charCodeAt(group & 63));
  }
  if (i < bytes.length) {
    const two = i + 1 < bytes.length;
    const group = (bytes.charCodeAt(i) << 16) | (two ? bytes.charCodeAt(i + 1) << 8 : 0);
    sink.push(BASE64.charCodeAt(group >> 18));
    sink.push(BASE64.charCodeAt((group >> 12) & 63));
    sink.pushString(two ? `${BASE64[(group >> 6) & 63]!}=` : '==');
  }
  sink.push(10);
  return sink.bytes();
}

function base64Value(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  return code === 43 ? 62 : code === 47 ? 63 : -1;
}

const PAD = 61;

/** `binascii.a2b_base64`: skips what is not of the alphabet; binascii.Error "Incorrect padding". */
export function decodeBase64(text: string, fail: BinaryRefusal): string {
  const sink = new ByteSink(Math.ceil((text.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let place = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === PAD) {
      if (place < 2 || (place === 2 && !padFollows(text, i + 1))) continue;
      bits = 0;
      break;
    }
    const value = base64Value(code);
    if (value < 0) continue;
    place = (place + 1) & 3;
    buffer = (buffer << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      sink.push((buffer >> bits) & 0xff);
      buffer &= (1 << bits) - 1;
    }
  }
  if (bits !== 0) fail('Incorrect padding');
  return sink.bytes();
}

/** Whether the next character of the alphabet, the pad counted, is a pad. */
function padFollows(text: string, at: number): boolean {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === PAD) return true;
    if (base64Value(code) >= 0) return false;
  }
  return false;
}

/** `base64.encodestring`, which codec base64 uses: lines of 57 bytes. */
export function encodeBase64Lines(bytes: string): string {
  let result = '';
  for (let at = 0; at < bytes.length; at += 57) result += encodeBase64(bytes.substring(at, at + 57));
  return result;
}

/** `binascii.b2a_uu`; binascii.Error "At most 45 bytes at once". */
export function encodeUuLine(bytes: string, fail: BinaryRefusal): string {
  if (bytes.length > 45) fail('At most 45 bytes at once');
  let line = String.fromCharCode(32 + bytes.length);
  for (let i = 0; i < bytes.length; i += 3) {
    // Past the end NaN, which is no bits.
    const group = (bytes.charCodeAt(i) << 16) | (bytes.charCodeAt(i + 1) << 8) | bytes.charCodeAt(i + 2);
    for (let shift = 18; shift >= 0; shift -= 6) line += String.fromCharCode(32 + ((group >> shift) & 63));
  }
  return `${line}\n`;
}

/** `binascii.a2b_uu`; binascii.Error "Illegal char", "Trailing garbage". */
export function decodeUuLine(line: string, fail: BinaryRefusal): string {
  // Without a line CPython reads the terminating NUL, which is a length of 32.
  const length = line.length === 0 ? 32 : (line.charCodeAt(0) - 32) & 63;
  const sink = new ByteSink(length);
  let at = 1;
  let buffer = 0;
  let bits = 0;
  for (; sink.length < length; at++) {
    let value = 0;
    if (at < line.length) {
      const code = line.charCodeAt(at);
      if (code !== 10 && code !== 13) {
        if (code < 32 || code > 96) fail('Illegal char');
        value = (code - 32) & 63;
      }
    }
    buffer = (buffer << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      sink.push((buffer >> bits) & 0xff);
      buffer &= (1 << bits) - 1;
    }
  }
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code !== 32 && code !== 96 && code !== 10 && code !== 13) fail('Trailing garbage');
  }
  return sink.bytes();
}

/** Codec uu, encoding: a file named `<data>` of mode 666. */
export function encodeUu(bytes: string, fail: BinaryRefusal): string {
  let result = 'begin 666 <data>\n';
  for (let at = 0; at < bytes.length; at += 45) result += encodeUuLine(bytes.substring(at, at + 45), fail);
  return `${result} \nend\n`;
}

/**
 * Codec uu, decoding.
 * @param fail raises ValueError (missing begin, truncated data)
 * @param failLine raises binascii.Error (a line that cannot be read)
 */
export function decodeUu(text: string, fail: BinaryRefusal, failLine: BinaryRefusal): string {
  const lines = text.split('\n');
  const last = lines.pop()!;
  const ended = lines.map((line) => `${line}\n`);
  if (last !== '') ended.push(last);
  let at = 0;
  while (at < ended.length && !ended[at]!.startsWith('begin')) at++;
  if (at === ended.length) fail('Missing "begin" line in input data');
  let result = '';
  for (at++; ; at++) {
    if (at >= ended.length) return fail('Truncated input data');
    const line = ended[at]!;
    if (line === 'end\n') return result;
    result += decodeUuLoosely(line, failLine);
  }
}

/** A line of which some encoders make too long a tail: read again, cut to what its length says. */
function decodeUuLoosely(line: string, fail: BinaryRefusal): string {
  let failed = false;
  const once = (): never => {
    failed = true;
    throw failed;
  };
  try {
    return decodeUuLine(line, once);
  } catch (error) {
    if (!failed) throw error;
  }
  const count = Math.floor((((line.charCodeAt(0) - 32) & 63) * 4 + 5) / 3);
  return decodeUuLine(line.substring(0, count), fail);
}

/** Codec rot_13, on the characters of a byte string; all others stay. */
export function rot13(text: string): string {
  const sink = new ByteSink(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code | 32;
    if (letter < 97 || letter > 122 || code > 127) sink.push(code);
    else sink.push(letter < 110 ? code + 13 : code - 13);
  }
  return sink.bytes();
}
