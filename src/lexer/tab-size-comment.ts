const FORMS = ['tab-width:', ':tabstop=', ':ts=', 'set tabsize='];
/** CPython looks at no more of a comment. */
const WINDOW = 79;

/**
 * The width of a tab that an editor's comment sets (`-*- tab-width: 4 -*-`, `vi:ts=4:` …), which CPython 2.7 heeds.
 *
 * @param start offset behind the `#`
 * @param end offset of the end of the line
 * @returns 1 to 40, or 0 where the comment sets none
 */
export function tabSizeOfComment(source: string, start: number, end: number): number {
  const stop = Math.min(end, start + WINDOW);
  let at = start;
  for (; at < stop; at++) {
    const c = source.charCodeAt(at);
    if (c === 58 /* : */ || c === 61 /* = */) break;
  }
  if (at >= stop) return 0;
  const comment = source.slice(start, stop);
  let size = 0;
  for (const form of FORMS) {
    const found = comment.indexOf(form);
    if (found < 0) continue;
    const value = leadingInteger(comment, found + form.length);
    if (value >= 1 && value <= 40) size = value;
  }
  return size;
}

/** C's `atoi`, for numbers that matter here. */
function leadingInteger(text: string, at: number): number {
  let c = text.charCodeAt(at);
  while (c === 32 || (c >= 9 && c <= 13)) c = text.charCodeAt(++at);
  if (c === 43 /* + */) c = text.charCodeAt(++at);
  let value = 0;
  while (c >= 48 && c <= 57 && value < 1000) {
    value = value * 10 + c - 48;
    c = text.charCodeAt(++at);
  }
  return value;
}
