import sys
class G(object):
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getslice__(self, i, j): return i, j
    def __setslice__(self, i, j, v): print 'set', i, j, v
    def __delslice__(self, i, j): print 'del', i, j
class NoLength(object):
    def __getslice__(self, i, j): return i, j
bounds = [':-2**80', '-2**80:', '-1:', ':2**63', '2**62:2**63-1', '-2**63:', '-2**62:-1', '2**53+1:', ':']
for g in [G(0), G(10), G(2 ** 62), G(sys.maxint), NoLength()]:
    for b in bounds: print b, eval('g[%s]' % b)
g = G(10)
g[-2 ** 62:2 ** 53 + 1] = 5
del g[2 ** 53 + 1:-2 ** 70]
for e in ['slice(None, 2**63).indices(2**62)', 'slice(2**53+1, None).indices(2**62)', '"abc"[2**53+1:2**70]', '[1, 2, 3][::2**63-1]', '[1, 2, 3][::-2**63]', '(1, 2, 3)[2**62:-2**62:-1]']:
    print e, eval(e)
