import type { LexicalError } from './lexical-error.ts';
import { builtinSourceCodec, type SourceCodec } from './source-codec.ts';
import { type DecodeFailure, describeDecodeFailure, encodeUtf8 } from './utf8.ts';

/**
 * From the bytes of a program to what the scanner reads: line ends, the byte order mark, the encoding declaration
 * (PEP 263) and the recoding to UTF-8 (CPython 2.7 `Parser/tokenizer.c`).
 */

/**
 * Where the text comes from, which decides about its encoding and about the places of errors:
 * a file read line by line, a byte string given to `compile`, or a `unicode` given to `compile` (as UTF-8 bytes).
 */
export type SourceOrigin = 'file' | 'string' | 'unicode';

/** Encodings beyond the built-in ones (UTF-8, ASCII, ISO-8859-1 and -15, Windows-1252). */
export interface SourceEncodings {
  /** Decodes bytes (code units 0–255) to UTF-16 text, or says why not; undefined for an unknown encoding. */
  readonly decodeSource?: ((bytes: string, encoding: string) => string | DecodeFailure | undefined) | undefined;
  /** The inverse of `decodeSource`, for the byte strings in such a source. */
  readonly encodeSource?: ((text: string, encoding: string) => string | undefined) | undefined;
}

export interface SourceText {
  /** What to scan: bytes, UTF-8 where the source was recoded; lines end with `\n`. */
  readonly text: string;
  /** The declared encoding under CPython's name for it (`utf-8` and `iso-8859-1` are normalised), or null. */
  readonly encoding: string | null;
  /** The codec of `encoding`, where `text` was recoded from it to UTF-8. */
  readonly recodedFrom: SourceCodec | null;
  /** The codec of `encoding`, recoded or not; null without a declaration. */
  readonly codec: SourceCodec | null;
  /** What stops the reading at the end of `text`. */
  readonly readError: ReadError | null;
  /** A newline was added to the last line. */
  readonly newlineAdded: boolean;
}

/** A source that cannot be decoded from some line on. */
export interface ReadError extends LexicalError {
  /** The message when the line is reached inside a string. */
  readonly messageInString: string;
}

/** A source that cannot be read at all: `line` is where CPython reports it. */
export interface UnreadableSource {
  readonly message: string;
  readonly line: number;
}

const BYTE_ORDER_MARK = '\xef\xbb\xbf';
const NON_ASCII = /[\u0080-\uffff]/;

/**
 * Prepares a program's bytes for the scanner.
 *
 * @param source the bytes, as code units 0–255
 * @param filename for messages
 * @param origin see `SourceOrigin`
 * @param endLastLine whether to end an unfinished last line (mode `exec`; a file's is always ended)
 */
export function readSource(
  source: string,
  filename: string,
  origin: SourceOrigin,
  endLastLine: boolean,
  encodings: SourceEncodings,
): SourceText | UnreadableSource {
  const isFile = origin === 'file';
  let text = translateNewlines(source);
  if (isFile) text = dropNullTails(text);
  const newlineAdded = (isFile || endLastLine) && text.length > 0 && text.charCodeAt(text.length - 1) !== 10;
  if (newlineAdded) text += '\n';
  const hasMark = text.startsWith(BYTE_ORDER_MARK);
  if (hasMark) text = text.slice(BYTE_ORDER_MARK.length);

  const declaration = findDeclaration(text, isFile);
  const declared = declaration?.encoding ?? null;
  const lineOf = (line: number) => (isFile ? line : 0);
  if (hasMark && declared !== null && declared !== 'utf-8') {
    return { message: `encoding problem: ${declared} with BOM`, line: lineOf(declaration!.line) };
  }
  const encoding = hasMark ? 'utf-8' : declared;
  const base = { encoding, recodedFrom: null, codec: null, readError: null, newlineAdded };
  if (encoding === null) return isFile ? refuseNonAscii({ ...base, text }, filename) : { ...base, text };
  const codec = findCodec(encoding, encodings);
  if (encoding === 'utf-8' || encoding === 'iso-8859-1') return { ...base, text, codec: codec ?? null };
  if (codec === undefined) {
    return {
      message: `${isFile ? 'encoding problem' : 'unknown encoding'}: ${encoding}`,
      line: lineOf(declaration!.line),
    };
  }
  return recode(text, { ...base, codec, recodedFrom: codec }, codec, isFile);
}

/** `\r\n` and `\r` end lines too. */
function translateNewlines(source: string): string {
  return source.includes('\r') ? source.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : source;
}

/** CPython reads lines as C strings: a null byte hides the rest of its line, the line's end included. */
function dropNullTails(source: string): string {
  let null_ = source.indexOf('\0');
  if (null_ < 0) return source;
  let text = '';
  let kept = 0;
  while (null_ >= 0) {
    text += source.slice(kept, null_);
    const end = source.indexOf('\n', null_);
    kept = end < 0 ? source.length : end + 1;
    null_ = source.indexOf('\0', kept);
  }
  return text + source.slice(kept);
}

