/** Module `time` (CPython 2.7 `Modules/timemodule.c`), over the host's clock. */
import { countText } from '../../runtime/budget/text-budget.ts';
import { definition } from '../../runtime/declare/declare.ts';
import { EINVAL, errorText } from '../../runtime/host/errno.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { IOError, ValueError } from '../../runtime/objects/exception.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import type { Keywords } from '../../runtime/objects/keywords.ts';
import type { PyModule } from '../../runtime/objects/module.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { raise, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call } from '../../runtime/protocols/call.ts';
import { toFloat } from '../../runtime/protocols/float-number.ts';
import { environmentError } from '../../runtime/protocols/host-failure.ts';
import { stringArgument } from '../../runtime/protocols/string-argument.ts';
import { isTrue } from '../../runtime/protocols/truth.ts';
import { structSequence } from '../../runtime/types/struct-sequence.ts';
import { type BrokenDown, breakDown, daysFromEpoch } from './calendar.ts';
import { DAYS, formatTime, MONTHS } from './format-time.ts';
import { localTimeAt } from './local-zone.ts';
import { checkedTuple, type TimeTuple, timeTuple } from './time-tuple.ts';
import type { ZoneTime } from './time-zone.ts';

const structTime = structSequence({
  name: 'struct_time',
  module: 'time',
  doc: 'The time value as returned by gmtime(), localtime(), and strptime(), and\naccepted by asctime(), mktime() and strftime(). May be considered as a\nsequence of 9 integers. tm_year is the actual year, and tm_mon counts from 1.',
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

const EOVERFLOW = 75;
const LAST_MOMENT = 67768036191676800;
const FIRST_MOMENT = -67768040609740800;
const TIME_T_RANGE = 2 ** 63;

/** The moment an argument names, in whole seconds; now where it is absent or None. */
function moment(value: Value | undefined): number {
  if (value === undefined || value === null) return Math.floor(clock().now());
  const seconds = Math.trunc(toFloat(value));
  if (Math.abs(seconds) >= TIME_T_RANGE) throw valueError('timestamp out of range for platform time_t');
  if (!(seconds <= LAST_MOMENT && seconds >= FIRST_MOMENT)) {
    throw raise(ValueError, EOVERFLOW, errorText(EOVERFLOW));
  }
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
  const zone = localTimeAt(seconds);
  return structOf(breakDown(seconds - zone.offset), zone.isDst ? 1 : 0);
}

/** How far from a moment C looks for one when it is summer time, or is not, and in what steps: in seconds. */
const SEARCH_STEP = 601200;
const SEARCH_END = SEARCH_STEP + 536454000 / 2;

/** The moment of a local time (glibc's `mktime`). */
function secondsOf(time: TimeTuple): number {
  const { year, month, day, hour, minute, second, isDst } = time;
  const asUtc = daysFromEpoch(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;
  // The zone in force depends on the answer: ask at the first guess, then at the second.
  let seconds = asUtc + localTimeAt(asUtc).offset;
  seconds = asUtc + localTimeAt(seconds).offset;
  const found = localTimeAt(seconds);
  if (isDst < 0 || isDst > 0 === found.isDst) return seconds;
  for (let away = SEARCH_STEP; away < SEARCH_END; away += SEARCH_STEP) {
    for (const other of [localTimeAt(seconds - away), localTimeAt(seconds + away)]) {
      if (other.isDst === isDst > 0) return asUtc + other.offset;
    }
  }
  return seconds + (found.isDst ? 3600 : -3600);
}

const MODULE_KEY = {};

/** Whether years of two digits are accepted: what the module's own variable says. */
function acceptsShortYears(): boolean {
  const module = thread.interpreter.moduleState.get(MODULE_KEY) as PyModule | undefined;
  const flag = module?.dict.getStr('accept2dyear');
  return flag !== undefined && isTrue(flag);
}

const tupleArgument = (value: Value): TimeTuple => timeTuple(value, acceptsShortYears());

function makeTime(value: Value): Value {
  return new PyFloat(secondsOf(tupleArgument(value)));
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The form of `asctime`, to the year. */
function asText({ year, month, day, hour, minute, second, weekday }: BrokenDown): string {
  const date = `${DAYS[weekday]!.slice(0, 3)} ${MONTHS[month - 1]!.slice(0, 3)} ${String(day).padStart(2)}`;
  return `${date} ${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)} ${year}`;
}

function localParts(seconds: number): BrokenDown {
  return breakDown(seconds - localTimeAt(seconds).offset);
}

/** The names that `%Z` shows of a tuple: those of the zone about that time. */
function zoneName(time: TimeTuple): string {
  if (time.isDst < 0) return '';
  const seconds = secondsOf(time);
  const found = localTimeAt(seconds);
  return found.isDst === time.isDst > 0 ? found.name : namesOf(localZoneNow())[time.isDst > 0 ? 1 : 0]!;
}

function formatted(format: string, value: Value | undefined): string {
  countText(format.length * 16);
  if (value === undefined) {
    const seconds = moment(undefined);
    const { name, offset } = localTimeAt(seconds);
    return formatTime(format, localParts(seconds), { name, offset, epochSeconds: () => seconds });
  }
  const time = checkedTuple(tupleArgument(value));
  // A tuple knows nothing of its distance from UTC.
  return formatTime(format, time, {
    get name() {
      return zoneName(time);
    },
    offset: 0,
    epochSeconds: () => secondsOf(time),
  });
}

/** Half of what a year has on average, in seconds: C looks at the zone twice a year. */
const HALF_YEAR = 15778800;

/** The local zone in winter and in summer: standard time first, on either half of the globe. */
function localZoneNow(): readonly [ZoneTime, ZoneTime] {
  const now = moment(undefined);
  const newYear = now - (now % (2 * HALF_YEAR));
  const january = localTimeAt(newYear);
  const july = localTimeAt(newYear + HALF_YEAR);
  return january.offset >= july.offset ? [january, july] : [july, january];
}

const LONGEST_ZONE_NAME = 9;

const namesOf = (zones: readonly ZoneTime[]): string[] => zones.map(({ name }) => name.slice(0, LONGEST_ZONE_NAME));

/** What the module says of the zone. */
function zoneMembers(): [string, Value][] {
  const zones = localZoneNow();
  const [standard, daylight] = zones;
  return [
    ['timezone', standard.offset],
    ['altzone', daylight.offset],
    ['daylight', standard.offset === daylight.offset ? 0 : 1],
    ['tzname', new PyTuple(namesOf(zones))],
  ];
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
      if (seconds < 0) throw environmentError(IOError, EINVAL, errorText(EINVAL), undefined);
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
    (format: Value, value?: Value) => formatted(stringArgument(format, 'strftime() argument 1'), value),
  ),
  definition(
    'asctime([tuple])',
    "asctime([tuple]) -> string\n\nConvert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.\nWhen the time tuple is not present, current time as returned by localtime()\nis used.",
    (value?: Value) => asText(value === undefined ? localParts(moment(undefined)) : checkedTuple(tupleArgument(value))),
    'unpack',
  ),
  definition(
    'ctime([seconds])',
    'ctime(seconds) -> string\n\nConvert a time in seconds since the Epoch to a string in local time.\nThis is equivalent to asctime(localtime(seconds)). When the time tuple is\nnot present, current time as returned by localtime() is used.',
    (value?: Value) => asText(localParts(moment(value))),
    'unpack',
  ),
  definition(
    'tzset()',
    "tzset()\n\nInitialize, or reinitialize, the local timezone to the value stored in\nos.environ['TZ'].",
    () => {
      const module = thread.interpreter.moduleState.get(MODULE_KEY) as PyModule | undefined;
      if (module !== undefined) for (const [name, value] of zoneMembers()) module.dict.setStr(name, value);
      return null;
    },
  ),
  definition(
    'strptime(*args, **keywords)',
    'strptime(string, format) -> struct_time\n\nThe time that a string shows, by a format as strftime() has it.',
    (args: readonly Value[], keywords: Keywords | null) =>
      call(getAttribute(thread.interpreter.importModule('_strptime'), '_strptime_time'), args, keywords),
  ),
];

export const timeModule: BuiltinModule = {
  name: 'time',
  make: ({ moduleState }) => {
    const module = makeModule('time', {
      doc: 'This module provides various functions to manipulate time values.',
      functions: functions(),
      members: [...zoneMembers(), ['accept2dyear', 1], ['struct_time', structTime.type]],
    });
    moduleState.set(MODULE_KEY, module);
    return module;
  },
};
