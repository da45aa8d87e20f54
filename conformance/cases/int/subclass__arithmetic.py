class M(int):
    def __add__(self, other): return 'M add'
    def __radd__(self, other): return 'M radd'
    def __repr__(self): return 'M(%d)' % self
    def __cmp__(self, other): return -1
    def __nonzero__(self): return False
a = M(5)
print a + 1, 1 + a, a + a, a * 2, type(a * 2), type(-a), type(+a), type(a.real)
print a, repr(a), str(a), '%d %s %r' % (a, a, a), bool(a), [a]
print a == 5, a < 0, 5 == a, cmp(a, 5)
print range(10)[a], 'x' * a, {5: 'five'}.get(a)
class N(int): pass
n = N(7)
print n + 1, type(n + 1), n == 7, n is int(n), hash(n), N('12', 8), type(N(2L)), N(3.7)
try:
    N(2**70)
except Exception, e:
    print type(e).__name__, e
class B(bool if False else int):
    __slots__ = ()
    def __new__(cls, v): return int.__new__(cls, v * 2)
print B(4), isinstance(B(1), int), B.__mro__
try:
    int.__new__(str, 1)
except TypeError, e:
    print e
