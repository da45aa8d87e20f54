def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
def days_in(y, m): return LENGTHS[m - 1] + (m == 2 and leap(y))
def ordinal(y, m, d):
    if not 1 <= m <= 12 or not 1 <= d <= days_in(y, m): raise ValueError('bad date %d-%02d-%02d' % (y, m, d))
    p = y - 1
    return p * 365 + p // 4 - p // 100 + p // 400 + sum(days_in(y, k) for k in range(1, m)) + d
def weekday(y, m, d): return 'Mon Tue Wed Thu Fri Sat Sun'.split()[(ordinal(y, m, d) - 1) % 7]
print ordinal(1, 1, 1), ordinal(1970, 1, 1), ordinal(2003, 3, 1) - ordinal(2002, 3, 1), weekday(2003, 3, 1), weekday(1900, 1, 1), weekday(2000, 2, 29)
print [y for y in range(1890, 2010) if leap(y)]
for bad in [(2003, 2, 29), (2003, 13, 1), (2003, 4, 31)]:
    try:
        ordinal(*bad)
    except ValueError, e:
        print e
def month(y, m):
    first = (ordinal(y, m, 1) - 1) % 7
    cells = ['  '] * first + ['%2d' % d for d in range(1, days_in(y, m) + 1)]
    print ('%d-%02d' % (y, m)).center(20)
    while cells:
        print ' '.join(cells[:7])
        cells = cells[7:]
month(2003, 3)
month(2004, 2)
