class S(object):
    def __len__(self): return 5
    def __getitem__(self, k): return 'get', k
    def __setitem__(self, k, v): print 'set', k, v
    def __delitem__(self, k): print 'del', k
    def __contains__(self, k): print 'contains', k,; return k
s = S()
print s[1], s[-1], s[1:2], s[-1:], s[:], s[::2], s[...], s[1, 2:3], s['k']
s[0] = 1; s[1:2] = 2; s[:] = 3; del s[0]; del s[1:2]; del s[:]
print 1 in s, 0 in s, 5 not in s
class L(list):
    def __getslice__(self, i, j): return 'getslice', i, j
    def __getitem__(self, k): return 'getitem', k
    def __setslice__(self, i, j, v): print 'setslice', i, j, v
    def __setitem__(self, k, v): print 'setitem', k, v
    def __delslice__(self, i, j): print 'delslice', i, j
    def __delitem__(self, k): print 'delitem', k
l = L([1, 2, 3])
print l[0:1], l[-1:], l[5:], l[::1], l[0], l[True:2L], l[:-1]
l[0:1] = 'a'; l[::1] = 'b'; l[0] = 'c'; l[-2:] = 'd'; del l[0:1]; del l[::1]; del l[0]
class SL(object):
    def __getslice__(self, *a): return a
    def __len__(self): print 'len',; return 10
import sys
x = SL()
print x[1:2], x[-1:-2], x[:5], x[2:] == (2, sys.maxint), x[-100:]== (-90, sys.maxint)
for source in ['x[::1]', 'x[1.5:2]', 'x["a":]', 'x[1]', 'x[None:None] == (0, sys.maxint)', 'x[2**70:] == (sys.maxint, sys.maxint)']:
    try:
        print source, eval(source)
    except Exception, e:
        print source, type(e).__name__, e
class Len(object):
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
for v in [0, 3, -1, 'a', None, 2L, 1.5, 2**70, True]:
    try:
        print repr(v), len(Len(v)),
        print bool(Len(v))
    except Exception, e:
        print type(e).__name__, e
class H(object):
    def __length_hint__(self): return 5
    def __iter__(self): return iter('abc')
print list(H()), tuple(H())
class R(object):
    def __reversed__(self): return iter('rev')
print list(reversed(R()))
class RS(object):
    def __len__(self): return 3
    def __getitem__(self, i): return i * i
print list(reversed(RS())), [v for v in reversed(RS())]
