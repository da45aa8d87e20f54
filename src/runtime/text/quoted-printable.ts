import { hexValue } from './escapes.ts';
import { ByteSink } from './sinks.ts';

/** Quoted-printable (`binascii.a2b_qp`, `b2a_qp` of CPython 2.7; RFC 1521). */

const LINE = 76;
const HEX = '0123456789ABCDEF';

/** `binascii.a2b_qp(text, header)`. The result is never longer than the text. */
export function decodeQuotedPrintable(text: string, header: boolean): string {
  const sink = new ByteSink(text.length);
  const size = text.length;
  let at = 0;
  while (at < size) {
    const code = text.charCodeAt(at++);
    if (code !== 61) {
      sink.push(header && code === 95 ? 32 : code);
      continue;
    }
    if (at >= size) break;
    const next = text.charCodeAt(at);
    if (next === 10 || next === 13) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? size : end + 1;
    } else if (next === 61) {
      sink.push(61);
      at++;
    } else {
      const high = hexValue(next);
      const low = at + 1 < size ? hexValue(text.charCodeAt(at + 1)) : -1;
      if (high >= 0 && low >= 0) {
        sink.push(high * 16 + low);
        at += 2;
      } else {
        sink.push(61);
      }
    }
  }
  return sink.bytes();
}

/**
 * `binascii.b2a_qp(bytes, quotetabs, istext, header)`. At most three bytes a byte, and the soft line breaks.
 * Line ends all become those of the first line.
 */
export function encodeQuotedPrintable(bytes: string, quoteTabs: boolean, isText: boolean, header: boolean): string {
  const size = bytes.length;
  const first = bytes.indexOf('\n');
  const lineEnd = first > 0 && bytes.charCodeAt(first - 1) === 13 ? '\r\n' : '\n';
  const softBreak = `=${lineEnd}`;
  let result = '';
  let column = 0;
  let at = 0;
  while (at < size) {
    const code = bytes.charCodeAt(at);
    const next = at + 1 < size ? bytes.charCodeAt(at + 1) : -1;
    if (mustQuote(code, next, column, quoteTabs, isText, header)) {
      if (column + 3 >= LINE) {
        result += softBreak;
        column = 0;
      }
      result += quoted(code);
      at++;
      column += 3;
    } else if (isText && (code === 10 || (code === 13 && next === 10))) {
      column = 0;
      const last = result.length === 0 ? 0 : result.charCodeAt(result.length - 1);
      if (last === 32 || last === 9) result = result.substring(0, result.length - 1) + quoted(last);
      result += lineEnd;
      at += code === 13 ? 2 : 1;
    } else {
      if (next !== -1 && next !== 10 && column + 1 >= LINE) {
        result += softBreak;
        column = 0;
      }
      column++;
      result += header && code === 32 ? '_' : bytes[at]!;
      at++;
    }
  }
  return result;
}

function quoted(code: number): string {
  return `=${HEX[code >> 4]!}${HEX[code & 15]!}`;
}

function mustQuote(
  code: number,
  next: number,
  column: number,
  quoteTabs: boolean,
  isText: boolean,
  header: boolean,
): boolean {
  if (code > 126 || code === 61) return true;
  if (header && code === 95) return true;
  if (code === 46) return column === 0 && (next === -1 || next === 10 || next === 13 || next === 0);
  if (code === 10 || code === 13) return !isText;
  if (code === 9 || code === 32) return quoteTabs || next === -1;
  return code < 33;
}
