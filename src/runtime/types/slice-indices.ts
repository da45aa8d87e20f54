import { valueError } from '../objects/raise.ts';
import type { PySlice } from '../objects/slice.ts';
import { toSliceBound } from '../protocols/index-number.ts';

/** Beyond any length, and exact. */
const FAR = Number.MAX_SAFE_INTEGER;

/** The parts of a slice as numbers, not yet fitted to a length. */
export interface SliceBounds {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
}

/** A slice of a sequence of some length: `count` items from `start` on, each `step` further. */
export interface SliceIndices extends SliceBounds {
  readonly count: number;
}

/**
 * Evaluates the parts of a slice (CPython's `_PySlice_Unpack`): step first, then start and stop. That may run Python
 * code, which may change the very sequence that is sliced: its length must be asked for afterwards.
 *
 * @throws TypeError for a part that is neither None nor an index, ValueError for a zero step
 */
export function sliceBounds(slice: PySlice): SliceBounds {
  const step = slice.step === null ? 1 : toSliceBound(slice.step);
  if (step === 0) throw valueError('slice step cannot be zero');
  const start = slice.start === null ? (step < 0 ? FAR : 0) : toSliceBound(slice.start);
  const stop = slice.stop === null ? (step < 0 ? -FAR : FAR) : toSliceBound(slice.stop);
  return { start, stop, step };
}

/** Fits bounds to a sequence of `length` items (CPython's `_PySlice_AdjustIndices`). */
export function fitSlice({ start, stop, step }: SliceBounds, length: number): SliceIndices {
  const from = fitBound(start, length, step);
  const to = fitBound(stop, length, step);
  let count = 0;
  if (step < 0) {
    if (to < from) count = Math.floor((from - to - 1) / -step) + 1;
  } else if (from < to) count = Math.floor((to - from - 1) / step) + 1;
  return { start: from, stop: to, step, count };
}

function fitBound(bound: number, length: number, step: number): number {
  if (bound < 0) {
    const at = bound + length;
    return at >= 0 ? at : step < 0 ? -1 : 0;
  }
  if (bound < length) return bound;
  return step < 0 ? length - 1 : length;
}

/**
 * What a slice means for a sequence of `length` items that no Python code can change (CPython's
 * `PySlice_GetIndicesEx`).
 *
 * @throws TypeError for a part that is neither None nor an index, ValueError for a zero step
 */
export function sliceIndices(slice: PySlice, length: number): SliceIndices {
  return fitSlice(sliceBounds(slice), length);
}
