/** Python's `xrange` and its iterator (CPython 2.7 `Objects/rangeobject.c`). */
import { defineType, method } from '../declare/declare.ts';
import { intFloorDivide } from '../numbers/int-arith.ts';
import { intFromBigInt, MAX_INT } from '../objects/int-value.ts';
import type { Value } from '../objects/object.ts';
import { indexError, overflowError, typeError, valueError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import {
  PyRangeIterator,
  PyWideRangeIterator,
  PyWideXRange,
  PyXRange,
  rangeIteratorType,
  xrangeType,
} from '../objects/xrange.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { toLong } from '../protocols/index-number.ts';

type AnyXRange = PyXRange | PyWideXRange;

/**
 * `xrange(low, high, step)`.
 * @throws ValueError for a step of zero, OverflowError for more items than `sys.maxint`
 */
export function makeXRange(low: number | bigint, high: number | bigint, step: number | bigint): AnyXRange {
  if (step === 0) throw valueError('xrange() arg 3 must not be zero');
  if (typeof low === 'number' && typeof high === 'number' && typeof step === 'number') {
    const length = safeLength(low, high, step);
    if (length >= 0 && Number.isSafeInteger(low + length * step)) return new PyXRange(low, step, length);
  }
  return makeWide(BigInt(low), BigInt(high), BigInt(step));
}

/** The number of items; −1 where the distance is no safe integer. */
function safeLength(low: number, high: number, step: number): number {
  const distance = step > 0 ? high - low : low - high;
  if (distance <= 0) return 0;
  if (distance > Number.MAX_SAFE_INTEGER) return -1;
  if (step === 1) return distance;
  return intFloorDivide(distance - 1, Math.abs(step)) + 1;
}

function makeWide(low: bigint, high: bigint, step: bigint): AnyXRange {
  const distance = step > 0n ? high - low : low - high;
  const length = distance <= 0n ? 0n : (distance - 1n) / (step > 0n ? step : -step) + 1n;
  if (length > MAX_INT) throw overflowError('xrange() result has too many items');
  return new PyWideXRange(low, step, length);
}

const WRONG_COUNT = 'xrange() requires 1-3 int arguments';

function fromArguments(args: readonly Value[]): AnyXRange {
  const [first, second, third] = args;
  if (first === undefined || args.length > 3) throw typeError(WRONG_COUNT);
  if (second === undefined) return makeXRange(0, toLong(first), 1);
  const low = toLong(first);
  const high = toLong(second);
  return makeXRange(low, high, third === undefined ? 1 : toLong(third));
}

/** The value behind the last, or the greatest or least int where it is no int. */
function stopOf(self: AnyXRange): number | bigint {
  if (self instanceof PyXRange) return self.start + self.length * self.step;
  const stop = self.start + self.length * self.step;
  return stop > MAX_INT ? MAX_INT : stop < -MAX_INT - 1n ? -MAX_INT - 1n : stop;
}

function repr(self: Value): Value {
  const { start, step } = self as AnyXRange;
  const stop = stopOf(self as AnyXRange);
  // Compared as numbers: a wide range has bigints.
  if (Number(step) !== 1) return `xrange(${start}, ${stop}, ${step})`;
  return Number(start) === 0 ? `xrange(${stop})` : `xrange(${start}, ${stop})`;
}

function item(self: Value, index: number): Value {
  const range = self as AnyXRange;
  if (range instanceof PyXRange) {
    if (index < 0 || index >= range.length) throw indexError('xrange object index out of range');
    return range.start + index * range.step;
  }
  let place = BigInt(index);
  // An index from the end of a range too long for machine numbers.
  if (place < 0n && range.length > Number.MAX_SAFE_INTEGER) place += range.length;
  if (place < 0n || place >= range.length) throw indexError('xrange object index out of range');
  return intFromBigInt(range.start + place * range.step);
}

function iterate(self: Value): Value {
  return self instanceof PyXRange
    ? new PyRangeIterator(self.start, self.step, self.length)
    : wideIterator(self as PyWideXRange, false);
}

function reversed(self: AnyXRange): Value {
  if (!(self instanceof PyXRange)) return wideIterator(self, true);
  return new PyRangeIterator(self.start + (self.length - 1) * self.step, -self.step, self.length);
}

function wideIterator({ start, step, length }: PyWideXRange, backwards: boolean): Value {
  return backwards
    ? new PyWideRangeIterator(start + (length - 1n) * step, -step, length)
    : new PyWideRangeIterator(start, step, length);
}

function asInt(value: number | bigint): Value {
  return typeof value === 'number' ? value : intFromBigInt(value);
}

defineType(xrangeType, {
  doc: `xrange(stop) -> xrange object
xrange(start, stop[, step]) -> xrange object

The numbers that range() lists, made one by one when they are asked for.`,
  slots: {
    new: (_type, args, keywords) => {
      if (keywords !== null && keywords.size > 0) throw typeError('xrange() does not take keyword arguments');
      return fromArguments(args);
    },
    getAttribute: genericGetAttribute,
    repr,
    iter: iterate,
    sequenceLength: (self) => Number((self as AnyXRange).length),
    item,
  },
  members: [
    method('__reversed__()', 'An iterator from the last number to the first.', reversed),
    method(
      '__reduce__()',
      null,
      (self: AnyXRange) =>
        new PyTuple([xrangeType, new PyTuple([asInt(self.start), asInt(stopOf(self)), asInt(self.step)])]),
    ),
  ],
});

function next(self: Value): Value | undefined {
  if (self instanceof PyRangeIterator) {
    if (self.left <= 0) return undefined;
    self.left--;
    const { value } = self;
    self.value = value + self.step;
    return value;
  }
  return nextWide(self as PyWideRangeIterator);
}

function nextWide(self: PyWideRangeIterator): Value | undefined {
  if (self.left <= 0n) return undefined;
  self.left--;
  const { value } = self;
  self.value = value + self.step;
  return intFromBigInt(value);
}

defineType(rangeIteratorType, {
  slots: { new: undefined, getAttribute: genericGetAttribute, iter: (self) => self, next },
  members: [
    method(
      '__length_hint__()',
      'How many numbers are left.',
      (self: PyRangeIterator | PyWideRangeIterator): Value => asInt(self.left),
    ),
  ],
});
