class Seq(object):
    def __init__(self, data, error=IndexError): self.data, self.error = data, error
    def __getitem__(self, i):
        print '[%r]' % i,
        if i >= len(self.data): raise self.error('stop')
        return self.data[i]
print list(Seq('ab')), tuple(Seq('c')), 'b' in Seq('abc'), 'z' in Seq('ab')
a, b = Seq('xy')
print a, b, sum(Seq([1, 2])), max(Seq([3, 9, 4])), sorted(Seq('ba')), map(None, Seq('q')), zip(Seq('ab'), Seq('c'))
print dict(Seq([(1, 2)])), set(Seq('a')), ','.join(Seq('pq')), [x for x in Seq('m')], enumerate(Seq('z')).next()
try:
    list(Seq('a', KeyError))
except KeyError, e:
    print repr(e)
print list(Seq('a', StopIteration))
it = iter(Seq('ab'))
print it.next(), it.next(), list(it), list(it), type(it)
class Grow(object):
    n = 0
    def __getitem__(self, i):
        if i > self.n: raise IndexError
        return i
g = Grow(); it = iter(g)
print list(it)
g.n = 5
print list(it)
class D(dict):
    def __getitem__(self, k): return 'never for iteration'
print list(D(a=1)), [x for x in D(b=2)], D(c=3)['zzz']
class S(str):
    def __getitem__(self, i): return 'X'
    def __iter__(self): return iter('iter')
print list(S('abc')), [c for c in S('abc')], 'b' in S('abc'), ','.join(S('abc')), tuple(S('ab'))
class L(list):
    def __iter__(self): return iter('overridden')
print list(L([1, 2])), tuple(L([1, 2])), [x for x in L([1])], sum(L([]), 0) if 0 else '', zip(L([1])), sorted(L([2, 1])), set(L([1])), map(None, L([1])), L([1]) + [2], len(L([1]))
a, b = L([1, 2]) if 0 else [3, 4]
print a, b
x = []
x.extend(L([1])); print x
x[:] = L([5]); print x
print dict.fromkeys(L([1]), 0), '%s %s' % tuple(L('ab'))[:2]
