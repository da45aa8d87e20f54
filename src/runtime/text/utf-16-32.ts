import { pointAt, type Text } from './code-points.ts';
import type { Decoded, ErrorHandler } from './codec-errors.ts';
import { ByteSink, PointSink } from './sinks.ts';

/**
 * UTF-16 and UTF-32 (`PyUnicode_DecodeUTF16Stateful` … of CPython 2.7, on a little-endian machine).
 * A byte order is CPython's: -1 little, 1 big, 0 "as the byte order mark says, native without".
 */
export type ByteOrder = -1 | 0 | 1;

/** A decoded text and the byte order found; 0 when no mark told. */
export interface Ordered extends Decoded {
  readonly order: ByteOrder;
}

/** Decode UTF-16. With order 0 a leading mark is dropped; surrogate pairs become one code point. */
export function decodeUtf16(bytes: string, onError: ErrorHandler, order: ByteOrder = 0, final = true): Ordered {
  const size = bytes.length;
  let found = order;
  let at = 0;
  if (order === 0 && size >= 2) {
    const mark = bytes.charCodeAt(0) | (bytes.charCodeAt(1) << 8);
    if (mark === 0xfeff) found = -1;
    else if (mark === 0xfffe) found = 1;
    if (found !== 0) at = 2;
  }
  const low = found === 1 ? 1 : 0;
  const high = 1 - low;
  const sink = new PointSink((size >> 1) + 1);
  while (at < size) {
    let end: number;
    let reason: string;
    if (size - at < 2) {
      if (!final) break;
      end = size;
      reason = 'truncated data';
    } else {
      const unit = bytes.charCodeAt(at + low) | (bytes.charCodeAt(at + high) << 8);
      if (unit < 0xd800 || unit > 0xdfff) {
        sink.push(unit);
        at += 2;
        continue;
      }
      end = at + 2;
      if (size - at < 4) {
        if (!final) break;
        end = size;
        reason = 'unexpected end of data';
      } else if (unit > 0xdbff) {
        reason = 'illegal encoding';
      } else {
        const second = bytes.charCodeAt(at + 2 + low) | (bytes.charCodeAt(at + 2 + high) << 8);
        if (second >= 0xdc00 && second <= 0xdfff) {
          sink.push(0x10000 + ((unit & 0x3ff) << 10) + (second & 0x3ff));
          at += 4;
          continue;
        }
        reason = 'illegal UTF-16 surrogate';
      }
    }
    const recovery = onError({ encoding: 'utf16', start: at, end, reason });
    sink.pushText(recovery.replacement);
    at = recovery.position;
  }
  return { text: sink.text(), consumed: at, order: found };
}

/** The number of bytes that `encodeUtf16` makes. */
export function utf16Size(text: Text, order: ByteOrder = 0): number {
  let size = text.length * 2 + (order === 0 ? 2 : 0);
  if (typeof text !== 'string') for (let i = 0; i < text.length; i++) if (text[i]! > 0xffff) size += 2;
  return size;
}

/** Encode UTF-16; order 0 writes a mark and then little-endian units. Nothing fails. */
export function encodeUtf16(text: Text, order: ByteOrder = 0): string {
  const sink = new ByteSink(utf16Size(text, order));
  const first = order === 1 ? 8 : 0;
  const second = 8 - first;
  if (order === 0) sink.pushString('\xff\xfe');
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    let unit = point;
    if (point > 0xffff) {
      const lead = 0xd7c0 + (point >>> 10);
      sink.push((lead >> first) & 0xff);
      sink.push((lead >> second) & 0xff);
      unit = 0xdc00 | (point & 0x3ff);
    }
    sink.push((unit >> first) & 0xff);
    sink.push((unit >> second) & 0xff);
  }
  return sink.bytes();
}

/** Decode UTF-32. Surrogates are code points like all others. */
export function decodeUtf32(bytes: string, onError: ErrorHandler, order: ByteOrder = 0, final = true): Ordered {
  const size = bytes.length;
  let found = order;
  let at = 0;
  if (order === 0 && size >= 4) {
    const mark = unitOf(bytes, 0, false);
    if (mark === 0xfeff) found = -1;
    else if (mark === 0xfffe0000) found = 1;
    if (found !== 0) at = 4;
  }
  const sink = new PointSink((size >> 2) + 1);
  while (at < size) {
    let end = at + 4;
    let reason: string;
    if (end > size) {
      if (!final) break;
      end = size;
      reason = 'truncated data';
    } else {
      const point = unitOf(bytes, at, found === 1);
      if (point < 0x110000) {
        sink.push(point);
        at = end;
        continue;
      }
      reason = 'code point not in range(0x110000)';
    }
    const recovery = onError({ encoding: 'utf32', start: at, end, reason });
    sink.pushText(recovery.replacement);
    at = recovery.position;
  }
  return { text: sink.text(), consumed: at, order: found };
}

function unitOf(bytes: string, at: number, big: boolean): number {
  const a = bytes.charCodeAt(at);
  const b = bytes.charCodeAt(at + 1);
  const c = bytes.charCodeAt(at + 2);
  const d = bytes.charCodeAt(at + 3);
  return big ? ((a << 24) | (b << 16) | (c << 8) | d) >>> 0 : ((d << 24) | (c << 16) | (b << 8) | a) >>> 0;
}

/** Encode UTF-32, four bytes a code point; order 0 writes a mark and then little-endian units. Nothing fails. */
export function encodeUtf32(text: Text, order: ByteOrder = 0): string {
  const sink = new ByteSink(text.length * 4 + 4);
  if (order === 0) sink.pushString('\xff\xfe\x00\x00');
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    for (let byte = 0; byte < 4; byte++) sink.push((point >> (order === 1 ? 24 - 8 * byte : 8 * byte)) & 0xff);
  }
  return sink.bytes();
}

/** Codec unicode_internal: the machine's four bytes of each code point. */
export function decodeUnicodeInternal(bytes: string, onError: ErrorHandler): Decoded {
  const size = bytes.length;
  const sink = new PointSink((size >> 2) + 1);
  let at = 0;
  while (at < size) {
    const truncated = size - at < 4;
    if (!truncated) {
      const point = unitOf(bytes, at, false);
      if (point < 0x110000) {
        sink.push(point);
        at += 4;
        continue;
      }
    }
    const end = truncated ? size : at + 4;
    const reason = truncated ? 'truncated input' : 'illegal code point (> 0x10FFFF)';
    const recovery = onError({ encoding: 'unicode_internal', start: at, end, reason });
    sink.pushText(recovery.replacement);
    at = recovery.position;
  }
  return { text: sink.text(), consumed: at };
}

/** Codec unicode_internal. */
export function encodeUnicodeInternal(text: Text): string {
  return encodeUtf32(text, -1);
}
