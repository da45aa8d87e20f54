import type { TokenType } from 'chevrotain';
import { Indentation, type TabCheck } from './indentation.ts';
import {
  BAD_LINE_CONTINUATION,
  END_OF_FILE_IN_STRING,
  END_OF_LINE_IN_STRING,
  INVALID_TOKEN,
  type LexicalError,
} from './lexical-error.ts';
import { scanNumber } from './number-syntax.ts';
import type { ReadError } from './source-text.ts';
import { tabSizeOfComment } from './tab-size-comment.ts';
import { Token } from './token.ts';
import * as T from './token-types.ts';

/** How to scan; every field has a default. */
export interface ScanOptions {
  /** `print` is a name from the start (`print_function` is inherited). */
  readonly printFunction?: boolean;
  /** At an end of input that lacks its newline, leave blocks open (CPython's PyCF_DONT_IMPLY_DEDENT, for `codeop`). */
  readonly dontImplyDedent?: boolean;
  readonly tabCheck?: TabCheck;
  /** What stops the reading of the source where the given text ends, in place of its end. */
  readonly readError?: ReadError | null;
  /** How many brackets and blocks may be open at a time. */
  readonly nestingLimit?: number;
  /** Called from time to time; what it throws ends the scan. */
  readonly onProgress?: () => void;
}

/** Thrown where more brackets and blocks are open than {@link ScanOptions.nestingLimit} allows. */
export class NestingLimitReached {
  readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }
}

/** A scanned source: its tokens, the last an `EndMarker` or an `ErrorToken`. */
export interface ScanResult {
  readonly tokens: Token[];
  /** Why the scanner stopped, where it did not reach the end; null for a stray character (plain invalid syntax). */
  readonly error: LexicalError | null;
  /** Indentation mixes tabs and spaces in a way that depends on the width of a tab. */
  readonly inconsistentTabs: boolean;
}

const NEWLINE = 10;

/** Tokens, and lines, between two calls of `onProgress`, less one: a mask. */
const REPORT_MASK = 0x3ff;

const IDENTIFIER_START = 1;
const IDENTIFIER = 2;
const DIGIT = 4;

const CLASSES = new Uint8Array(65536);
for (let c = 97; c <= 122; c++) CLASSES[c] = CLASSES[c - 32] = IDENTIFIER_START | IDENTIFIER;
CLASSES[95] = IDENTIFIER_START | IDENTIFIER;
for (let c = 48; c <= 57; c++) CLASSES[c] = DIGIT | IDENTIFIER;

/**
 * Turns source text into tokens, the way CPython 2.7's `Parser/tokenizer.c` and `Parser/parsetok.c` do together:
 * line joining, INDENT and DEDENT, and the NEWLINE that is put before the end.
 *
 * @param source bytes as code units 0–255, lines ended by `\n` only
 */
export function scan(source: string, options: ScanOptions = {}): ScanResult {
  return new Scanner(source, options).scan();
}

class Scanner {
  private readonly source: string;
  private readonly options: ScanOptions;
  private readonly tokens: Token[] = [];
  private readonly names = new Map<string, string>();
  private readonly indentation: Indentation;
  private error: LexicalError | null = null;
  private position = 0;
  private line = 1;
  private lineStart = 0;
  /** Open brackets; negative after a stray closing one. */
  private brackets = 0;
  private readonly nestingLimit: number;

  constructor(source: string, options: ScanOptions) {
    this.source = source;
    this.options = options;
    this.indentation = new Indentation(options.tabCheck ?? 'ignore');
    this.nestingLimit = options.nestingLimit ?? Number.POSITIVE_INFINITY;
  }

  scan(): ScanResult {
    let going = true;
    while (going) {
      if ((this.line & REPORT_MASK) === REPORT_MASK) this.options.onProgress?.();
      going = this.scanLine();
    }
    return { tokens: this.tokens, error: this.error, inconsistentTabs: this.indentation.inconsistent };
  }

