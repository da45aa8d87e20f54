import { pointAt, type Text } from './code-points.ts';
import type { Decoded, ErrorHandler } from './codec-errors.ts';
import { ByteSink, PointSink } from './sinks.ts';

/** UTF-7 (RFC 2152) as `PyUnicode_DecodeUTF7Stateful` and `PyUnicode_EncodeUTF7` of CPython 2.7 read and write it. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PLUS = 43;
const MINUS = 45;

function base64Value(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  return code === PLUS ? 62 : code === 47 ? 63 : -1;
}

/** ASCII that is not written as itself: controls but tab and line ends, `+`, `\`, `~`. */
function encodesDirectly(point: number): boolean {
  if (point >= 127 || point === PLUS || point === 92 || point === 126) return false;
  return point >= 32 || point === 9 || point === 10 || point === 13;
}

/**
 * Decode UTF-7.
 * @param final false: a base-64 section that has not ended is left for later
 */
export function decodeUtf7(bytes: string, onError: ErrorHandler, final = true): Decoded {
  const size = bytes.length;
  const sink = new PointSink(size);
  let at = 0;
  let shifted = false;
  let sectionStart = 0;
  let sectionLength = 0;
  let buffer = 0;
  let bits = 0;
  let surrogate = 0;
  for (;;) {
    let reason = '';
    let end = 0;
    if (at >= size) {
      if (!shifted || !final) break;
      // A section may end with the data if nothing is left in it.
      if (surrogate === 0 && bits < 6 && (bits === 0 || buffer === 0)) break;
      reason = 'unterminated shift sequence';
      end = size;
    } else {
      const code = bytes.charCodeAt(at);
      if (shifted) {
        const value = base64Value(code);
        if (value >= 0) {
          at++;
          buffer = (buffer << 6) | value;
          bits += 6;
          if (bits < 16) continue;
          bits -= 16;
          const unit = buffer >> bits;
          buffer &= (1 << bits) - 1;
          if (surrogate !== 0) {
            const lead = surrogate;
            surrogate = 0;
            if (unit >= 0xdc00 && unit <= 0xdfff) {
              sink.push(0x10000 + ((lead & 0x3ff) << 10) + (unit & 0x3ff));
              continue;
            }
            sink.push(lead);
          }
          if (unit >= 0xd800 && unit <= 0xdbff) surrogate = unit;
          else sink.push(unit);
          continue;
        }
        shifted = false;
        if (bits >= 6) reason = 'partial character in shift sequence';
        else if (bits > 0 && buffer !== 0) reason = 'non-zero padding bits in shift sequence';
        if (reason === '') {
          if (surrogate !== 0 && code < 128 && code !== PLUS) sink.push(surrogate);
          surrogate = 0;
          if (code === MINUS) at++;
          continue;
        }
        at++;
        end = at;
      } else if (code === PLUS) {
        sectionStart = at;
        at++;
        if (at < size && bytes.charCodeAt(at) === MINUS) {
          at++;
          sink.push(PLUS);
        } else {
          shifted = true;
          sectionLength = sink.length;
          buffer = bits = surrogate = 0;
        }
        continue;
      } else if (code < 128) {
        sink.push(code);
        at++;
        continue;
      } else {
        reason = 'unexpected special character';
        sectionStart = at;
        at++;
        end = at;
      }
    }
    const recovery = onError({ encoding: 'utf7', start: sectionStart, end, reason });
    sink.pushText(recovery.replacement);
    at = recovery.position;
    if (at >= size && reason === 'unterminated shift sequence') break;
  }
  if (shifted && !final) {
    sink.truncate(sectionLength);
    return { text: sink.text(), consumed: sectionStart };
  }
  return { text: sink.text(), consumed: at };
}

/** Encode UTF-7; nothing fails. At most eight bytes a code point and two more. */
export function encodeUtf7(text: Text): string {
  const sink = new ByteSink(text.length * 2);
  let shifted = false;
  let buffer = 0;
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    if (encodesDirectly(point)) {
      if (shifted) {
        if (bits > 0) sink.push(ALPHABET.charCodeAt((buffer << (6 - bits)) & 63));
        buffer = bits = 0;
        shifted = false;
        if (base64Value(point) >= 0 || point === MINUS) sink.push(MINUS);
      }
      sink.push(point);
      continue;
    }
    if (!shifted) {
      sink.push(PLUS);
      if (point === PLUS) {
        sink.push(MINUS);
        continue;
      }
      shifted = true;
    }
    for (let part = point > 0xffff ? 0 : 1; part < 2; part++) {
      const unit = point <= 0xffff ? point : part === 0 ? 0xd7c0 + (point >>> 10) : 0xdc00 | (point & 0x3ff);
      buffer = (buffer << 16) | unit;
      bits += 16;
      while (bits >= 6) {
        bits -= 6;
        sink.push(ALPHABET.charCodeAt((buffer >> bits) & 63));
        buffer &= (1 << bits) - 1;
      }
    }
  }
  if (bits > 0) sink.push(ALPHABET.charCodeAt((buffer << (6 - bits)) & 63));
  if (shifted) sink.push(MINUS);
  return sink.bytes();
}
