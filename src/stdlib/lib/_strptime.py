"""The time that a string shows, by a format: what time.strptime() and datetime.datetime.strptime() call.

There is one locale, C's. The time zone counts: %Z knows the names that are in force.
"""

import time
from re import compile as re_compile, escape as re_escape, IGNORECASE

__all__ = []

_DAYS_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def _getlang():
    # The language and the encoding of the locale.
    return None, None


def _isleap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _yearday(year, month, day):
    return _DAYS_BEFORE_MONTH[month - 1] + day + (month > 2 and _isleap(year))


def _weekday(year, yearday):
    # Monday is 0, as it was on the first day of the year 1.
    before = year - 1
    return (before * 365 + before // 4 - before // 100 + before // 400 + yearday - 1) % 7


def _month_and_day(year, yearday):
    month = 12
    while yearday <= _yearday(year, month, 0):
        month -= 1
    return month, yearday - _yearday(year, month, 0)


class LocaleTime(object):
    """The names and forms of dates and times, in small letters; lists of months have '' at 0."""

    def __init__(self):
        self.lang = _getlang()
        days = [(2001, 1, day, 0, 0, 0, day - 1, day, 0) for day in range(1, 8)]
        months = [(2001, month, 1, 0, 0, 0, 0, 1, 0) for month in range(1, 13)]
        hours = [(2001, 1, 1, hour, 0, 0, 0, 1, 0) for hour in (1, 22)]
        names = lambda directive, times: [time.strftime(directive, each).lower() for each in times]
        self.a_weekday = names('%a', days)
        self.f_weekday = names('%A', days)
        self.a_month = [''] + names('%b', months)
        self.f_month = [''] + names('%B', months)
        self.am_pm = names('%p', hours)
        self.LC_date_time = '%a %b %d %H:%M:%S %Y'
        self.LC_date = '%m/%d/%y'
        self.LC_time = '%H:%M:%S'
        self.__calc_timezone()
        if _getlang() != self.lang:
            raise ValueError("locale changed during initialization")

    def __calc_timezone(self):
        try:
            time.tzset()
        except AttributeError:
            pass
        self.tzname = time.tzname
        self.daylight = time.daylight
        standard = frozenset(["utc", "gmt", self.tzname[0].lower()])
        summer = frozenset([self.tzname[1].lower()] if self.daylight else [])
        self.timezone = (standard, summer)


# What the directives that show numbers match. Where one alternative begins another, the longer comes first.
_NUMBERS = {
    'Y': r'\d\d\d\d', 'y': r'\d\d',
    'm': r'1[0-2]|0[1-9]|[1-9]',
    'd': r'3[01]|[12]\d|0[1-9]|[1-9]| [1-9]',
    'j': r'36[0-6]|3[0-5]\d|[12]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]',
    'U': r'5[0-3]|[0-4]\d|\d', 'W': r'5[0-3]|[0-4]\d|\d', 'w': r'[0-6]',
    'H': r'2[0-3]|[01]\d|\d', 'I': r'1[0-2]|0[1-9]|[1-9]',
    'M': r'[0-5]\d|\d', 'S': r'6[01]|[0-5]\d|\d', 'f': r'[0-9]{1,6}'}


class TimeRE(dict):
    """The regular expression of each directive."""

    def __init__(self, locale_time=None):
        dict.__init__(self)
        self.locale_time = names = locale_time or LocaleTime()
        self['%'] = '%'
        for directive, regex in _NUMBERS.items():
            self[directive] = '(?P<%s>%s)' % (directive, regex)
        zones = [zone for both in names.timezone for zone in both]
        for directive, known in (('a', names.a_weekday), ('A', names.f_weekday), ('b', names.a_month[1:]),
                                 ('B', names.f_month[1:]), ('p', names.am_pm), ('Z', zones)):
            self[directive] = self.__alternatives(known, directive)
        for directive, format in ('c', names.LC_date_time), ('x', names.LC_date), ('X', names.LC_time):
            self[directive] = self.pattern(format)

    def __alternatives(self, names, directive):
        # The longest first: one name may begin another.
        names = sorted(names, key=len, reverse=True)
        return '(?P<%s>%s)' % (directive, '|'.join(map(re_escape, names))) if any(names) else ''

    def pattern(self, format):
        """The regular expression of a format; KeyError for an unknown directive, IndexError for a % at the end."""
        format = re_compile(r"([\\.^$*+?\(\){}\[\]|])").sub(r"\\\1", format)
        format = re_compile(r'\s+').sub(r'\s+', format)
        pieces = []
        while '%' in format:
            at = format.index('%') + 1
            pieces += [format[:at - 1], self[format[at]]]
            format = format[at + 1:]
        return ''.join(pieces) + format

    def compile(self, format):
        """The compiled regular expression of a format."""
        return re_compile(self.pattern(format), IGNORECASE)


_TimeRE_cache = TimeRE()
_CACHE_MAX_SIZE = 5
_regex_cache = {}


def _compiled(format):
    # The regular expression of a format, and the names in force.
    global _TimeRE_cache, _regex_cache
    names = _TimeRE_cache.locale_time
    if (_getlang() != names.lang or time.tzname != names.tzname or time.daylight != names.daylight):
        _TimeRE_cache = TimeRE()
        _regex_cache.clear()
        names = _TimeRE_cache.locale_time
    if len(_regex_cache) > _CACHE_MAX_SIZE:
        _regex_cache.clear()
    regex = _regex_cache.get(format)
    if not regex:
        try:
            regex = _TimeRE_cache.compile(format)
        except KeyError, error:
            directive = error.args[0]
            if directive == '\\':
                # The escape that stood before a special character.
                directive = '%'
            raise ValueError("'%s' is a bad directive in format '%s'" % (directive, format))
        except IndexError:
            raise ValueError("stray %% in format '%s'" % format)
        _regex_cache[format] = regex
    return regex, names


def _calc_julian_from_U_or_W(year, week_of_year, day_of_week, week_starts_Mon):
    """The day of the year of a weekday (Monday is 0) in a week; days of week 0 come before the first week's start."""
    first = _weekday(year, 1)
    if not week_starts_Mon:
        first = (first + 1) % 7
        day_of_week = (day_of_week + 1) % 7
    before_week_1 = (7 - first) % 7
    if week_of_year == 0:
        return 1 + day_of_week - first
    return 1 + before_week_1 + 7 * (week_of_year - 1) + day_of_week


def _hour_of(found, names):
    # The hour of 24 that %I shows with %p.
    hour = int(found['I'])
    am_pm = found.get('p', '').lower()
    if am_pm in ('', names.am_pm[0]):
        return 0 if hour == 12 else hour
    if am_pm == names.am_pm[1]:
        return 12 if hour == 12 else hour + 12
    return hour


def _isdst_of(zone, names):
    # What %Z says of summer time: -1 where one name stands for both.
    for isdst, known in enumerate(names.timezone):
        if zone in known:
            if time.tzname[0] == time.tzname[1] and time.daylight and zone not in ("utc", "gmt"):
                return -1
            return isdst
    return -1


def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    """The struct_time of a string, and its microseconds."""
    regex, names = _compiled(format)
    match = regex.match(data_string)
    if not match:
        raise ValueError("time data %r does not match format %r" % (data_string, format))
    if len(data_string) != match.end():
        raise ValueError("unconverted data remains: %s" % data_string[match.end():])
    found = match.groupdict()

    year = None
    if 'y' in found:
        year = int(found['y'])
        year += 2000 if year <= 68 else 1900
    if 'Y' in found:
        year = int(found['Y'])
    month = int(found.get('m', 1))
    if 'B' in found:
        month = names.f_month.index(found['B'].lower())
    elif 'b' in found:
        month = names.a_month.index(found['b'].lower())
    day = int(found.get('d', 1))
    hour = _hour_of(found, names) if 'I' in found else int(found.get('H', 0))
    fraction = int(found.get('f', '0').ljust(6, '0'))
    isdst = _isdst_of(found['Z'].lower(), names) if 'Z' in found else -1
    weekday = -1
    if 'A' in found:
        weekday = names.f_weekday.index(found['A'].lower())
    elif 'a' in found:
        weekday = names.a_weekday.index(found['a'].lower())
    elif 'w' in found:
        weekday = (int(found['w']) + 6) % 7

    # February 29 without a year is in a leap year, until the end.
    has_no_year = year is None and month == 2 and day == 29
    if has_no_year:
        year = 1904
    elif year is None:
        year = 1900

    yearday = int(found.get('j', -1))
    week = found.get('U', found.get('W'))
    if yearday == -1 and week is not None and weekday != -1:
        yearday = _calc_julian_from_U_or_W(year, int(week), weekday, 'W' in found)
        if yearday <= 0:
            year -= 1
            yearday += 366 if _isleap(year) else 365
    if year < 1:
        raise ValueError("year is out of range")
    if yearday == -1:
        if day > 28:
            last = 29 if month == 2 and _isleap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
            if day > last:
                raise ValueError("day is out of range for month")
        yearday = _yearday(year, month, day)
    else:
        # A day beyond the end of the year is in the next one, and keeps its number all the same.
        beyond = yearday - 365 - _isleap(year)
        if beyond > 0:
            year += 1
        month, day = _month_and_day(year, beyond if beyond > 0 else yearday)
    if weekday == -1:
        weekday = _weekday(year, _yearday(year, month, day))
    if has_no_year:
        year = 1900
    return time.struct_time((year, month, day, hour, int(found.get('M', 0)), int(found.get('S', 0)),
                             weekday, yearday, isdst)), fraction


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    return _strptime(data_string, format)[0]
