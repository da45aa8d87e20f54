import copy
class Node:
    def __init__(self, name): self.name, self.links = name, []
    def __repr__(self): return 'Node(%s -> %s)' % (self.name, ','.join(n.name for n in self.links))
a, b, c = map(Node, 'abc')
a.links, b.links, c.links = [b, c], [c], [a]
x = copy.deepcopy(a)
print x, x.links[0], x.links[1], x.links[0].links[0] is x.links[1], x.links[1].links[0] is x, x is a
s = copy.copy(a)
print s.links is a.links, s.name
class Memo(object):
    def __deepcopy__(self, memo):
        print 'deepcopy', len(memo) >= 0, id(self) in memo
        return Memo()
m = Memo()
l = copy.deepcopy([m, m])
print l[0] is l[1], l[0] is m
d = {'list': [1, (2, [3])], 'set': set([4]), 'nested': {'k': [5]}}
e = copy.deepcopy(d)
e['list'][1][1].append(6); e['nested']['k'].append(7)
print sorted(d.items()), sorted(e.items())
t = (1, 2, (3, 4)); u = (1, [2])
print copy.deepcopy(t) is t, copy.deepcopy(u) is u, copy.copy(u) is u
class P(object):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __reduce__(self): return P, (self.v,)
p = P([1]); q = copy.deepcopy(p); r = copy.copy(p)
print q == p, q.v is p.v, r.v is p.v
class D(dict): pass
dd = D(a=[1]); dd.attr = 'x'
f = copy.deepcopy(dd); print f, f.attr, type(f).__name__, f['a'] is dd['a']
import operator
print copy.copy(operator.add) is operator.add, copy.deepcopy(len) is len, copy.copy(None), copy.deepcopy(type), copy.copy(5j), copy.deepcopy(u'\xe9') == u'\xe9'
class NoCopy(object):
    def __copy__(self): raise TypeError('not copyable')
try:
    copy.copy(NoCopy())
except TypeError, g:
    print g
