for args in [(5,), (2, 8), (0, 10, 3), (10, 0, -4), (-5, 5, 2), (3, 3), (5, 1)]:
    x = xrange(*args)
    print x, list(x), len(x), list(reversed(x)), [x[i] for i in range(-len(x), len(x))] == list(x) * 2
it = iter(xrange(3))
print it.next(), it.__length_hint__(), list(it), list(it), type(it)
import sys
m = sys.maxint
print list(xrange(m - 2, m)), list(xrange(-m - 1, -m + 1)), len(xrange(0, m, m)), list(xrange(0, m, m))
for args in [(m + 1,), (0, m + 1), (-m - 2, 0), (0, 1, m + 1), (-m, m)]:
    try:
        print xrange(*args)
    except OverflowError, e:
        print e
for i in xrange(2**31 - 2, 2**31 + 2): print i,
print
print max(xrange(5)), sum(xrange(101)), sorted(xrange(3, 0, -1)), tuple(xrange(2)), 7 in xrange(0, 20, 7), xrange(3) is xrange(3)
