/** Bytes that a codec cannot decode: `bytes[start:end]`, in the words of CPython's UnicodeDecodeError. */
export interface DecodeFailure {
  readonly codec: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** The text of CPython 2.7's UnicodeDecodeError. */
export function describeDecodeFailure(failure: DecodeFailure, bytes: string): string {
  const { codec, start, end, reason } = failure;
  if (end - start !== 1) return `'${codec}' codec can't decode bytes in position ${start}-${end - 1}: ${reason}`;
  const byte = bytes.charCodeAt(start).toString(16).padStart(2, '0');
  return `'${codec}' codec can't decode byte 0x${byte} in position ${start}: ${reason}`;
}

/** Number of bytes of the sequence that a byte starts; 0 where it starts none. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function failure(start: number, end: number, reason: string): DecodeFailure {
  return { codec: 'utf8', start, end, reason };
}

/** Whether the second byte makes the sequence overlong or takes it past U+10FFFF. */
function isOutOfRange(lead: number, second: number): boolean {
  return (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f);
}

/** The bytes that CPython counts as part of a malformed sequence. */
function malformed(bytes: string, at: number, length: number): DecodeFailure {
  let end = at + 1;
  while (end < at + length - 1 && isContinuation(bytes.charCodeAt(end))) end++;
  return failure(at, end, 'invalid continuation byte');
}

/**
 * Decodes UTF-8 as Python 2.7's codec does: surrogates are let through, overlong forms are not.
 *
 * @param bytes code units 0–255
 * @returns the text as UTF-16, or the first failure
 */
export function decodeUtf8(bytes: string): string | DecodeFailure {
  let text = '';
  let run = 0;
  const { length } = bytes;
  for (let at = 0; at < length; ) {
    const lead = bytes.charCodeAt(at);
    if (lead < 0x80) {
      at++;
      continue;
    }
    const size = sequenceLength(lead);
    if (size === 0) return failure(at, at + 1, 'invalid start byte');
    if (at + size > length) {
      let end = at + 1;
      while (end < length && isContinuation(bytes.charCodeAt(end))) end++;
      return failure(at, end, 'unexpected end of data');
    }
    const second = bytes.charCodeAt(at + 1);
    let code = lead & (0xff >> (size + 1));
    for (let i = 1; i < size; i++) {
      const byte = bytes.charCodeAt(at + i);
      if (!isContinuation(byte)) return malformed(bytes, at, size);
      code = (code << 6) | (byte & 0x3f);
    }
    if (isOutOfRange(lead, second)) return malformed(bytes, at, size);
    text += bytes.slice(run, at) + String.fromCodePoint(code);
    at += size;
    run = at;
  }
  return run === 0 ? bytes : text + bytes.slice(run);
}

/** Decodes UTF-8, with U+FFFD for every byte sequence that is none (the error handler `replace`). */
export function decodeUtf8Replacing(bytes: string): string {
  let text = '';
  let rest = bytes;
  for (;;) {
    const decoded = decodeUtf8(rest);
    if (typeof decoded === 'string') return text + decoded;
    text += `${decodeUtf8(rest.slice(0, decoded.start)) as string}\ufffd`;
    rest = rest.slice(decoded.end);
  }
}

/** Encodes UTF-16 text as UTF-8; a lone surrogate becomes its three bytes, as in Python 2.7. */
export function encodeUtf8(text: string): string {
  let bytes = '';
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    bytes += text.slice(run, at);
    const code = text.codePointAt(at)!;
    if (code > 0xffff) at++;
    run = at + 1;
    if (code < 0x800) {
      bytes += String.fromCharCode(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
      bytes += String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    } else {
      bytes += String.fromCharCode(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 0x3f),
        0x80 | ((code >> 6) & 0x3f),
        0x80 | (code & 0x3f),
      );
    }
  }
  return run === 0 ? text : bytes + text.slice(run);
}
