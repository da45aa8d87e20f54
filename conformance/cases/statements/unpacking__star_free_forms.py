(a), b = 1, 2; print a, b
[a, b], c = (1, 2), 3; print a, b, c
a, b = b, a = 5, 6; print a, b
a = b, c = 'xy'; print a, b, c
d = {}
d['k'], (d['l'], d['m']) = 1, (2, 3); print sorted(d.items())
for i, (j, k) in enumerate([(1, 2), (3, 4)]): print i, j, k,
print
for (i, j), in [((1, 2),)]: print i, j
print [(x, y) for (x, y), z in [((1, 2), 3)] if z]
(((a,),),) = (((5,),),); print a
x = y, = [7]; print x, y
a, b, c = (i * i for i in range(3)); print a, b, c
a, b = {1: 'x', 2: 'y'}; print a, b
a, b = 'xy'; print a, b
a, b = u'\xe9z'; print repr(a), b
a, b = bytearray('pq'); print a, b
a, b = xrange(2); print a, b
a, b = iter([3, 4]); print a, b
a, b = open(__file__).readlines()[:2]; print len(a) > 5, len(b) > 5
i = 0
l = [10, 20, 30]
i, l[i] = 2, 99; print i, l
l[i], i = 77, 0; print i, l
def f():
    print 'f',
    return l
f()[0], f()[1] = f()[1], f()[0]; print l
