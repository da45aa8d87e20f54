class C(object):
    def __init__(self, n, result=None): self.n, self.result = n, result
    def __repr__(self): return 'C%s' % self.n
def make(op):
    def f(self, o):
        print '%r.%s(%r)' % (self, op, o),
        return self.result if self.result is not None else NotImplemented
    return f
for op in 'lt le eq ne gt ge'.split(): setattr(C, '__%s__' % op, make(op))
a, b, c = C('a', True), C('b', False), C('c')
for s in ['a < b', 'b < a', 'a < b < c', 'b < a < c', 'a == b == c', 'c == c', 'c == 5', '5 == a', '5 < a', 'c < a', 'a in [b, a]', 'c in (b, a)', 'not a < b', 'a < b or b < a', 'b < a or a < b', 'a != b', 'c != a', '(a < b) < c', 'a < (b < c)', 'max(a, b)', 'sorted([b, a])', 'a <= b >= a', 'cmp(a, b)', '[a] == [b]', '(a, b) < (a, b)', '{1: a} == {1: b}']:
    print s, ':',
    try:
        r = eval(s)
        print '->', r if isinstance(r, (bool, C, list)) else type(r).__name__
    except Exception, e:
        print type(e).__name__, e
class Truth(object):
    def __init__(self, v): self.v = v
    def __nonzero__(self):
        print 'truth(%s)' % self.v,
        return self.v
class D(object):
    def __lt__(self, o): return Truth(o)
print bool(D() < True), bool(D() < False < 1), (D() < 0 < 1) is not None
if D() < True: print 'branch'
print not D() < False
