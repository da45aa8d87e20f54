class A(object):
    def __init__(self, name): self.name = name
    def __iadd__(self, o): print 'iadd', o; return self
    def __isub__(self, o): return NotImplemented
    def __sub__(self, o): print 'sub', o; return 'subtracted'
    def __imul__(self, o): return NotImplemented
    def __repr__(self): return 'A'
a = A('n')
a += 1; print a
a -= 2; print a
a = A('n')
try:
    a *= 2
except TypeError, e:
    print e
class B(object):
    def __add__(self, o): return 'add %r' % (o,)
    def __radd__(self, o): return 'radd %r' % (o,)
b = B(); b += 5; print b
c = 5; c += B(); print c
class C: pass
for op in ['+=', '-=', '**=', '//=', '<<=', '|=']:
    x = C()
    try:
        exec 'x %s 1' % op
    except Exception, e:
        print op, type(e).__name__, str(e)[:40]
class Old:
    def __iadd__(self, o): return 'old iadd'
    def __ipow__(self, o): return 'old ipow'
    def __irshift__(self, o): return 'old irshift'
x = Old(); x += 1; print x
x = Old(); x **= 1; print x
x = Old(); x >>= 1; print x
class P(object):
    def __init__(self): self._v = [1]
    def get(self): print 'get',; return self._v
    def set(self, v): print 'set', v; self._v = v
    v = property(get, set)
p = P()
p.v += [2]
t = ([1], 2)
try:
    t[0] += [5]
except TypeError, e:
    print e, t
undefined_ok = 0
try:
    nothing += 1
except NameError, e:
    print e
try:
    p.missing += 1
except AttributeError, e:
    print e
try:
    {}['k'] += 1
except KeyError, e:
    print repr(e)
