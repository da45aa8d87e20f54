/** Python's `enumerate` (CPython 2.7 `Objects/enumobject.c`). */
import { defineType, definition } from '../declare/declare.ts';
import { enumerateType, PyEnumerate } from '../objects/enumerate.ts';
import { intFromBigInt } from '../objects/int-value.ts';
import type { Value } from '../objects/object.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { toInteger } from '../protocols/index-number.ts';
import { iterate } from '../protocols/iterate.ts';

const MAX = Number.MAX_SAFE_INTEGER;

const construct = definition('enumerate(sequence, start=0)', null, (sequence: Value, start?: Value) => {
  const first = start === undefined ? 0 : toInteger(start);
  return new PyEnumerate(iterate(sequence), first);
});

defineType(enumerateType, {
  doc:
    'enumerate(iterable[, start]) -> iterator of pairs of a number and an item of the iterable\n\n' +
    'The numbers count from start, or from zero: (0, seq[0]), (1, seq[1]), …',
  slots: {
    new: (type, args, keywords) => {
      const enumerate = callBuiltin(construct, undefined, args, keywords) as PyEnumerate;
      if (type !== enumerateType) enumerate.cls = type;
      return enumerate;
    },
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: (self) => {
      const enumerate = self as PyEnumerate;
      const { iterator, index } = enumerate;
      const item = typeOf(iterator).slots.next!(iterator);
      if (item === undefined) return undefined;
      if (typeof index === 'number' && index < MAX && index >= -MAX) {
        enumerate.index = index + 1;
        return new PyTuple([index, item]);
      }
      const exact = BigInt(index);
      enumerate.index = exact + 1n;
      return new PyTuple([intFromBigInt(exact), item]);
    },
  },
});
