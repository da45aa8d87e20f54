import * as op from './opcodes.ts';
import type { SetItem } from './pattern-tree.ts';
import { RegexError } from './regex-error.ts';
import { type StepBudget, spend } from './step-budget.ts';

/** How a set is compiled: the lower-case mapping for case-insensitive sets, and what else has the same upper case. */
export interface SetFolding {
  readonly lower: (c: number) => number;
  readonly equivalents: ReadonlyMap<number, readonly number[]> | null;
}

/** A member of an optimised set: a parsed one or a bitmap. */
type CompiledItem = SetItem | { readonly op: 'bitmap'; readonly code: number; readonly words: readonly number[] };

/**
 * Emit a set's code (`_compile_charset`), its FAILURE included.
 *
 * @param items the parsed set
 * @param flags the pattern's flags
 * @param folding null for sets where case matters
 */
export function compileCharset(
  items: readonly SetItem[],
  flags: number,
  code: number[],
  folding: SetFolding | null,
  budget: StepBudget,
): void {
  for (const item of optimizeCharset(items, (flags & op.FLAG_UNICODE) !== 0, folding, budget)) {
    switch (item.op) {
      case 'negate':
        code.push(op.OP_NEGATE);
        break;
      case 'literal':
        code.push(op.OP_LITERAL, item.value);
        break;
      case 'range':
        code.push(op.OP_RANGE, item.low, item.high);
        break;
      case 'category':
        code.push(op.OP_CATEGORY, categoryFor(item.category, flags));
        break;
      case 'bitmap':
        code.push(item.code);
        for (const word of item.words) code.push(word);
        break;
    }
  }
  code.push(op.OP_FAILURE);
}

/** A parsed category as the flags want it: LOCALE knows only words, UNICODE all three. */
function categoryFor(category: number, flags: number): number {
  if ((flags & op.FLAG_LOCALE) !== 0) {
    if (category === op.CATEGORY_WORD) return op.CATEGORY_LOC_WORD;
    return category === op.CATEGORY_NOT_WORD ? op.CATEGORY_LOC_NOT_WORD : category;
  }
  return (flags & op.FLAG_UNICODE) !== 0 ? category + op.CATEGORY_UNI_DIGIT : category;
}

const SMALL = 256;
const BIG = 65536;

/** `_optimize_charset`: ranges and literals where two runs suffice, else a bitmap. */
function optimizeCharset(
  items: readonly SetItem[],
  isUnicode: boolean,
  folding: SetFolding | null,
  budget: StepBudget,
): readonly CompiledItem[] {
  const out: CompiledItem[] = [];
  const tail: CompiledItem[] = [];
  let map = new Uint8Array(SMALL);
  for (const item of items) {
    if (item.op === 'negate') out.push(item);
    else if (item.op === 'category') tail.push(item);
    else {
      let fits = mark(map, item, folding, budget);
      if (!fits && map.length === SMALL) {
        const bigger = new Uint8Array(BIG);
        bigger.set(map);
        map = bigger;
        fits = mark(map, item, folding, budget);
      }
      if (!fits) {
        if (folding !== null && isUnicode && item.op === 'range') tail.push(...foldRange(item.low, item.high, folding));
        else tail.push(item);
      }
    }
  }

  spend(budget, map.length >> 4);
  const runs = runsOf(map);
  if (runs !== null) {
    for (const [from, to] of runs) {
      if (to - from === 1) out.push({ op: 'literal', value: from });
      else out.push({ op: 'range', low: from, high: to - 1 });
    }
    out.push(...tail);
    return folding !== null || out.length < items.length ? out : items;
  }
  if (map.length === SMALL) out.push({ op: 'bitmap', code: op.OP_CHARSET, words: bitmap(map) });
  else out.push({ op: 'bitmap', code: op.OP_BIGCHARSET, words: chunks(map) });
  out.push(...tail);
  return out;
}

/** Enter a literal or range; false when a character lies beyond the map, with those before it entered. */
function mark(map: Uint8Array, item: SetItem, folding: SetFolding | null, budget: StepBudget): boolean {
  let low = 0;
  let high = 0;
  if (item.op === 'literal') {
    low = item.value;
    high = item.value;
  } else if (item.op === 'range') {
    low = item.low;
    high = item.high;
  }
  if (folding === null) {
    spend(budget, (Math.min(high, map.length) - low) >> 4);
    map.fill(1, low, Math.min(high + 1, map.length));
    return high < map.length;
  }
  for (let c = low; c <= high; c++) {
    if ((c & 255) === 0) spend(budget, 256);
    const folded = folding.lower(c);
    if (folded >= map.length) return false;
    map[folded] = 1;
    const equivalents = folding.equivalents?.get(folded);
    if (equivalents !== undefined) {
      for (const k of equivalents) {
        if (k >= map.length) return false;
        map[k] = 1;
      }
    }
  }
  return true;
}

/** The runs of members, null when there are more than two. */
function runsOf(map: Uint8Array): [number, number][] | null {
  const runs: [number, number][] = [];
  for (let q = 0; ; ) {
    const from = map.indexOf(1, q);
    if (from < 0) return runs;
    if (runs.length >= 2) return null;
    q = map.indexOf(0, from);
    if (q < 0) {
      runs.push([from, map.length]);
      return runs;
    }
    runs.push([from, q]);
  }
}

/** One bit for each byte, 32 to a word, the first lowest. */
function bitmap(map: Uint8Array): number[] {
  const words: number[] = [];
  for (let i = 0; i < map.length; i += 32) {
    let word = 0;
    for (let k = 0; k < 32; k++) if (map[i + k] === 1) word |= 1 << k;
    words.push(word >>> 0);
  }
  return words;
}

/** BIGCHARSET's operands: the number of distinct chunks of 256, each chunk's number, the chunks' bitmaps. */
function chunks(map: Uint8Array): number[] {
  const known = new Map<string, number>();
  const numbers: number[] = new Array(64).fill(0);
  const bitmaps: number[] = [];
  for (let i = 0; i < 256; i++) {
    const words = bitmap(map.subarray(i * 256, i * 256 + 256));
    const key = words.join();
    let number = known.get(key);
    if (number === undefined) {
      number = known.size;
      known.set(key, number);
      bitmaps.push(...words);
    }
    numbers[i >> 2] = (numbers[i >> 2]! | (number << ((i & 3) * 8))) >>> 0;
  }
  return [known.size, ...numbers, ...bitmaps];
}

/** A range beyond the basic plane with the lower-case forms of its characters (cased scripts end at U+11FFF). */
function foldRange(low: number, high: number, { lower }: SetFolding): SetItem[] {
  const ranges: [number, number][] = [[low, high]];
  const from = Math.max(0x10000, low);
  const to = Math.min(0x11fff, high);
  for (let c = from; c <= to; c++) addToRanges(ranges, lower(c));
  return ranges.map(([a, b]) => (a === b ? { op: 'literal', value: b } : { op: 'range', low: a, high: b }));
}

function addToRanges(ranges: [number, number][], c: number): void {
  for (const range of ranges) {
    // CPython stumbles over a misspelt name here; no lower-case form lies below its range
    if (c < range[0]) throw new RegexError('error', 'internal: unsupported set operator');
    if (c <= range[1]) return;
    if (c === range[1] + 1) {
      range[1] = c;
      return;
    }
  }
  ranges.push([c, c]);
}
