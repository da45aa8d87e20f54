class C:
    def __init__(self, n): self.n = n
    def __repr__(self): return 'C(%r)' % self.n
    def __coerce__(self, other):
        print 'coerce', self.n, other,
        if isinstance(other, C): return self.n, other.n
        if isinstance(other, (int, long, float)): return self.n, other
        if other == 'none': return None
        if other == 'bad': return 5
        if other == 'short': return (1,)
        if other == 'self': return self, 10
        return NotImplemented
for f in [lambda: C(1) + 2, lambda: 2 + C(1), lambda: C(7) / 2.0, lambda: C(1) + C(2), lambda: C(1) < 2, lambda: C(1) == 1, lambda: cmp(C(1), 5), lambda: cmp(5, C(1)), lambda: C(1) + 'none', lambda: C(1) + 'bad', lambda: C(1) + 'short', lambda: C(1) + 'other', lambda: coerce(C(1), 2), lambda: coerce(2, C(1)), lambda: C(2) ** 3, lambda: 3 ** C(2), lambda: divmod(C(7), 2), lambda: C(1) << 3, lambda: C(6) & 3, lambda: 'none' + C(1), lambda: C(1) - 'none', lambda: C(5) % 3, lambda: C(3) * [1], lambda: C(1) == 'none', lambda: sorted([C(3), C(1), C(2)])[0].n]:
    try:
        print '=>', repr(f())
    except Exception, e:
        print '=>', type(e).__name__, e
class Both:
    def __coerce__(self, o): return 100, o
    def __add__(self, o): return 'Both.__add__ %r' % (o,)
    def __cmp__(self, o): return 0
for f in [lambda: Both() + 1, lambda: 1 + Both(), lambda: Both() - 1, lambda: Both() == 5, lambda: Both() < 5]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
x = C(5)
x += 3
print x
class New(object):
    def __coerce__(self, o):
        print 'new coerce',
        return 1, o
try:
    print New() + 1
except TypeError, e:
    print e
print coerce(New(), 5)
