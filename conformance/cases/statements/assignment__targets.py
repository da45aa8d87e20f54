a = b = c = [1]
print a is b is c
x, y = 1, 2
print x, y
x, y = y, x
print x, y
(a, [b, (c, d)]), e = (1, [2, (3, 4)]), 5
print a, b, c, d, e
[p, q] = 'xy'
print p, q
a, = [9]
print a
(a) = 3
print a
l = [0, 0, 0]
i = 0
i, l[i] = 1, 'set'
print i, l
l[0], l[1:], i = 1, [2, 3, 4], 5
print l, i
d = {}
d['a'], d['b'] = d['c'] = 1, 2
print sorted(d.items())
class O: pass
o = O()
o.x, o.y = range(2)
print o.x, o.y
for k, (m, n) in {'key': (1, 2)}.items(): print k, m, n
x = y = z = 0
print [x for x, in [(1,), (2,)]], x