  /** Scans one physical line, or a logical one with its continuation lines; false at the end or an error. */
  private scanLine(): boolean {
    const { source } = this;
    const blank = this.measureIndentation();
    if (blank === undefined) return false;
    for (;;) {
      let at = this.position;
      let c = source.charCodeAt(at);
      while (c === 32 || c === 9 || c === 12) c = source.charCodeAt(++at);
      const kind = CLASSES[c];
      if ((kind! & IDENTIFIER_START) !== 0) {
        if (!this.scanName(at)) return false;
      } else if ((kind! & DIGIT) !== 0) {
        if (!this.scanNumber(at)) return false;
      } else if (c === NEWLINE) {
        this.newline(at, blank);
        return true;
      } else if (c === 34 /* " */ || c === 39 /* ' */) {
        if (!this.scanString(at, at)) return false;
      } else if (c === 35 /* # */) {
        this.skipComment(at);
      } else if (c === 92 /* \ */) {
        if (!this.continueLine(at)) return false;
      } else if (at >= source.length) {
        this.position = at;
        return this.finish();
      } else if (c === 46 /* . */ && (CLASSES[source.charCodeAt(at + 1)]! & DIGIT) !== 0) {
        if (!this.scanNumber(at)) return false;
      } else if (!this.scanOperator(c, at)) {
        return this.fail(null, at, at + 1);
      }
    }
  }

  /** Reads a line's indentation; true for a line without code, undefined after an error. */
  private measureIndentation(): boolean | undefined {
    const { source, indentation } = this;
    let at = this.position;
    let width = 0;
    let check = 0;
    let c = source.charCodeAt(at);
    for (; ; c = source.charCodeAt(++at)) {
      if (c === 32) {
        width++;
        check++;
      } else if (c === 9) {
        width = (Math.trunc(width / indentation.tabSize) + 1) * indentation.tabSize;
        check++;
      } else if (c === 12) {
        width = check = 0;
      } else {
        break;
      }
    }
    this.position = at;
    if (c === 35 /* # */ || c === NEWLINE) return true;
    if (this.brackets !== 0) return false;
    // A line that cannot be read ends no block.
    if (at >= source.length && this.options.readError != null) return false;
    const change = indentation.enter(width, check);
    if (typeof change !== 'number') {
      const end = source.indexOf('\n', at);
      this.fail(change, at, end < 0 ? source.length : end + 1);
      return undefined;
    }
    if (change > 0) {
      this.checkNesting();
      this.emit(T.Indent, '', at, at);
    }
    for (let i = change; i < 0; i++) this.emit(T.Dedent, '', at, at);
    return false;
  }

  private newline(at: number, blank: boolean): void {
    // A stray closing bracket makes the count negative; the parser stops there, so the count no longer matters.
    if (!blank && this.brackets <= 0) this.emit(T.Newline, '\n', at, at + 1);
    this.startLine(at + 1);
  }

  private startLine(at: number): void {
    this.position = at;
    this.lineStart = at;
    // Behind the last newline there is no further line.
    if (at < this.source.length) this.line++;
  }

  private skipComment(at: number): void {
    const { source } = this;
    let end = source.indexOf('\n', at);
    if (end < 0) end = source.length;
    const size = tabSizeOfComment(source, at + 1, end);
    if (size > 0) this.indentation.tabSize = size;
    this.position = end;
  }

  private continueLine(at: number): boolean {
    const { source } = this;
    if (source.charCodeAt(at + 1) !== NEWLINE) {
      const end = source.indexOf('\n', at);
      return this.fail(BAD_LINE_CONTINUATION, at, end < 0 ? source.length : end + 1);
    }
    this.startLine(at + 2);
    return true;
  }

  private scanName(start: number): boolean {
    const { source } = this;
    let end = start + 1;
    let c = source.charCodeAt(end);
    while ((CLASSES[c]! & IDENTIFIER) !== 0) c = source.charCodeAt(++end);
    if ((c === 34 || c === 39) && isStringPrefix(source, start, end)) return this.scanString(start, end);
    const text = source.slice(start, end);
    const keyword = T.KEYWORDS.get(text);
    if (keyword !== undefined && !(keyword === T.Print && this.options.printFunction === true)) {
      this.emit(keyword, text, start, end);
    } else {
      let name = this.names.get(text);
      if (name === undefined) {
        this.names.set(text, text);
        name = text;
      }
      this.emit(T.Name, name, start, end);
    }
    return true;
  }

