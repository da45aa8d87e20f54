class C(object):
    def __init__(self): self._x = 0
    def getx(self): print 'get',; return self._x
    def setx(self, v): print 'set', v,; self._x = v
    def delx(self): print 'del',; del self._x
    x = property(getx, setx, delx, 'doc of x')
    ro = property(getx)
    wo = property(None, setx)
    nothing = property()
    @property
    def deco(self):
        "deco doc"
        return 'deco'
    @deco.setter
    def deco(self, v): print 'deco set', v
    @deco.deleter
    def deco(self): print 'deco del'
c = C()
print c.x
c.x = 5
print c.x, C.x.__doc__, C.x.fget.__name__, C.x.fset.__name__, C.x.fdel.__name__, C.ro.fset, C.ro.__doc__, C.deco.__doc__
del c.x
c.deco = 1
del c.deco
print c.deco

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
c.wo
c.nothing
setattr(c, 'ro', 1)
setattr(c, 'nothing', 1)
delattr(c, 'ro')
delattr(c, 'wo')
property(1, 2, 3, 4, 5)
property(foo=1)
property(fget=len).fget
property(len, doc='d').__doc__
property(len).__get__(None, list) is None
property(len).__get__([1, 2])
property(len).__get__([1, 2], list)
property(len).__set__([1], 2)
property(len).__delete__([1])
property().__get__(5)
property(5).__get__(1)
property(lambda: 1).__get__(1)
property(len).getter(max).fget
property(len).setter(5).fset
property(len).deleter(6).fdel
property(len).getter()
C.x.getter(len).__doc__
property().__doc__
c.x
type(C.x)
''')
try:
    C.x.fget = 5
except TypeError, e:
    print e
class P(property):
    tag = 'sub'
class E(object):
    @P
    def v(self):
        'v doc'
        return 'v'
print E().v, E.v.tag, E.v.__doc__, type(E.v.setter(None)).__name__
class Old:
    p = property(lambda self: 'classic p', lambda self, v: None)
o = Old()
print o.p
o.p = 'overwritten'
print o.p
