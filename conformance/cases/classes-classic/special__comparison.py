class Cmp:
    def __init__(self, n): self.n = n
    def __cmp__(self, o):
        print 'cmp(%s, %s)' % (self.n, getattr(o, 'n', o)),
        return cmp(self.n, getattr(o, 'n', o))
class Rich:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print 'lt',; return self.n < getattr(o, 'n', o)
    def __le__(self, o): print 'le',; return NotImplemented
    def __eq__(self, o): print 'eq',; return 'eq result'
    def __ne__(self, o): print 'ne',; return 0
    def __gt__(self, o): print 'gt',; return None
    def __ge__(self, o): print 'ge',; return NotImplemented
a, b = Cmp(1), Cmp(2)
for op in ['<', '<=', '==', '!=', '>', '>=']:
    print op, eval('a %s b' % op), eval('a %s 1' % op), eval('1 %s b' % op)
print cmp(a, b), cmp(a, 1), cmp(2, b), sorted([b, a])[0].n, max(a, b).n
r, s = Rich(1), Rich(2)
for op in ['<', '==', '!=', '>']:
    print op, eval('r %s s' % op), eval('r %s 1' % op), eval('1 %s s' % op)
print r <= s in (True, False), type(r >= s)
print r in [5], [r].index(7), [r].count(1)
class BadCmp:
    def __cmp__(self, o): return 'x'
class NoneCmp:
    def __cmp__(self, o): return None
class LongCmp:
    def __cmp__(self, o): return 5L
class BigCmp:
    def __cmp__(self, o): return 2**70
class RaiseCmp:
    def __cmp__(self, o): raise KeyError('cmp')
class NICmp:
    def __cmp__(self, o): return NotImplemented
for c in [BadCmp(), NoneCmp(), LongCmp(), BigCmp(), RaiseCmp(), NICmp()]:
    for f in [lambda: c < 1, lambda: cmp(c, 1), lambda: cmp(1, c), lambda: c == 1]:
        try:
            print f(),
        except Exception, e:
            print type(e).__name__, e,
    print
class Plain: pass
p, q = Plain(), Plain()
print p == p, p == q, p != q, cmp(p, p), (p < q) == (not p > q), p < 5, p == None, p > 'a', cmp(p, 1), p < Plain
