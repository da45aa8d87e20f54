calls = []
def v(x):
    calls.append(x)
    return x
print v(1) < v(2) < v(3), calls; calls[:] = []
print v(3) < v(2) < v(1), calls; calls[:] = []
print v(1) < v(2) > v(1) != v(5), calls; calls[:] = []
print 1 < 2 == 2 > 1 <> 0, 1 in [1] == [1], 1 is 1 in [1]
print 1 == 1 == True, (1 == 1) == True, 1 < 3 > 2, not 1 < 2 < 3
print 'a' in 'abc' in ['abc'], 'a' not in 'abc' == False
class C(object):
    def __init__(self, n): self.n = n
    def __lt__(self, o): print 'lt', self.n, o.n,; return self.n < o.n
    def __gt__(self, o): print 'gt', self.n, o.n,; return 'truthy gt'
    def __eq__(self, o): return 'equal?'
    def __repr__(self): return 'C%d' % self.n
print C(1) < C(2) < C(3)
print C(2) < C(1) < C(3)
print C(1) > C(2), C(1) == C(2), C(1) < C(2) == C(3)
print 1 is None, None is None, 1 is not None
a = b = []
print a is b, a is [], a is not b
