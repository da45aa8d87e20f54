"""Dates, times of day, both together, spans between them, and the interface of time zones.

The calendar is the Gregorian one without a beginning or an end: day 1 is the first of January of the year 1.
"""

import time as _clock
from math import ceil as _ceil, floor as _floor, modf as _modf
from operator import truediv as _truediv

MINYEAR = 1
MAXYEAR = 9999

_MAX_ORDINAL = 3652059
_MAX_DELTA_DAYS = 999999999
_DAY_MICROSECONDS = 86400 * 10 ** 6
_DAYS_OF_MONTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAY_NAMES = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTH_NAMES = ('', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')

_missing = object()
_new = object.__new__


# Arguments.

def _refuse_arguments(function, given, names, required, extra, unknown):
    # The words for a call that leaves out a required argument or has one too many: `given` are the values by place.
    count = len([each for each in given if each is not _missing]) + len(extra) + len(unknown)
    if count > len(names):
        raise TypeError('%s takes at most %d arguments (%d given)' % (function, len(names), count))
    for place in range(required):
        if given[place] is _missing:
            raise TypeError("Required argument '%s' (pos %d) not found" % (names[place], place + 1))
    for name in unknown:
        raise TypeError("'%s' is an invalid keyword argument for this function" % name)


def _int(value):
    # What C makes of an argument that is to be an int.
    if isinstance(value, float):
        raise TypeError('integer argument expected, got float')
    if not isinstance(value, (int, long)):
        if not hasattr(type(value), '__int__'):
            raise TypeError('an integer is required')
        value = int(value)
    if not -2 ** 63 <= value < 2 ** 63:
        raise OverflowError('Python int too large to convert to C long')
    if value >= 2 ** 31:
        raise OverflowError('signed integer is greater than maximum')
    if value < -2 ** 31:
        raise OverflowError('signed integer is less than minimum')
    return int(value)


def _float(value):
    if not isinstance(value, (int, long, float)) and (
            isinstance(value, basestring) or not hasattr(type(value), '__float__')):
        raise TypeError('a float is required')
    return float(value)


def _type_name(value):
    cls = type(value)
    if cls is date or cls is datetime or cls is time or cls is timedelta or cls is tzinfo:
        return 'datetime.' + cls.__name__
    return cls.__name__


def _check_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '%s'" % _type_name(zone))


def _check_date(year, month, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError('year is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_of_month(year, month):
        raise ValueError('day is out of range for month')


def _check_time(hour, minute, second, microsecond):
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')


def _read_only(name):
    # An attribute that shows the slot of its name.
    slot = '_' + name

    def get(self):
        return getattr(self, slot)

    def set(self, value):
        raise AttributeError("attribute '%s' of '%s' objects is not writable" % (name, _type_name(self)))

    return property(get, set, lambda self: set(self, None))


def _cannot_compare(one, other):
    raise TypeError("can't compare %s to %s" % (_type_name(one), _type_name(other)))


# The calendar.

def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_of_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _DAYS_OF_MONTH[month]


def _days_before_year(year):
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400


def _day_of_year(year, month, day):
    return _DAYS_BEFORE_MONTH[month] + day + (month > 2 and _is_leap(year))


def _ordinal(year, month, day):
    return _days_before_year(year) + _day_of_year(year, month, day)


def _from_ordinal(ordinal):
    # A guess that is never too early, and then the year itself.
    year = (ordinal + 1) * 400 // 146097 + 1
    while _days_before_year(year) >= ordinal:
        year -= 1
    rest = ordinal - _days_before_year(year)
    month = min(rest // 29 + 1, 12)
    while _day_of_year(year, month, 0) >= rest:
        month -= 1
    return year, month, rest - _day_of_year(year, month, 0)


def _ordinal_in_range(ordinal):
    if not 1 <= ordinal <= _MAX_ORDINAL:
        raise OverflowError('date value out of range')
    return ordinal


def _first_week(year):
    # The ordinal of the Monday of the week that the year's first Thursday is in.
    first = _days_before_year(year) + 1
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


# Time zones.

def _minutes(zone, method, moment):
    # The minutes that a method of a time zone answers with, or None.
    if zone is None:
        return None
    found = getattr(zone, method)(moment)
    if found is None:
        return None
    if not isinstance(found, timedelta):
        raise TypeError("tzinfo.%s() must return None or timedelta, not '%s'" % (method, _type_name(found)))
    if found._seconds % 60 or found._microseconds:
        raise ValueError('tzinfo.%s() must return a whole number of minutes' % method)
    minutes = found._days * 1440 + found._seconds // 60
    if not -1440 < minutes < 1440:
        raise ValueError('tzinfo.%s() returned %d; must be in -1439 .. 1439' % (method, minutes))
    return minutes


def _span_of_minutes(minutes):
    return None if minutes is None else _make_delta(0, minutes * 60, 0)


def _zone_name(zone, moment):
    if zone is None:
        return None
    name = zone.tzname(moment)
    if name is not None and not isinstance(name, str):
        raise TypeError("tzinfo.tzname() must return None or a string, not '%s'" % _type_name(name))
    return name


def _show_offset(minutes, separator):
    if minutes is None:
        return ''
    size = abs(minutes)
    return '%s%02d%s%02d' % ('-' if minutes < 0 else '+', size // 60, separator, size % 60)


def _show_time(hour, minute, second, microsecond):
    if microsecond:
        return '%02d:%02d:%02d.%06d' % (hour, minute, second, microsecond)
    return '%02d:%02d:%02d' % (hour, minute, second)


def _strftime(format, fields, microsecond, zone, moment):
    # time.strftime() with the directives that it cannot know.
    if isinstance(format, unicode):
        format = str(format)
    elif not isinstance(format, (str, buffer)):
        raise TypeError('strftime() argument 1 must be string or read-only buffer, not ' + type(format).__name__)
    format = str(format)
    year = fields[0]
    if year < 1900:
        raise ValueError('year=%d is before 1900; the datetime strftime() methods require year >= 1900' % year)
    pieces = []
    at = 0
    while True:
        percent = format.find('%', at)
        if percent < 0:
            pieces.append(format[at:])
            break
        if percent + 1 == len(format):
            raise ValueError('strftime format ends with raw %')
        pieces.append(format[at:percent])
        directive = format[percent + 1]
        at = percent + 2
        if directive == 'f':
            pieces.append('%06d' % microsecond)
        elif directive == 'z':
            pieces.append(_show_offset(_minutes(zone, 'utcoffset', moment), ''))
        elif directive == 'Z':
            pieces.append((_zone_name(zone, moment) or '').replace('%', '%%'))
        else:
            pieces.append('%' + directive)
    return _clock.strftime(''.join(pieces), fields)


def _format(self, format):
    if not isinstance(format, basestring):
        raise ValueError('__format__ expects str or unicode, not ' + _type_name(format))
    if not format:
        return str(self)
    return self.strftime(format)


class tzinfo(object):
    """What a time zone has to answer."""

    __slots__ = ()

    def __new__(cls, *args, **keywords):
        return _new(cls)

    def utcoffset(self, dt):
        """How far local time is ahead of UTC, as a timedelta of whole minutes, or None."""
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def tzname(self, dt):
        """The zone's name at a moment, or None."""
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def dst(self, dt):
        """How much of utcoffset() is daylight saving time, or None."""
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        """The local time of a moment whose fields are UTC's."""
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt._tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = _minutes(self, 'utcoffset', dt)
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        saving = _minutes(self, 'dst', dt)
        if saving is None:
            raise ValueError('fromutc: non-None dst() result required')
        standard = _moved(dt, 0, (offset - saving) * 60, 0)
        saving = _minutes(self, 'dst', standard)
        if saving is None:
            raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return _moved(standard, 0, saving * 60, 0) if saving else standard

    def __reduce__(self):
        args = getattr(self, '__getinitargs__', tuple)()
        getstate = getattr(self, '__getstate__', None)
        state = getattr(self, '__dict__', None) or None if getstate is None else getstate()
        return (type(self), args) if state is None else (type(self), args, state)


# Spans.

def _make_delta(days, seconds, microseconds):
    # A span of any amounts.
    if not 0 <= microseconds < 1000000:
        carry, microseconds = divmod(microseconds, 1000000)
        seconds += carry
    if not 0 <= seconds < 86400:
        carry, seconds = divmod(seconds, 86400)
        days += carry
    return _fill_delta(timedelta, days, seconds, microseconds)


def _fill_delta(cls, days, seconds, microseconds):
    if not -_MAX_DELTA_DAYS <= days <= _MAX_DELTA_DAYS:
        if not -2 ** 31 <= days < 2 ** 31:
            raise OverflowError('Python int too large to convert to C int')
        raise OverflowError('days=%d; must have magnitude <= %d' % (days, _MAX_DELTA_DAYS))
    self = _new(cls)
    self._days = int(days)
    self._seconds = int(seconds)
    self._microseconds = int(microseconds)
    return self


def _delta_of_microseconds(cls, total):
    seconds, microseconds = divmod(total, 1000000)
    days, seconds = divmod(seconds, 86400)
    return _fill_delta(cls, days, seconds, microseconds)


def _exact(number):
    # The number without what a subclass makes of it.
    if type(number) is int:
        return number
    return int.__add__(number, 0) if isinstance(number, int) else long.__add__(number, 0)


def _round(number):
    # Halves go away from zero.
    return int(_floor(number + 0.5) if number >= 0 else _ceil(number - 0.5))


class timedelta(object):
    """A span of time, exact to the microsecond."""

    __slots__ = ('_days', '_seconds', '_microseconds')

    def __new__(cls, days=_missing, seconds=_missing, microseconds=_missing, milliseconds=_missing, minutes=_missing,
                hours=_missing, weeks=_missing, *extra, **unknown):
        if extra or unknown:
            _refuse_arguments('__new__()', (days, seconds, microseconds, milliseconds, minutes, hours, weeks),
                              ('days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks'), 0,
                              extra, unknown)
        total = 0
        left = 0.0
        for name, amount, unit in (('microseconds', microseconds, 1), ('milliseconds', milliseconds, 1000),
                                   ('seconds', seconds, 1000000), ('minutes', minutes, 60000000),
                                   ('hours', hours, 3600000000), ('days', days, _DAY_MICROSECONDS),
                                   ('weeks', weeks, 7 * _DAY_MICROSECONDS)):
            if amount is _missing:
                continue
            if isinstance(amount, (int, long)):
                total += _exact(amount) * unit
            elif isinstance(amount, float):
                # The fraction is counted apart, lest a large whole part swallow it.
                fraction, whole = _modf(amount)
                total += long(whole) * unit
                if fraction:
                    fraction, whole = _modf(fraction * unit)
                    total += long(whole)
                    left += fraction
            else:
                raise TypeError('unsupported type for timedelta %s component: %s' % (name, _type_name(amount)))
        if left:
            total += _round(left)
        return _delta_of_microseconds(cls, total)

    days = _read_only('days')
    seconds = _read_only('seconds')
    microseconds = _read_only('microseconds')

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    def total_seconds(self):
        """All of the span in seconds, a float."""
        return _truediv(self._total(), 1000000)

    def __repr__(self):
        if self._microseconds:
            amounts = '%d, %d, %d' % (self._days, self._seconds, self._microseconds)
        elif self._seconds:
            amounts = '%d, %d' % (self._days, self._seconds)
        else:
            amounts = '%d' % self._days
        return '%s(%s)' % (_type_name(self), amounts)

    def __str__(self):
        minutes, second = divmod(self._seconds, 60)
        hour, minute = divmod(minutes, 60)
        shown = '%d:%02d:%02d' % (hour, minute, second)
        if self._microseconds:
            shown += '.%06d' % self._microseconds
        if self._days:
            return '%d day%s, %s' % (self._days, '' if self._days in (1, -1) else 's', shown)
        return shown

    def __nonzero__(self):
        return self._days != 0 or self._seconds != 0 or self._microseconds != 0

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return _make_delta(self._days + other._days, self._seconds + other._seconds,
                           self._microseconds + other._microseconds)

    __radd__ = __add__

    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return _make_delta(self._days - other._days, self._seconds - other._seconds,
                           self._microseconds - other._microseconds)

    def __rsub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return other - self

    def __neg__(self):
        return _make_delta(-self._days, -self._seconds, -self._microseconds)

    def __pos__(self):
        return _make_delta(self._days, self._seconds, self._microseconds)

    def __abs__(self):
        return -self if self._days < 0 else +self

    def __mul__(self, other):
        if not isinstance(other, (int, long)):
            return NotImplemented
        return _delta_of_microseconds(timedelta, self._total() * _exact(other))

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if not isinstance(other, (int, long)):
            return NotImplemented
        other = _exact(other)
        if not other:
            raise ZeroDivisionError('integer division or modulo by zero')
        return _delta_of_microseconds(timedelta, self._total() // other)

    __div__ = __floordiv__

    def __rfloordiv__(self, other):
        return NotImplemented

    __rdiv__ = __rfloordiv__

    def _compared(self, other):
        if not isinstance(other, timedelta):
            _cannot_compare(self, other)
        return (cmp(self._days, other._days) or cmp(self._seconds, other._seconds)
                or cmp(self._microseconds, other._microseconds))

    def __eq__(self, other):
        return isinstance(other, timedelta) and self._compared(other) == 0

    def __ne__(self, other):
        return not isinstance(other, timedelta) or self._compared(other) != 0

    def __lt__(self, other):
        return self._compared(other) < 0

    def __le__(self, other):
        return self._compared(other) <= 0

    def __gt__(self, other):
        return self._compared(other) > 0

    def __ge__(self, other):
        return self._compared(other) >= 0


# Dates.

def _make_date(year, month, day):
    self = _new(date)
    self._year = year
    self._month = month
    self._day = day
    return self


def _struct_time(year, month, day, hour, minute, second, saving):
    return _clock.struct_time((year, month, day, hour, minute, second, (_ordinal(year, month, day) + 6) % 7,
                               _day_of_year(year, month, day), saving))


def _time_t(timestamp):
    # A moment in whole seconds, towards zero.
    if not -2.0 ** 63 <= timestamp < 2.0 ** 63:
        raise ValueError('timestamp out of range for platform time_t')
    return int(timestamp)


def _broken_down(convert, seconds):
    fields = convert(seconds)
    if not MINYEAR <= fields[0] <= MAXYEAR:
        raise ValueError('year is out of range')
    return fields


class date(object):
    """A day of the calendar."""

    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year=_missing, month=_missing, day=_missing, *extra, **unknown):
        if day is _missing or extra or unknown:
            if month is _missing and isinstance(year, str) and len(year) == 4 and 1 <= ord(year[2]) <= 12:
                self = _new(cls)
                self._year = ord(year[0]) * 256 + ord(year[1])
                self._month = ord(year[2])
                self._day = ord(year[3])
                return self
            if isinstance(year, str) and month is _missing and not unknown:
                raise TypeError('an integer is required')
            _refuse_arguments('function', (year, month, day), ('year', 'month', 'day'), 3, extra, unknown)
        year = _int(year)
        month = _int(month)
        day = _int(day)
        _check_date(year, month, day)
        self = _new(cls)
        self._year = year
        self._month = month
        self._day = day
        return self

    year = _read_only('year')
    month = _read_only('month')
    day = _read_only('day')

    @classmethod
    def today(cls):
        """The day it is, in local time."""
        return cls.fromtimestamp(_clock.time())

    @classmethod
    def fromtimestamp(cls, timestamp):
        """The day of a moment, in local time."""
        fields = _broken_down(_clock.localtime, _time_t(_float(timestamp)))
        return cls(fields[0], fields[1], fields[2])

    @classmethod
    def fromordinal(cls, ordinal):
        """The day of a number, where 1 is the first of January of the year 1."""
        ordinal = _int(ordinal)
        if ordinal < 1:
            raise ValueError('ordinal must be >= 1')
        return cls(*_from_ordinal(ordinal))

    def toordinal(self):
        """The day's number, where 1 is the first of January of the year 1."""
        return _ordinal(self._year, self._month, self._day)

    def weekday(self):
        """The day of the week: Monday is 0."""
        return (_ordinal(self._year, self._month, self._day) + 6) % 7

    def isoweekday(self):
        """The day of the week: Monday is 1."""
        return (_ordinal(self._year, self._month, self._day) + 6) % 7 + 1

    def isocalendar(self):
        """The ISO year, the number of the week in it and the day of the week."""
        ordinal = _ordinal(self._year, self._month, self._day)
        year = self._year
        if ordinal < _first_week(year):
            year -= 1
        elif ordinal >= _first_week(year + 1):
            year += 1
        week, day = divmod(ordinal - _first_week(year), 7)
        return year, week + 1, day + 1

    def isoformat(self):
        """YYYY-MM-DD."""
        return '%04d-%02d-%02d' % (self._year, self._month, self._day)

    def ctime(self):
        """The day as C's ctime() shows its midnight."""
        return '%s %s %2d 00:00:00 %04d' % (_DAY_NAMES[date.weekday(self)], _MONTH_NAMES[self._month], self._day,
                                            self._year)

    def timetuple(self):
        """The day's midnight as time.localtime() shows it."""
        return _struct_time(self._year, self._month, self._day, 0, 0, 0, -1)

    def strftime(self, format=_missing, *extra, **unknown):
        """The day shown by a format as of time.strftime()."""
        if format is _missing or extra or unknown:
            _refuse_arguments('strftime()', (format,), ('format',), 1, extra, unknown)
        return _strftime(format, self.timetuple(), 0, None, self)

    __format__ = _format

    def replace(self, year=_missing, month=_missing, day=_missing, *extra, **unknown):
        """The same day with other fields."""
        if extra or unknown:
            _refuse_arguments('replace()', (year, month, day), ('year', 'month', 'day'), 0, extra, unknown)
        return type(self)(self._year if year is _missing else year, self._month if month is _missing else month,
                          self._day if day is _missing else day)

    def __repr__(self):
        return '%s(%d, %d, %d)' % (_type_name(self), self._year, self._month, self._day)

    def __str__(self):
        return self.isoformat()

    def _packed(self):
        return '%c%c%c%c' % (self._year >> 8, self._year & 255, self._month, self._day)

    def __hash__(self):
        return hash((date._packed(self),))

    def __reduce__(self):
        return type(self), (date._packed(self),)

    def __add__(self, other):
        if isinstance(other, timedelta):
            ordinal = _ordinal(self._year, self._month, self._day) + other._days
            return _make_date(*_from_ordinal(_ordinal_in_range(ordinal)))
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            ordinal = _ordinal(self._year, self._month, self._day) - other._days
            return _make_date(*_from_ordinal(_ordinal_in_range(ordinal)))
        if isinstance(other, date) and not isinstance(other, datetime):
            return _make_delta(_ordinal(self._year, self._month, self._day)
                               - _ordinal(other._year, other._month, other._day), 0, 0)
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return date.__sub__(other, self)
        return NotImplemented

    def _compared(self, other):
        # None where the other has its say.
        if isinstance(other, date):
            return (cmp(self._year, other._year) or cmp(self._month, other._month) or cmp(self._day, other._day))
        if hasattr(other, 'timetuple'):
            return None
        _cannot_compare(self, other)

    def __eq__(self, other):
        if not isinstance(other, date):
            return NotImplemented if hasattr(other, 'timetuple') else False
        return date._compared(self, other) == 0

    def __ne__(self, other):
        if not isinstance(other, date):
            return NotImplemented if hasattr(other, 'timetuple') else True
        return date._compared(self, other) != 0

    def __lt__(self, other):
        order = self._compared(other)
        return NotImplemented if order is None else order < 0

    def __le__(self, other):
        order = self._compared(other)
        return NotImplemented if order is None else order <= 0

    def __gt__(self, other):
        order = self._compared(other)
        return NotImplemented if order is None else order > 0

    def __ge__(self, other):
        order = self._compared(other)
        return NotImplemented if order is None else order >= 0


# Times of day.

_TIME_NAMES = ('hour', 'minute', 'second', 'microsecond', 'tzinfo')


def _packed_time(self):
    micro = self._microsecond
    return '%c%c%c%c%c%c' % (self._hour, self._minute, self._second, micro >> 16, micro >> 8 & 255, micro & 255)


def _zone_state(zone):
    if zone is not _missing and zone is not None and not isinstance(zone, tzinfo):
        raise TypeError('bad tzinfo state arg')
    return None if zone is _missing else zone


class time(object):
    """A time of day, perhaps of a time zone."""

    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo')

    def __new__(cls, hour=0, minute=_missing, second=_missing, microsecond=_missing, tzinfo=_missing,
                *extra, **unknown):
        if extra or unknown:
            _refuse_arguments('function', (hour, minute, second, microsecond, tzinfo), _TIME_NAMES, 0, extra, unknown)
        self = _new(cls)
        if isinstance(hour, str) and len(hour) == 6 and second is _missing and ord(hour[0]) < 24:
            self._tzinfo = _zone_state(minute)
            self._hour = ord(hour[0])
            self._minute = ord(hour[1])
            self._second = ord(hour[2])
            self._microsecond = (ord(hour[3]) * 256 + ord(hour[4])) * 256 + ord(hour[5])
            return self
        self._hour = _int(hour)
        self._minute = 0 if minute is _missing else _int(minute)
        self._second = 0 if second is _missing else _int(second)
        self._microsecond = 0 if microsecond is _missing else _int(microsecond)
        self._tzinfo = None if tzinfo is _missing else tzinfo
        _check_time(self._hour, self._minute, self._second, self._microsecond)
        _check_zone(self._tzinfo)
        return self

    hour = _read_only('hour')
    minute = _read_only('minute')
    second = _read_only('second')
    microsecond = _read_only('microsecond')
    tzinfo = _read_only('tzinfo')

    def utcoffset(self):
        """How far the zone is ahead of UTC, or None."""
        return _span_of_minutes(_minutes(self._tzinfo, 'utcoffset', None))

    def dst(self):
        """The zone's daylight saving time, or None."""
        return _span_of_minutes(_minutes(self._tzinfo, 'dst', None))

    def tzname(self):
        """The zone's name, or None."""
        return _zone_name(self._tzinfo, None)

    def isoformat(self):
        """HH:MM:SS, with the microseconds and the zone's offset where there are."""
        return (_show_time(self._hour, self._minute, self._second, self._microsecond)
                + _show_offset(_minutes(self._tzinfo, 'utcoffset', None), ':'))

    def strftime(self, format=_missing, *extra, **unknown):
        """The time shown by a format as of time.strftime(), on the first day of 1900."""
        if format is _missing or extra or unknown:
            _refuse_arguments('strftime()', (format,), ('format',), 1, extra, unknown)
        return _strftime(format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1), self._microsecond,
                         self._tzinfo, None)

    __format__ = _format

    def replace(self, hour=_missing, minute=_missing, second=_missing, microsecond=_missing, tzinfo=_missing,
                *extra, **unknown):
        """The same time with other fields."""
        if extra or unknown:
            _refuse_arguments('replace()', (hour, minute, second, microsecond, tzinfo), _TIME_NAMES, 0, extra, unknown)
        return type(self)(self._hour if hour is _missing else hour, self._minute if minute is _missing else minute,
                          self._second if second is _missing else second,
                          self._microsecond if microsecond is _missing else microsecond,
                          self._tzinfo if tzinfo is _missing else tzinfo)

    def __repr__(self):
        fields = '%d, %d' % (self._hour, self._minute)
        if self._microsecond:
            fields += ', %d, %d' % (self._second, self._microsecond)
        elif self._second:
            fields += ', %d' % self._second
        if self._tzinfo is not None:
            fields += ', tzinfo=%r' % (self._tzinfo,)
        return '%s(%s)' % (_type_name(self), fields)

    def __str__(self):
        return self.isoformat()

    def __nonzero__(self):
        if self._second or self._microsecond:
            return True
        return self._hour * 60 + self._minute != (_minutes(self._tzinfo, 'utcoffset', None) or 0)

    def __hash__(self):
        offset = _minutes(self._tzinfo, 'utcoffset', None)
        if not offset:
            return hash(_packed_time(self))
        hour, minute = divmod(self._hour * 60 + self._minute - offset, 60)
        if 0 <= hour < 24:
            return hash(time(hour, minute, self._second, self._microsecond))
        return hash((hour, minute, self._second, self._microsecond))

    def __reduce__(self):
        if self._tzinfo is None:
            return type(self), (_packed_time(self),)
        return type(self), (_packed_time(self), self._tzinfo)

    def _compared(self, other):
        if not isinstance(other, time):
            _cannot_compare(self, other)
        one = another = None
        if self._tzinfo is not other._tzinfo:
            one = _minutes(self._tzinfo, 'utcoffset', None)
            another = _minutes(other._tzinfo, 'utcoffset', None)
            if (one is None) != (another is None):
                raise TypeError("can't compare offset-naive and offset-aware times")
        return (cmp((self._hour * 60 + self._minute - (one or 0)) * 60 + self._second,
                    (other._hour * 60 + other._minute - (another or 0)) * 60 + other._second)
                or cmp(self._microsecond, other._microsecond))

    def __eq__(self, other):
        return isinstance(other, time) and self._compared(other) == 0

    def __ne__(self, other):
        return not isinstance(other, time) or self._compared(other) != 0

    def __lt__(self, other):
        return self._compared(other) < 0

    def __le__(self, other):
        return self._compared(other) <= 0

    def __gt__(self, other):
        return self._compared(other) > 0

    def __ge__(self, other):
        return self._compared(other) >= 0


# Moments.

_DATETIME_NAMES = ('year', 'month', 'day') + _TIME_NAMES


def _make_datetime(year, month, day, hour, minute, second, microsecond, zone):
    self = _new(datetime)
    self._year = year
    self._month = month
    self._day = day
    self._hour = hour
    self._minute = minute
    self._second = second
    self._microsecond = microsecond
    self._tzinfo = zone
    return self


def _moved(moment, days, seconds, microseconds):
    # A moment so much later, by the clock of its own zone.
    carry, microsecond = divmod(moment._microsecond + microseconds, 1000000)
    carry, second = divmod((moment._hour * 60 + moment._minute) * 60 + moment._second + seconds + carry, 86400)
    ordinal = _ordinal_in_range(_ordinal(moment._year, moment._month, moment._day) + days + carry)
    year, month, day = _from_ordinal(ordinal)
    minute, second = divmod(second, 60)
    hour, minute = divmod(minute, 60)
    return _make_datetime(year, month, day, hour, minute, second, microsecond, moment._tzinfo)


def _at_timestamp(cls, convert, timestamp, zone):
    timestamp = _float(timestamp)
    seconds = _time_t(timestamp)
    microsecond = _round((timestamp - seconds) * 1e6)
    carry, microsecond = divmod(microsecond, 1000000)
    fields = _broken_down(convert, seconds + carry)
    return cls(fields[0], fields[1], fields[2], fields[3], fields[4], min(fields[5], 59), microsecond, zone)


def _between(one, other, complaint):
    # The span from one moment to another; where one has an offset and one has none, the complaint.
    behind = 0
    if one._tzinfo is not other._tzinfo:
        first = _minutes(one._tzinfo, 'utcoffset', one)
        second = _minutes(other._tzinfo, 'utcoffset', other)
        if (first is None) != (second is None):
            raise TypeError(complaint)
        if first is not None:
            behind = first - second
    return (_ordinal(one._year, one._month, one._day) - _ordinal(other._year, other._month, other._day),
            ((one._hour - other._hour) * 60 + one._minute - other._minute - behind) * 60 + one._second - other._second,
            one._microsecond - other._microsecond)


class datetime(date):
    """A day and a time of it, perhaps of a time zone."""

    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo')

    def __new__(cls, year=_missing, month=_missing, day=_missing, hour=0, minute=0, second=0, microsecond=0,
                tzinfo=None, *extra, **unknown):
        if day is _missing or extra or unknown:
            if isinstance(year, str) and len(year) == 10 and 1 <= ord(year[2]) <= 12 and not (extra or unknown):
                self = _new(cls)
                self._tzinfo = _zone_state(tzinfo if month is _missing else month)
                (high, low, self._month, self._day, self._hour, self._minute, self._second,
                 large, middle, small) = map(ord, year)
                self._year = high * 256 + low
                self._microsecond = (large * 256 + middle) * 256 + small
                return self
            if isinstance(year, str) and month is _missing and not unknown:
                raise TypeError('an integer is required')
            given = [year, month, day, hour, minute, second, microsecond, tzinfo]
            if not extra:
                # What is as by default counts as left out.
                given[3:] = [each or _missing for each in given[3:]]
            _refuse_arguments('function', given, _DATETIME_NAMES, 3, extra, unknown)
        year = _int(year)
        month = _int(month)
        day = _int(day)
        hour = _int(hour)
        minute = _int(minute)
        second = _int(second)
        microsecond = _int(microsecond)
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond)
        _check_zone(tzinfo)
        self = _new(cls)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        return self

    hour = _read_only('hour')
    minute = _read_only('minute')
    second = _read_only('second')
    microsecond = _read_only('microsecond')
    tzinfo = _read_only('tzinfo')

    @classmethod
    def now(cls, tz=None):
        """The moment it is: local time, or a zone's."""
        _check_zone(tz)
        if tz is None:
            return _at_timestamp(cls, _clock.localtime, _clock.time(), None)
        return tz.fromutc(_at_timestamp(cls, _clock.gmtime, _clock.time(), tz))

    @classmethod
    def utcnow(cls):
        """The moment it is, in UTC, without a zone."""
        return _at_timestamp(cls, _clock.gmtime, _clock.time(), None)

    @classmethod
    def fromtimestamp(cls, timestamp=_missing, tz=None, *extra, **unknown):
        """A moment in seconds since 1970: local time, or a zone's."""
        if timestamp is _missing or extra or unknown:
            _refuse_arguments('fromtimestamp()', (timestamp, tz), ('timestamp', 'tz'), 1, extra, unknown)
        _check_zone(tz)
        if tz is None:
            return _at_timestamp(cls, _clock.localtime, timestamp, None)
        return tz.fromutc(_at_timestamp(cls, _clock.gmtime, timestamp, tz))

    @classmethod
    def utcfromtimestamp(cls, timestamp):
        """A moment in seconds since 1970, in UTC, without a zone."""
        return _at_timestamp(cls, _clock.gmtime, timestamp, None)

    @classmethod
    def strptime(cls, date_string, format):
        """The moment that a string shows by a format."""
        for place, value in enumerate((date_string, format)):
            if not isinstance(value, basestring):
                raise TypeError('strptime() argument %d must be string, not %s' % (place + 1, type(value).__name__))
        import _strptime
        fields, microsecond = _strptime._strptime(str(date_string), str(format))
        return cls(*(tuple(fields[:6]) + (microsecond,)))

    @classmethod
    def combine(cls, date=_missing, time=_missing, *extra, **unknown):
        """A day and a time of day together."""
        if time is _missing or extra or unknown:
            _refuse_arguments('combine()', (date, time), ('date', 'time'), 2, extra, unknown)
        for place, value, wanted in ((1, date, _date), (2, time, _time)):
            if not isinstance(value, wanted):
                raise TypeError('combine() argument %d must be datetime.%s, not %s'
                                % (place, wanted.__name__, _type_name(value)))
        return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond,
                   time._tzinfo)

    def date(self):
        """The day."""
        return _make_date(self._year, self._month, self._day)

    def time(self):
        """The time of day, without a zone."""
        return _time(self._hour, self._minute, self._second, self._microsecond)

    def timetz(self):
        """The time of day, with the zone."""
        return _time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo)

    def utcoffset(self):
        """How far the zone is ahead of UTC, or None."""
        return _span_of_minutes(_minutes(self._tzinfo, 'utcoffset', self))

    def dst(self):
        """The zone's daylight saving time, or None."""
        return _span_of_minutes(_minutes(self._tzinfo, 'dst', self))

    def tzname(self):
        """The zone's name, or None."""
        return _zone_name(self._tzinfo, self)

    def ctime(self):
        """The moment as C's ctime() shows it."""
        return '%s %s %2d %02d:%02d:%02d %04d' % (_DAY_NAMES[_date.weekday(self)], _MONTH_NAMES[self._month], self._day,
                                                  self._hour, self._minute, self._second, self._year)

    def timetuple(self):
        """The moment as time.localtime() shows it."""
        saving = _minutes(self._tzinfo, 'dst', self)
        return _struct_time(self._year, self._month, self._day, self._hour, self._minute, self._second,
                            -1 if saving is None else int(saving != 0))

    def utctimetuple(self):
        """The moment in UTC as time.gmtime() shows it."""
        offset = _minutes(self._tzinfo, 'utcoffset', self) or 0
        days, minutes = divmod(self._hour * 60 + self._minute - offset, 1440)
        ordinal = _ordinal(self._year, self._month, self._day) + days
        hour, minute = divmod(minutes, 60)
        # A zone may lead just out of the years that there are.
        return _struct_time(*(_from_ordinal(ordinal) + (hour, minute, self._second, 0)))

    def isoformat(self, sep='T'):
        """YYYY-MM-DD, the separator, and the time as time.isoformat() shows it."""
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError('isoformat() argument 1 must be char, not ' + type(sep).__name__)
        return '%04d-%02d-%02d%s%s%s' % (
            self._year, self._month, self._day, sep,
            _show_time(self._hour, self._minute, self._second, self._microsecond),
            _show_offset(_minutes(self._tzinfo, 'utcoffset', self), ':'))

    def strftime(self, format=_missing, *extra, **unknown):
        """The moment shown by a format as of time.strftime()."""
        if format is _missing or extra or unknown:
            _refuse_arguments('strftime()', (format,), ('format',), 1, extra, unknown)
        return _strftime(format, self.timetuple(), self._microsecond, self._tzinfo, self)

    def replace(self, year=_missing, month=_missing, day=_missing, hour=_missing, minute=_missing, second=_missing,
                microsecond=_missing, tzinfo=_missing, *extra, **unknown):
        """The same moment with other fields."""
        if extra or unknown:
            _refuse_arguments('replace()', (year, month, day, hour, minute, second, microsecond, tzinfo),
                              _DATETIME_NAMES, 0, extra, unknown)
        return type(self)(self._year if year is _missing else year, self._month if month is _missing else month,
                          self._day if day is _missing else day, self._hour if hour is _missing else hour,
                          self._minute if minute is _missing else minute,
                          self._second if second is _missing else second,
                          self._microsecond if microsecond is _missing else microsecond,
                          self._tzinfo if tzinfo is _missing else tzinfo)

    def astimezone(self, tz=_missing, *extra, **unknown):
        """The same moment by the clock of another zone."""
        if tz is _missing or extra or unknown:
            _refuse_arguments('astimezone()', (tz,), ('tz',), 1, extra, unknown)
        if not isinstance(tz, _tzinfo):
            raise TypeError('astimezone() argument 1 must be datetime.tzinfo, not ' + _type_name(tz))
        if self._tzinfo is tz:
            return self
        offset = _minutes(self._tzinfo, 'utcoffset', self)
        if offset is None:
            raise ValueError('astimezone() cannot be applied to a naive datetime')
        utc = _moved(self, 0, offset * -60, 0)
        utc._tzinfo = tz
        return tz.fromutc(utc)

    def __repr__(self):
        fields = '%d, %d, %d, %d, %d' % (self._year, self._month, self._day, self._hour, self._minute)
        if self._microsecond:
            fields += ', %d, %d' % (self._second, self._microsecond)
        elif self._second:
            fields += ', %d' % self._second
        if self._tzinfo is not None:
            fields += ', tzinfo=%r' % (self._tzinfo,)
        return '%s(%s)' % (_type_name(self), fields)

    def __str__(self):
        return self.isoformat(' ')

    def _packed(self):
        return _date._packed(self) + _packed_time(self)

    def __hash__(self):
        offset = _minutes(self._tzinfo, 'utcoffset', self)
        if offset is None:
            return hash(datetime._packed(self))
        return hash(_make_delta(_ordinal(self._year, self._month, self._day),
                                (self._hour * 60 + self._minute - offset) * 60 + self._second, self._microsecond))

    def __reduce__(self):
        if self._tzinfo is None:
            return type(self), (datetime._packed(self),)
        return type(self), (datetime._packed(self), self._tzinfo)

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _moved(self, other._days, other._seconds, other._microseconds)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _moved(self, -other._days, -other._seconds, -other._microseconds)
        if isinstance(other, datetime):
            return _make_delta(*_between(self, other, "can't subtract offset-naive and offset-aware datetimes"))
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, datetime):
            return datetime.__sub__(other, self)
        return NotImplemented

    def _compared(self, other):
        # None where the other has its say.
        if isinstance(other, datetime):
            days, seconds, microseconds = _between(self, other,
                                                   "can't compare offset-naive and offset-aware datetimes")
            return (days * 86400 + seconds) * 1000000 + microseconds
        if hasattr(other, 'timetuple') and not isinstance(other, _date):
            return None
        _cannot_compare(self, other)

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented if hasattr(other, 'timetuple') and not isinstance(other, _date) else False
        return self._compared(other) == 0

    def __ne__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented if hasattr(other, 'timetuple') and not isinstance(other, _date) else True
        return self._compared(other) != 0


# The methods and arguments of datetime have the names of classes: these are theirs there.
_date = date
_time = time
_tzinfo = tzinfo

timedelta.resolution = timedelta(microseconds=1)
timedelta.min = timedelta(-_MAX_DELTA_DAYS)
timedelta.max = timedelta(_MAX_DELTA_DAYS, 86399, 999999)

date.resolution = timedelta(1)
date.min = date(MINYEAR, 1, 1)
date.max = date(MAXYEAR, 12, 31)

time.resolution = timedelta.resolution
time.min = time()
time.max = time(23, 59, 59, 999999)

datetime.resolution = timedelta.resolution
datetime.min = datetime(MINYEAR, 1, 1)
datetime.max = datetime(MAXYEAR, 12, 31, 23, 59, 59, 999999)
