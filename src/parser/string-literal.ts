import { type DecodeFailure, decodeUtf8, describeDecodeFailure, type SourceCodec } from '../lexer/index.ts';
import { unescapeBytes, unescapeRawUnicode, unescapeUnicode } from './string-escapes.ts';

/** What the meaning of a string literal depends on, besides its text. */
export interface StringContext {
  /** `unicode_literals`: a literal without prefix is unicode. */
  readonly unicodeLiterals: boolean;
  /** The declared encoding by CPython's name, or null. */
  readonly encoding: string | null;
  /** The codec that the source was recoded from, or null. */
  readonly recodedFrom: SourceCodec | null;
  readonly unicodeName: (name: string) => number | undefined;
}

/** A literal's value: `s` as in the tree's `Str`. */
export interface StringValue {
  readonly type: 'str' | 'unicode';
  readonly s: string;
  /** Offsets in unicode `s` between a high and a low surrogate that are two characters, not one. */
  readonly splits: readonly number[];
}

/** What a malformed literal raises. */
export interface StringFailure {
  readonly failure: 'SyntaxError' | 'ValueError';
  readonly message: string;
}

const NO_SPLITS: readonly number[] = [];

/** CPython builds the message of a failed decoding in a buffer of this size. */
const MAX_UNICODE_MESSAGE = 127;

function unicodeFailure(failure: DecodeFailure, bytes: string): StringFailure {
  const message = `(unicode error) ${describeDecodeFailure(failure, bytes)}`;
  return { failure: 'SyntaxError', message: message.slice(0, MAX_UNICODE_MESSAGE) };
}

/**
 * The value of one string token (CPython 2.7 `ast.c`, `parsestr`).
 *
 * @param image prefix, quotes and all
 */
export function stringValue(image: string, context: StringContext): StringValue | StringFailure {
  let start = 0;
  let unicode = context.unicodeLiterals;
  let raw = false;
  let quote = image.charCodeAt(0);
  for (; quote !== 39 && quote !== 34; quote = image.charCodeAt(++start)) {
    const letter = quote | 32;
    if (letter === 117 /* u */) unicode = true;
    else if (letter === 98 /* b */) unicode = false;
    else raw = true;
  }
  const size =
    image.length >= start + 6 && image.charCodeAt(start + 1) === quote && image.charCodeAt(start + 2) === quote ? 3 : 1;
  const body = image.slice(start + size, image.length - size);
  return unicode ? unicodeValue(body, raw, context) : bytesValue(body, raw, context);
}

function bytesValue(body: string, raw: boolean, context: StringContext): StringValue | StringFailure {
  const { recodedFrom } = context;
  const recode = recodedFrom === null ? null : (run: string) => recodedFrom.encode(decodeUtf8(run) as string);
  if (raw || !body.includes('\\')) return byteString(recode === null ? body : recode(body));
  const s = unescapeBytes(body, recode);
  return s === undefined ? { failure: 'ValueError', message: 'invalid \\x escape' } : byteString(s);
}

function byteString(s: string): StringValue {
  return { type: 'str', s, splits: NO_SPLITS };
}

function unicodeValue(body: string, raw: boolean, context: StringContext): StringValue | StringFailure {
  let escaped = body;
  if (context.encoding !== null && context.encoding !== 'iso-8859-1') {
    const rewritten = escapeNonAscii(body);
    if (typeof rewritten === 'object') return rewritten;
    escaped = rewritten;
  }
  const splits: number[] = [];
  const s = raw ? unescapeRawUnicode(escaped, splits) : unescapeUnicode(escaped, context.unicodeName, splits);
  return typeof s === 'string' ? { type: 'unicode', s, splits } : unicodeFailure(s, escaped);
}

/**
 * Writes the non-ASCII characters of a UTF-8 literal as `\U` escapes, and a backslash before one as `\u005c`:
 * CPython decodes that, and counts positions in it.
 */
function escapeNonAscii(body: string): string | StringFailure {
  let result = '';
  let kept = 0;
  for (let at = 0; at < body.length; at++) {
    if (body.charCodeAt(at) < 0x80) {
      if (body.charCodeAt(at) === 92) {
        if (body.charCodeAt(at + 1) >= 0x80) {
          result += `${body.slice(kept, at)}\\u005c`;
          kept = at + 1;
        } else {
          at++;
        }
      }
      continue;
    }
    let end = at + 1;
    while (body.charCodeAt(end) >= 0x80) end++;
    const run = body.slice(at, end);
    const decoded = decodeUtf8(run);
    if (typeof decoded === 'object') return unicodeFailure(decoded, run);
    result += body.slice(kept, at);
    for (const character of decoded) result += `\\U${character.codePointAt(0)!.toString(16).padStart(8, '0')}`;
    kept = end;
    at = end - 1;
  }
  return kept === 0 ? body : result + body.slice(kept);
}

/** The value of adjacent string tokens: bytes join unicode by way of ASCII. */
export class StringConcatenation {
  private type: StringValue['type'] = 'str';
  private readonly pieces: string[] = [];
  private readonly splits: number[] = [];
  private length = 0;
  /** The last code unit; 0 before there is one. */
  private last = 0;

  /** Adds the next one; answers what CPython raises where the two cannot be joined. */
  add({ type, s, splits }: StringValue): StringFailure | undefined {
    if (type !== this.type) {
      const failure = type === 'str' ? refuseNonAscii(s) : refuseNonAscii(this.pieces.join(''));
      if (failure !== undefined) return failure;
      this.type = 'unicode';
    }
    if (s === '') return undefined;
    const first = s.charCodeAt(0);
    if (this.last >= 0xd800 && this.last <= 0xdbff && first >= 0xdc00 && first <= 0xdfff) this.splits.push(this.length);
    for (const split of splits) this.splits.push(split + this.length);
    this.pieces.push(s);
    this.length += s.length;
    this.last = s.charCodeAt(s.length - 1);
    return undefined;
  }

  get value(): StringValue {
    return { type: this.type, s: this.pieces.join(''), splits: this.splits.length === 0 ? NO_SPLITS : this.splits };
  }
}

function refuseNonAscii(bytes: string): StringFailure | undefined {
  for (let at = 0; at < bytes.length; at++) {
    if (bytes.charCodeAt(at) < 0x80) continue;
    return unicodeFailure({ codec: 'ascii', start: at, end: at + 1, reason: 'ordinal not in range(128)' }, bytes);
  }
  return undefined;
}

/**
 * The code points of a unicode value whose UTF-16 form would read surrogates as pairs that are none
 * (`u'\ud800\udc00'` has two characters); undefined where UTF-16 says it all.
 */
export function codePointsOf(value: StringValue): readonly number[] | undefined {
  const { s, splits } = value;
  if (splits.length === 0) return undefined;
  const codes: number[] = [];
  let start = 0;
  for (const end of [...splits, s.length]) {
    for (const character of s.slice(start, end)) codes.push(character.codePointAt(0)!);
    start = end;
  }
  return codes;
}
