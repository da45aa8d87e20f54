import { decodeUtf8Replacing, type SourceText, tokenTypes as T, type Token } from '../lexer/index.ts';

/** Where CPython reports an error: SyntaxError's `lineno`, `offset` and `text`. */
export interface ErrorPlace {
  readonly line: number;
  readonly offset: number;
  readonly text: string | null;
  /** The tokenizer had already met the end of the text. */
  readonly atEnd: boolean;
}

function countNewlines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * The place of the token that the parser refuses, as CPython's tokenizer sees it at that moment
 * (`Parser/parsetok.c`): the line being read, counted and shown from the start of the token's first line, and the
 * column behind the token.
 *
 * @param isFile whether the text is read line by line: a file's end then counts as one more, empty, line
 * @param token the refused token
 */
export function placeOf(source: SourceText, isFile: boolean, token: Token): ErrorPlace {
  const { text, codec } = source;
  const isEnd = token.startOffset >= text.length;
  // The end of the text belongs to its last line.
  const first = isEnd ? lastLineStart(text) : text.lastIndexOf('\n', token.startOffset - 1) + 1;
  const end = Math.max(token.endOffset, first);
  const lastNewline = text.indexOf('\n', Math.max(end - 1, first));
  const shownEnd = lastNewline < 0 ? text.length : lastNewline + 1;
  const line = 1 + countNewlines(text, Math.max(end - 1, 0));
  const atEnd = end >= text.length && looksAhead(token);
  if (isFile && isEnd) return { line: line + 1, offset: end - first, text: '', atEnd };
  const shown = text.slice(first, shownEnd);
  if (codec === null) return { line, offset: end - first, text: shown, atEnd };
  // CPython shows the line in its own encoding again.
  const restore = (bytes: string) => codec.encode(decodeUtf8Replacing(bytes));
  const offset = end - first > 1 ? restore(text.slice(first, end - 1)).length + 1 : end - first;
  return { line, offset, text: restore(shown), atEnd };
}

function lastLineStart(text: string): number {
  const end = text.endsWith('\n') ? text.length - 1 : text.length;
  return text.lastIndexOf('\n', end - 1) + 1;
}

/** Whether the tokenizer reads the character behind such a token before it hands it out. */
function looksAhead(token: Token): boolean {
  if (token.tokenType === T.StringLiteral)
    return token.image.length === 2 || /^[A-Za-z]{1,2}(''|"")$/.test(token.image);
  if (token.tokenType === T.Newline) return token.image === '';
  return token.image.length < 3 || token.tokenType === T.Name || token.tokenType === T.NumberLiteral;
}
