/** Python's `slice` (CPython 2.7 `Objects/sliceobject.c`). */
import { defineType, definition, member, method } from '../declare/declare.ts';
import { intFromBigInt } from '../objects/int-value.ts';
import type { Value } from '../objects/object.ts';
import { overflowError, typeError } from '../objects/raise.ts';
import { PySlice, sliceType } from '../objects/slice.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { threeWayCompare } from '../protocols/compare.ts';
import { MAX_INDEX, toInteger } from '../protocols/index-number.ts';
import { exactSliceIndices } from '../protocols/slice-indices.ts';
import { repr } from '../protocols/text.ts';

function indices(self: PySlice, argument: Value): Value {
  const length = BigInt(toInteger(argument));
  if (length > MAX_INDEX || length < -MAX_INDEX - 1n) {
    throw overflowError(`cannot fit '${typeOf(argument).name}' into an index-sized integer`);
  }
  const [start, stop, step] = exactSliceIndices(self, length);
  return new PyTuple([intFromBigInt(start), intFromBigInt(stop), intFromBigInt(step)]);
}

function compare(self: Value, other: Value): number {
  if (self === other) return 0;
  const left = self as PySlice;
  const right = other as PySlice;
  return (
    threeWayCompare(left.start, right.start) ||
    threeWayCompare(left.stop, right.stop) ||
    threeWayCompare(left.step, right.step)
  );
}

const newSlice = definition(
  'slice(start[, stop[, step]])',
  null,
  (first: Value, second: Value | undefined, step: Value | undefined): Value =>
    second === undefined ? new PySlice(null, first, null) : new PySlice(first, second, step ?? null),
  'unpack',
);

defineType(sliceType, {
  doc: 'slice(stop)\nslice(start, stop[, step])\n\nWhat a[start:stop:step] hands to __getitem__.',
  slots: {
    new: (_type, args, keywords) => {
      if (keywords !== null && keywords.size > 0) throw typeError('slice() does not take keyword arguments');
      return callBuiltin(newSlice, undefined, args, null);
    },
    getAttribute: genericGetAttribute,
    repr: (self) => {
      const { start, stop, step } = self as PySlice;
      return `slice(${repr(start)}, ${repr(stop)}, ${repr(step)})`;
    },
    compare,
    hash: () => {
      throw typeError('unhashable type');
    },
  },
  members: [
    method(
      'indices(len)',
      'S.indices(len) -> (start, stop, stride)\n\nThe bounds and the step that the slice comes to in a sequence of that length.',
      indices,
    ),
    method(
      '__reduce__()',
      'What copy and pickle make a slice from.',
      (self: PySlice) => new PyTuple([sliceType, new PyTuple([self.start, self.stop, self.step])]),
    ),
    member('start', null, (self: PySlice) => self.start),
    member('stop', null, (self: PySlice) => self.stop),
    member('step', null, (self: PySlice) => self.step),
  ],
});
