import math
class V(object):
    __slots__ = ('x', 'y')
    def __init__(self, x=0, y=0): self.x, self.y = x, y
    def __repr__(self): return 'V(%r, %r)' % (self.x, self.y)
    def __add__(self, o): return V(self.x + o.x, self.y + o.y) if isinstance(o, V) else NotImplemented
    def __sub__(self, o): return self + -o
    def __neg__(self): return V(-self.x, -self.y)
    def __mul__(self, k): return V(self.x * k, self.y * k) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __div__(self, k): return V(self.x / k, self.y / k)
    def __abs__(self): return math.hypot(self.x, self.y)
    def __nonzero__(self): return bool(self.x or self.y)
    def __iter__(self): return iter((self.x, self.y))
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __len__(self): return 2
    def __eq__(self, o): return isinstance(o, V) and tuple(self) == tuple(o)
    def __ne__(self, o): return not self == o
    def __hash__(self): return hash(tuple(self))
    def __contains__(self, v): return v in (self.x, self.y)
    def __complex__(self): return complex(self.x, self.y)
    def __iadd__(self, o):
        self.x += o.x
        self.y += o.y
        return self
    def __call__(self, f): return V(f(self.x), f(self.y))
    def __cmp__(self, o): return cmp(abs(self), abs(o))
a, b = V(3, 4), V(1, 2)
print a + b, a - b, -a, a * 2, 2 * a, 0.5 * a, a / 2, abs(a), bool(V()), list(a), a[0], a[-1], len(a), a == V(3, 4), a != b, a == (3, 4)
print set([a, V(3, 4), b]) == set([a, b]), 3 in a, 9 in a, complex(a), a(str), max(a, b), sorted([a, b, V()]), sum([a, b], V()), {a: 1}[V(3, 4)]
x, y = a
c = a
c += b
print x, y, c, a is c
for f in [lambda: a + 1, lambda: 1 + a, lambda: a * 'x', lambda: a[5], lambda: setattr(a, 'z', 1), lambda: a * a]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
