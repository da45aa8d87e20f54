import { RegexError } from './regex-error.ts';
import { type StepBudget, spend } from './step-budget.ts';
import { charAt, type Subject } from './subject.ts';

/** The end of the text, as a token. */
export const END = -1;
/** Added to a character that stands behind a backslash: `\x` is one token. */
export const ESCAPED = 0x200000;

/** Text of a pattern or template: its characters, and whether it is a Python unicode object. */
export interface PatternText {
  readonly chars: Subject;
  readonly unicode: boolean;
}

/** The tokens of a pattern, one looked ahead (sre_parse's Tokenizer). */
export class PatternSource {
  readonly text: PatternText;
  private readonly budget: StepBudget;
  private index = 0;
  next = END;

  /** @throws RegexError where the text ends in a lone backslash, as soon as it is looked at */
  constructor(text: PatternText, budget: StepBudget) {
    this.text = text;
    this.budget = budget;
    this.read();
  }

  private read(): void {
    const { chars } = this.text;
    spend(this.budget, 1);
    if (this.index >= chars.length) {
      this.next = END;
      return;
    }
    const c = charAt(chars, this.index);
    if (c !== 92) {
      this.index++;
      this.next = c;
      return;
    }
    if (this.index + 1 >= chars.length) throw new RegexError('error', 'bogus escape (end of line)');
    this.next = charAt(chars, this.index + 1) + ESCAPED;
    this.index += 2;
  }

  /** Take the next token if it is `token`. */
  match(token: number): boolean {
    if (this.next !== token) return false;
    this.read();
    return true;
  }

  /** Take the next token, END at the end. */
  get(): number {
    const token = this.next;
    this.read();
    return token;
  }

  /** Where `seek` can come back to. */
  tell(): readonly [index: number, next: number] {
    return [this.index, this.next];
  }

  seek([index, next]: readonly [number, number]): void {
    this.index = index;
    this.next = next;
  }
}

/** Append a token's characters. */
export function pushToken(characters: number[], token: number): void {
  if (token >= ESCAPED) characters.push(92, token - ESCAPED);
  else characters.push(token);
}

export function isDigit(token: number): boolean {
  return token >= 48 && token <= 57;
}

export function isOctal(token: number): boolean {
  return token >= 48 && token <= 55;
}

/** The value of a hexadecimal digit, −1 for anything else. */
export function hexValue(token: number): number {
  if (token >= 48 && token <= 57) return token - 48;
  if (token >= 97 && token <= 102) return token - 87;
  if (token >= 65 && token <= 70) return token - 55;
  return -1;
}

/** Whether the characters are an identifier as sre_parse sees it: ASCII letters, digits, underscore. */
export function isName(name: readonly number[]): boolean {
  return name.every(
    (c, k) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || (k > 0 && c >= 48 && c <= 57),
  );
}

/**
 * What Python 2's `int()` makes of a piece of a pattern: white space around it and after the sign, decimal
 * digits.
 * @returns null where `int` raises ValueError
 */
export function parseInteger(characters: readonly number[]): number | null {
  let from = 0;
  let to = characters.length;
  const isSpace = (c: number) => c === 32 || (c >= 9 && c <= 13);
  while (from < to && isSpace(characters[from]!)) from++;
  while (to > from && isSpace(characters[to - 1]!)) to--;
  let sign = 1;
  if (characters[from] === 43 || characters[from] === 45) {
    if (characters[from] === 45) sign = -1;
    from++;
    while (from < to && isSpace(characters[from]!)) from++;
  }
  if (from >= to) return null;
  let value = 0;
  for (let i = from; i < to; i++) {
    if (!isDigit(characters[i]!)) return null;
    value = value * 10 + (characters[i]! - 48);
  }
  return value === 0 ? 0 : sign * value;
}

/** Text of characters known to be ASCII. */
export function asciiText(characters: readonly number[]): string {
  return characters.map((c) => String.fromCharCode(c)).join('');
}

/** `repr()` of a piece of the text, which has the text's type. */
export function reprOf(characters: readonly number[], unicode: boolean): string {
  const quote = characters.includes(39) && !characters.includes(34) ? 34 : 39;
  const hex = (c: number, digits: number) => c.toString(16).padStart(digits, '0');
  let body = '';
  for (const c of characters) {
    if (c === quote || c === 92) body += `\\${String.fromCharCode(c)}`;
    else if (c === 9) body += '\\t';
    else if (c === 10) body += '\\n';
    else if (c === 13) body += '\\r';
    else if (c >= 32 && c < 127) body += String.fromCharCode(c);
    else if (c < 256) body += `\\x${hex(c, 2)}`;
    else if (c < 65536) body += `\\u${hex(c, 4)}`;
    else body += `\\U${hex(c, 8)}`;
  }
  const mark = String.fromCharCode(quote);
  return `${unicode ? 'u' : ''}${mark}${body}${mark}`;
}
