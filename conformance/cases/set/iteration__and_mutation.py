s = set(range(5))
try:
    for x in s:
        s.add(x + 10)
except RuntimeError, e:
    print e
try:
    for x in s:
        s.remove(x)
except RuntimeError, e:
    print e
it = iter(set([1, 2, 3]))
print it.__length_hint__(), it.next(), it.__length_hint__(), list(it), list(it)
print type(it)
class K(object):
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n % 2)
    def __eq__(self, other): return self.n == other.n
    def __repr__(self): return 'K%d' % self.n
print len(set(map(K, [1, 2, 3, 1, 2]))), K(3) in set([K(1), K(3)])
nan = float('nan')
print nan in set([nan]), len(set([nan, nan])), len(set([float('nan'), float('nan')]))
print set([1, 1.0, True, 1L]), set([0, False, 0.0]), set(['a', u'a'])
a = set([1]); a.add(frozenset([a.__len__()]))
print a
