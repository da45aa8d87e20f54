seqs = [[], [1], [1, 2], [2], [1, [2]], [[1], 2], ['a'], [None], [1.0], [1L, 2]]
for a in seqs:
    print repr(a), ''.join({-1: '<', 0: '=', 1: '>'}[cmp(a, b)] for b in seqs), ''.join('T' if a < b else 'F' for b in seqs), ''.join('T' if tuple(a) >= tuple(b) else 'F' for b in seqs), ''.join('T' if a == b else 'F' for b in seqs)
class Eq(object):
    def __init__(self, n): self.n = n
    def __eq__(self, o): print 'eq', self.n,; return self.n == o.n
    def __lt__(self, o): print 'lt', self.n,; return self.n < o.n
print [Eq(1), Eq(2)] < [Eq(1), Eq(3)]
print (Eq(1), Eq(2)) == (Eq(1), Eq(2))
print [Eq(1)] == [Eq(1), Eq(2)]
x = Eq(5)
print [x] == [x], (x,) < (x, 1)
class NI(object):
    def __eq__(self, o): return NotImplemented
print NI() == NI(), [NI()] == [NI()]
class Truthy(object):
    def __eq__(self, o): return 'yes'
print Truthy() == 1, [Truthy()] == [1], (Truthy(),) != (2,)
class Raise(object):
    def __eq__(self, o): raise ValueError('eq')
for f in [lambda: [Raise()] == [1], lambda: (1, Raise()) < (1, 2), lambda: Raise() in [1], lambda: [1, Raise()].index(5), lambda: {1: Raise()} == {1: 2}, lambda: [1].count(Raise()), lambda: cmp([Raise()], [1]), lambda: [1].remove(Raise())]:
    try:
        print f()
    except ValueError, e:
        print e
