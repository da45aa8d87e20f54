import weakref
class N(object):
    def __init__(self, n): self.n = n
    def __add__(self, other): return ('add', self.n, getattr(other, 'n', other))
    def __radd__(self, other): return ('radd', self.n, other)
    def __iadd__(self, other): self.n += 100; return self
    def __len__(self): return 3
    def __getitem__(self, key): return ('item', key)
    def __setitem__(self, key, value): print 'set', key, value
    def __delitem__(self, key): print 'del', key
    def __contains__(self, key): return key == 'in'
    def __iter__(self): return iter([1, 2])
    def __str__(self): return 'str %d' % self.n
    def __cmp__(self, other): return cmp(self.n, other.n)
    def __int__(self): return self.n
    def __nonzero__(self): return self.n != 0
def attempt(fn, *args, **keywords):
    try: print repr(fn(*args, **keywords))
    except Exception, e: print type(e).__name__, e
o, q = N(1), N(2)
p, pq = weakref.proxy(o), weakref.proxy(q)
print type(p).__name__, p.__class__.__name__, isinstance(p, N), weakref.proxy(o) is p, weakref.getweakrefcount(o)
print p + 1, 1 + p, p + pq, len(p), p['k'], 'in' in p, 'out' in p, list(p), str(p), int(p), bool(p), cmp(p, pq), p < pq
p[1] = 2
del p[1]
p.attr = 5
print o.attr, p.attr, hasattr(p, 'none')
del p.attr
attempt(lambda: p.attr); attempt(lambda: hash(p)); attempt(lambda: p()); attempt(lambda: p - 1); attempt(lambda: float(p))
attempt(lambda: p[1:2]); attempt(type(p)); attempt(type(p), o)
p += 1
print o.n, type(p).__name__
def f(*a, **k): return a, k
c = weakref.proxy(f)
print type(c).__name__, c(1, x=2), callable(c), callable(pq), c.__name__, isinstance(c, type(f))
print sorted(n for n in dir(weakref.ProxyType) if n not in dir(object))
print [t.__name__ for t in weakref.ProxyTypes], weakref.ReferenceType is weakref.ref
class I(object):
    def __init__(self, n): self.n = n
    def __eq__(self, other): return isinstance(other, I) and self.n == other.n
    def __hash__(self): return hash(self.n)
    def __lt__(self, other): return self.n < other.n
    def __repr__(self): return 'I(%d)' % self.n
objects = [I(n) for n in range(4)]
d = weakref.WeakValueDictionary([(n, obj) for n, obj in enumerate(objects)])
print sorted(d.items()), sorted(d.keys()), d[2], d.get(9), d.get(9, 'x'), 2 in d, len(d), d.pop(2), d.pop(2, None), 2 in d
print sorted(d.itervalues()), sorted(d.iterkeys()), sorted(r() for r in d.valuerefs()), [r.key for r in d.valuerefs()]
attempt(d.__getitem__, 'no'); attempt(d.pop, 'no'); attempt(d.setdefault, 0, objects[3]); attempt(d.setdefault, 7, objects[3])
print d == d.copy(), type(d.copy()).__name__, repr(d)[:24]
attempt(weakref.WeakValueDictionary, {}, {}); attempt(d.update, {}, {}); d.update({5: objects[1]}, a=objects[2]); print sorted(d.items())
k = weakref.WeakKeyDictionary(dict.fromkeys(objects, 'v'))
print sorted(k.items()), k[objects[1]], k.get(1 and objects[2]), objects[0] in k, 5 in k, sorted(k.keys()), sorted(k.itervalues())
attempt(lambda: k[5]); attempt(k.pop, objects[3]); attempt(k.pop, objects[3], 'gone'); attempt(lambda: k[I(0)]); print len(k), k.has_key(I(1))
s = weakref.WeakSet(objects)
t = weakref.WeakSet(objects[:2])
print sorted(s), len(s), objects[0] in s, 5 in s, sorted(s - t), sorted(s & t), sorted(s | t), sorted(s ^ t), t <= s, t < s, s >= t, t == s, t != s, t.isdisjoint(s)
t.add(objects[2]); t.discard(objects[0]); t.remove(objects[1]); print sorted(t), sorted(t.union(objects)), t.issubset(s), s.issuperset(t)
print objects[0] in t; attempt(t.add, 5); attempt(hash, t)
s.intersection_update(t); print sorted(s); s.update(objects); s -= t; print sorted(s); s ^= t; print sorted(s); s.clear(); print len(s)
