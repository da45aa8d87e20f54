nan = float('nan')
d = {nan: 1}
print d[nan], nan in d, float('nan') in d
d = {1: 'int'}
d[1.0] = 'float'
d[True] = 'bool'
d[1L] = 'long'
d[1+0j] = 'complex'
print d
d = {0: 'a', False: 'b', 0.0: 'c', -0.0: 'd', '': 'e', 3: 'f'}
print d
print {'a': 1, u'a': 2}, {'\xe9': 1, 'b': 2}
d = {}
d[u'k'] = 1
d['k'] = 2
print d
print {(1, 2): 'a'}[(1.0, 2L)]
print {2**40: 1}[float(2**40)], {2**64: 1}.get(float(2**64))
class K(object):
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, other):
        print 'eq', self.n, getattr(other, 'n', other)
        return self.n == getattr(other, 'n', other)
    def __repr__(self): return 'K%d' % self.n
d = {K(1): 'one', K(2): 'two'}
print d
print d[K(2)]
print d.get(1)
print K(3) in d
d[K(1)] = 'uno'
print d
