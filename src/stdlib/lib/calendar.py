"""Calendars of months and years, as data, as text and as HTML. Weeks begin on Monday (0) unless another day is set."""

import datetime
import sys

__all__ = ("IllegalMonthError IllegalWeekdayError setfirstweekday firstweekday isleap leapdays weekday monthrange "
           "monthcalendar prmonth month prcal calendar timegm month_name month_abbr day_name day_abbr").split()

# What illegal numbers raised in earlier releases.
error = ValueError

January, February = 1, 2
(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY) = range(7)

# The lengths of months, by their numbers; February's is that of most years.
mdays = [0] + [31 - (_month in (4, 6, 9, 11)) - 3 * (_month == 2) for _month in range(1, 13)]


class IllegalMonthError(ValueError):
    """A month that there is not; month is its number."""

    def __init__(self, month):
        self.month = month

    def __str__(self):
        return "bad month number %r; must be 1-12" % (self.month,)


class IllegalWeekdayError(ValueError):
    """A day of the week that there is not; weekday is its number."""

    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return "bad weekday number %r; must be 0 (Monday) to 6 (Sunday)" % (self.weekday,)


# Names.

class _Names:
    """The names that strftime() has for some dates, made when they are asked for."""

    def __init__(self, dates, format):
        self.dates, self.format = dates, format

    def __len__(self):
        return len(self.dates)

    def __getitem__(self, i):
        found = self.dates[i]
        return map(self._name, found) if isinstance(i, slice) else self._name(found)

    def _name(self, date):
        return date.strftime(self.format) if date else ''


# The first of January 2001 was a Monday. There is no month 0.
_days = [datetime.date(2001, 1, _day) for _day in range(1, 8)]
_months = [None] + [datetime.date(2001, _month, 1) for _month in range(1, 13)]

day_name, day_abbr = _Names(_days, '%A'), _Names(_days, '%a')
month_name, month_abbr = _Names(_months, '%B'), _Names(_months, '%b')


# Facts.

def isleap(year):
    """Whether a year has a leap day."""
    return not year % 4 and (year % 100 != 0 or not year % 400)


def leapdays(y1, y2):
    """How many leap days there are from the start of one year to the start of another."""
    def before(year):
        return (year - 1) // 4 - (year - 1) // 100 + (year - 1) // 400
    return before(y2) - before(y1)


def weekday(year, month, day):
    """The day of the week of a date."""
    return datetime.date(year, month, day).weekday()


def monthrange(year, month):
    """The day of the week that a month begins with, and how many days it has."""
    if month < 1 or month > 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), mdays[month] + (month == February and isleap(year))


EPOCH = 1970
_epoch_day = datetime.date(EPOCH, 1, 1).toordinal()


def timegm(tuple):
    """The seconds since the epoch of a time in UTC: the reverse of time.gmtime()."""
    year, month, day, hour, minute, second = tuple[:6]
    days = datetime.date(year, month, 1).toordinal() + day - 1 - _epoch_day
    return ((days * 24 + hour) * 60 + minute) * 60 + second


# Calendars.

def _rows(items, length):
    """A list cut into lists of a length; the last may be shorter."""
    return [items[start:start + length] for start in range(0, len(items), length)]


