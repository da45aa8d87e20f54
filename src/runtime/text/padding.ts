import { joinTexts, pointAt, sliceText, surround, type Text } from './code-points.ts';

/**
 * center, ljust, rjust, zfill, expandtabs (`Objects/stringlib/transmogrify.h`). Each padded result is
 * `Math.max(width, text.length)` characters long: that is its size for a budget.
 */

/** `text.ljust(width, fill)` for byte strings and narrow texts; the fill is one character. */
export function padRight(text: string, width: number, fill: string): string {
  return text.padEnd(width, fill);
}

/** `text.rjust(width, fill)` for byte strings and narrow texts. */
export function padLeft(text: string, width: number, fill: string): string {
  return text.padStart(width, fill);
}

/** How much of the margin `center` puts on the left: an odd rest goes left exactly if the width is odd. */
export function centerMargin(length: number, width: number): number {
  const margin = width - length;
  return Math.floor(margin / 2) + (margin % 2 === 1 && width % 2 === 1 ? 1 : 0);
}

/** `text.center(width, fill)` for byte strings and narrow texts. */
export function center(text: string, width: number, fill: string): string {
  if (width <= text.length) return text;
  const left = centerMargin(text.length, width);
  return fill.repeat(left) + text + fill.repeat(width - text.length - left);
}

/** `text.zfill(width)` for byte strings and narrow texts: zeros go behind a sign. */
export function zeroFill(text: string, width: number): string {
  if (width <= text.length) return text;
  const zeros = '0'.repeat(width - text.length);
  const first = text.charCodeAt(0);
  return first === 43 || first === 45 ? text[0]! + zeros + text.substring(1) : zeros + text;
}

/** A text with `left` and `right` fill characters around it (`pad` in unicodeobject.c). */
export function padText(text: Text, left: number, right: number, fill: Text): Text {
  if (left <= 0 && right <= 0) return text;
  return surround(text, Math.max(left, 0), Math.max(right, 0), fill);
}

/** `text.center(width, fill)` for texts. */
export function centerText(text: Text, width: number, fill: Text): Text {
  if (width <= text.length) return text;
  const left = centerMargin(text.length, width);
  return padText(text, left, width - text.length - left, fill);
}

/** `text.zfill(width)` for texts. */
export function zeroFillText(text: Text, width: number): Text {
  if (typeof text === 'string') return zeroFill(text, width);
  if (width <= text.length) return text;
  const first = pointAt(text, 0);
  const sign = first === 43 || first === 45 ? 1 : 0;
  const zeros = '0'.repeat(width - text.length);
  return joinTexts('', [sliceText(text, 0, sign), zeros, sliceText(text, sign, text.length)]);
}

/** The length of `expandTabs(text, tabSize)`. */
export function expandTabsSize(text: Text, tabSize: number): number {
  let size = 0;
  let column = 0;
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    if (point === 9) {
      if (tabSize > 0) {
        const gap = tabSize - (column % tabSize);
        column += gap;
        size += gap;
      }
    } else {
      column = point === 10 || point === 13 ? 0 : column + 1;
      size++;
    }
  }
  return size;
}

/** `text.expandtabs(tabsize)` for byte strings: columns start anew after \n and \r. */
export function expandTabs(text: string, tabSize: number): string {
  return expandTabsText(text, tabSize) as string;
}

/** `text.expandtabs(tabsize)` for texts. */
export function expandTabsText(text: Text, tabSize: number): Text {
  if (typeof text === 'string' && !text.includes('\t')) return text;
  const parts: Text[] = [];
  let from = 0;
  let column = 0;
  for (let i = 0; i < text.length; i++) {
    const point = pointAt(text, i);
    if (point === 9) {
      parts.push(sliceText(text, from, i));
      from = i + 1;
      if (tabSize > 0) {
        const gap = tabSize - (column % tabSize);
        column += gap;
        parts.push(' '.repeat(gap));
      }
    } else {
      column = point === 10 || point === 13 ? 0 : column + 1;
    }
  }
  parts.push(sliceText(text, from, text.length));
  return joinTexts('', parts);
}
