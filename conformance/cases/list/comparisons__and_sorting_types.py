class K(object):
    def __init__(self, v): self.v = v
    def __repr__(self): return 'K%r' % self.v
class L(K):
    def __lt__(self, o): return self.v < o.v
class M(K):
    def __cmp__(self, o): return cmp(self.v, o.v)
class G(K):
    def __gt__(self, o): return self.v > o.v
class E(K):
    def __eq__(self, o): return self.v == o.v
class Le(K):
    def __le__(self, o): return self.v <= o.v
for c in L, M, G:
    items = [c(v) for v in [3, 1, 2, 1]]
    print c.__name__, sorted(items), min(items), max(items), sorted(items, reverse=True)
print [E(1), E(2)] == [E(1), E(2)], E(1) in [E(1)], [E(2)].index(E(2)), [E(1), E(1)].count(E(1))
l = [[2, 'b'], [1, 'z'], [2, 'a'], [1]]
l.sort(); print l
l.sort(key=lambda p: p[-1]); print l
l.sort(key=len, reverse=True); print l
print sorted(['b', u'a', 'C', u'B']), sorted([(1, 2), (1,), (0, 9, 9)]), sorted([1.5, 1, 2L, True, 0]), sorted(['10', '9', '1']), sorted(['10', '9', '1'], key=int)
print sorted([None, 1, 'a', (), [], {}]), sorted({'b': 1, 'a': 2}.items()), sorted('hello', key=lambda c: (-'hello'.count(c), c))
print sorted(range(10), cmp=lambda a, b: cmp(a % 3, b % 3) or cmp(b, a)), sorted([3, 1], cmp=lambda a, b: -5)
try:
    print sorted([1, 3], cmp=lambda a, b: 2L)
except TypeError, e:
    print e