class Calendar(object):
    """The weeks of months, and the months of years. Weeks are whole: 0 stands for days of other months."""

    def __init__(self, firstweekday=0):
        self._first = firstweekday

    def setfirstweekday(self, firstweekday):
        """The day that weeks begin with; numbers beyond 6 begin anew."""
        self._first = firstweekday

    def getfirstweekday(self):
        return self._first % 7

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        """The days of the week, from the first of a week on."""
        first = self.firstweekday
        for ahead in range(7):
            yield (first + ahead) % 7

    def itermonthdates(self, year, month):
        """All dates of the weeks of a month, those of other months too."""
        date = datetime.date(year, month, 1)
        first, day = self.firstweekday, datetime.timedelta(1)
        date -= (date.weekday() - first) % 7 * day
        while True:
            yield date
            try:
                date += day
            except OverflowError:
                # The last day of all.
                return
            if date.month != month and date.weekday() == first:
                return

    def itermonthdays(self, year, month):
        """The days of the weeks of a month."""
        begins, length = monthrange(year, month)
        before = (begins - self.firstweekday) % 7
        for day in xrange(1 - before, length + 1 + -(before + length) % 7):
            yield day if 0 < day <= length else 0

    def itermonthdays2(self, year, month):
        """Pairs of them and the days of the week."""
        for place, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, place % 7

    def monthdatescalendar(self, year, month):
        """The weeks of a month, as lists of dates."""
        return _rows(list(self.itermonthdates(year, month)), 7)

    def monthdayscalendar(self, year, month):
        """The weeks of a month, as lists of days."""
        return _rows(list(self.itermonthdays(year, month)), 7)

    def monthdays2calendar(self, year, month):
        """The weeks of a month, as lists of pairs of day and day of the week."""
        return _rows(list(self.itermonthdays2(year, month)), 7)

    def yeardatescalendar(self, year, width=3):
        """Rows of so many months, which are what monthdatescalendar() answers."""
        return self._year(self.monthdatescalendar, year, width)

    def yeardayscalendar(self, year, width=3):
        """Rows of so many months, which are what monthdayscalendar() answers."""
        return self._year(self.monthdayscalendar, year, width)

    def yeardays2calendar(self, year, width=3):
        """Rows of so many months, which are what monthdays2calendar() answers."""
        return self._year(self.monthdays2calendar, year, width)

    def _year(self, weeks_of, year, width):
        return _rows([weeks_of(year, month) for month in range(1, 13)], width)


class TextCalendar(Calendar):
    """Calendars as text. w is the width of a day, l the number of lines of a week, c the space between months, m the
    number of months in a row; what is too small is taken for the least that there can be."""

    # Parts.

    def formatday(self, day, weekday, width):
        return ('%2i' % day if day else '').center(width)

    def formatweek(self, theweek, width):
        return ' '.join([self.formatday(day, weekday, width) for day, weekday in theweek])

    def formatweekday(self, day, width):
        # Nine letters are enough for every name.
        return (day_abbr if width < 9 else day_name)[day][:width].center(width)

    def formatweekheader(self, width):
        return ' '.join([self.formatweekday(day, width) for day in self.iterweekdays()])

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        name = month_name[themonth]
        return ('%s %r' % (name, theyear) if withyear else name).center(width)

    # A month.

    def formatmonth(self, theyear, themonth, w=0, l=0):
        width, end = max(w, 2), '\n' * max(l, 1)
        lines = [self.formatmonthname(theyear, themonth, 7 * width + 6), self.formatweekheader(width)]
        lines += [self.formatweek(week, width) for week in self.monthdays2calendar(theyear, themonth)]
        return ''.join([line.rstrip() + end for line in lines])

    # A year.

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        width, end, space = max(w, 2), '\n' * max(l, 1), max(c, 2)
        column = 7 * width + 6
        header = self.formatweekheader(width)
        lines = [repr(theyear).center(column * m + space * (m - 1)), '']
        for row, months in enumerate(self.yeardays2calendar(theyear, m)):
            first = m * row + 1
            names = [self.formatmonthname(theyear, month, column, False) for month in range(first, first + len(months))]
            lines += [formatstring(names, column, space), formatstring([header] * len(months), column, space)]
            for place in range(max(map(len, months))):
                weeks = [self.formatweek(weeks[place], width) if place < len(weeks) else '' for weeks in months]
                lines.append(formatstring(weeks, column, space))
            lines.append('')
        return ''.join([line.rstrip() + end for line in lines[:-1]])

    # The same printed.

    def prweek(self, theweek, width):
        print self.formatweek(theweek, width),

    def prmonth(self, theyear, themonth, w=0, l=0):
        print self.formatmonth(theyear, themonth, w, l),

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print self.formatyear(theyear, w, l, c, m)


