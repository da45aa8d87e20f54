/** `strftime` in the C locale. */
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

const pad = (value: number, width = 2, fill = '0'): string => String(value).padStart(width, fill);

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

/**
 * Formats a time.
 *
 * @param zone what `%Z` and `%z` show: the name, and seconds west of UTC
 */
export function formatTime(
  format: string,
  time: BrokenDown,
  zone: { readonly name: string; readonly offset: number },
): string {
  let result = '';
  for (let i = 0; i < format.length; i++) {
    const c = format[i]!;
    if (c !== '%' || i + 1 >= format.length) {
      result += c;
      continue;
    }
    result += directive(format[++i]!, time, zone);
  }
  return result;
}

function directive(code: string, time: BrokenDown, zone: { readonly name: string; readonly offset: number }): string {
  const { year, month, day, hour, minute, second, weekday, yearday } = time;
  const again = (format: string): string => formatTime(format, time, zone);
  const hour12 = hour % 12 === 0 ? 12 : hour % 12;
  switch (code) {
    case 'a':
      return DAYS[weekday]!.slice(0, 3);
    case 'A':
      return DAYS[weekday]!;
    case 'b':
    case 'h':
      return MONTHS[month - 1]!.slice(0, 3);
    case 'B':
      return MONTHS[month - 1]!;
    case 'c':
      return again('%a %b %e %H:%M:%S %Y');
    case 'C':
      return pad(Math.floor(year / 100));
    case 'd':
      return pad(day);
    case 'D':
    case 'x':
      return again('%m/%d/%y');
    case 'e':
      return pad(day, 2, ' ');
    case 'F':
      return again('%Y-%m-%d');
    case 'g':
      return pad(isoWeek(time)[0] % 100);
    case 'G':
      return String(isoWeek(time)[0]);
    case 'H':
      return pad(hour);
    case 'I':
      return pad(hour12);
    case 'j':
      return pad(yearday, 3);
    case 'k':
      return pad(hour, 2, ' ');
    case 'l':
      return pad(hour12, 2, ' ');
    case 'm':
      return pad(month);
    case 'M':
      return pad(minute);
    case 'n':
      return '\n';
    case 'p':
      return hour < 12 ? 'AM' : 'PM';
    case 'P':
      return hour < 12 ? 'am' : 'pm';
    case 'r':
      return again('%I:%M:%S %p');
    case 'R':
      return again('%H:%M');
    case 'S':
      return pad(second);
    case 't':
      return '\t';
    case 'T':
    case 'X':
      return again('%H:%M:%S');
    case 'u':
      return String(weekday + 1);
    case 'U':
      return pad(week(time, 6));
    case 'V':
      return pad(isoWeek(time)[1]);
    case 'w':
      return String((weekday + 1) % 7);
    case 'W':
      return pad(week(time, 0));
    case 'y':
      return pad(((year % 100) + 100) % 100);
    case 'Y':
      return String(year);
    case 'z': {
      const west = Math.abs(zone.offset);
      return `${zone.offset > 0 ? '-' : '+'}${pad(Math.floor(west / 3600))}${pad(Math.floor(west / 60) % 60)}`;
    }
    case 'Z':
      return zone.name;
    case '%':
      return '%';
    default:
      return `%${code}`;
  }
}
