import { pointAt, type Text } from './code-points.ts';

/**
 * How the codecs report what they cannot convert (PEP 293). A codec stops at a failure and asks its error handler,
 * which raises (`strict`) or answers what to put in its place and where to go on. The codecs know nothing of Python
 * exceptions: the failure holds the attributes of a UnicodeDecodeError or UnicodeEncodeError, less its object.
 */
export interface CodecFailure {
  readonly encoding: string;
  /** The offending units are [start, end) of the input. */
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** An error handler's answer. The position is within [0, input length]. */
export interface Recovery {
  readonly replacement: Text;
  readonly position: number;
}

/** Answers a recovery or throws. */
export type ErrorHandler = (failure: CodecFailure) => Recovery;

/** Throws the strict error; asked when a handler's replacement cannot be encoded either. */
export type Refusal = (failure: CodecFailure) => never;

/** What a decoder answers: the text, and how many bytes it used (fewer than all only if the input is not final). */
export interface Decoded {
  readonly text: Text;
  readonly consumed: number;
}

/**
 * The position that a handler's answer means: negative ones count from the end.
 * @returns the index, or -1 when out of bounds (IndexError "position %d from error handler out of bounds", with the
 *   position as `reported`, i.e. after the length was added)
 */
export function resolvePosition(
  position: number,
  length: number,
): { readonly index: number; readonly reported: number } {
  const index = position < 0 ? position + length : position;
  return { index: index < 0 || index > length ? -1 : index, reported: index };
}

/** Handler `ignore`. */
export function ignoreErrors(failure: CodecFailure): Recovery {
  return { replacement: '', position: failure.end };
}

/** Handler `replace` of decoders: one U+FFFD. */
export function replaceDecodeErrors(failure: CodecFailure): Recovery {
  return { replacement: '\ufffd', position: failure.end };
}

/** Handler `replace` of encoders: a question mark for each character. */
export function replaceEncodeErrors(failure: CodecFailure): Recovery {
  return { replacement: '?'.repeat(failure.end - failure.start), position: failure.end };
}

/** Handler `replace` of `translate`: one U+FFFD for each character. */
export function replaceTranslateErrors(failure: CodecFailure): Recovery {
  return { replacement: '\ufffd'.repeat(failure.end - failure.start), position: failure.end };
}

/** Handler `xmlcharrefreplace` of encoders. */
export function xmlCharRefErrors(text: Text, failure: CodecFailure): Recovery {
  let replacement = '';
  for (let i = failure.start; i < failure.end; i++) replacement += `&#${pointAt(text, i)};`;
  return { replacement, position: failure.end };
}

/** Handler `backslashreplace` of encoders. */
export function backslashErrors(text: Text, failure: CodecFailure): Recovery {
  let replacement = '';
  for (let i = failure.start; i < failure.end; i++) {
    const point = pointAt(text, i);
    const hex = point.toString(16);
    if (point > 0xffff) replacement += `\\U${hex.padStart(8, '0')}`;
    else replacement += point > 0xff ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`;
  }
  return { replacement, position: failure.end };
}
