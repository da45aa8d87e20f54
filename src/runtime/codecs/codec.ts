import type { Value } from '../objects/object.ts';

/** What an encoder or decoder answers: the result, and how much of the input it took. */
export interface CodecResult {
  readonly value: Value;
  readonly consumed: number;
}

/** A codec as the registry knows it. An absent `errors` is the codec's own default, usually `strict`. */
export interface Codec {
  /** What the codec calls itself (`CodecInfo.name`). */
  readonly name: string;
  encode(input: Value, errors: string | undefined): CodecResult;
  decode(input: Value, errors: string | undefined): CodecResult;
}
