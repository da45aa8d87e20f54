/** Module `time` (CPython 2.7 `Modules/timemodule.c`), over the host's clock. */
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { ioError, overflowError, typeError, valueError } from '../../runtime/objects/raise.ts';
import { PyStructSequence } from '../../runtime/objects/struct-sequence.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { toFloat } from '../../runtime/protocols/float-number.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { structSequence } from '../../runtime/types/struct-sequence.ts';
import { type BrokenDown, breakDown, daysFromEpoch } from './calendar.ts';
import { DAYS, formatTime, MONTHS } from './format-time.ts';

const structTime = structSequence({
  name: 'struct_time',
  module: 'time',
  doc: 'The time value as returned by gmtime(), localtime(), and strptime(), and\naccepted by asctime(), mktime() and strftime().',
  fields: [
    ['tm_year', null],
    ['tm_mon', null],
    ['tm_mday', null],
    ['tm_hour', null],
    ['tm_min', null],
    ['tm_sec', null],
    ['tm_wday', null],
    ['tm_yday', null],
    ['tm_isdst', null],
  ],
});

const clock = () => thread.interpreter.host.clock;
const UTC = { offset: 0, name: 'UTC', isDst: false };
const zoneAt = (seconds: number) => clock().zone?.(seconds) ?? UTC;

/** The moment an argument names, in whole seconds; now where it is absent or None. */
function moment(value: Value | undefined): number {
  if (value === undefined || value === null) return Math.floor(clock().now());
  const seconds = Math.trunc(toFloat(value));
  if (!(Math.abs(seconds) <= 67768036191676000)) throw valueError('timestamp out of range for platform time_t');
  return seconds;
}

function structOf(time: BrokenDown, isDst: number): Value {
  const { year, month, day, hour, minute, second, weekday, yearday } = time;
  return structTime.make([year, month, day, hour, minute, second, weekday, yearday, isDst]);
}

function utc(value?: Value): Value {
  return structOf(breakDown(moment(value)), 0);
}

function local(value?: Value): Value {
  const seconds = moment(value);
  const zone = zoneAt(seconds);
  return structOf(breakDown(seconds - zone.offset), zone.isDst ? 1 : 0);
}

/** The nine numbers of a time tuple, unchecked. */
function nine(value: Value): number[] {
  const items = value instanceof PyTuple ? value.items : value instanceof PyStructSequence ? value.fields : undefined;
  if (items === undefined) throw typeError('Tuple or struct_time argument required');
  if (items.length !== 9) throw typeError(`function takes exactly 9 arguments (${items.length} given)`);
  return items.map((item) => toInt(item));
}

