import { decodeUtf8Replacing, type SourceText, tokenTypes as T, type Token } from '../lexer/index.ts';

/** Where CPython reports an error: SyntaxError's `lineno`, `offset` and `text`. */
export interface ErrorPlace {
  readonly line: number;
  readonly offset: number;
  readonly text: string;
  /** The tokenizer had already met the end of the text. */
  readonly atEnd: boolean;
}

/**
 * The place of the token that the parser refuses, as CPython's tokenizer sees it at that moment
 * (`Parser/parsetok.c`): the line being read, and the column behind the token. What is shown, and what columns are
 * counted from, is the reading buffer: it starts with the line on which the token starts, or, where a string over
 * several lines ends on that line, with the line on which that string starts.
 *
 * @param isFile whether the text is read line by line: its end then counts as one more, empty, line
 * @param tokens all tokens up to the refused one
 * @param token the refused token
 */
export function placeOf(source: SourceText, isFile: boolean, tokens: readonly Token[], token: Token): ErrorPlace {
  return placeUpTo(source, isFile, tokens, token, token.endOffset - 1);
}

/** As `placeOf`, where the tokenizer has read up to the character at `last`. */
function placeUpTo(
  source: SourceText,
  isFile: boolean,
  tokens: readonly Token[],
  token: Token,
  last: number,
): ErrorPlace {
  const { text } = source;
  const { startOffset, endOffset } = token;
  const isEnd = startOffset >= text.length;
  const bufferStart = isEnd ? lastLineStart(text) : startOfBuffer(text, tokens, token);
  const newline = text.indexOf('\n', Math.max(last, startOffset));
  const lineEnd = newline < 0 ? text.length : newline + 1;
  const line = text === '' ? 0 : 1 + countNewlines(text, lineEnd - 1);
  const atEnd = looksAt(text, token) >= text.length;
  if (isFile && isEnd) return { line: line + 1, offset: endOffset - bufferStart, text: '', atEnd };
  return restoreEncoding(source, line, endOffset - bufferStart, text.slice(bufferStart, lineEnd), atEnd);
}

/**
 * The place of a string that the end of the text cuts off. A file gives one more, empty, line to a string whose last
 * line is complete; it ends a string in single quotes, and a triple-quoted one goes on to the end, which counts as a
 * line too.
 *
 * @param isTriple whether the string may run over lines
 */
export function placeOfOpenString(
  source: SourceText,
  isFile: boolean,
  tokens: readonly Token[],
  token: Token,
  isTriple: boolean,
): ErrorPlace {
  const { text, newlineAdded } = source;
  const { endOffset } = token;
  // The newline that cuts a string off has been read, though it does not belong to the token.
  if (endOffset < text.length) return placeUpTo(source, isFile, tokens, token, endOffset);
  if (!isFile) return placeOf(source, isFile, tokens, token);
  const rest = text.slice(startOfBuffer(text, tokens, token));
  const shown = newlineAdded ? rest : `${rest}\n`;
  const line = countNewlines(text, text.length) + 1;
  if (!isTriple) return restoreEncoding(source, line, rest.length, shown, true);
  return restoreEncoding(source, newlineAdded ? line : line + 1, shown.length, shown, true);
}

/** CPython shows the line in its own encoding again, and counts columns in that. */
function restoreEncoding(source: SourceText, line: number, offset: number, text: string, atEnd: boolean): ErrorPlace {
  const { codec } = source;
  if (codec === null) return { line, offset, text, atEnd };
  const restore = (bytes: string) => codec.encode(decodeUtf8Replacing(bytes));
  const restored = offset > 1 ? restore(text.slice(0, offset - 1)).length + 1 : offset;
  return { line, offset: restored, text: restore(text), atEnd };
}

/** Number of newlines in `text[:end]`. */
function countNewlines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The end of the text belongs to its last line. */
function lastLineStart(text: string): number {
  return text.length < 2 ? 0 : text.lastIndexOf('\n', text.length - 2) + 1;
}

function startOfBuffer(text: string, tokens: readonly Token[], token: Token): number {
  let start = token.startOffset === 0 ? 0 : text.lastIndexOf('\n', token.startOffset - 1) + 1;
  for (let i = tokens.lastIndexOf(token) - 1; i >= 0; i--) {
    const { startOffset, endOffset } = tokens[i]!;
    if (endOffset <= start) break;
    if (startOffset < start) start = text.lastIndexOf('\n', startOffset) + 1;
  }
  return start;
}

/** Offset of the last character that the tokenizer has read when it hands out a token. */
function looksAt(text: string, token: Token): number {
  const { tokenType, image, endOffset } = token;
  if (tokenType === T.StringLiteral) {
    // Only an empty string needs a look whether a third quote follows.
    const quote = image.charAt(image.length - 1);
    return image.indexOf(quote) === image.length - 2 ? endOffset : endOffset - 1;
  }
  if (tokenType === T.NumberLiteral) {
    // An exponent may have been tried: `1e` is a number before a name.
    return (text.charCodeAt(endOffset) | 32) === 101 ? endOffset + 1 : endOffset;
  }
  if (tokenType === T.Newline) return image === '' ? endOffset : endOffset - 1;
  return tokenType === T.Name || image.length < 3 || T.KEYWORDS.has(image) ? endOffset : endOffset - 1;
}
