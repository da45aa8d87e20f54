import { pointAt, sliceText, type Text } from './code-points.ts';
import { isByteSpace } from './split.ts';
import { isSpace } from './unicode-types.ts';

/** Which ends a strip works on: their sum. */
export const LEFT = 1;
export const RIGHT = 2;
export const BOTH = 3;

/** `strip`, `lstrip`, `rstrip` without argument, for byte strings (C locale). */
export function stripByteSpace(text: string, ends: number): string {
  let from = 0;
  let to = text.length;
  if (ends & LEFT) while (from < to && isByteSpace(text.charCodeAt(from))) from++;
  if (ends & RIGHT) while (to > from && isByteSpace(text.charCodeAt(to - 1))) to--;
  return from === 0 && to === text.length ? text : text.substring(from, to);
}

/** More characters to strip than this are put in a set. */
const FEW = 16;

/** `strip(characters)` and its kin, for byte strings and narrow texts. */
export function strip(text: string, characters: string, ends: number): string {
  if (characters.length > FEW) return stripSet(text, characters, ends) as string;
  let from = 0;
  let to = text.length;
  if (ends & LEFT) while (from < to && characters.includes(text[from]!)) from++;
  if (ends & RIGHT) while (to > from && characters.includes(text[to - 1]!)) to--;
  return from === 0 && to === text.length ? text : text.substring(from, to);
}

function stripSet(text: Text, characters: Text, ends: number): Text {
  const set = new Set<number>();
  for (let i = 0; i < characters.length; i++) set.add(pointAt(characters, i));
  let from = 0;
  let to = text.length;
  if (ends & LEFT) while (from < to && set.has(pointAt(text, from))) from++;
  if (ends & RIGHT) while (to > from && set.has(pointAt(text, to - 1))) to--;
  return from === 0 && to === text.length ? text : sliceText(text, from, to);
}

/** `strip()` and its kin, for texts. */
export function stripTextSpace(text: Text, ends: number): Text {
  let from = 0;
  let to = text.length;
  if (ends & LEFT) while (from < to && isSpace(pointAt(text, from))) from++;
  if (ends & RIGHT) while (to > from && isSpace(pointAt(text, to - 1))) to--;
  return from === 0 && to === text.length ? text : sliceText(text, from, to);
}

/** `strip(characters)` and its kin, for texts. */
export function stripText(text: Text, characters: Text, ends: number): Text {
  if (typeof text === 'string' && typeof characters === 'string') return strip(text, characters, ends);
  return stripSet(text, characters, ends);
}