interface Declaration {
  readonly encoding: string;
  readonly line: number;
}

/** Looks for the declaration in the first two lines. */
function findDeclaration(text: string, isFile: boolean): Declaration | undefined {
  let start = 0;
  for (let line = 1; line <= 2; line++) {
    const end = text.indexOf('\n', start);
    // A string's last line, when nothing ends it, is not looked at.
    if (end < 0 && !isFile) return undefined;
    const content = end < 0 ? text.slice(start) : text.slice(start, end);
    const encoding = declaredEncoding(content);
    if (encoding !== undefined) return { encoding, line };
    if (end < 0 || !isCommentOrBlank(content)) return undefined;
    start = end + 1;
  }
  return undefined;
}

function isCommentOrBlank(line: string): boolean {
  let at = 0;
  let c = line.charCodeAt(0);
  while (c === 32 || c === 9 || c === 12) c = line.charCodeAt(++at);
  return at === line.length || c === 35;
}

function isEncodingCharacter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 45 || c === 95 || c === 46;
}

/** The encoding that a comment line declares: `coding` with `:` or `=`, blanks, and a name. */
function declaredEncoding(line: string): string | undefined {
  if (!isCommentOrBlank(line)) return undefined;
  let at = line.indexOf('coding');
  for (; at >= 0; at = line.indexOf('coding', at + 1)) {
    let start = at + 6;
    const sign = line.charCodeAt(start);
    if (sign !== 58 && sign !== 61) continue;
    do start++;
    while (line.charCodeAt(start) === 32 || line.charCodeAt(start) === 9);
    let end = start;
    while (isEncodingCharacter(line.charCodeAt(end))) end++;
    if (end > start) return normalName(line.slice(start, end));
  }
  return undefined;
}

/** CPython's `get_normal_name`: only the first twelve characters count. */
function normalName(name: string): string {
  const head = name.slice(0, 12).toLowerCase().replaceAll('_', '-');
  if (head === 'utf-8' || head.startsWith('utf-8-')) return 'utf-8';
  for (const latin of ['latin-1', 'iso-8859-1', 'iso-latin-1']) {
    if (head === latin || head.startsWith(`${latin}-`)) return 'iso-8859-1';
  }
  return name;
}

function findCodec(name: string, encodings: SourceEncodings): SourceCodec | undefined {
  const builtin = builtinSourceCodec(name);
  if (builtin !== undefined) return builtin;
  const { decodeSource, encodeSource } = encodings;
  if (decodeSource?.('', name) === undefined) return undefined;
  return {
    decode: (bytes) =>
      decodeSource(bytes, name) ?? { codec: name, start: 0, end: 1, reason: 'source cannot be decoded' },
    encode: (text) => encodeSource?.(text, name) ?? encodeUtf8(text),
  };
}

type Prepared = Omit<SourceText, 'text'>;

/** A file without a declaration may hold ASCII only, up to the first line that breaks the rule. */
function refuseNonAscii(source: SourceText, filename: string): SourceText {
  const at = source.text.search(NON_ASCII);
  if (at < 0) return source;
  const { text, line } = cutAtLine(source.text, at);
  const byte = source.text.charCodeAt(at).toString(16).padStart(2, '0');
  const message = (reported: number) =>
    `Non-ASCII character '\\x${byte}' in file ${filename.slice(0, 200)} on line ${reported}, but no encoding declared; ` +
    'see http://python.org/dev/peps/pep-0263/ for details';
  // Inside a string CPython has already counted the line that it is about to read.
  const readError: ReadError = { type: 'SyntaxError', message: message(line), messageInString: message(line + 1) };
  return { ...source, text, readError };
}

function cutAtLine(text: string, at: number): { text: string; line: number; start: number } {
  const start = text.lastIndexOf('\n', at) + 1;
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++;
  return { text: text.slice(0, start), line, start };
}

/** Recodes to UTF-8. A file is decoded line by line, so that its failure counts only when the line is reached. */
function recode(text: string, base: Prepared, codec: SourceCodec, isFile: boolean): SourceText | UnreadableSource {
  const decoded = codec.decode(text);
  if (typeof decoded === 'string') return { ...base, text: encodeUtf8(decoded) };
  if (!isFile) return { message: describeDecodeFailure(decoded, text), line: 0 };
  const cut = cutAtLine(text, decoded.start);
  const inLine = { ...decoded, start: decoded.start - cut.start, end: decoded.end - cut.start };
  const message = describeDecodeFailure(inLine, text.slice(cut.start));
  const head = codec.decode(cut.text);
  return {
    ...base,
    text: typeof head === 'string' ? encodeUtf8(head) : '',
    readError: { type: 'SyntaxError', message, messageInString: message },
  };
}
