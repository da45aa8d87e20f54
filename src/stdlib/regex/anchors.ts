import { isAsciiAlnum } from './character-classes.ts';
import type { Program } from './program.ts';

// The codes stand as literals for the reason that matcher.ts gives.

/** Whether `p` is a position of kind `at` (`SRE_AT`). An empty subject has neither boundaries nor non-boundaries. */
export function atPosition(
  program: Program,
  text: string,
  points: Int32Array | null,
  at: number,
  p: number,
  end: number,
): boolean {
  switch (at) {
    case 0 /* AT_BEGINNING */:
    case 2 /* AT_BEGINNING_STRING */:
      return p === 0;
    case 1 /* AT_BEGINNING_LINE */:
      return p === 0 || (points === null ? text.charCodeAt(p - 1) : points[p - 1]) === 10;
    case 5 /* AT_END */:
      return p === end || (p === end - 1 && (points === null ? text.charCodeAt(p) : points[p]) === 10);
    case 6 /* AT_END_LINE */:
      return p === end || (points === null ? text.charCodeAt(p) : points[p]) === 10;
    case 7 /* AT_END_STRING */:
      return p === end;
    case 3 /* AT_BOUNDARY */:
    case 8 /* AT_LOC_BOUNDARY */:
      return end > 0 && isWordAt(text, points, p - 1, p) !== isWordAt(text, points, p, end);
    case 4 /* AT_NON_BOUNDARY */:
    case 9 /* AT_LOC_NON_BOUNDARY */:
      return end > 0 && isWordAt(text, points, p - 1, p) === isWordAt(text, points, p, end);
    case 10 /* AT_UNI_BOUNDARY */:
      return end > 0 && isUniWordAt(program, text, points, p - 1, p) !== isUniWordAt(program, text, points, p, end);
    default:
      return end > 0 && isUniWordAt(program, text, points, p - 1, p) === isUniWordAt(program, text, points, p, end);
  }
}

function isWordAt(text: string, points: Int32Array | null, p: number, end: number): boolean {
  if (p < 0 || p >= end) return false;
  const c = points === null ? text.charCodeAt(p) : points[p]!;
  return isAsciiAlnum(c) || c === 95;
}

function isUniWordAt(program: Program, text: string, points: Int32Array | null, p: number, end: number): boolean {
  if (p < 0 || p >= end) return false;
  const c = points === null ? text.charCodeAt(p) : points[p]!;
  return c < 128 ? isAsciiAlnum(c) || c === 95 : program.isUnicodeWord(c);
}
