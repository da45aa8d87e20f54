/** Members of exception types that hold any Python object (structmember's `T_OBJECT`). */
import { type Member, member } from '../../declare/declare.ts';
import type { PyExceptionWithFields } from '../../objects/exception.ts';
import type { Value } from '../../objects/object.ts';

/** A member that is None while absent and may be set to anything. */
export function objectField(name: string): Member {
  return member(
    name,
    `exception ${name}`,
    (self: PyExceptionWithFields) => self.fields.get(name) ?? null,
    (self: PyExceptionWithFields, value) => setField(self, name, value),
  );
}

/** Sets a member, or empties it where `value` is undefined. */
export function setField(self: PyExceptionWithFields, name: string, value: Value | undefined): void {
  if (value === undefined) self.fields.delete(name);
  else self.fields.set(name, value);
}