  private scanNumber(start: number): boolean {
    const end = scanNumber(this.source, start);
    if (end < 0) return this.fail(INVALID_TOKEN, start, ~end);
    this.emit(T.NumberLiteral, this.source.slice(start, end), start, end);
    return true;
  }

  /** Scans a string whose prefix starts at `start` and whose opening quote stands at `quoteAt`. */
  private scanString(start: number, quoteAt: number): boolean {
    const { source } = this;
    const quote = source.charCodeAt(quoteAt);
    let at = quoteAt + 1;
    if (source.charCodeAt(at) === quote) {
      if (source.charCodeAt(at + 1) === quote) return this.scanTripleQuoted(start, at + 2, quote);
      this.emit(T.StringLiteral, source.slice(start, at + 1), start, at + 1);
      return true;
    }
    let lines = 0;
    let lineStart = this.lineStart;
    for (;;) {
      const c = source.charCodeAt(at++);
      if (c === quote) break;
      if (c === 92 /* \ */) {
        if (source.charCodeAt(at++) === NEWLINE) {
          lines++;
          lineStart = at;
        }
        continue;
      }
      if (c === NEWLINE || at > source.length) return this.failInString(END_OF_LINE_IN_STRING, start, at - 1);
    }
    this.emitString(start, at, lines, lineStart);
    return true;
  }

  private scanTripleQuoted(start: number, bodyAt: number, quote: number): boolean {
    const { source } = this;
    let at = bodyAt;
    let lines = 0;
    let lineStart = this.lineStart;
    for (;;) {
      const c = source.charCodeAt(at++);
      if (c === quote) {
        if (source.charCodeAt(at) === quote && source.charCodeAt(at + 1) === quote) break;
      } else if (c === NEWLINE) {
        lines++;
        lineStart = at;
      } else if (c === 92 /* \ */) {
        if (source.charCodeAt(at++) === NEWLINE) {
          lines++;
          lineStart = at;
        }
        // A backslash as the very last character is reported as an unfinished line (E_EOLS), as in CPython.
        if (at > source.length) return this.failInString(END_OF_LINE_IN_STRING, start, source.length);
      } else if (at > source.length) {
        return this.failInString(END_OF_FILE_IN_STRING, start, source.length);
      }
    }
    this.emitString(start, at + 2, lines, lineStart);
    return true;
  }

  private emitString(start: number, end: number, lines: number, lineStart: number): void {
    this.position = end;
    const image = this.source.slice(start, end);
    if (lines > 0) {
      this.line += lines;
      this.lineStart = lineStart;
      this.tokens.push(new Token(T.StringLiteral, image, start, end, this.line, -1));
    } else {
      this.tokens.push(new Token(T.StringLiteral, image, start, end, this.line, start - this.lineStart));
    }
  }

  private failInString(error: LexicalError, start: number, end: number): boolean {
    const { readError } = this.options;
    if (readError != null && end >= this.source.length) {
      return this.fail({ type: readError.type, message: readError.messageInString }, end, end);
    }
    return this.fail(error, start, Math.min(end, this.source.length));
  }

