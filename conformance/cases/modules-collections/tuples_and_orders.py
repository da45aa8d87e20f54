from collections import namedtuple, OrderedDict, Counter
import copy
def tr(fn, *a, **k):
    try: print repr(fn(*a, **k))
    except Exception, e: print type(e).__name__, e
P = namedtuple('P', 'x, y')
p = P(1, y=2)
print P, P.__doc__, P._fields, P.__module__, P.__slots__, P.x.__doc__, p, p.x, p[1], p == (1, 2), p._asdict(), p.__dict__, p._replace(x=5), P._make([3, 4])
tr(P, 1); tr(P, 1, 2, 3); tr(P, 1, z=2); tr(P._make, [1]); tr(p._replace, z=1); tr(lambda: p.z); tr(setattr, p, 'x', 1); tr(p.__getnewargs__); tr(copy.copy, p); tr(copy.deepcopy, p)
for args in [('1P', 'x'), ('P', '_x'), ('P', 'x x'), ('class', 'x'), ('P', 'def'), ('P', 'x-y'), ('P', '1x'), ('P', ['x', 1]), ('P', ''), (u'P', u'x'), ('P', ('a', 'b')), ('P', 3), ('P-', 'a')]:
    tr(lambda: namedtuple(*args)._fields)
print namedtuple('P', 'a def _x 1y a ok x-y', rename=True)._fields, namedtuple('E', [])(), namedtuple('One', 'a')(1)
class Q(P):
    @property
    def total(self): return self.x + self.y
print Q(1, 2), Q(1, 2).total, Q(1, 2)._replace(y=9), isinstance(Q(1, 2), P)
od = OrderedDict([('b', 1), ('a', 2), ('c', 3)])
od['d'] = 4; od['a'] = 9
print od, od.keys(), od.values(), od.items(), list(reversed(od)), len(od), 'a' in od, od.get('z'), list(od.iteritems()), list(od.itervalues()), list(od.iterkeys())
del od['b']
print od, od.popitem(), od.popitem(last=False), od, od.pop('c'), od.pop('q', 'default'), od, bool(od)
tr(od.popitem); tr(od.pop, 'q'); tr(lambda: od['q']); tr(OrderedDict, 1, 2); tr(od.setdefault, 'k', 5); tr(od.setdefault, 'k', 6); tr(od.update, [('x', 1)], z=2); print od
print OrderedDict.fromkeys('cab', 0), OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]), OrderedDict([(1, 2), (3, 4)]) == {3: 4, 1: 2}, OrderedDict(a=1) != OrderedDict(a=1)
print od.viewkeys(), od.viewitems(), od.viewvalues(), sorted(od.viewkeys() & ['k', 'x']), od.copy(), copy.deepcopy(od), od.__reduce__()
od['me'] = od; print od
class Sub(OrderedDict): pass
s = Sub(a=1); s.attr = 5
print s, s.copy(), s.__reduce__(), copy.copy(s).attr
c = Counter('abracadabra')
print c.most_common(), c.most_common(2), c.most_common(0), c['zz'], c, sorted(c.elements()), sum(c.values()), Counter(), Counter(a=2, b=-1), Counter({'x': 3})
c.update('aab'); c.update({'q': 2}); c.update(w=1); print sorted(c.items()); c.subtract('aaz'); c.subtract(a=1); print sorted(c.items())
print Counter(a=3, b=1) + Counter(a=1, b=-2), Counter(a=3, b=1) - Counter(a=1, b=2), Counter(a=3, b=1) | Counter(a=1, b=2), Counter(a=3, b=1) & Counter(a=1, b=2)
del c['nothing']; print 'a' in c, type(c.copy()), c.__reduce__()[0]
tr(Counter, 1, 2); tr(Counter.fromkeys, 'ab'); tr(lambda: Counter() + 1); tr(lambda: Counter(1)); tr(c.update, 'a', 'b'); tr(c.subtract, 1, 2)
