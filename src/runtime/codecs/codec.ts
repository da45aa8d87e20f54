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
  /** `final` false leaves a sequence that the end of the input cuts off for the next time. */
  decode(input: Value, errors: string | undefined, final?: boolean): CodecResult;
}
