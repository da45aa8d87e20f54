class C(object): pass
c = C()
c.__len__ = lambda: 5
c.__str__ = lambda: 'instance str'
c.__add__ = lambda o: 'add'
c.__call__ = lambda: 'call'
c.__getitem__ = lambda k: k
c.__iter__ = lambda: iter([1])
c.__nonzero__ = lambda: False
c.__eq__ = lambda o: True
c.__hash__ = lambda: 1
c.__getattr__ = lambda n: 'got'
for f in [lambda: len(c), lambda: str(c)[:18], lambda: c + 1, lambda: c(), lambda: c[0], lambda: list(iter(c)), lambda: bool(c), lambda: c == 5, lambda: hash(c) == 1, lambda: c.zzz]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
C.__len__ = lambda self: 7
C.__str__ = lambda self: 'class str'
C.__call__ = lambda self, *a: ('class call', a)
print len(c), str(c), c(1), bool(c)
del C.__len__
try:
    len(c)
except TypeError, e:
    print e
class D(object):
    __len__ = None
    __add__ = 5
    __str__ = staticmethod(lambda: 'static str')
    __getitem__ = classmethod(lambda cls, k: (cls.__name__, k))
    __call__ = property(lambda self: lambda *a: ('from property', a))
    __repr__ = str.upper.__get__('bound')
d = D()
for f in [lambda: len(d), lambda: d + 1, lambda: str(d), lambda: d[3], lambda: d(4), lambda: repr(d)]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
class G(object):
    def __getattr__(self, name): return lambda *a: 'dynamic ' + name
g = G()
print g.__len__(), g.foo()
for f in [lambda: len(g), lambda: g + 1, lambda: g[0], lambda: g()]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
