/** Time zones as the C library has them: rules in POSIX's notation, and zone files. Pure algorithms. */
import { breakDown, daysFromEpoch } from './calendar.ts';

/** What is in force at a moment: seconds west of UTC, the name, and whether it is summer time. */
export interface ZoneTime {
  readonly offset: number;
  readonly name: string;
  readonly isDst: boolean;
}

export interface TimeZone {
  /** What is in force at a moment. */
  at(epochSeconds: number): ZoneTime;
}

export const UTC_TIME: ZoneTime = { offset: 0, name: 'UTC', isDst: false };
export const UTC: TimeZone = { at: () => UTC_TIME };

const HOUR = 3600;
const DAY = 86400;

/** When a change happens each year: `Jn`, `n` or `Mm.w.d`, and the local time of day. */
interface ChangeRule {
  readonly kind: 'J' | 'N' | 'M';
  readonly month: number;
  readonly week: number;
  readonly day: number;
  readonly time: number;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Local seconds since the epoch at which a rule takes effect in a year. */
function changeIn(year: number, rule: ChangeRule): number {
  const newYear = daysFromEpoch(year, 1, 1);
  if (rule.kind === 'J') {
    const leap = isLeap(year) && rule.day >= 60 ? 1 : 0;
    return (newYear + rule.day - 1 + leap) * DAY + rule.time;
  }
  if (rule.kind === 'N') return (newYear + rule.day) * DAY + rule.time;
  const first = daysFromEpoch(year, rule.month, 1);
  const next = daysFromEpoch(year, rule.month + 1, 1);
  // 1970-01-01 was a Thursday, the fourth day of a week that begins with Sunday.
  const weekday = (((first + 4) % 7) + 7) % 7;
  let day = first + ((rule.day - weekday + 7) % 7) + (rule.week - 1) * 7;
  while (day >= next) day -= 7;
  return day * DAY + rule.time;
}

/** Reads the parts of a POSIX rule one after another. */
class RuleReader {
  readonly text: string;
  at = 0;
  constructor(text: string) {
    this.text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  /** Three letters at least, or anything between angle brackets; '' where there is no name. */
  name(): string {
    const start = this.at;
    if (this.take('<')) {
      const end = this.text.indexOf('>', start);
      if (end < 0) return '';
      this.at = end + 1;
      return this.text.slice(start + 1, end);
    }
    while (isLetter(this.text.charCodeAt(this.at))) this.at++;
    if (this.at - start < 3) return '';
    return this.text.slice(start, this.at);
  }

  number(): number | undefined {
    const start = this.at;
    while (isDigit(this.text.charCodeAt(this.at))) this.at++;
    return start === this.at ? undefined : Number(this.text.slice(start, this.at));
  }

  /** `[+-]hh[:mm[:ss]]` in seconds. */
  time(): number | undefined {
    const sign = this.take('-') ? -1 : 1;
    if (sign === 1) this.take('+');
    const hours = this.number();
    if (hours === undefined) return undefined;
    const minutes = this.take(':') ? (this.number() ?? 0) : 0;
    const seconds = this.take(':') ? (this.number() ?? 0) : 0;
    return sign * (hours * HOUR + minutes * 60 + seconds);
  }

  change(): ChangeRule | undefined {
    if (!this.take(',')) return undefined;
    let kind: ChangeRule['kind'] = 'N';
    let month = 0;
    let week = 0;
    if (this.take('J')) kind = 'J';
    else if (this.take('M')) {
      kind = 'M';
      month = this.number() ?? 0;
      this.take('.');
      week = this.number() ?? 0;
      this.take('.');
      if (month < 1 || month > 12 || week < 1 || week > 5) return undefined;
    }
    const day = this.number();
    if (day === undefined) return undefined;
    return { kind, month, week, day, time: this.take('/') ? (this.time() ?? 0) : 2 * HOUR };
  }
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The United States' rules, which a zone with a name for summer time and no rules of its own follows. */
const DEFAULT_CHANGES = ',M3.2.0,M11.1.0';

/**
 * A zone by its rule: `EST5EDT,M3.2.0,M11.1.0`.
 * @returns undefined where the text is none
 */
export function parseRule(text: string): TimeZone | undefined {
  const reader = new RuleReader(text);
  const standardName = reader.name();
  if (standardName === '') return undefined;
  const standardOffset = reader.time();
  if (standardOffset === undefined) return undefined;
  const standard: ZoneTime = { offset: standardOffset, name: standardName, isDst: false };
  if (reader.isAtEnd) return { at: () => standard };
  const summerName = reader.name();
  if (summerName === '') return { at: () => standard };
  const summer: ZoneTime = { offset: reader.time() ?? standardOffset - HOUR, name: summerName, isDst: true };
  const changes = reader.isAtEnd ? new RuleReader(DEFAULT_CHANGES) : reader;
  const begin = changes.change();
  const end = changes.change();
  if (begin === undefined || end === undefined) return { at: () => standard };
  return {
    at(epochSeconds) {
      const { year } = breakDown(epochSeconds - standardOffset);
      const from = changeIn(year, begin) + standard.offset;
      const to = changeIn(year, end) + summer.offset;
      const isSummer =
        from < to ? epochSeconds >= from && epochSeconds < to : !(epochSeconds >= to && epochSeconds < from);
      return isSummer ? summer : standard;
    },
  };
}

/** Big-endian numbers of a zone file. */
class ZoneFileReader {
  readonly bytes: string;
  at = 0;
  constructor(bytes: string) {
    this.bytes = bytes;
  }

  byte(): number {
    return this.bytes.charCodeAt(this.at++);
  }

  integer(): number {
    return (this.byte() << 24) | (this.byte() << 16) | (this.byte() << 8) | this.byte();
  }

  long(): number {
    const high = this.integer();
    return high * 4294967296 + (this.integer() >>> 0);
  }

  /** The six counts of a header, or undefined where there is none. */
  header(): { readonly version: number; readonly counts: readonly number[] } | undefined {
    if (this.bytes.slice(this.at, this.at + 4) !== 'TZif') return undefined;
    const version = this.bytes.charCodeAt(this.at + 4);
    this.at += 20;
    return { version, counts: Array.from({ length: 6 }, () => this.integer()) };
  }
}

/**
 * A zone by its file (RFC 8536).
 * @param bytes the file's contents
 * @returns undefined where they are none
 */
export function parseZoneFile(bytes: string): TimeZone | undefined {
  const reader = new ZoneFileReader(bytes);
  let header = reader.header();
  if (header === undefined) return undefined;
  let size = 4;
  if (header.version !== 0) {
    // What follows has the same again with times of 64 bits.
    const [utc, standard, leaps, times, types, letters] = header.counts as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    reader.at += times * 5 + types * 6 + letters + leaps * 8 + standard + utc;
    header = reader.header();
    if (header === undefined) return undefined;
    size = 8;
  }
  const [utc, standard, leaps, timeCount, typeCount, letterCount] = header.counts as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (typeCount === 0 || bytes.length < reader.at + timeCount * (size + 1) + typeCount * 6 + letterCount) {
    return undefined;
  }
  const times = Array.from({ length: timeCount }, () => (size === 8 ? reader.long() : reader.integer()));
  const kinds = Array.from({ length: timeCount }, () => reader.byte());
  const raw = Array.from({ length: typeCount }, () => [reader.integer(), reader.byte(), reader.byte()] as const);
  const letters = bytes.slice(reader.at, reader.at + letterCount);
  const types = raw.map(
    ([east, isDst, start]): ZoneTime => ({
      offset: -east || 0,
      name: letters.slice(start, letters.indexOf('\0', start)),
      isDst: isDst !== 0,
    }),
  );
  reader.at += letterCount + leaps * (size + 4) + standard + utc;
  const footer = bytes.slice(reader.at + 1, bytes.indexOf('\n', reader.at + 1));
  const later = size === 8 ? parseRule(footer) : undefined;
  const first = types.find((type) => !type.isDst) ?? types[0]!;
  return {
    at(epochSeconds) {
      if (timeCount === 0 || epochSeconds < times[0]!)
        return timeCount === 0 ? (later?.at(epochSeconds) ?? first) : first;
      if (epochSeconds >= times[timeCount - 1]! && later !== undefined) return later.at(epochSeconds);
      let low = 0;
      let high = timeCount;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (times[middle]! <= epochSeconds) low = middle;
        else high = middle;
      }
      return types[kinds[low]!] ?? first;
    },
  };
}
