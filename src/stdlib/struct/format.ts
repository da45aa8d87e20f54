/** Formats of module `struct`: what a format string says about the bytes (CPython 2.7 `Modules/_struct.c`). */

/** A run of items of one kind. */
export interface FormatItem {
  /** The format character. */
  readonly code: string;
  /** Bytes of one value; of a string (`s`, `p`) those of the whole. */
  readonly size: number;
  /** How many values the run has. */
  readonly count: number;
  /** Where the run begins. */
  readonly offset: number;
}

export interface Format {
  readonly isLittleEndian: boolean;
  /** Whether sizes and alignment are the machine's. */
  readonly isNative: boolean;
  readonly items: readonly FormatItem[];
  /** Bytes of everything. */
  readonly size: number;
  /** How many Python values there are. */
  readonly length: number;
}

const STANDARD_SIZES: ReadonlyMap<string, number> = new Map([
  ...[...'xcbBsp?'].map((code) => [code, 1] as const),
  ...[...'hH'].map((code) => [code, 2] as const),
  ...[...'iIlLf'].map((code) => [code, 4] as const),
  ...[...'qQd'].map((code) => [code, 8] as const),
]);

/** Those of 64-bit Linux; each is the alignment too. */
const NATIVE_SIZES: ReadonlyMap<string, number> = new Map([
  ...STANDARD_SIZES,
  ...[...'lLP'].map((code) => [code, 8] as const),
]);

const LARGEST = 2 ** 63;
const WHITESPACE = ' \t\n\v\f\r';

function isDigit(code: string): boolean {
  return code >= '0' && code <= '9';
}

/**
 * Reads a format.
 * @param text ends at its first NUL, as a C string does
 * @param fail raises `struct.error`
 */
export function parseFormat(text: string, fail: (message: string) => never): Format {
  const nul = text.indexOf('\0');
  const end = nul < 0 ? text.length : nul;
  const order = end === 0 ? '@' : text[0]!;
  const hasOrder = '@=<>!'.includes(order);
  const isNative = order === '@' || !hasOrder;
  const sizes = isNative ? NATIVE_SIZES : STANDARD_SIZES;
  const items: FormatItem[] = [];
  let size = 0;
  let length = 0;
  let at = hasOrder ? 1 : 0;
  while (at < end) {
    let code = text[at++]!;
    if (WHITESPACE.includes(code)) continue;
    let count = 1;
    if (isDigit(code)) {
      count = 0;
      for (; isDigit(code); code = at < end ? text[at++]! : '') {
        count = count * 10 + Number(code);
        if (count >= LARGEST) fail('total struct size too long');
      }
      if (code === '') break;
    }
    const unit = sizes.get(code);
    if (unit === undefined) return fail('bad char in struct format');
    if (isNative) size = Math.ceil(size / unit) * unit;
    const isString = code === 's' || code === 'p';
    if (code !== 'x') {
      if (isString) items.push({ code, size: count, count: 1, offset: size });
      else if (count > 0) items.push({ code, size: unit, count, offset: size });
      length += isString ? 1 : count;
    }
    size += unit * count;
    if (size >= LARGEST) fail('total struct size too long');
  }
  return { isLittleEndian: order !== '>' && order !== '!', isNative, items, size, length };
}
