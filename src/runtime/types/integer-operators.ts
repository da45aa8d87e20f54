/**
 * Operators on what the evaluator's inline paths have no case for: ints beyond the safe integers and longs are computed
 * here, everything else goes to the types' slots.
 */
import { intAnd, intOr, intXor } from '../numbers/int-arith.ts';
import { intFromNumeric } from '../objects/int-value.ts';
import { PyInt64 } from '../objects/int64.ts';
import type { Value } from '../objects/object.ts';
import * as arithmetic from '../protocols/arithmetic.ts';
import {
  addInt64,
  andInt64,
  bigIntOfInt,
  type Int,
  moduloInt64,
  multiplyInt64,
  orInt64,
  subtractInt64,
  xorInt64,
} from './int64-arithmetic.ts';
import { addLongs, andLongs, moduloLongs, multiplyLongs, orLongs, subtractLongs, xorLongs } from './long-arithmetic.ts';

const OTHERS = 0;
/** Two exact ints, one of them at least a `PyInt64`. */
const INTS = 1;
/** Exact ints and longs, one of them at least a long. */
const LONGS = 2;

function pairOf(a: Value, b: Value): number {
  if (typeof a === 'bigint') {
    return typeof b === 'bigint' || typeof b === 'number' || b instanceof PyInt64 ? LONGS : OTHERS;
  }
  if (typeof a === 'number') return b instanceof PyInt64 ? INTS : typeof b === 'bigint' ? LONGS : OTHERS;
  if (a instanceof PyInt64) {
    if (typeof b === 'bigint') return LONGS;
    return typeof b === 'number' || b instanceof PyInt64 ? INTS : OTHERS;
  }
  return OTHERS;
}

function long(value: Value): bigint {
  return typeof value === 'bigint' ? value : bigIntOfInt(value as Int);
}

/** `a + b`. */
export function addOthers(a: Value, b: Value): Value {
  const pair = pairOf(a, b);
  if (pair === OTHERS) return arithmetic.add(a, b);
  return pair === INTS ? addInt64(a as Int, b as Int) : addLongs(long(a), long(b));
}

/** `a - b`. */
export function subtractOthers(a: Value, b: Value): Value {
  const pair = pairOf(a, b);
  if (pair === OTHERS) return arithmetic.subtract(a, b);
  return pair === INTS ? subtractInt64(a as Int, b as Int) : subtractLongs(long(a), long(b));
}

/** `a * b`. */
export function multiplyOthers(a: Value, b: Value): Value {
  const pair = pairOf(a, b);
  if (pair === OTHERS) return arithmetic.multiply(a, b);
  return pair === INTS ? multiplyInt64(a as Int, b as Int) : multiplyLongs(long(a), long(b));
}

/** `a % b`. */
export function moduloOthers(a: Value, b: Value): Value {
  const pair = pairOf(a, b);
  if (pair === LONGS) return moduloLongs(long(a), long(b));
  // Divisors that need care are left to the slot.
  if (pair === INTS && typeof b === 'number' && b > 0) return moduloInt64(a as Int, b);
  return arithmetic.remainder(a, b);
}

/** `a & b`, numbers beyond 32 bits included. */
export function andOthers(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return intFromNumeric(intAnd(a, b));
  const pair = pairOf(a, b);
  if (pair === OTHERS) return arithmetic.bitAnd(a, b);
  return pair === INTS ? andInt64(a as Int, b as Int) : andLongs(long(a), long(b));
}

/** `a | b`, numbers beyond 32 bits included. */
export function orOthers(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return intFromNumeric(intOr(a, b));
  const pair = pairOf(a, b);
  if (pair === OTHERS) return arithmetic.bitOr(a, b);
  return pair === INTS ? orInt64(a as Int, b as Int) : orLongs(long(a), long(b));
}

/** `a ^ b`, numbers beyond 32 bits included. */
export function xorOthers(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return intFromNumeric(intXor(a, b));
  const pair = pairOf(a, b);
  if (pair === OTHERS) return arithmetic.bitXor(a, b);
  return pair === INTS ? xorInt64(a as Int, b as Int) : xorLongs(long(a), long(b));
}
