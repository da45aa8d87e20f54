from datetime import date, datetime, timedelta, time

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
date(2003, 3, 1)
date(2003, 3, 1) + timedelta(days=30)
date(2004, 2, 29).replace(year=2005)
date(2003, 3, 1) - date(2002, 3, 1)
date(2003, 3, 1).weekday()
date(2003, 3, 1).isoformat()
date(2003, 3, 1).strftime('%d/%m/%y')
date(2003, 3, 1).isocalendar()
date(2003, 13, 1)
date(2003, 2, 29)
date(0, 1, 1)
datetime(2003, 3, 1, 12, 30)
str(datetime(2003, 3, 1, 12, 30, 5, 7))
datetime(2003, 3, 1) + timedelta(hours=36, seconds=5)
datetime(2003, 3, 1, 12) - datetime(2003, 2, 28)
datetime.strptime('2003-03-01 10:20', '%Y-%m-%d %H:%M')
timedelta(1, 2, 3)
str(timedelta(days=1, seconds=3661))
timedelta(days=-1)
timedelta(hours=25) / 2
timedelta(1) * 3
-timedelta(1)
timedelta(1) < timedelta(2)
time(12, 30).isoformat()
date.fromordinal(731276)
date(2003, 3, 1).toordinal()
date.min
date.max + timedelta(1)
date(2003, 1, 1) < 5
date(2003, 1, 1) == 5
datetime(2003, 3, 1).timetuple()[:6]
hash(date(2003, 1, 1)) == hash(date(2003, 1, 1))
''')
