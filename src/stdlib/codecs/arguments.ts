/** Arguments of the functions of module `_codecs`. */
import type { CodecResult } from '../../runtime/codecs/codec.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { stringArgument } from '../../runtime/protocols/string-argument.ts';

/** Argument format `z`: the name of an error handler; undefined where it is absent or None. */
export function errorsArgument(errors: Value | undefined, functionName: string): string | undefined {
  if (errors === undefined || errors === null) return undefined;
  return stringArgument(errors, `${functionName}() argument 2`, 'string or None');
}

/** Argument format `i` as a flag, false where absent. */
export function flagArgument(value: Value | undefined): boolean {
  return value !== undefined && toInt(value) !== 0;
}

/** What a codec answers, as the tuple that Python gets. */
export function resultTuple({ value, consumed }: CodecResult): PyTuple {
  return new PyTuple([value, consumed]);
}
