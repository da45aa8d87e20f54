class D(object):
    def __init__(self, name): self.name = name
    def __get__(self, inst, cls=None):
        print 'get', self.name, type(inst).__name__, cls and cls.__name__
        return self.name
    def __set__(self, inst, value): print 'set', self.name, type(inst).__name__, value
    def __delete__(self, inst): print 'delete', self.name, type(inst).__name__
class C(object):
    d = D('d')
class E(C): pass
c, e = C(), E()
print c.d, e.d, C.d, E.d
c.d = 5
del c.d
setattr(e, 'd', 6)
delattr(e, 'd')
print getattr(c, 'd'), hasattr(c, 'd'), C.__dict__['d'].__get__(c), super(E, e).d
C.d = 'plain'
print c.d
class OnlySet(object):
    def __set__(self, inst, v): inst.__dict__['s'] = v * 2
class OnlyDelete(object):
    def __delete__(self, inst): print 'deleted'
class F(object):
    s = OnlySet()
    x = OnlyDelete()
f = F()
print type(f.s).__name__
f.s = 5
print f.s
for source in ['del f.s', 'f.x = 1', 'del f.x', 'f.x']:
    try:
        exec source
        print source, 'ok'
    except AttributeError, err:
        print source, err
class Old:
    d = D('in classic')
o = Old()
print o.d, Old.d
o.d = 1
print o.d, o.__dict__
inst = C()
inst.attr = D('on instance')
print type(inst.attr).__name__
class ClassicDesc:
    def __get__(self, i, c): return 'classic descriptor'
class G(object):
    cd = ClassicDesc()
print G().cd.__class__, G.cd.__class__
class Meta(type):
    md = D('meta')
class H(object):
    __metaclass__ = Meta
print H.md
H.md = 3
try:
    H().md
except AttributeError, err:
    print err
class Raises(object):
    def __get__(self, i, c): raise AttributeError('from get')
class I(object):
    r = Raises()
    def __getattr__(self, n): return 'fallback ' + n
print I().r, hasattr(I, 'r')
