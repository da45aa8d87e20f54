class A(object):
    x = 1
    def __getattribute__(self, name):
        if name == 'secret': raise AttributeError('no secret')
        if name == 'other': raise KeyError('other')
        return object.__getattribute__(self, name)
    def __getattr__(self, name): return 'fallback for %s' % name
a = A()
print a.x, a.secret, a.nothing, hasattr(a, 'secret')
try:
    a.other
except KeyError, e:
    print repr(e)
class B(A):
    def __getattr__(self, name): raise AttributeError('B has no ' + name)
try:
    B().secret
except AttributeError, e:
    print e
class C(object):
    @property
    def p(self): raise AttributeError('inside property')
    def __getattr__(self, name): return 'getattr ' + name
print C().p
class D(object):
    @property
    def p(self): return self.missing
try:
    D().p
except AttributeError, e:
    print e
class Slots(object):
    __slots__ = ('a',)
    def __getattr__(self, name): return 'slot default ' + name
s = Slots()
print s.a, s.b
s.a = 1
print s.a
class Meta(type):
    def __getattribute__(cls, name):
        if name[0] != '_': print 'meta getattribute', name
        return type.__getattribute__(cls, name)
    def __getattr__(cls, name): return 'meta fallback ' + name
class E(object):
    __metaclass__ = Meta
    y = 5
print E.y, E.z, E().y
try:
    E().z
except AttributeError, e:
    print e
class F(object):
    def __getattribute__(*args): return len(args), args[1]
print F().anything, getattr(F(), 'q')
class G(object):
    __getattr__ = lambda self, n: n * 2
print G().ab, G().__class__.__name__
class H(object):
    def __getattr__(self, name): return self.__dict__[name]
try:
    H().x
except KeyError, e:
    print repr(e)
class I(object):
    def __setattr__(self, n, v):
        if n == 'locked': raise AttributeError('locked')
        object.__setattr__(self, n, v)
i = I(); i.a = 1
try:
    i.locked = 1
except AttributeError, e:
    print e, i.__dict__
object.__setattr__(i, 'locked', 2)
print i.locked
