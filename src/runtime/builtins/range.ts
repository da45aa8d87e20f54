/** `range(…)` (CPython 2.7 `builtin_range`). */
import { PyFloat } from '../objects/float.ts';
import { bigIntOf, intFromBigInt, MAX_INT } from '../objects/int-value.ts';
import { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { overflowError, typeError, valueError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { threeWayCompare } from '../protocols/compare.ts';
import { toLong } from '../protocols/index-number.ts';
import { caught, landing } from '../protocols/unwind.ts';
import { reserveItems } from '../types/item-budget.ts';

/**
 * The list of numbers from `start` up or down to `stop`.
 * @throws TypeError for arguments that are no integers, ValueError for a step of zero, OverflowError for a list that is
 *   longer than `sys.maxint`
 */
export function rangeList(args: readonly Value[]): PyList {
  if (args.length < 1 || args.length > 3) {
    throw typeError(`range expected at ${args.length < 1 ? 'least 1' : 'most 3'} arguments, got ${args.length}`);
  }
  const numbers = plainIntegers(args);
  if (numbers === undefined) return rangeOfLongs(args);
  const start = numbers.length > 1 ? numbers[0]! : 0;
  const stop = numbers.length > 1 ? numbers[1]! : numbers[0]!;
  const step = numbers[2] ?? 1;
  checkStep(Number(step) === 0);
  if (typeof start === 'number' && typeof stop === 'number' && typeof step === 'number') {
    const distance = step > 0 ? stop - start : start - stop;
    if (distance <= Number.MAX_SAFE_INTEGER) return rangeOfNumbers(start, step, distance);
  }
  return listOf(BigInt(start), BigInt(stop), BigInt(step), intFromBigInt);
}

/** The arguments as C longs; undefined where one of them is none, which makes longs of all. */
function plainIntegers(args: readonly Value[]): (number | bigint)[] | undefined {
  const numbers: (number | bigint)[] = [];
  const at = landing();
  try {
    for (let i = 0; i < args.length; i++) {
      const argument = args[i]!;
      numbers.push(typeof argument === 'number' ? argument : toLong(argument));
    }
  } catch (thrown) {
    caught(thrown, at);
    return undefined;
  }
  return numbers;
}

function checkStep(isZero: boolean): void {
  if (isZero) throw valueError('range() step argument must not be zero');
}

/** A class derived from int or long has a say in what is zero. */
function isZeroStep(given: Value, step: bigint): boolean {
  const isPlain = given === null || typeof given !== 'object' || !given.cls.isHeap;
  return isPlain ? step === 0n : threeWayCompare(given, 0n) === 0;
}

function rangeOfNumbers(start: number, step: number, distance: number): PyList {
  const count = distance <= 0 ? 0 : Math.floor((distance - 1) / Math.abs(step)) + 1;
  reserveItems(count);
  const items: Value[] = new Array(count);
  for (let i = 0, value = start; i < count; i++, value += step) items[i] = value;
  return new PyList(items);
}

/** Where one argument does not fit C's long every number of the list is a long. */
function rangeOfLongs(args: readonly Value[]): PyList {
  const [first, second, third] = args;
  const stop = longArgument(second === undefined ? first! : second, 'end');
  const start = second === undefined ? 0n : longArgument(first!, 'start');
  const step = third === undefined ? 1n : longArgument(third, 'step');
  checkStep(third === undefined ? false : isZeroStep(third, step));
  return listOf(start, stop, step, (value) => value);
}

/** One integer argument: floats are refused, anything else with `__int__` is taken. */
function longArgument(value: Value, which: 'start' | 'end' | 'step'): bigint {
  const direct = bigIntOf(value);
  if (direct !== undefined) return direct;
  const { int } = typeOf(value).slots;
  if (value instanceof PyFloat || int === undefined) {
    throw typeError(`range() integer ${which} argument expected, got ${typeOf(value).name}.`);
  }
  const result = bigIntOf(int(value));
  if (result === undefined) throw typeError('__int__ should return int object');
  return result;
}

function listOf(start: bigint, stop: bigint, step: bigint, make: (value: bigint) => Value): PyList {
  const distance = step > 0n ? stop - start : start - stop;
  const count = distance <= 0n ? 0n : (distance - 1n) / (step > 0n ? step : -step) + 1n;
  if (count > MAX_INT) throw overflowError('range() result has too many items');
  reserveItems(Number(count));
  const items: Value[] = [];
  for (let i = 0n, value = start; i < count; i++, value += step) items.push(make(value));
  return new PyList(items);
}
