import sys
class G(object):
    def __init__(self, n=None): self.n = n
    def __getslice__(self, i, j): return 'slice', i, j
    def __setslice__(self, i, j, v): print 'set', i, j, v
    def __delslice__(self, i, j): print 'del', i, j
    def __getitem__(self, k): return 'item', k
    def __setitem__(self, k, v): print 'setitem', k, v
    def __delitem__(self, k): print 'delitem', k
class L(G):
    def __len__(self): return 10
m = sys.maxint
for g in G(), L():
    for source in ['g[1:2]', 'g[:]== ("slice", 0, m)', 'g[1:] == ("slice", 1, m)', 'g[:2]', 'g[-1:]', 'g[:-1]', 'g[-3:-1]', 'g[1:2:3]', 'g[::]', 'g[1:2,]', 'g["a":]', 'g[1L:2L]', 'g[2**80:] == ("slice", m, m)', 'g[:-2**80]', 'g[True:None]', 'g[None:1]', 'g[1.0:2]', 'g[()]']:
        try:
            print source, eval(source)
        except Exception, e:
            print source, type(e).__name__, e
    for source in ['g[1:2] = 5', 'g[-1:2] = 5', 'g[1:2:3] = 5', 'del g[1:2]', 'del g[-2:-1]', 'del g[::2]', 'g["a":"b"] = 1', 'g[0:1] += (1,)']:
        try:
            print source,
            exec source
        except Exception, e:
            print type(e).__name__, e
class NoSlice(object):
    def __getitem__(self, k): return k
    def __len__(self): return 5
n = NoSlice()
print n[1:2], n[-1:], n[:]
