class S:
    def __len__(self): print 'len',; return 3
    def __getitem__(self, k):
        print 'get', k,
        if k in (0, 1, 2) or not isinstance(k, int): return k
        raise IndexError(k)
    def __setitem__(self, k, v): print 'set', k, v
    def __delitem__(self, k): print 'del', k
s = S()
print s[1], s['a'], s[1:2], s[-1:], s[:], s[::2], s[1, 2]
s[0] = 'x'; s[1:2] = 'y'; del s[0]; del s[:1]; del s[::2]
print list(s)
print 1 in s, 9 in s, 'a' in [s] if 0 else ''
print len(s), bool(s), [x for x in s]
print map(None, s), zip(s, 'ab'), tuple(s), reversed(s).next()
class Sl:
    def __len__(self): return 10
    def __getslice__(self, i, j): return 'getslice', i, j
    def __setslice__(self, i, j, v): print 'setslice', i, j, v
    def __delslice__(self, i, j): print 'delslice', i, j
    def __getitem__(self, k): return 'getitem', k
    def __setitem__(self, k, v): print 'setitem', k, v
    def __delitem__(self, k): print 'delitem', k
s = Sl()
import sys
print s[1:2], s[-3:-1], s[-20:20], s[:] == ('getslice', 0, sys.maxint), s[1:2:3], s['a':'b'], s[1:2, 3]
s[1:2] = 'v'; s[-1:] = 'w' if 0 else 'w'; s[::1] = 'x'; del s[2:3]; del s[::2]; del s[1L:2L]
class NoLen:
    def __getslice__(self, i, j): return i, j
print NoLen()[1:5]
try:
    print NoLen()[-1:5]
except AttributeError, e:
    print e
class BadLen:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
for v in [-1, 'a', None, 2L, 1.5, 2**70]:
    try:
        print len(BadLen(v))
    except Exception, e:
        print type(e).__name__, e
class Contains:
    def __contains__(self, x): print 'contains', x,; return x
for v in [0, 5, '', 'a']: print v in Contains(), v not in Contains()
