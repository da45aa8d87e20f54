class C(object):
    a = 1
    def __init__(self): self.b = 2
class D(C):
    c = 3
class Old:
    p = 1
class OldSub(Old):
    q = 2
base = set(dir(object()))
print sorted(set(dir(D())) - base), sorted(set(dir(D)) - base - set(dir(type)))
o = OldSub(); o.r = 3
print dir(o), dir(OldSub), dir(Old)
def f():
    x = 1
    y = 2
    return dir()
print f()
print [n for n in dir() if n[0] != '_'], dir([])[:5], len(dir(5)) == len(dir(6))
print dir(5) == sorted(dir(5)), 'append' in dir([]), 'real' in dir(1)
def g(): pass
g.attr = 1
print [n for n in dir(g) if n.startswith('a')], [n for n in dir(g) if n.startswith('func')]
class W(object):
    def __dir__(self): return ['z', 'y']
class WT(object):
    def __dir__(self): return ('t',)
class WE(object):
    def __dir__(self): raise KeyError('dir')
for x in [W(), WT(), WE()]:
    try:
        print dir(x)
    except Exception, e:
        print type(e).__name__, e
class NoDict(object):
    __slots__ = ('s',)
print 's' in dir(NoDict())
class Weird(object):
    __dict__ = {'fake': 1}
print 'fake' in dir(Weird())
class Mem(object):
    __members__ = ['m1']
print 'm1' in dir(Mem())
