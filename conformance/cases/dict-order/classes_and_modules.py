class C(object):
    zebra = 1
    apple = 2
    def method(self): pass
    mango = 3
class D:
    q = 1
    w = 2
    e = 3
    r = 4
    t = 5
    y = 6
print [k for k in C.__dict__.keys() if k[0] != '_'], [k for k in D.__dict__ if k[0] != '_'], dir(D)
def f(**kw): return kw
print f(x=1, y=2, z=3), f(**{'name': 1, 'size': 2, 'color': 3, 'shape': 4, 'price': 5, 'stock': 6})
d = dict(red=1, green=2, blue=3, yellow=4, black=5, white=6, pink=7, brown=8, grey=9)
print d
print d.items()
print d.values(), list(d.iteritems())[:3], [v for v in d.itervalues()][-3:]
print map(None, d), zip(d, d.values())[:2], sorted(d)[:3], max(d), min(d.values()), sum(d.values()), ' '.join(d)
inverse = dict((v, k) for k, v in d.iteritems())
print inverse
nested = dict((k, {k[0]: len(k), k[-1]: k}) for k in d)
print nested
