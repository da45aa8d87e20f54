/**
 * Which of the three forms of an integer a result takes: a JS number within ±(2^53−1), a `PyInt64` to 64 bits (both
 * Python's int), a bigint beyond (Python's long). The one place where that is decided, and where it is undone.
 */
import { PyIntObject } from './int.ts';
import { int64Of, PyInt64 } from './int64.ts';
import { PyLongObject } from './long.ts';
import type { Value } from './object.ts';

/** `sys.maxint`. */
export const MAX_INT = 0x7fffffffffffffffn;
export const MIN_INT: bigint = -MAX_INT - 1n;

const MAX_SAFE = 0x1fffffffffffffn;
// A negated literal would be computed, and allocated, at every use.
const MIN_SAFE: bigint = -MAX_SAFE;

/** The int of this value, or the long where it does not fit C's signed 64 bits. */
export function intFromBigInt(value: bigint): Value {
  if (value <= MAX_SAFE && value >= MIN_SAFE) return Number(value);
  return value <= MAX_INT && value >= MIN_INT ? int64Of(value) : value;
}

/** The int (or long) of a result that is a number only where that is a safe integer. */
export function intFromNumeric(value: number | bigint): Value {
  return typeof value === 'number' ? value : intFromBigInt(value);
}

/**
 * The int of a size or index that is a double: beyond the safe integers the nearest one, within 64 bits.
 */
export function sizeValue(size: number): Value {
  if (Number.isSafeInteger(size)) return size;
  const exact = BigInt(size);
  return int64Of(exact > MAX_INT ? MAX_INT : exact < MIN_INT ? MIN_INT : exact);
}

/** The number of a bigint that is a safe integer; else the bigint itself. */
export function compactInteger(value: bigint): number | bigint {
  return value <= MAX_SAFE && value >= MIN_SAFE ? Number(value) : value;
}

/**
 * The value of an int, a bool or an instance of a subclass of int (CPython's `PyInt_Check`): a number where that is a
 * safe integer, else a bigint. Undefined for anything else, longs included.
 */
export function intValueOf(value: Value): number | bigint | undefined {
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'object':
      if (value instanceof PyInt64 || value instanceof PyIntObject) return value.value;
  }
  return undefined;
}

/** The exact int of the same value as an int, bool or instance of a subclass of int; undefined for anything else. */
export function exactIntOf(value: Value): number | PyInt64 | undefined {
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'object':
      if (value instanceof PyInt64) return value;
      if (value instanceof PyIntObject) return typeof value.value === 'number' ? value.value : int64Of(value.value);
  }
  return undefined;
}

/** The value of a long or an instance of a subclass of it (CPython's `PyLong_Check`); undefined for anything else. */
export function longValueOf(value: Value): bigint | undefined {
  if (typeof value === 'bigint') return value;
  return value instanceof PyLongObject ? value.value : undefined;
}

/** The value of an int or long of any kind as a bigint; undefined for anything else. */
export function bigIntOf(value: Value): bigint | undefined {
  switch (typeof value) {
    case 'bigint':
      return value;
    case 'number':
      return BigInt(value);
    case 'boolean':
      return value ? 1n : 0n;
    case 'object':
      if (value instanceof PyInt64 || value instanceof PyLongObject) return BigInt(value.value);
      if (value instanceof PyIntObject) return BigInt(value.value);
  }
  return undefined;
}