  private scanOperator(c: number, at: number): boolean {
    const { source } = this;
    const next = source.charCodeAt(at + 1);
    switch (c) {
      case 40:
        return this.open(T.LeftParenthesis, '(', at);
      case 41:
        this.brackets--;
        return this.emit(T.RightParenthesis, ')', at, at + 1);
      case 91:
        return this.open(T.LeftBracket, '[', at);
      case 93:
        this.brackets--;
        return this.emit(T.RightBracket, ']', at, at + 1);
      case 123:
        return this.open(T.LeftBrace, '{', at);
      case 125:
        this.brackets--;
        return this.emit(T.RightBrace, '}', at, at + 1);
      case 44:
        return this.emit(T.Comma, ',', at, at + 1);
      case 46:
        return this.emit(T.Dot, '.', at, at + 1);
      case 58:
        return this.emit(T.Colon, ':', at, at + 1);
      case 59:
        return this.emit(T.Semicolon, ';', at, at + 1);
      case 61:
        return next === 61 ? this.emit(T.ComparisonOperator, '==', at, at + 2) : this.emit(T.Equal, '=', at, at + 1);
      case 43:
        return this.augmentable(T.AdditiveOperator, '+', '+=', at, next);
      case 45:
        return this.augmentable(T.AdditiveOperator, '-', '-=', at, next);
      case 42:
        if (next === 42) return this.augmentable(T.DoubleStar, '**', '**=', at, source.charCodeAt(at + 2));
        return this.augmentable(T.Star, '*', '*=', at, next);
      case 47:
        if (next === 47) return this.augmentable(T.BinaryOperator, '//', '//=', at, source.charCodeAt(at + 2));
        return this.augmentable(T.BinaryOperator, '/', '/=', at, next);
      case 37:
        return this.augmentable(T.BinaryOperator, '%', '%=', at, next);
      case 38:
        return this.augmentable(T.BinaryOperator, '&', '&=', at, next);
      case 124:
        return this.augmentable(T.BinaryOperator, '|', '|=', at, next);
      case 94:
        return this.augmentable(T.BinaryOperator, '^', '^=', at, next);
      case 60:
        if (next === 60) return this.augmentable(T.BinaryOperator, '<<', '<<=', at, source.charCodeAt(at + 2));
        if (next === 61) return this.emit(T.ComparisonOperator, '<=', at, at + 2);
        if (next === 62) return this.emit(T.ComparisonOperator, '<>', at, at + 2);
        return this.emit(T.ComparisonOperator, '<', at, at + 1);
      case 62:
        if (next === 62) return this.augmentable(T.RightShift, '>>', '>>=', at, source.charCodeAt(at + 2));
        if (next === 61) return this.emit(T.ComparisonOperator, '>=', at, at + 2);
        return this.emit(T.ComparisonOperator, '>', at, at + 1);
      case 33:
        return next === 61 && this.emit(T.ComparisonOperator, '!=', at, at + 2);
      case 126:
        return this.emit(T.Tilde, '~', at, at + 1);
      case 96:
        return this.emit(T.Backquote, '`', at, at + 1);
      case 64:
        return this.emit(T.At, '@', at, at + 1);
      default:
        return false;
    }
  }

  /** Emits a binary operator, or its augmented assignment where `=` follows. */
  private augmentable(type: TokenType, image: string, augmented: string, at: number, next: number): boolean {
    return next === 61
      ? this.emit(T.AugmentedAssignment, augmented, at, at + augmented.length)
      : this.emit(type, image, at, at + image.length);
  }

  /** Opens a bracket. */
  private open(type: TokenType, image: string, at: number): true {
    this.brackets++;
    this.checkNesting();
    return this.emit(type, image, at, at + 1);
  }

  private checkNesting(): void {
    if (this.brackets + this.indentation.depth > this.nestingLimit) throw new NestingLimitReached(this.nestingLimit);
  }

  private emit(type: TokenType, image: string, start: number, end: number): true {
    if ((this.tokens.length & REPORT_MASK) === REPORT_MASK) this.options.onProgress?.();
    this.tokens.push(new Token(type, image, start, end, this.line, start - this.lineStart));
    this.position = end;
    return true;
  }

  /** Ends the tokens: closes the line and the blocks that the text leaves open. */
  private finish(): boolean {
    const { source, tokens, indentation } = this;
    const end = source.length;
    if (this.options.readError != null) return this.fail(this.options.readError, end, end);
    if (tokens.length > 0) {
      const open = indentation.depth;
      this.emit(T.Newline, '', end, end);
      if (open > 0 && this.options.dontImplyDedent !== true) {
        for (let i = indentation.close(); i > 0; i--) this.emit(T.Dedent, '', end, end);
        this.emit(T.Newline, '', end, end);
      }
    }
    this.emit(T.EndMarker, '', end, end);
    return false;
  }

  private fail(error: LexicalError | null, start: number, end: number): false {
    this.error = error;
    this.emit(T.ErrorToken, '', start, end);
    return false;
  }
}

/** Whether `source[start:end]` is one of `b`, `r`, `u`, `br`, `ur`, in any case. */
function isStringPrefix(source: string, start: number, end: number): boolean {
  const first = source.charCodeAt(start) | 32;
  if (end - start === 1) return first === 98 || first === 114 || first === 117;
  return end - start === 2 && (first === 98 || first === 117) && (source.charCodeAt(start + 1) | 32) === 114;
}
