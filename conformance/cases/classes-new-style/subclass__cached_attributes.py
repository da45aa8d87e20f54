"""Methods and attributes of instances of subclasses of built-in types, seen again and again by the same code."""
class D(dict):
    def __init__(self, o=None): self.outer = o
    def holder(self, k): return self
    y = 5
class E2(D):
    def holder(self, k): return 'E2'
class B(list):
    foo = dict.get
def f(d): return d.holder(1)
def g(d): return d.get('a')
def h(d): return d.outer
def y(d): return d.y
d = D(3); d['a'] = 1
for i in range(3): print f(d) is d, g(d), h(d), y(d)
d.holder = lambda k: 'own'; d.get = lambda k: 'mine'; d.y = 6
print f(d), g(d), h(d), y(d)
e = E2(4); print f(e), g(e), h(e), y(e)
D.holder = lambda self, k: 'new'; D.get = lambda self, k: 'classget'; D.outer = property(lambda s: 'prop')
print f(D.__new__(D)), g(D.__new__(D)), h(d), f(e), g(e), y(e)
d.__dict__; print h(e)
def q(b): return b.foo(1)
for i in range(2):
    try: print q(B())
    except TypeError, x: print x
class X(Exception):
    def m(self): return self.args
    def __init__(self, a): self.a = a; Exception.__init__(self, a)
def r(x): return x.m(), x.a, x.args, x.message
print r(X(1)), r(X(2)); x = X(3); del x.a
try: r(x)
except AttributeError, z: print z
class Y(int): pass
k = Y(4); k.t = 3
def w(o): return o.t, o.bit_length()
print w(k), w(k); Y.t = property(lambda s: 'P'); print w(k)
class N(unicode): 
    __slots__ = ()
def v(o): return o.upper()
print v(N(u'a')), v(N(u'b')), v(u'c'), v('d'), v(N(u'e'))
