import { type CharacterClasses, isAsciiAlnum, isAsciiDigit, isAsciiSpace } from './character-classes.ts';

// The codes stand as literals for the reason that matcher.ts gives.

/** Whether a character belongs to a category of the code format (`sre_category`; odd codes are the negations). */
export function inCategory(category: number, c: number, classes: CharacterClasses): boolean {
  return categoryBase(category & ~1, c, classes) !== ((category & 1) === 1);
}

function categoryBase(category: number, c: number, classes: CharacterClasses): boolean {
  switch (category) {
    case 0 /* CATEGORY_DIGIT */:
      return isAsciiDigit(c);
    case 2 /* CATEGORY_SPACE */:
      return isAsciiSpace(c);
    case 4 /* CATEGORY_WORD */:
    case 8 /* CATEGORY_LOC_WORD */:
      return isAsciiAlnum(c) || c === 95;
    case 6 /* CATEGORY_LINEBREAK */:
      return c === 10;
    case 10 /* CATEGORY_UNI_DIGIT */:
      return classes.isDigit(c);
    case 12 /* CATEGORY_UNI_SPACE */:
      return classes.isSpace(c);
    case 14 /* CATEGORY_UNI_WORD */:
      return classes.isAlnum(c) || c === 95;
    case 16 /* CATEGORY_UNI_LINEBREAK */:
      return classes.isLinebreak(c);
    default:
      return false;
  }
}

const UNKNOWN = 0;
const OUTSIDE = 1;
const INSIDE = 2;

/** How many pages of remembered answers the sets of one program may still make. */
export interface PageAllowance {
  left: number;
}

/**
 * A set of characters in the code format's set language (`SRE_CHARSET`), with answers for the basic plane remembered in
 * pages of 256.
 */
export class CharacterSet {
  readonly words: readonly number[];
  readonly lower: ((c: number) => number) | null;
  readonly classes: CharacterClasses;
  private readonly allowance: PageAllowance;
  private readonly pages: (Uint8Array | undefined)[] = [];

  /**
   * @param words the set's code up to, not including, its FAILURE; already validated
   * @param lower applied to a character before it is looked up, null when case matters
   * @param classes the unicode database
   * @param allowance shared by the sets of a program, so that hostile patterns cannot hoard memory
   */
  constructor(
    words: readonly number[],
    lower: ((c: number) => number) | null,
    classes: CharacterClasses,
    allowance: PageAllowance,
  ) {
    this.allowance = allowance;
    this.words = words;
    this.lower = lower;
    this.classes = classes;
  }

  /** Whether `c` is a member. */
  contains(c: number): boolean {
    if (c > 0xffff) return this.evaluate(c);
    let page = this.pages[c >> 8];
    if (page === undefined) {
      if (this.allowance.left === 0) return this.evaluate(c);
      this.allowance.left--;
      page = new Uint8Array(256);
      this.pages[c >> 8] = page;
    }
    const known = page[c & 255]!;
    if (known !== UNKNOWN) return known === INSIDE;
    const inside = this.evaluate(c);
    page[c & 255] = inside ? INSIDE : OUTSIDE;
    return inside;
  }

  /** Membership worked out from the set's code. */
  evaluate(character: number): boolean {
    const { words } = this;
    const c = this.lower === null ? character : this.lower(character);
    let positive = true;
    for (let i = 0; i < words.length; ) {
      switch (words[i++]) {
        case 19 /* OP_LITERAL */:
          if (c === words[i]) return positive;
          i++;
          break;
        case 27 /* OP_RANGE */:
          if (words[i]! <= c && c <= words[i + 1]!) return positive;
          i += 2;
          break;
        case 9 /* OP_CATEGORY */:
          if (inCategory(words[i]!, c, this.classes)) return positive;
          i++;
          break;
        case 26 /* OP_NEGATE */:
          positive = !positive;
          break;
        case 10 /* OP_CHARSET */:
          if (c < 256 && ((words[i + (c >> 5)]! >>> (c & 31)) & 1) === 1) return positive;
          i += 8;
          break;
        case 11 /* OP_BIGCHARSET */:
          {
            const blocks = words[i++]!;
            if (c < 65536) {
              const block = (words[i + (c >> 10)]! >>> (((c >> 8) & 3) * 8)) & 255;
              if (((words[i + 64 + block * 8 + ((c & 255) >> 5)]! >>> (c & 31)) & 1) === 1) return positive;
            }
            i += 64 + blocks * 8;
            break;
          }
      }
    }
    return !positive;
  }
}
