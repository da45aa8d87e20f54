/**
 * What a slice object selects of a sequence (CPython 2.7.18's `PySlice_Unpack` and `PySlice_AdjustIndices`).
 */
import { compactInteger } from '../objects/int-value.ts';
import type { Value } from '../objects/object.ts';
import { typeError, valueError } from '../objects/raise.ts';
import type { PySlice } from '../objects/slice.ts';
import { isIndex, MAX_INDEX, toInteger } from './index-number.ts';

const MIN_INDEX = -MAX_INDEX - 1n;

/** A slice's bounds within a sequence: `start`, `stop` and `step` as `slice.indices` answers them, and the number of items. */
export interface SliceIndices {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly count: number;
}

/** One of a slice's three values, clipped to 64 bits. @throws TypeError unless it is an integer */
function boundOf(value: Value): number | bigint {
  if (typeof value === 'number') return value;
  if (!isIndex(value)) throw typeError('slice indices must be integers or None or have an __index__ method');
  const integer = toInteger(value);
  if (typeof integer === 'number') return integer;
  return compactInteger(integer > MAX_INDEX ? MAX_INDEX : integer < MIN_INDEX ? MIN_INDEX : integer);
}

/** The step of a slice. @throws ValueError where it is zero */
function stepOf(slice: PySlice): number | bigint {
  if (slice.step === null) return 1;
  const step = boundOf(slice.step);
  if (step === 0) throw valueError('slice step cannot be zero');
  // One less than the least integer, so that it can be negated.
  return step === MIN_INDEX ? -MAX_INDEX : step;
}

/** A bound counted from the end brought to the start, and clipped to the sequence. */
function adjust(bound: number, length: number, backwards: boolean): number {
  if (bound < 0) {
    const fromStart = bound + length;
    return fromStart < 0 ? (backwards ? -1 : 0) : fromStart;
  }
  return bound >= length ? (backwards ? length - 1 : length) : bound;
}

/**
 * The items a slice selects of a sequence of that length. Steps that no sequence is long enough for lose digits.
 *
 * @throws TypeError for a bound that is no integer, ValueError for a step of zero
 */
export function sliceIndices(slice: PySlice, length: number): SliceIndices {
  const step = Number(stepOf(slice));
  const backwards = step < 0;
  const start =
    slice.start === null ? (backwards ? length - 1 : 0) : adjust(Number(boundOf(slice.start)), length, backwards);
  const stop = slice.stop === null ? (backwards ? -1 : length) : adjust(Number(boundOf(slice.stop)), length, backwards);
  let count = 0;
  if (backwards) {
    if (stop < start) count = Math.floor((stop - start + 1) / step) + 1;
  } else if (start < stop) {
    count = Math.floor((stop - start - 1) / step) + 1;
  }
  return { start, stop, step, count };
}

/** `slice.indices(length)` exactly, for any length that fits 64 bits, negative ones too. */
export function exactSliceIndices(slice: PySlice, length: bigint): [start: bigint, stop: bigint, step: bigint] {
  const step = BigInt(stepOf(slice));
  const backwards = step < 0n;
  const start = slice.start === null ? (backwards ? MAX_INDEX : 0n) : BigInt(boundOf(slice.start));
  const stop = slice.stop === null ? (backwards ? MIN_INDEX : MAX_INDEX) : BigInt(boundOf(slice.stop));
  return [adjustExactly(start, length, backwards), adjustExactly(stop, length, backwards), step];
}

function adjustExactly(bound: bigint, length: bigint, backwards: boolean): bigint {
  if (bound < 0n) {
    const fromStart = bound + length;
    return fromStart < 0n ? (backwards ? -1n : 0n) : fromStart;
  }
  return bound >= length ? (backwards ? length - 1n : length) : bound;
}
