import { firstNonAscii, pointAt, type Text } from './code-points.ts';
import type { Decoded, ErrorHandler, Refusal } from './codec-errors.ts';
import { ByteSink, PointSink } from './sinks.ts';

/** ASCII and Latin-1 (`PyUnicode_DecodeASCII`, `unicode_encode_ucs1` of CPython 2.7). */

/** Decode ASCII. */
export function decodeAscii(bytes: string, onError: ErrorHandler): Decoded {
  const size = bytes.length;
  let at = firstNonAscii(bytes);
  if (at < 0) return { text: bytes, consumed: size };
  const sink = new PointSink(size);
  sink.pushText(bytes.substring(0, at));
  while (at < size) {
    const code = bytes.charCodeAt(at);
    if (code < 128) {
      sink.push(code);
      at++;
      continue;
    }
    const recovery = onError({ encoding: 'ascii', start: at, end: at + 1, reason: 'ordinal not in range(128)' });
    sink.pushText(recovery.replacement);
    at = recovery.position;
  }
  return { text: sink.text(), consumed: at };
}

/** Decode Latin-1: the bytes are the code points. */
export function decodeLatin1(bytes: string): Decoded {
  return { text: bytes, consumed: bytes.length };
}

/** Encode ASCII. */
export function encodeAscii(text: Text, onError: ErrorHandler, refuse: Refusal): string {
  return encodeBelow(text, 128, 'ascii', onError, refuse);
}

/** Encode Latin-1. */
export function encodeLatin1(text: Text, onError: ErrorHandler, refuse: Refusal): string {
  return encodeBelow(text, 256, 'latin-1', onError, refuse);
}

function firstFrom(text: Text, limit: number, at: number): number {
  let i = at;
  while (i < text.length && pointAt(text, i) < limit) i++;
  return i;
}

function encodeBelow(text: Text, limit: number, encoding: string, onError: ErrorHandler, refuse: Refusal): string {
  let at = firstFrom(text, limit, 0);
  if (at === text.length) return text as string;
  const reason = `ordinal not in range(${limit})`;
  const sink = new ByteSink(text.length);
  for (let i = 0; i < at; i++) sink.push(pointAt(text, i));
  while (at < text.length) {
    const point = pointAt(text, at);
    if (point < limit) {
      sink.push(point);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && pointAt(text, end) >= limit) end++;
    const { replacement, position } = onError({ encoding, start: at, end, reason });
    for (let i = 0; i < replacement.length; i++) {
      const substitute = pointAt(replacement, i);
      if (substitute >= limit) refuse({ encoding, start: at, end: at + 1, reason });
      sink.push(substitute);
    }
    at = position;
  }
  return sink.bytes();
}
