import time

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
time.gmtime(0)
tuple(time.gmtime(0))
time.gmtime(86400 * 365)[:6]
time.gmtime(951782400)
time.gmtime(-1)[:6]
time.gmtime(1.9)[:6]
time.gmtime('a')
time.gmtime(0).tm_year
time.gmtime(0)[0]
len(time.gmtime(0))
time.asctime(time.gmtime(0))
time.asctime((2000, 2, 29, 12, 30, 45, 1, 60, 0))
time.asctime('x')
time.asctime((1, 2))
time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(0))
time.strftime('%a %A %b %B %j %p %I %y %%', time.gmtime(1000000000))
time.strftime('%U %W %w %d', time.gmtime(1000000000))
time.strftime('', time.gmtime(0))
time.strftime('%Y', (2000, 1, 1, 0, 0, 0, 0, 1, 0))
time.strftime('%Y', (2000, 13, 1, 0, 0, 0, 0, 1, 0))
time.strftime('%H', (2000, 1, 1, 25, 0, 0, 0, 1, 0))
time.strftime(5)
time.mktime(time.localtime(1000000)) == 1000000
time.mktime((2000, 1, 1, 0, 0, 0, 0, 0, 0)) > 0
time.strptime('2001-02-03', '%Y-%m-%d')[:8]
time.strptime('12:34:56 PM', '%I:%M:%S %p')[3:6]
time.strptime('bad', '%Y')
time.strptime('2001 extra', '%Y')
time.strptime('3 Feb 99', '%d %b %y')[:3]
time.struct_time(range(9))
time.struct_time(range(8))
time.struct_time(5)
repr(time.struct_time(range(9)))
time.time() > 1e9
time.clock() >= 0
time.sleep(0)
time.sleep(-1)
time.sleep('a')
time.ctime(0)
time.localtime(0)[:6]
time.timezone
time.daylight
time.tzname
time.strftime('%Z', time.localtime(0))
''')
