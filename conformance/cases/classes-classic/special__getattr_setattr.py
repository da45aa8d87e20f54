class G:
    def __init__(self):
        print 'init'
        self.a = 1
    def __getattr__(self, name):
        if name.startswith('__'): raise AttributeError(name)
        print 'getattr', name
        return name.upper()
    def __setattr__(self, name, value):
        print 'setattr', name, value
        self.__dict__[name] = value
    def __delattr__(self, name):
        print 'delattr', name
        del self.__dict__[name]
g = G()
print g.a, g.b
g.c = 2
del g.c
print hasattr(g, 'anything'), getattr(g, 'x', 0)
class Raises:
    def __getattr__(self, name): raise ValueError(name)
r = Raises()
for f in [lambda: r.x, lambda: hasattr(r, 'x'), lambda: getattr(r, 'x', 1), lambda: len(r), lambda: r + 1, lambda: str(r), lambda: r(), lambda: r[0], lambda: iter(r), lambda: r == 1, lambda: bool(r), lambda: hash(r)]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
class All:
    def __getattr__(self, name):
        print '<%s>' % name,
        return lambda *a: (name, a)
a = All()
for f in [lambda: a + 1, lambda: 1 + a, lambda: a < 1, lambda: a[1], lambda: a[1:2], lambda: a(5), lambda: a.x(), lambda: -a, lambda: abs(a), lambda: 1 in a, lambda: divmod(a, 2), lambda: a ** 2]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
try:
    print len(a)
except Exception, e:
    print type(e).__name__, e
