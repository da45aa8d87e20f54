import { pointAt, type Text } from './code-points.ts';
import type { Decoded, ErrorHandler, Refusal } from './codec-errors.ts';
import { ByteSink, PointSink } from './sinks.ts';

/** The character-map codecs (`PyUnicode_DecodeCharmap`, `PyUnicode_EncodeCharmap` of CPython 2.7). */
const ENCODING = 'charmap';
const REASON = 'character maps to <undefined>';

/** In decoding tables, the mark of a byte that means nothing. */
export const UNDEFINED_POINT = 0xfffe;

/** Decode through a table of characters indexed by byte; U+FFFE and what lies beyond its end are undefined. */
export function decodeWithTable(bytes: string, table: Text, onError: ErrorHandler): Decoded {
  return decodeWithMap(bytes, (byte) => (byte < table.length ? pointAt(table, byte) : undefined), onError);
}

/**
 * Decode through a look-up.
 * @param lookup the code point or text of a byte, or undefined where the mapping has None or no entry; a code point
 *   U+FFFE is undefined too. Its errors pass through.
 */
export function decodeWithMap(
  bytes: string,
  lookup: (byte: number) => Text | number | undefined,
  onError: ErrorHandler,
): Decoded {
  const size = bytes.length;
  const sink = new PointSink(size);
  let at = 0;
  while (at < size) {
    const mapped = lookup(bytes.charCodeAt(at));
    if (typeof mapped === 'number' && mapped !== UNDEFINED_POINT) {
      sink.push(mapped);
      at++;
    } else if (mapped === undefined || typeof mapped === 'number' || mapped === '\ufffe') {
      const recovery = onError({ encoding: ENCODING, start: at, end: at + 1, reason: REASON });
      sink.pushText(recovery.replacement);
      at = recovery.position;
    } else {
      sink.pushText(mapped);
      at++;
    }
  }
  return { text: sink.text(), consumed: at };
}

/**
 * Encode through a look-up.
 * @param lookup the byte or bytes of a code point, or undefined where the mapping has None or no entry. Its errors
 *   pass through.
 * @param onError asked once for each run of characters without a mapping
 * @param refuse asked when a replacement has no mapping either
 */
export function encodeWithMap(
  text: Text,
  lookup: (point: number) => string | number | undefined,
  onError: ErrorHandler,
  refuse: Refusal,
): string {
  const sink = new ByteSink(text.length);
  const put = (mapped: string | number): void => {
    if (typeof mapped === 'number') sink.push(mapped);
    else sink.pushString(mapped);
  };
  let at = 0;
  while (at < text.length) {
    const mapped = lookup(pointAt(text, at));
    if (mapped !== undefined) {
      put(mapped);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && lookup(pointAt(text, end)) === undefined) end++;
    const { replacement, position } = onError({ encoding: ENCODING, start: at, end, reason: REASON });
    for (let i = 0; i < replacement.length; i++) {
      const substitute = lookup(pointAt(replacement, i));
      if (substitute === undefined) refuse({ encoding: ENCODING, start: at, end, reason: REASON });
      else put(substitute);
    }
    at = position;
  }
  return sink.bytes();
}

/** The inverse of a decoding table (`codecs.charmap_build`): later bytes win, undefined ones are left out. */
export function invertTable(table: Text): Map<number, number> {
  const inverse = new Map<number, number>();
  for (let byte = 0; byte < table.length; byte++) {
    const point = pointAt(table, byte);
    if (point !== UNDEFINED_POINT) inverse.set(point, byte);
  }
  return inverse;
}
