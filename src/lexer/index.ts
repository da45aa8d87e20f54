/** From a program's bytes to tokens: CPython 2.7's tokenizer. */
export { controlEscape } from './control-escape.ts';
export type { TabCheck } from './indentation.ts';
export { END_OF_FILE_IN_STRING, END_OF_LINE_IN_STRING, type LexicalError } from './lexical-error.ts';
export { scanNumber } from './number-syntax.ts';
export { NestingLimitReached, type ScanOptions, type ScanResult, scan } from './scanner.ts';
export type { SourceCodec } from './source-codec.ts';
export {
  type ReadError,
  readSource,
  type SourceEncodings,
  type SourceOrigin,
  type SourceText,
  type UnreadableSource,
} from './source-text.ts';
export { Token } from './token.ts';
export * as tokenTypes from './token-types.ts';
export { type DecodeFailure, decodeUtf8, decodeUtf8Replacing, describeDecodeFailure, encodeUtf8 } from './utf8.ts';
