import { LAST_NARROW, pointAt, type Text } from './code-points.ts';

/** `repr` of str and unicode (`string_repr`, `unicodeescape_string` of CPython 2.7). */

/** No quote is escaped. */
export const NO_QUOTE = -1;

const HEX = '0123456789abcdef';

/** Bytes that stand for themselves whatever the quote. */
const PLAIN = new Uint8Array(256).fill(1, 32, 127);
for (const code of [34, 39, 92]) PLAIN[code] = 0;

/** The quote that `repr` takes: double exactly when the text has a single one and no double one. */
function quoteFor(text: Text): number {
  if (typeof text === 'string') return text.includes("'") && !text.includes('"') ? 34 : 39;
  return text.includes(39) && !text.includes(34) ? 34 : 39;
}

/** The escape of an ASCII code that does not stand for itself between those quotes, or undefined. */
function asciiEscape(code: number, quote: number): string | undefined {
  if (code === quote || code === 92) return `\\${String.fromCharCode(code)}`;
  if (code === 9) return '\\t';
  if (code === 10) return '\\n';
  if (code === 13) return '\\r';
  return code < 32 || code >= 127 ? hexEscape(code) : undefined;
}

function hexEscape(code: number): string {
  return `\\x${HEX[code >> 4]!}${HEX[code & 15]!}`;
}

/** `repr(str)`: at most four characters a byte, and two quotes. */
export function reprBytes(text: string): string {
  const quote = quoteFor(text);
  const mark = String.fromCharCode(quote);
  return mark + escapeBytes(text, quote) + mark;
}

/** The inside of `repr(str)` for a quote code; quote 39 is what codec `string_escape` writes. */
export function escapeBytes(text: string, quote: number): string {
  let result = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (PLAIN[text.charCodeAt(i)] === 1) continue;
    const escaped = asciiEscape(text.charCodeAt(i), quote);
    if (escaped === undefined) continue;
    result += text.substring(from, i) + escaped;
    from = i + 1;
  }
  return from === 0 ? text : result + text.substring(from);
}

/** `repr(unicode)`, its `u` included: at most ten characters a code point. */
export function reprText(text: Text): string {
  const quote = quoteFor(text);
  const mark = String.fromCharCode(quote);
  return `u${mark}${escapeText(text, quote)}${mark}`;
}

/**
 * The inside of `repr(unicode)` for a quote code, or what codec `unicode_escape` writes for NO_QUOTE.
 */
export function escapeText(text: Text, quote: number): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    if (point < 256) {
      result += asciiEscape(point, quote) ?? String.fromCharCode(point);
    } else if (point > LAST_NARROW) {
      result += longEscape(point);
    } else {
      result += `\\u${point.toString(16).padStart(4, '0')}`;
    }
  }
  return result;
}

function longEscape(point: number): string {
  return `\\U${point.toString(16).padStart(8, '0')}`;
}
