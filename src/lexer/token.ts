import type { IToken, TokenType } from 'chevrotain';

/**
 * A token as chevrotain's parser reads it, with CPython's idea of its place.
 *
 * `line` and `column` are what CPython's parser hands to the tree: `line` is the (1-based) line on which the token
 * *ends*, `column` the 0-based byte column of its start, or -1 where it starts on an earlier line than it ends
 * (a string over several lines).
 */
export class Token implements IToken {
  tokenTypeIdx: number;
  tokenType: TokenType;
  readonly image: string;
  readonly startOffset: number;
  /** Offset behind the last character. */
  readonly endOffset: number;
  readonly line: number;
  readonly column: number;

  constructor(
    tokenType: TokenType,
    image: string,
    startOffset: number,
    endOffset: number,
    line: number,
    column: number,
  ) {
    this.tokenTypeIdx = tokenType.tokenTypeIdx as number;
    this.tokenType = tokenType;
    this.image = image;
    this.startOffset = startOffset;
    this.endOffset = endOffset;
    this.line = line;
    this.column = column;
  }

  /** Makes it another terminal: `print` becomes a name once `print_function` is on. */
  retype(tokenType: TokenType): void {
    this.tokenTypeIdx = tokenType.tokenTypeIdx as number;
    this.tokenType = tokenType;
  }
}
