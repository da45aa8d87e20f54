import sys
print sys.getrecursionlimit()
def depth(n):
    try:
        return depth(n + 1)
    except RuntimeError, e:
        return n, e
n, message = depth(0)
print 980 <= n <= 1000, message
def plain(n): return plain(n + 1)
try:
    plain(0)
except RuntimeError, e:
    print e
class C(object):
    def m(self): return self.m()
    def __getattr__(self, name): return getattr(self, name + 'x')
    def __call__(self): return self()
    def __repr__(self): return repr(self)
    def __str__(self): return str(self)
    def __eq__(self, o): return self == o
    def __add__(self, o): return self + o
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __nonzero__(self): return bool(self)
    def __hash__(self): return hash(self)
    p = property(lambda self: self.p)
    def __getitem__(self, i): return self[i]
c = C()
for f in [lambda: c.m(), lambda: c.zzz, lambda: c(), lambda: repr(c), lambda: str(c), lambda: c == 1, lambda: c + 1, lambda: len(c), lambda: iter(c), lambda: bool(c), lambda: hash(c), lambda: c.p, lambda: c[0]]:
    try:
        f()
        print 'finished'
    except RuntimeError, e:
        print str(e)[:32]
sys.setrecursionlimit(200)
n, message = depth(0)
print 180 <= n <= 200
sys.setrecursionlimit(2000)
n, message = depth(0)
print 1950 <= n <= 2000
for bad in (0, -5, 'x', 1.5):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError), e:
        print type(e).__name__, e
