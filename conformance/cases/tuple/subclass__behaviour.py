class Point(tuple):
    __slots__ = ()
    def __new__(cls, x, y): return tuple.__new__(cls, (x, y))
    x = property(lambda self: self[0])
    y = property(lambda self: self[1])
    def __repr__(self): return 'Point(x=%r, y=%r)' % self
p = Point(1, 2)
print p, p.x, p.y, p == (1, 2), hash(p) == hash((1, 2)), type(p + p), type(p[:])
x, y = p
print x, y, '%s-%s' % p, tuple(p), type(tuple(p))
try:
    p.z = 1
except AttributeError, e:
    print e
try:
    p.x = 1
except AttributeError, e:
    print e
try:
    Point(1)
except TypeError, e:
    print e
class T(tuple):
    __slots__ = ('a',)
