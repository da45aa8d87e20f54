/** `strftime` in the C locale, as glibc has it. */
import type { BrokenDown } from './calendar.ts';

export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What a format can show of the time zone. */
export interface ShownZone {
  /** `%Z`. */
  readonly name: string;
  /** Seconds west of UTC, for `%z`. */
  readonly offset: number;
  /** Seconds since the epoch, for `%s`. */
  epochSeconds(): number;
}

/** Which week of the year a day is in, weeks beginning on `first` (0 is Monday); days before the first are in week 0. */
function week(time: BrokenDown, first: number): number {
  const sinceFirst = (time.weekday - first + 7) % 7;
  return Math.floor((time.yearday - 1 + 7 - sinceFirst) / 7);
}

/** The year and number of the ISO 8601 week. */
function isoWeek(time: BrokenDown): [year: number, week: number] {
  const number = Math.floor((time.yearday - (time.weekday + 1) + 10) / 7);
  const weeksIn = (year: number): number => {
    const dec31 = (y: number): number => (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
    return dec31(year) === 4 || dec31(year - 1) === 3 ? 53 : 52;
  };
  if (number < 1) return [time.year - 1, weeksIn(time.year - 1)];
  if (number > weeksIn(time.year)) return [time.year + 1, 1];
  return [time.year, number];
}

/** What stands between `%` and the letter. */
interface Directive {
  /** `_`, `-`, `0` or ''. */
  padding: string;
  upperCase: boolean;
  changeCase: boolean;
  width: number;
  /** `E`, `O` or ''. */
  modifier: string;
}

const WITH_E = 'cCxXyYNn%';
const WITH_O = 'deHImMSuUVwWybBh%';

/** Formats a time; a directive that is none stays as it is. */
export function formatTime(format: string, time: BrokenDown, zone: ShownZone): string {
  let result = '';
  let at = 0;
  for (;;) {
    const percent = format.indexOf('%', at);
    if (percent < 0) return result + format.slice(at);
    result += format.slice(at, percent);
    const [directive, end] = readDirective(format, percent + 1);
    const shown = end < format.length ? directiveText(format[end]!, directive, time, zone) : undefined;
    at = Math.min(end + 1, format.length);
    result += shown ?? format.slice(percent, at);
  }
}

/** Widths beyond this are cut: CPython gives up on such formats. */
const WIDEST = 4096;

function readDirective(format: string, start: number): [directive: Directive, end: number] {
  const directive: Directive = { padding: '', upperCase: false, changeCase: false, width: 0, modifier: '' };
  let at = start;
  for (; at < format.length; at++) {
    const flag = format[at]!;
    if (flag === '^') directive.upperCase = true;
    else if (flag === '#') directive.changeCase = true;
    else if (flag === '_' || flag === '-' || flag === '0') directive.padding = flag;
    else break;
  }
  for (; at < format.length && format[at]! >= '0' && format[at]! <= '9'; at++) {
    directive.width = Math.min(WIDEST, directive.width * 10 + Number(format[at]));
  }
  if (format[at] === 'E' || format[at] === 'O') directive.modifier = format[at++]!;
  return [directive, at];
}

function number(value: number, digits: number, directive: Directive, fill = '0'): string {
  const { padding, width } = directive;
  const sign = value < 0 ? '-' : '';
  const text = String(Math.abs(value));
  const filler = padding === '_' ? ' ' : padding === '0' ? '0' : fill;
  if (padding === '-') return sign + text;
  const size = Math.max(digits, width) - sign.length;
  return filler === ' ' ? (sign + text).padStart(size + sign.length, ' ') : sign + text.padStart(size, '0');
}

function text(value: string, directive: Directive, changed: 'upper' | 'lower' = 'upper'): string {
  const { padding, upperCase, changeCase, width } = directive;
  let shown = value;
  if (changeCase) shown = changed === 'upper' ? value.toUpperCase() : value.toLowerCase();
  else if (upperCase) shown = value.toUpperCase();
  return padding === '-' ? shown : shown.padStart(width, padding === '0' ? '0' : ' ');
}

function offsetText(offset: number, directive: Directive): string {
  const away = Math.abs(offset);
  const digits = number(Math.floor(away / 3600) * 100 + (Math.floor(away / 60) % 60), 4, {
    ...directive,
    width: Math.max(0, directive.width - 1),
  });
  return (offset > 0 ? '-' : '+') + digits;
}

/** What a directive shows; undefined where there is none of this letter. */
function directiveText(code: string, directive: Directive, time: BrokenDown, zone: ShownZone): string | undefined {
  const { modifier } = directive;
  if (modifier === 'E' ? !WITH_E.includes(code) : modifier === 'O' && !WITH_O.includes(code)) return undefined;
  const { year, month, day, hour, minute, second, weekday, yearday } = time;
  const again = (format: string): string => text(formatTime(format, time, zone), directive);
  const hour12 = hour % 12 === 0 ? 12 : hour % 12;
  switch (code) {
    case 'a':
      return text(DAYS[weekday]!.slice(0, 3), directive);
    case 'A':
      return text(DAYS[weekday]!, directive);
    case 'b':
    case 'h':
      return text(MONTHS[month - 1]!.slice(0, 3), directive);
    case 'B':
      return text(MONTHS[month - 1]!, directive);
    case 'c':
      return again('%a %b %e %H:%M:%S %Y');
    case 'C':
      return number(Math.floor(year / 100), 2, directive);
    case 'd':
      return number(day, 2, directive);
    case 'D':
    case 'x':
      return again('%m/%d/%y');
    case 'e':
      return number(day, 2, directive, ' ');
    case 'F':
      return again('%Y-%m-%d');
    case 'g':
      return number(isoWeek(time)[0] % 100, 2, directive);
    case 'G':
      return number(isoWeek(time)[0], 1, directive);
    case 'H':
      return number(hour, 2, directive);
    case 'I':
      return number(hour12, 2, directive);
    case 'j':
      return number(yearday, 3, directive);
    case 'k':
      return number(hour, 2, directive, ' ');
    case 'l':
      return number(hour12, 2, directive, ' ');
    case 'm':
      return number(month, 2, directive);
    case 'M':
      return number(minute, 2, directive);
    case 'n':
      return text('\n', directive);
    case 'p':
      return text(hour < 12 ? 'AM' : 'PM', directive, 'lower');
    case 'P':
      return text(hour < 12 ? 'am' : 'pm', directive);
    case 'r':
      return again('%I:%M:%S %p');
    case 'R':
      return again('%H:%M');
    case 's':
      return number(zone.epochSeconds(), 1, directive);
    case 'S':
      return number(second, 2, directive);
    case 't':
      return text('\t', directive);
    case 'T':
    case 'X':
      return again('%H:%M:%S');
    case 'u':
      return number(weekday + 1, 1, directive);
    case 'U':
      return number(week(time, 6), 2, directive);
    case 'V':
      return number(isoWeek(time)[1], 2, directive);
    case 'w':
      return number((weekday + 1) % 7, 1, directive);
    case 'W':
      return number(week(time, 0), 2, directive);
    case 'y':
      return number(((year % 100) + 100) % 100, 2, directive);
    case 'Y':
      return number(year, 1, directive);
    case 'z':
      return offsetText(zone.offset, directive);
    case 'Z':
      return text(zone.name, directive, 'lower');
    case '%':
      return text('%', directive);
    default:
      return undefined;
  }
}
