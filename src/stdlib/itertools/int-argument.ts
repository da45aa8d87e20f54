import type { Value } from '../../runtime/objects/object.ts';
import { overflowError, typeError } from '../../runtime/objects/raise.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { integerOf, MAX_INDEX } from '../../runtime/protocols/index-number.ts';

/**
 * An integer as `PyInt_AsSsize_t` reads it: anything with `__int__`, floats included.
 * @throws TypeError for what is no number, OverflowError where 64 bits do not hold it
 */
export function intArgument(value: Value): number {
  let integer = integerOf(value);
  if (integer === undefined) {
    const { int } = typeOf(value).slots;
    if (int === undefined) throw typeError('an integer is required');
    integer = integerOf(int(value));
    if (integer === undefined) throw typeError('__int__ method should return an integer');
  }
  if (typeof integer === 'bigint' && (integer > MAX_INDEX || integer < -MAX_INDEX - 1n)) {
    throw overflowError('long int too large to convert to int');
  }
  return Number(integer);
}
