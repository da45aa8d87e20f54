def f(a, b, c, d, e, f, g, h, i, j): return [a, b, c, d, e, f, g, h, i, j]
print f(*range(10)), f(0, 1, 2, 3, 4, j=9, i=8, h=7, g=6, f=5)
def g(*a): return len(a), sum(a)
print g(*range(1000))
def h(**k): return len(k), sum(k.values())
print h(**dict(('k%d' % i, i) for i in range(300)))
source = 'def big(%s): return %s\nprint big(*range(200)) == sum(range(200))' % (', '.join('a%d' % i for i in range(200)), ' + '.join('a%d' % i for i in range(200)))
exec source
try:
    f(*range(11))
except TypeError, e:
    print e
try:
    f(*range(3))
except TypeError, e:
    print e
try:
    exec 'g(%s)' % ', '.join(map(str, range(256)))
except SyntaxError, e:
    print e
try:
    exec 'def q(%s): pass' % ', '.join('a%d' % i for i in range(256))
except SyntaxError, e:
    print e