/** A time tuple as CPython's `gettmarg` takes it: years of two digits are from 1969 to 2068. */
function brokenDown(value: Value): BrokenDown & { readonly isDst: number } {
  const [year, month, day, hour, minute, second, weekday, yearday, isDst] = nine(value) as [
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
  let full = year;
  if (year < 1900) {
    if (69 <= year && year <= 99) full = year + 1900;
    else if (0 <= year && year <= 68) full = year + 2000;
    else throw valueError('year out of range');
  }
  return { year: full, month, day, hour, minute, second, weekday: ((weekday % 7) + 7) % 7, yearday, isDst };
}

function checked(time: BrokenDown & { readonly isDst: number }): BrokenDown & { readonly isDst: number } {
  const month = time.month === 0 ? 1 : time.month;
  const day = time.day === 0 ? 1 : time.day;
  const yearday = time.yearday === 0 ? 1 : time.yearday;
  if (month < 1 || month > 12) throw valueError('month out of range');
  if (day < 1 || day > 31) throw valueError('day of month out of range');
  if (time.hour < 0 || time.hour > 23) throw valueError('hour out of range');
  if (time.minute < 0 || time.minute > 59) throw valueError('minute out of range');
  if (time.second < 0 || time.second > 61) throw valueError('seconds out of range');
  if (yearday < 1 || yearday > 366) throw valueError('day of year out of range');
  return { ...time, month, day, yearday };
}

function makeTime(value: Value): Value {
  const time = brokenDown(value);
  const asUtc =
    daysFromEpoch(time.year, time.month, time.day) * 86400 + time.hour * 3600 + time.minute * 60 + time.second;
  // The zone in force depends on the answer: ask at the first guess, then at the second.
  let seconds = asUtc + zoneAt(asUtc).offset;
  seconds = asUtc + zoneAt(seconds).offset;
  if (!Number.isFinite(seconds)) throw overflowError('mktime argument out of range');
  return new PyFloat(seconds);
}

const asText = (time: BrokenDown): string =>
  `${DAYS[time.weekday]!.slice(0, 3)} ${MONTHS[time.month - 1]!.slice(0, 3)} ${String(time.day).padStart(2)} ${formatTime('%H:%M:%S %Y', time, UTC)}`;

function nowLocal(): BrokenDown {
  const seconds = moment(undefined);
  return breakDown(seconds - zoneAt(seconds).offset);
}

const functions = () => [
  definition(
    'time()',
    'time() -> floating point number\n\nReturn the current time in seconds since the Epoch.\nFractions of a second may be present if the system clock provides them.',
    () => new PyFloat(clock().now()),
  ),
  definition(
    'clock()',
    'clock() -> floating point number\n\nReturn the CPU time or real time since the start of the process or since\nthe first call to clock().',
    () => new PyFloat(clock().cpu()),
  ),
  definition(
    'sleep(seconds)',
    'sleep(seconds)\n\nDelay execution for a given number of seconds.  The argument may be\na floating point number for subsecond precision.',
    (value: Value) => {
      const seconds = toFloat(value);
      if (seconds < 0) throw ioError('Invalid argument');
      clock().sleep(seconds);
      return null;
    },
    'tuple',
  ),
  definition(
    'gmtime([seconds])',
    "gmtime([seconds]) -> (tm_year, tm_mon, tm_mday, tm_hour, tm_min,\n                       tm_sec, tm_wday, tm_yday, tm_isdst)\n\nConvert seconds since the Epoch to a time tuple expressing UTC (a.k.a.\nGMT).  When 'seconds' is not passed in, convert the current time instead.",
    utc,
  ),
  definition(
    'localtime([seconds])',
    "localtime([seconds]) -> (tm_year,tm_mon,tm_mday,tm_hour,tm_min,\n                          tm_sec,tm_wday,tm_yday,tm_isdst)\n\nConvert seconds since the Epoch to a time tuple expressing local time.\nWhen 'seconds' is not passed in, convert the current time instead.",
    local,
  ),
  definition(
    'mktime(tuple)',
    'mktime(tuple) -> floating point number\n\nConvert a time tuple in local time to seconds since the Epoch.',
    makeTime,
  ),
  definition(
    'strftime(format[, tuple])',
    'strftime(format[, tuple]) -> string\n\nConvert a time tuple to a string according to a format specification.\nSee the library reference manual for formatting codes. When the time tuple\nis not present, current time as returned by localtime() is used.',
    (format: Value, value?: Value) => {
      const text = bytesOf(format);
      if (text === undefined) throw typeError(`strftime() argument 1 must be string, not ${typeOf(format).name}`);
      const seconds = moment(undefined);
      const time = value === undefined ? nowLocal() : checked(brokenDown(value));
      return formatTime(text, time, zoneAt(seconds));
    },
  ),
  definition(
    'asctime([tuple])',
    "asctime([tuple]) -> string\n\nConvert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.\nWhen the time tuple is not present, current time as returned by localtime()\nis used.",
    (value?: Value) => asText(value === undefined ? nowLocal() : checked(brokenDown(value))),
    'unpack',
  ),
  definition(
    'ctime([seconds])',
    'ctime(seconds) -> string\n\nConvert a time in seconds since the Epoch to a string in local time.\nThis is equivalent to asctime(localtime(seconds)). When the time tuple is\nnot present, current time as returned by localtime() is used.',
    (value?: Value) => {
      const seconds = moment(value);
      return asText(breakDown(seconds - zoneAt(seconds).offset));
    },
    'unpack',
  ),
  definition(
    'tzset()',
    "tzset()\n\nInitialize, or reinitialize, the local timezone to the value stored in\nos.environ['TZ'].",
    () => null,
  ),
];

export const timeModule: BuiltinModule = {
  name: 'time',
  make: () => {
    const winter = zoneAt(moment(undefined) - (moment(undefined) % 31557600));
    const summer = zoneAt(moment(undefined) - (moment(undefined) % 31557600) + 15778800);
    const [standard, daylight] = winter.offset >= summer.offset ? [winter, summer] : [summer, winter];
    return makeModule('time', {
      doc: 'This module provides various functions to manipulate time values.',
      functions: functions(),
      members: [
        ['timezone', standard.offset],
        ['altzone', daylight.offset],
        ['daylight', standard.offset === daylight.offset ? 0 : 1],
        ['tzname', new PyTuple([standard.name, daylight.name])],
        ['accept2dyear', 1],
        ['struct_time', structTime.type],
      ],
    });
  },
};
