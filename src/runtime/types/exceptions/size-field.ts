import { type Member, member } from '../../declare/declare.ts';
import type { PyExceptionWithFields } from '../../objects/exception.ts';
import type { Value } from '../../objects/object.ts';
import { overflowError, typeError } from '../../objects/raise.ts';
import { typeOf } from '../../objects/type-of.ts';
import { integerOf, MAX_INDEX } from '../../protocols/index-number.ts';

/** What a `Py_ssize_t` member takes (`PyInt_AsSsize_t`): an int, or whatever `__int__` makes one of. */
function toSize(value: Value): number {
  const direct = integerOf(value);
  const toInt = typeOf(value).slots.int;
  if (direct === undefined && toInt === undefined) throw typeError('an integer is required');
  const integer = direct ?? integerOf(toInt!(value));
  if (integer === undefined) throw typeError('__int__ method should return an integer');
  if (integer > MAX_INDEX || integer < -MAX_INDEX - 1n) throw overflowError('long int too large to convert to int');
  return Number(integer);
}

/** A member that holds a size (structmember's `T_PYSSIZET`): 0 until it is set, and never deleted. */
export function sizeField(name: string): Member {
  return member(
    name,
    `exception ${name}`,
    (self: PyExceptionWithFields) => self.fields.get(name) ?? 0,
    (self: PyExceptionWithFields, value) => {
      if (value === undefined) throw typeError("can't delete numeric/char attribute");
      // What cannot be converted leaves the conversion's mark behind.
      self.fields.set(name, -1);
      self.fields.set(name, toSize(value));
    },
  );
}
