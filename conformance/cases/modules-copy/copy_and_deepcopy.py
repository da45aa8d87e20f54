import copy
class Old:
    def __init__(self): self.l = [1]
class New(object):
    def __init__(self): self.l = [1]
class Hooks(object):
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep'
class State(object):
    def __init__(self, v): self.v = v
    def __getstate__(self): print 'getstate',; return {'v': self.v * 2}
    def __setstate__(self, s): print 'setstate', s; self.__dict__.update(s)
class Init:
    def __init__(self, a): self.a = a
    def __getinitargs__(self): return ('from initargs',)
class Slots(object):
    __slots__ = ('x',)
class Sub(list): pass
for value in [5, 'a', (1, [2]), [1, [2]], {'k': [1]}, set([1]), None, 1.5, len, Old, New, u'u', xrange(3), frozenset([1])]:
    c, d = copy.copy(value), copy.deepcopy(value)
    print type(value).__name__, c is value, d is value, c == value, d == value or type(value) is xrange
for cls in Old, New:
    x = cls()
    c, d = copy.copy(x), copy.deepcopy(x)
    print c.l is x.l, d.l is x.l, d.l, type(d) is type(x)
print copy.copy(Hooks()), copy.deepcopy(Hooks()), copy.deepcopy([Hooks()])
print copy.copy(State(5)).v, copy.deepcopy(State(6)).v, copy.copy(Init(1)).a
s = Sub([1, 2]); s.attr = [3]
c = copy.copy(s); print type(c).__name__, c, c.attr is s.attr
d = copy.deepcopy(s); print type(d).__name__, d, d.attr is s.attr
l = [1]; l.append(l)
d = copy.deepcopy(l); print d is not l, d[1] is d, d
shared = [1]
d = copy.deepcopy([shared, shared]); print d[0] is d[1]
t = ([],); t[0].append(t); d = copy.deepcopy(t); print d[0][0] is d
x = Slots(); x.x = [1]
for f in copy.copy, copy.deepcopy:
    try:
        print f(x).x
    except Exception, e:
        print type(e).__name__, e
for bad in [(i for i in []), open('copy_and_deepcopy.py') if 0 else iter([])]:
    for f in copy.copy, copy.deepcopy:
        try:
            print f(bad)
        except Exception, e:
            print type(e).__name__, str(e)[:60]
print copy.Error is copy.error, issubclass(copy.Error, Exception), copy.deepcopy({1: (2, [3])}, {})
class R(object):
    def __reduce__(self): return (str, ('reduced',))
class RX(object):
    def __reduce_ex__(self, n): return (tuple, ('ab',))
class RS(object):
    def __reduce__(self): return 'global name'
print copy.copy(R()), copy.deepcopy(RX()), type(copy.copy(RS())).__name__
