/** Python's `slice` (CPython 2.7 `Objects/sliceobject.c`). */
import { defineType, definition, member, method } from '../declare/declare.ts';
import { intFromBigInt } from '../objects/int-value.ts';
import type { Value } from '../objects/object.ts';
import { overflowError, typeError, valueError } from '../objects/raise.ts';
import { PySlice, sliceType } from '../objects/slice.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { threeWayCompare } from '../protocols/compare.ts';
import { isIndex, MAX_INDEX, toInteger } from '../protocols/index-number.ts';
import { repr } from '../protocols/text.ts';

const MIN_INDEX = -MAX_INDEX - 1n;

/** One of a slice's values clipped to 64 bits. @throws TypeError unless it is an integer */
function boundOf(value: Value): bigint {
  if (!isIndex(value)) throw typeError('slice indices must be integers or None or have an __index__ method');
  const integer = BigInt(toInteger(value));
  return integer > MAX_INDEX ? MAX_INDEX : integer < MIN_INDEX ? MIN_INDEX : integer;
}

/** @throws ValueError where the step is zero */
function stepOf(slice: PySlice): bigint {
  if (slice.step === null) return 1n;
  const step = boundOf(slice.step);
  if (step === 0n) throw valueError('slice step cannot be zero');
  // One less than the least integer, so that it can be negated.
  return step === MIN_INDEX ? -MAX_INDEX : step;
}

/** A bound fitted to a sequence of that length, negative bounds counting from its end. */
function fitBound(bound: bigint, length: bigint, backwards: boolean): bigint {
  if (bound < 0n) {
    const fromStart = bound + length;
    return fromStart < 0n ? (backwards ? -1n : 0n) : fromStart;
  }
  return bound >= length ? (backwards ? length - 1n : length) : bound;
}

/** `slice.indices(length)`: exact for any length that fits 64 bits, negative ones too. */
function indices(self: PySlice, argument: Value): Value {
  const length = BigInt(toInteger(argument));
  if (length > MAX_INDEX || length < MIN_INDEX) {
    throw overflowError(`cannot fit '${typeOf(argument).name}' into an index-sized integer`);
  }
  const step = stepOf(self);
  const backwards = step < 0n;
  const start = self.start === null ? (backwards ? MAX_INDEX : 0n) : boundOf(self.start);
  const stop = self.stop === null ? (backwards ? MIN_INDEX : MAX_INDEX) : boundOf(self.stop);
  return new PyTuple([
    intFromBigInt(fitBound(start, length, backwards)),
    intFromBigInt(fitBound(stop, length, backwards)),
    intFromBigInt(step),
  ]);
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
