/** The encodings of BinHex 4 (`hqx`), as `Modules/binascii.c` of CPython 2.7 has them. */
import { ByteSink } from './sinks.ts';

const ALPHABET = '!"#$%&\'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr';
const COLON = 58;
const NEWLINE = 10;
const RETURN = 13;
/** Stands before a count in run-length encoding; itself it is followed by 0. */
const RUN = 0x90;
const LONGEST_RUN = 255;

/** Raises the error with that message. */
type Refusal = (message: string) => never;

/** `binascii.b2a_hqx`: four characters for three bytes. */
export function encodeBinHex(bytes: string): string {
  let result = '';
  let rest = 0;
  let bits = 0;
  for (let i = 0; i < bytes.length; i++) {
    rest = ((rest << 8) | bytes.charCodeAt(i)) & 0xffff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      result += ALPHABET[(rest >> bits) & 63];
    }
  }
  return bits > 0 ? result + ALPHABET[(rest << (6 - bits)) & 63] : result;
}

/**
 * `binascii.a2b_hqx`: the bytes, and whether the colon that ends the text was there.
 *
 * @param fail raises binascii.Error
 * @param incomplete raises binascii.Incomplete
 */
export function decodeBinHex(text: string, fail: Refusal, incomplete: Refusal): [bytes: string, isDone: boolean] {
  const sink = new ByteSink(text.length);
  let rest = 0;
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === NEWLINE || code === RETURN) continue;
    if (code === COLON) return [sink.bytes(), true];
    const value = ALPHABET.indexOf(text[i]!);
    if (value < 0) fail('Illegal char');
    rest = ((rest << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      sink.push((rest >> bits) & 0xff);
    }
  }
  if (bits > 0) incomplete('String has incomplete number of bytes');
  return [sink.bytes(), false];
}

/** `binascii.rlecode_hqx`: more than three equal bytes become one and a count. */
export function encodeRuns(bytes: string): string {
  let result = '';
  for (let i = 0; i < bytes.length; ) {
    const code = bytes.charCodeAt(i);
    if (code === RUN) {
      result += '\x90\0';
      i++;
      continue;
    }
    let end = i + 1;
    while (end < bytes.length && end < i + LONGEST_RUN && bytes.charCodeAt(end) === code) end++;
    if (end - i > 3) {
      result += bytes[i]! + String.fromCharCode(RUN, end - i);
      i = end;
    } else {
      result += bytes[i];
      i++;
    }
  }
  return result;
}

/**
 * `binascii.rledecode_hqx`.
 *
 * @param reserve announces so many bytes of result
 * @param fail raises binascii.Error
 * @param incomplete raises binascii.Incomplete
 */
export function decodeRuns(text: string, reserve: (size: number) => void, fail: Refusal, incomplete: Refusal): string {
  const pieces: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== RUN) {
      pieces.push(text[i]!);
      continue;
    }
    i++;
    if (i === text.length) incomplete('');
    const count = text.charCodeAt(i);
    if (count === 0) pieces.push('\x90');
    else if (pieces.length === 0) fail('Orphaned RLE code at start');
    else {
      reserve(count);
      const last = pieces[pieces.length - 1]!;
      if (count > 1) pieces.push(last[0]!.repeat(count - 1));
    }
  }
  return pieces.join('');
}
