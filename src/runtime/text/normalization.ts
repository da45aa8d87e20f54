import { firstNonAscii, pointAt, type Text, textFromPoints } from './code-points.ts';
import { characterRecord, composed, decompositionOf } from './unicode-properties.ts';

/** Unicode normalisation (UAX #15) as `unicodedata.normalize` of CPython 2.7 does it. */
export type NormalForm = 'NFC' | 'NFD' | 'NFKC' | 'NFKD';

const S_BASE = 0xac00;
const L_BASE = 0x1100;
const V_BASE = 0x1161;
const T_BASE = 0x11a7;
const L_COUNT = 19;
const V_COUNT = 21;
const T_COUNT = 28;
const S_COUNT = L_COUNT * V_COUNT * T_COUNT;

/**
 * Normalise a text.
 * @param reserve told the number of code points decomposed so far, before more are made: one may become eighteen
 */
export function normalize(text: Text, form: NormalForm, reserve: (size: number) => void): Text {
  if (firstNonAscii(text) < 0) return text;
  const points: number[] = [];
  const compatible = form === 'NFKC' || form === 'NFKD';
  for (let i = 0; i < text.length; i++) {
    decompose(pointAt(text, i), compatible, points);
    if ((i & 1023) === 1023) reserve(points.length);
  }
  reserve(points.length);
  order(points);
  const result = form === 'NFC' || form === 'NFKC' ? compose(points) : points;
  return textFromPoints(Uint32Array.from(result));
}

function decompose(point: number, compatible: boolean, out: number[]): void {
  if (point >= S_BASE && point < S_BASE + S_COUNT) {
    const index = point - S_BASE;
    out.push(L_BASE + Math.floor(index / (V_COUNT * T_COUNT)));
    out.push(V_BASE + Math.floor((index % (V_COUNT * T_COUNT)) / T_COUNT));
    if (index % T_COUNT > 0) out.push(T_BASE + (index % T_COUNT));
    return;
  }
  const found = point < 0xa0 ? undefined : decompositionOf(point);
  if (found === undefined || (found.tag !== '' && !compatible)) {
    out.push(point);
    return;
  }
  for (const part of found.points) decompose(part, compatible, out);
}

/** Canonical ordering: marks between two starters sorted by combining class, stably. */
function order(points: number[]): void {
  let start = 0;
  while (start < points.length) {
    if (characterRecord(points[start]!).combining === 0) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < points.length && characterRecord(points[end]!).combining > 0) end++;
    if (end - start > 1) {
      const marks = points.slice(start, end);
      marks.sort((a, b) => characterRecord(a).combining - characterRecord(b).combining);
      for (let i = 0; i < marks.length; i++) points[start + i] = marks[i]!;
    }
    start = end;
  }
}

function compose(points: number[]): number[] {
  const result: number[] = [];
  const used = new Uint8Array(points.length);
  let i = 0;
  while (i < points.length) {
    if (used[i] === 1) {
      i++;
      continue;
    }
    let point = points[i]!;
    const vowel = i + 1 < points.length ? points[i + 1]! - V_BASE : -1;
    if (point >= L_BASE && point < L_BASE + L_COUNT && vowel >= 0 && vowel < V_COUNT) {
      point = S_BASE + ((point - L_BASE) * V_COUNT + vowel) * T_COUNT;
      i += 2;
      const tail = i < points.length ? points[i]! - T_BASE : -1;
      if (tail > 0 && tail < T_COUNT) {
        point += tail;
        i++;
      }
      result.push(point);
      continue;
    }
    // Look for marks that combine and that nothing between blocks.
    let last = 0;
    for (let j = i + 1; j < points.length; j++) {
      const combining = characterRecord(points[j]!).combining;
      if (last > 0) {
        if (combining === 0) break;
        if (last >= combining) continue;
      }
      const whole = composed(point, points[j]!);
      if (whole >= 0) {
        point = whole;
        used[j] = 1;
      } else {
        if (combining === 0) break;
        last = combining;
      }
    }
    result.push(point);
    i++;
  }
  return result;
}