class HTMLCalendar(Calendar):
    """Calendars as tables of HTML. cssclasses are the classes of the days of the week."""

    cssclasses = 'mon tue wed thu fri sat sun'.split()

    def formatday(self, day, weekday):
        if not day:
            return '<td class="noday">&nbsp;</td>'
        return '<td class="%s">%d</td>' % (self.cssclasses[weekday], day)

    def formatweek(self, theweek):
        return '<tr>%s</tr>' % ''.join([self.formatday(day, weekday) for day, weekday in theweek])

    def formatweekday(self, day):
        return '<th class="%s">%s</th>' % (self.cssclasses[day], day_abbr[day])

    def formatweekheader(self):
        return '<tr>%s</tr>' % ''.join(map(self.formatweekday, self.iterweekdays()))

    def formatmonthname(self, theyear, themonth, withyear=True):
        name = month_name[themonth]
        return '<tr><th colspan="7" class="month">%s</th></tr>' % ('%s %s' % (name, theyear) if withyear else name)

    def formatmonth(self, theyear, themonth, withyear=True):
        rows = [self.formatmonthname(theyear, themonth, withyear=withyear), self.formatweekheader()]
        rows += map(self.formatweek, self.monthdays2calendar(theyear, themonth))
        return '\n'.join([_table % 'month'] + rows + ['</table>', ''])

    def formatyear(self, theyear, width=3):
        """A year as a table of so many months in a row."""
        width = max(width, 1)
        text = _table % 'year' + '\n<tr><th colspan="%d" class="year">%s</th></tr>' % (width, theyear)
        for months in _rows(range(1, 13), width):
            cells = ['<td>%s</td>' % self.formatmonth(theyear, month, withyear=False) for month in months]
            text += '<tr>%s</tr>' % ''.join(cells)
        return text + '</table>'

    def formatyearpage(self, theyear, width=3, css='calendar.css', encoding=None):
        """A page with the table of a year, encoded."""
        encoding = sys.getdefaultencoding() if encoding is None else encoding
        style = '<link rel="stylesheet" type="text/css" href="%s" />\n' % css if css is not None else ''
        page = _page % {'encoding': encoding, 'style': style, 'year': theyear,
                        'table': self.formatyear(theyear, width)}
        return page.encode(encoding, 'xmlcharrefreplace')


_table = '<table border="0" cellpadding="0" cellspacing="0" class="%s">'

_page = '''\
<?xml version="1.0" encoding="%(encoding)s"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=%(encoding)s" />
%(style)s<title>Calendar for %(year)d</title>
</head>
<body>
%(table)s</body>
</html>
'''


# One calendar for the whole program.

c = TextCalendar()

firstweekday = c.getfirstweekday


def setfirstweekday(firstweekday):
    """The day that weeks begin with, for the functions of this module."""
    if not hasattr(firstweekday, '__index__') or not MONDAY <= firstweekday <= SUNDAY:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday


monthcalendar, week, weekheader = c.monthdayscalendar, c.formatweek, c.formatweekheader
month, calendar = c.formatmonth, c.formatyear
prweek, prmonth, prcal = c.prweek, c.prmonth, c.pryear


def formatstring(cols, colwidth=20, spacing=6):
    """Texts in columns of a width, with so many spaces between them."""
    return (' ' * spacing).join([text.center(colwidth) for text in cols])


def format(cols, colwidth=20, spacing=6):
    """Prints texts in columns."""
    print formatstring(cols, colwidth, spacing)


# The command line.

def main(args):
    """Prints what the arguments of the program ask for."""
    import optparse
    parser = optparse.OptionParser(usage='usage: %prog [options] [year [month]]')
    for name, default, what in (('width', 2, 'width of date column (default 2, text only)'),
                                ('lines', 1, 'number of lines for each week (default 1, text only)'),
                                ('spacing', 6, 'spacing between months (default 6, text only)'),
                                ('months', 3, 'months per row (default 3, text only)')):
        parser.add_option('-' + name[0], '--' + name, type='int', default=default, help=what)
    parser.add_option('-c', '--css', default='calendar.css', help='CSS to use for page (html only)')
    parser.add_option('-e', '--encoding', help='Encoding to use for output')
    parser.add_option('-t', '--type', default='text', choices=('text', 'html'), help='output type (text or html)')
    options, rest = parser.parse_args(args[1:])
    if len(rest) > (1 if options.type == 'html' else 2):
        parser.error('incorrect number of arguments')
    year = int(rest[0]) if rest else datetime.date.today().year
    if options.type == 'html':
        encoding = options.encoding or sys.getdefaultencoding()
        print HTMLCalendar().formatyearpage(year, css=options.css, encoding=encoding)
        return
    if len(rest) == 2:
        text = TextCalendar().formatmonth(year, int(rest[1]), options.width, options.lines)
    else:
        text = TextCalendar().formatyear(year, options.width, options.lines, options.spacing, options.months)
    print text.encode(options.encoding) if options.encoding else text


if __name__ == '__main__':
    main(sys.argv)
