/** Time tuples: what the functions of module `time` take (`gettmarg` and `checktm` of CPython 2.7). */
import type { Value } from '../../runtime/objects/object.ts';
import { typeError, valueError } from '../../runtime/objects/raise.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { getItem, length } from '../../runtime/protocols/sequence.ts';
import { isSequence } from '../../runtime/protocols/sequence-check.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import type { BrokenDown } from './calendar.ts';

/** A broken-down time, and whether it is summer time: negative where that is not known. */
export interface TimeTuple extends BrokenDown {
  readonly isDst: number;
}

const SIZE = 9;

function nineIntegers(value: Value): number[] {
  if (!isSequence(value) || bytesOf(value) !== undefined) {
    throw typeError(`argument must be 9-item sequence, not ${value === null ? 'None' : typeOf(value).name}`);
  }
  const size = length(value);
  if (size !== SIZE) throw typeError(`argument must be sequence of length 9, not ${size}`);
  return Array.from({ length: SIZE }, (_, index) => toInt(getItem(value, index)));
}

/**
 * A time tuple as it stands.
 * @param acceptsShortYears whether years of two digits are from 1969 to 2068
 */
export function timeTuple(value: Value, acceptsShortYears: boolean): TimeTuple {
  const numbers = nineIntegers(value);
  const [year, month, day, hour, minute, second, weekday, yearday, isDst] = numbers as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { year: fullYear(year, acceptsShortYears), month, day, hour, minute, second, weekday, yearday, isDst };
}

function fullYear(year: number, acceptsShortYears: boolean): number {
  if (year >= 1900) return year;
  if (!acceptsShortYears) throw valueError('year >= 1900 required');
  if (69 <= year && year <= 99) return year + 1900;
  if (0 <= year && year <= 68) return year + 2000;
  throw valueError('year out of range');
}

/** A time tuple that can be shown: zeros where nothing was known become ones. @throws ValueError */
export function checkedTuple(time: TimeTuple): TimeTuple {
  const month = time.month === 0 ? 1 : time.month;
  const day = time.day === 0 ? 1 : time.day;
  const yearday = time.yearday === 0 ? 1 : time.yearday;
  if (month < 1 || month > 12) throw valueError('month out of range');
  if (day < 1 || day > 31) throw valueError('day of month out of range');
  if (time.hour < 0 || time.hour > 23) throw valueError('hour out of range');
  if (time.minute < 0 || time.minute > 59) throw valueError('minute out of range');
  if (time.second < 0 || time.second > 61) throw valueError('seconds out of range');
  // C counts from Sunday.
  const fromSunday = (time.weekday + 1) % 7;
  if (fromSunday < 0) throw valueError('day of week out of range');
  if (yearday < 1 || yearday > 366) throw valueError('day of year out of range');
  return { ...time, month, day, yearday, weekday: (fromSunday + 6) % 7 };
}
