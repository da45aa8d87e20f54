class CM(object):
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        print 'enter', self.name
        return self.name + ' value'
    def __exit__(self, kind, value, tb):
        print 'exit', self.name, kind and kind.__name__, value, tb is not None
        return self.swallow
with CM('a') as v:
    print 'body', v
with CM('b', True) as v:
    raise ValueError('swallowed')
try:
    with CM('c'):
        raise KeyError('out')
except KeyError, e:
    print 'caught', e
with CM('d') as x, CM('e') as y:
    print x, y
with CM('outer', True):
    with CM('inner'):
        raise IndexError('both')
def f():
    with CM('r'):
        return 'returned'
print f()
for i in range(3):
    with CM('loop%d' % i):
        if i == 0: continue
        if i == 1: break
with CM('t') as (a, b, c, d, e, f, g): print a, g
class Target: pass
with CM('attr') as Target.x: print Target.x
with CM('str exc', True):
    raise TypeError, 'message'
with CM('gen', 5):
    list(1 / 0 for _ in [1])
print 'end'
