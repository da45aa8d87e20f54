def t(x):
    print 'T%s' % x,
    return x
def f(x):
    print 'F%s' % x,
    return 0
print t(1) and t(2), '|', t(1) and f(2), '|', f(1) and t(2)
print t(1) or t(2), '|', f(1) or t(2), '|', f(1) or f(2)
print not t(1), not f(1), not not t(3)
print t(1) and t(2) or t(3), f(1) and t(2) or t(3)
print [] or {} or '' or 0, 1 and 'a' and [2], None and 1, '' or None
print 1 if t(1) else f(2), 1 if f(1) else t(2)
print 1 or 1 / 0, 0 and 1 / 0
print not 1 == 2, not 1 in [2], (not 1) == 0
class V(object):
    def __init__(self, v): self.v = v
    def __nonzero__(self):
        print 'truth',
        return self.v
    def __repr__(self): return 'V(%s)' % self.v
print V(True) and V(False), V(False) or V(True), not V(True)
print V(True) if V(False) else V(False)
if V(True) and V(False) or V(True): print 'branch'
while V(False) or V(False): pass
print (lambda: 1 if 0 else 2)(), [x if x else 'z' for x in (0, 1)]
print 1 if 1 else 2 if 1 else 3, (1 if 0 else 2) if 0 else 3
