import { firstNonAscii, pointAt, stringFromUnits, type Text } from './code-points.ts';
import type { Decoded, ErrorHandler } from './codec-errors.ts';
import { PointSink } from './sinks.ts';

/**
 * UTF-8 as `PyUnicode_DecodeUTF8Stateful` and `PyUnicode_EncodeUTF8` of CPython 2.7 define it: surrogates are decoded
 * and encoded like any other code point; an encoded pair of surrogates becomes the four bytes of the code point that
 * it would make.
 */
const ENCODING = 'utf8';

/** How many bytes a sequence with that first byte has; 0 for none. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}

function isContinuation(code: number): boolean {
  return (code & 0xc0) === 0x80;
}

/**
 * Decode UTF-8.
 * @param final false: an incomplete sequence at the end is left for later, and not consumed
 */
export function decodeUtf8(bytes: string, onError: ErrorHandler, final = true): Decoded {
  const size = bytes.length;
  let at = firstNonAscii(bytes);
  if (at < 0) return { text: bytes, consumed: size };
  if (size - at >= LONG) {
    const text = decodeByHost(bytes);
    if (text !== undefined) return { text, consumed: size };
  }
  const sink = new PointSink(size);
  sink.pushText(bytes.substring(0, at));
  while (at < size) {
    const first = bytes.charCodeAt(at);
    if (first < 0x80) {
      sink.push(first);
      at++;
      continue;
    }
    const count = sequenceLength(first);
    let reason = '';
    let end = at + 1;
    if (at + count > size) {
      if (!final) break;
      reason = 'unexpected end of data';
      while (end < size && isContinuation(bytes.charCodeAt(end))) end++;
    } else if (count === 0) {
      reason = 'invalid start byte';
    } else {
      const second = bytes.charCodeAt(at + 1);
      if (!isContinuation(second)) {
        reason = 'invalid continuation byte';
      } else if (count === 2) {
        sink.push(((first & 0x1f) << 6) | (second & 0x3f));
      } else {
        const third = bytes.charCodeAt(at + 2);
        if (count === 3) {
          if (!isContinuation(third) || (first === 0xe0 && second < 0xa0)) {
            reason = 'invalid continuation byte';
            end = at + 2;
          } else {
            sink.push(((first & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f));
          }
        } else {
          const fourth = bytes.charCodeAt(at + 3);
          if (
            !isContinuation(third) ||
            !isContinuation(fourth) ||
            (first === 0xf0 && second < 0x90) ||
            (first === 0xf4 && second > 0x8f)
          ) {
            reason = 'invalid continuation byte';
            end = isContinuation(third) ? at + 3 : at + 2;
          } else {
            sink.push(((first & 7) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f));
          }
        }
      }
    }
    if (reason === '') {
      at += count;
    } else {
      const recovery = onError({ encoding: ENCODING, start: at, end, reason });
      sink.pushText(recovery.replacement);
      at = recovery.position;
    }
  }
  return { text: sink.text(), consumed: at };
}

/** From this length on the host's decoder is worth trying. */
const LONG = 64;

let hostDecoder: InstanceType<typeof TextDecoder> | undefined;

/** What the host decodes; undefined where it could differ: surrogates, ill-formed input, code points beyond the BMP. */
function decodeByHost(bytes: string): string | undefined {
  const units = new Uint8Array(bytes.length);
  let wide = false;
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes.charCodeAt(i);
    if (code >= 0xf0) wide = true;
    units[i] = code;
  }
  if (wide) return undefined;
  hostDecoder ??= new TextDecoder('utf-8', { ignoreBOM: true });
  const text = hostDecoder.decode(units);
  // Without `fatal`, which throws: a replacement character says that something may be wrong.
  return text.includes('\ufffd') ? undefined : text;
}

/** The number of bytes that `encodeUtf8` makes. */
export function utf8Size(text: Text): number {
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    if (point < 0x80) {
      size++;
    } else if (point < 0x800) {
      size += 2;
    } else if (point < 0x10000) {
      if (isPair(text, i)) {
        size += 4;
        i++;
      } else {
        size += 3;
      }
    } else {
      size += 4;
    }
  }
  return size;
}

function isPair(text: Text, at: number): boolean {
  return (pointAt(text, at) & ~0x3ff) === 0xd800 && at + 1 < text.length && (pointAt(text, at + 1) & ~0x3ff) === 0xdc00;
}

/** Encode UTF-8; nothing fails. */
export function encodeUtf8(text: Text): string {
  if (typeof text === 'string' && firstNonAscii(text) < 0) return text;
  const units = new Uint8Array(utf8Size(text));
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    let point = pointAt(text, i);
    if (point < 0x80) {
      units[count++] = point;
      continue;
    }
    if (point < 0x800) {
      units[count++] = 0xc0 | (point >> 6);
    } else {
      if (isPair(text, i)) point = 0x10000 + ((point & 0x3ff) << 10) + (pointAt(text, ++i) & 0x3ff);
      if (point < 0x10000) {
        units[count++] = 0xe0 | (point >> 12);
      } else {
        units[count++] = 0xf0 | (point >> 18);
        units[count++] = 0x80 | ((point >> 12) & 0x3f);
      }
      units[count++] = 0x80 | ((point >> 6) & 0x3f);
    }
    units[count++] = 0x80 | (point & 0x3f);
  }
  return stringFromUnits(units, 0, count);
}

const MARK = '\xef\xbb\xbf';

/** Codec utf-8-sig, as a whole: a leading byte order mark is dropped. Failure positions do not count it (CPython). */
export function decodeUtf8Signed(bytes: string, onError: ErrorHandler): Decoded {
  if (!bytes.startsWith(MARK)) return decodeUtf8(bytes, onError);
  const { text, consumed } = decodeUtf8(bytes.substring(3), onError);
  return { text, consumed: consumed + 3 };
}

/** Codec utf-8-sig, as a whole. */
export function encodeUtf8Signed(text: Text): string {
  return MARK + encodeUtf8(text);
}
