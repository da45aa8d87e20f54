class MyError(Exception):
    def __init__(self, code, text='none'):
        self.code, self.text = code, text
    def __str__(self): return 'MyError %s: %s' % (self.code, self.text)
class WithSuper(Exception):
    def __init__(self, a, b):
        Exception.__init__(self, a)
        self.b = b
class Bare(Exception): pass
class OldStyle:
    def __init__(self, v): self.v = v
    def __str__(self): return 'old %s' % self.v
class Multi(KeyError, ValueError): pass
for make in [lambda: MyError(5), lambda: MyError(5, 'x'), lambda: WithSuper(1, 2), lambda: Bare('b', 'c'), lambda: Multi('m'), lambda: MyError()]:
    try:
        raise make()
    except Exception, e:
        print e.__class__.__name__, str(e), repr(e), e.args, e.message, sorted(e.__dict__.items())
try:
    raise OldStyle('thing')
except OldStyle, e:
    print e, e.v
try:
    raise Multi, 'm'
except ValueError, e:
    print 'as ValueError', e
try:
    class Bad(ValueError, IOError): pass
    print [c.__name__ for c in Bad.__mro__]
except TypeError, e:
    print e
try:
    class Bad2(UnicodeDecodeError, SyntaxError): pass
except TypeError, e:
    print e
class Strange(Exception):
    def __str__(self): raise RuntimeError('bad str')
    def __repr__(self): return 'Strange!'
try:
    raise Strange
except Strange, e:
    print repr(e)
class Slots(Exception):
    __slots__ = ('a',)
s = Slots('x'); s.a = 1; s.b = 2
print s.a, s.b, s.args
class New(Exception):
    def __new__(cls, *args, **kw):
        self = Exception.__new__(cls, *args)
        self.kw = kw
        return self
    def __init__(self, *args, **kw): pass
print New(1, 2, k=3).args, New(k=3).kw
