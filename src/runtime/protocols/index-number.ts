/** Integers as indexes, counts and C numbers (PEP 357, CPython's `PyNumber_AsSsize_t` and argument converters). */
import { IndexError } from '../objects/exception.ts';
import { PyFloat } from '../objects/float.ts';
import { PyIntObject } from '../objects/int.ts';
import { PyInt64 } from '../objects/int64.ts';
import { PyLongObject } from '../objects/long.ts';
import type { Value } from '../objects/object.ts';
import { overflowError, raise, typeError } from '../objects/raise.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';

export const MAX_INDEX = 9223372036854775807n;

/** The integer an int or long (or an instance of a subclass) stands for; undefined for any other value. */
export function integerOf(value: Value): number | bigint | undefined {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'object':
      if (value instanceof PyInt64 || value instanceof PyIntObject || value instanceof PyLongObject) return value.value;
      return undefined;
    default:
      return undefined;
  }
}

/** Whether a value can be used as an index. */
export function isIndex(value: Value): boolean {
  return integerOf(value) !== undefined || typeOf(value).slots.index !== undefined;
}

/**
 * `operator.index(value)` as a number or bigint.
 * @throws TypeError where the value is no integer
 */
export function toInteger(value: Value): number | bigint {
  const direct = integerOf(value);
  if (direct !== undefined) return direct;
  const { index } = typeOf(value).slots;
  if (index === undefined) throw typeError(`'${typeOf(value).name}' object cannot be interpreted as an index`);
  const result = index(value);
  const integer = integerOf(result);
  if (integer === undefined) {
    throw typeError(`__index__ returned non-(int,long) (type ${typeOf(result).name})`);
  }
  return integer;
}

/**
 * An index, as a JS number; what does not fit 64 bits is clipped when `overflow` is null, an error of that type
 * otherwise. Values between 2^53 and 2^63 lose digits: no sequence is that long.
 */
export function toIndexChecked(value: Value, overflow: PyType | null): number {
  if (typeof value === 'number') return value;
  const integer = toInteger(value);
  if (typeof integer === 'number') return integer;
  if (integer > MAX_INDEX || integer < -MAX_INDEX - 1n) {
    if (overflow !== null) {
      throw raise(overflow, `cannot fit '${typeOf(value).name}' into an index-sized integer`);
    }
    return integer > 0n ? Number(MAX_INDEX) : -Number(MAX_INDEX);
  }
  return Number(integer);
}

/** An index that raises IndexError where it does not fit. */
export function toIndex(value: Value): number {
  return typeof value === 'number' ? value : toIndexChecked(value, IndexError);
}

/** A slice bound: clipped, None never gets here. */
export function toSliceBound(value: Value): number {
  if (typeof value === 'number') return value;
  if (!isIndex(value)) throw typeError('slice indices must be integers or None or have an __index__ method');
  return toIndexChecked(value, null);
}

/** The argument format `n` (`Py_ssize_t`), which is `l` where a size has 64 bits: `__index__` is not asked. */
export function toSize(value: Value): number {
  return typeof value === 'number' ? value : Number(toLong(value));
}

/** The argument format `l` (C long): ints, longs, anything with `__int__` but floats. */
export function toLong(value: Value): number | bigint {
  if (value instanceof PyFloat) throw typeError('integer argument expected, got float');
  return asLong(value);
}

/** A C long (`PyInt_AsLong`): ints as they are, longs, anything else by `__int__`, floats and subclasses of long too. */
export function asLong(value: Value): number | bigint {
  const direct = value instanceof PyLongObject ? undefined : integerOf(value);
  if (direct !== undefined) {
    if (typeof direct === 'bigint' && (direct > MAX_INDEX || direct < -MAX_INDEX - 1n)) {
      throw overflowError('Python int too large to convert to C long');
    }
    return direct;
  }
  const { int } = typeOf(value).slots;
  if (int === undefined) throw typeError('an integer is required');
  const result = integerOf(int(value));
  if (result === undefined) throw typeError('__int__ method should return an integer');
  if (typeof result === 'bigint' && (result > MAX_INDEX || result < -MAX_INDEX - 1n)) {
    throw overflowError('Python int too large to convert to C long');
  }
  return result;
}

/**
 * A size that Python code answered (`PyInt_AsSsize_t`): ints, longs, anything with `__int__`, floats too. Between 2^53 and
 * 2^63 it loses digits.
 */
export function toSsize(value: Value): number {
  if (typeof value === 'number') return value;
  const direct = integerOf(value);
  if (direct !== undefined) {
    if (direct > MAX_INDEX || direct < -MAX_INDEX - 1n) throw overflowError('long int too large to convert to int');
    return Number(direct);
  }
  return Number(asLong(value));
}

/** The argument format `i` (C int). */
export function toInt(value: Value): number {
  const long = toLong(value);
  if (long > 2147483647) throw overflowError('signed integer is greater than maximum');
  if (long < -2147483648) throw overflowError('signed integer is less than minimum');
  return Number(long);
}
