class Data(object):
    def __get__(self, i, t): return 'data descriptor'
    def __set__(self, i, v): print 'data set', v
class NonData(object):
    def __get__(self, i, t): return 'non-data descriptor'
class C(object):
    d = Data()
    n = NonData()
    plain = 'class attr'
    def __getattr__(self, name): return 'getattr ' + name
c = C()
print c.d, c.n, c.plain, c.missing
c.__dict__.update(d='inst', n='inst', plain='inst')
print c.d, c.n, c.plain
c.d = 5
print c.__dict__['d']
del c.n
print c.n
try:
    del c.d
except AttributeError, e:
    print e
print C.d, C.n
C.d = 'replaced'
print c.d
class E(object):
    def __getattribute__(self, name):
        print 'getattribute', name
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        print 'getattr', name
        raise AttributeError('custom ' + name)
    x = 1
e = E()
print e.x, hasattr(e, 'y'), getattr(e, 'z', 'dflt')
try:
    e.w
except AttributeError, err:
    print err
print len.__class__, e.__class__ is E
class M(object):
    def __getattribute__(self, name): raise KeyError(name)
for f in [lambda: M().x, lambda: hasattr(M(), 'x'), lambda: getattr(M(), 'x', 1), lambda: M() + 1, lambda: len(M()), lambda: isinstance(M(), int)]:
    try:
        print f()
    except Exception, err:
        print type(err).__name__, err
