import { OverflowError } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { isIndex, toIndexChecked } from './index-number.ts';

/**
 * `sequence * count` where no number slot knew the pair.
 * @throws TypeError unless `count` is an integer; OverflowError where it does not fit an index
 */
export function repeatSequence(repeat: (self: Value, count: number) => Value, sequence: Value, count: Value): Value {
  if (!isIndex(count)) throw typeError(`can't multiply sequence by non-int of type '${typeOf(count).name}'`);
  return repeat(sequence, toIndexChecked(count, OverflowError));
}
