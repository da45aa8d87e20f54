/** Python's `bool` (CPython 2.7 `Objects/boolobject.c`): what it does not inherit from int. */
import { defineType, definition } from '../declare/declare.ts';
import { boolType } from '../objects/bool.ts';
import { intType } from '../objects/int.ts';
import type { Value } from '../objects/object.ts';
import type { Binary } from '../objects/slots.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { isTrue } from '../protocols/truth.ts';
import './int.ts';

/** An operator that makes a bool of two bools, and what int's makes of anything else. */
function logical(slot: 'and' | 'or' | 'xor', ofBools: (left: boolean, right: boolean) => boolean): Binary {
  const ofInts = intType.slots[slot]!;
  return (left, right) =>
    typeof left === 'boolean' && typeof right === 'boolean' ? ofBools(left, right) : ofInts(left, right);
}

const repr = (self: Value): Value => (self === true ? 'True' : 'False');

const newBool = definition('bool(x=False)', null, (value: Value | undefined) => value !== undefined && isTrue(value));

defineType(boolType, {
  doc: 'bool(x) -> bool\n\nWhether x counts as true. There are two bools, True and False, which are the ints 1 and 0 with names.',
  slots: {
    new: (_type, args, keywords) => callBuiltin(newBool, undefined, args, keywords),
    repr,
    str: repr,
    and: logical('and', (left, right) => left && right),
    or: logical('or', (left, right) => left || right),
    xor: logical('xor', (left, right) => left !== right),
  },
});
