/**
 * Printed listings back to programs. The book sets `__name__` as `_ _name_ _`, `==` as `=  =` and `()` as `(  )`; this
 * undoes that, and nothing else (SPEC, "The book's listings").
 */

/** One place where something was joined. */
export interface Joined {
  /** Counted from 1. */
  readonly line: number;
  /** What the listing has. */
  readonly from: string;
  /** What it was read as. */
  readonly to: string;
}

/** A listing as source. */
export interface BookListing {
  /** Python that parses. */
  readonly source: string;
  /** Every join, in order. */
  readonly joined: readonly Joined[];
}

/**
 * Undoes the typesetting of a listing, in its code and in its string literals; comments stay as they are.
 *
 * In code, blanks between the characters of an operator are always typesetting, for Python allows none there. In a
 * string literal they are taken for it only where there are exactly two, as the book prints them.
 *
 * @param text the listing as printed
 * @returns the program, line for line, and what was joined
 */
export function fromBook(text: string): BookListing {
  return new BookReader(text).read();
}

/** Operators by their parts: what may follow one character to make an operator with it. */
const OPERATOR_ENDS: ReadonlyMap<string, string> = new Map([
  ['=', '='],
  ['!', '='],
  ['<', '=<>'],
  ['>', '=>'],
  ['+', '='],
  ['-', '='],
  ['*', '=*'],
  ['/', '=/'],
  ['%', '='],
  ['&', '='],
  ['|', '='],
  ['^', '='],
]);

/** Operators of two characters that a third can follow. */
const LONG_OPERATORS: ReadonlySet<string> = new Set(['<<', '>>', '**', '//']);

class BookReader {
  readonly #text: string;
  #at = 0;
  #line = 1;
  #source = '';
  readonly #joined: Joined[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  read(): BookListing {
    const text = this.#text;
    while (this.#at < text.length) {
      const character = text[this.#at]!;
      if (character === '#') this.#copyUntil(endOfLine(text, this.#at));
      else if (character === '"' || character === "'") this.#readString(character);
      else if (!this.#join(false)) this.#copy();
    }
    return { source: this.#source, joined: this.#joined };
  }

  /** Copies one character. */
  #copy(): void {
    const character = this.#text[this.#at++]!;
    if (character === '\n') this.#line++;
    this.#source += character;
  }

  #copyUntil(end: number): void {
    while (this.#at < end) this.#copy();
  }

  /** A string literal, its prefix already copied. One that is not closed ends with its line. */
  #readString(quote: string): void {
    const text = this.#text;
    const isTriple = text.startsWith(quote.repeat(3), this.#at);
    const end = isTriple ? quote.repeat(3) : quote;
    this.#copyUntil(this.#at + end.length);
    while (this.#at < text.length) {
      if (text.startsWith(end, this.#at)) {
        this.#copyUntil(this.#at + end.length);
        return;
      }
      const character = text[this.#at];
      if (character === '\n' && !isTriple) return;
      if (character === '\\') this.#copyUntil(Math.min(this.#at + 2, text.length));
      else if (!this.#join(true)) this.#copy();
    }
  }

  /** Joins what stands here; answers whether there was something to join. */
  #join(isString: boolean): boolean {
    const text = this.#text;
    const character = text[this.#at]!;
    let end: number | undefined;
    if (character === '_') end = this.#endOfName();
    else if (character === '(') end = text.startsWith('  )', this.#at + 1) ? this.#at + 4 : undefined;
    else end = endOfOperator(text, this.#at, isString);
    if (end === undefined) return false;
    const from = text.slice(this.#at, end);
    const to = from.replaceAll(' ', '');
    this.#joined.push({ line: this.#line, from, to });
    this.#source += to;
    this.#at = end;
    return true;
  }

  /** Where `_ _name_ _` ends; undefined where there is none. */
  #endOfName(): number | undefined {
    const text = this.#text;
    if (this.#at > 0 && isNamePart(text.charCodeAt(this.#at - 1))) return undefined;
    if (!text.startsWith('_ _', this.#at)) return undefined;
    const start = this.#at + 3;
    let at = start;
    while (isNamePart(text.charCodeAt(at))) at++;
    // The name's last character is the first of the underscores behind it.
    if (at - 1 <= start || text[start] === '_' || text[at - 1] !== '_' || text[at] !== ' ' || text[at + 1] !== '_') {
      return undefined;
    }
    return isNamePart(text.charCodeAt(at + 2)) ? undefined : at + 2;
  }
}

function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline;
}

/** Whether a character code can be in a name; NaN, beyond the end, cannot. */
function isNamePart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** Where an operator that is split by blanks ends; undefined where there is none. */
function endOfOperator(text: string, start: number, isString: boolean): number | undefined {
  const ends = OPERATOR_ENDS.get(text[start]!);
  if (ends === undefined) return undefined;
  let operator = text[start]!;
  let at = start + 1;
  let isSplit = false;
  for (;;) {
    let next = at;
    while (text[next] === ' ') next++;
    const character = text[next] ?? '';
    const continues =
      operator.length === 1 ? ends.includes(character) : LONG_OPERATORS.has(operator) && character === '=';
    if (character === '' || !continues) break;
    if (next > at) {
      if (isString && next - at !== 2) break;
      isSplit = true;
    }
    operator += character;
    at = next + 1;
  }
  return isSplit ? at : undefined;
}
