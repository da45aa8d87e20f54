import { recordedData } from '../recorded/recorded-data.ts';
import { compactNumbers } from './compact-numbers.ts';

/**
 * Character names of Unicode 5.2.0 (`unicodedata.name`, `unicodedata.lookup`, `\N{…}`). Its data is large and read at
 * the first use.
 */
interface NameTable {
  readonly points: Uint32Array;
  readonly names: readonly string[];
  /** Starts and ends of the ranges of unified ideographs. */
  readonly ideographs: readonly number[];
}

/** Word numbers below this have one character in NAME_TOKENS, the next 18 * 64 two, the rest three. */
const ONE = 44;
const TWO = 18;

let nameTable: NameTable | undefined;

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > 92 ? code - 36 : code - 35;
}

function load(): NameTable {
  const { IDEOGRAPH_SPANS, NAME_GAPS, NAME_TOKENS, NAME_WORDS } = recordedData('character-names');
  const words = NAME_WORDS.split(' ');
  const gaps = compactNumbers(NAME_GAPS);
  const spans = compactNumbers(IDEOGRAPH_SPANS);
  const codes: number[] = [];
  let point = 0;
  for (let i = 0; i < gaps.length; i += 2) {
    for (let n = gaps[i + 1]!; n > 0; n--) codes.push((point += gaps[i]!));
  }
  const names: string[] = [];
  let before: string[] = [];
  let at = 0;
  for (const code of codes) {
    const parts = before.slice(0, digitAt(NAME_TOKENS, at++));
    for (; NAME_TOKENS[at] !== '~'; at++) {
      const lead = digitAt(NAME_TOKENS, at);
      let word = lead;
      if (lead >= ONE) {
        let high = lead - ONE;
        if (high >= TWO) high = TWO + (high - TWO) * 64 + digitAt(NAME_TOKENS, ++at);
        word = ONE + high * 64 + digitAt(NAME_TOKENS, ++at);
      }
      parts.push(words[word]!);
    }
    at++;
    before = parts;
    const name = parts.join(' ');
    names.push(name.endsWith('*') ? name.slice(0, -1) + code.toString(16).toUpperCase() : name);
  }
  const ideographs: number[] = [];
  point = 0;
  for (let i = 0; i < spans.length; i += 2) {
    point += spans[i]!;
    ideographs.push(point, point + spans[i + 1]!);
  }
  nameTable = { points: Uint32Array.from(codes), names, ideographs };
  return nameTable;
}

const LEADS = ['G', 'GG', 'N', 'D', 'DD', 'R', 'M', 'B', 'BB', 'S', 'SS', '', 'J', 'JJ', 'C', 'K', 'T', 'P', 'H'];
const VOWELS = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ');
const TAILS = ' G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ');

const HANGUL = 'HANGUL SYLLABLE ';
const IDEOGRAPH = 'CJK UNIFIED IDEOGRAPH-';

function isIdeograph(table: NameTable, point: number): boolean {
  for (let i = 0; i < table.ideographs.length; i += 2) {
    if (point >= table.ideographs[i]! && point < table.ideographs[i + 1]!) return true;
  }
  return false;
}

/** The name of a code point, or undefined. */
export function nameOf(point: number): string | undefined {
  if (point >= 0xac00 && point < 0xd7a4) {
    const index = point - 0xac00;
    return HANGUL + LEADS[Math.floor(index / 588)]! + VOWELS[Math.floor((index % 588) / 28)]! + TAILS[index % 28]!;
  }
  const table = nameTable ?? load();
  if (isIdeograph(table, point)) return IDEOGRAPH + point.toString(16).toUpperCase();
  let low = 0;
  let high = table.points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.points[middle]! < point) low = middle + 1;
    else high = middle;
  }
  return table.points[low] === point ? table.names[low] : undefined;
}

let pointsByName: Map<string, number> | undefined;

/**
 * The code point of a name, or undefined. Letters count in either case, except in the names of Hangul syllables and
 * unified ideographs.
 */
export function pointOfName(name: string): number | undefined {
  if (name.startsWith(HANGUL)) return hangulPoint(name.substring(HANGUL.length));
  const table = nameTable ?? load();
  if (name.startsWith(IDEOGRAPH)) {
    const digits = name.substring(IDEOGRAPH.length);
    if (digits.length !== 4 && digits.length !== 5) return undefined;
    let point = 0;
    for (let i = 0; i < digits.length; i++) {
      const digit = '0123456789ABCDEF'.indexOf(digits[i]!);
      if (digit < 0) return undefined;
      point = point * 16 + digit;
    }
    return isIdeograph(table, point) ? point : undefined;
  }
  if (pointsByName === undefined) {
    pointsByName = new Map();
    for (let i = 0; i < table.names.length; i++) pointsByName.set(table.names[i]!, table.points[i]!);
  }
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 127) return undefined;
  return pointsByName.get(name.toUpperCase());
}

/** The index of the longest of some short names that stands at an index, or -1. */
function longest(names: readonly string[], text: string, at: number): number {
  let best = -1;
  for (let i = 0; i < names.length; i++) {
    if (text.startsWith(names[i]!, at) && (best < 0 || names[i]!.length > names[best]!.length)) best = i;
  }
  return best;
}

function hangulPoint(text: string): number | undefined {
  const lead = longest(LEADS, text, 0);
  let at = LEADS[lead]!.length;
  const vowel = longest(VOWELS, text, at);
  if (vowel < 0) return undefined;
  at += VOWELS[vowel]!.length;
  const tail = longest(TAILS, text, at);
  at += TAILS[tail]!.length;
  return at === text.length ? 0xac00 + (lead * 21 + vowel) * 28 + tail : undefined;
}
