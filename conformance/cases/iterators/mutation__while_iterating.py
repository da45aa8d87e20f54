def collect(it, limit=12):
    out = []
    try:
        for x in it:
            out.append(x)
            if len(out) >= limit: break
    except Exception, e:
        out.append('%s: %s' % (type(e).__name__, e))
    return out
l = [1, 2, 3]
def grow(l):
    for x in l:
        if x < 100: l.append(x + 100)
        yield x
print collect(grow(l)), l
l = range(6)
def shrink(l):
    for x in l:
        l.pop()
        yield x
print collect(shrink(l)), l
l = range(5)
it = iter(l); it.next(); l[:] = 'new'; print list(it)
l = range(5)
it = iter(l); del l[:]; print list(it); l.extend('xy'); print list(it)
it = reversed(range(3)); print it.next(), list(it)
l = [1, 2, 3]; it = reversed(l); it.next(); l.pop(); l.pop(); print list(it)
def alter(d, f):
    for k in d:
        f(d, k)
        yield k
for f in [lambda d, k: d.__setitem__(k, 0), lambda d, k: d.__setitem__(k + 10, 0), lambda d, k: d.pop(k), lambda d, k: (d.pop(k), d.__setitem__(k + 50, 0)), lambda d, k: d.clear()]:
    d = {1: 1, 2: 2, 3: 3}
    print collect(alter(d, f)), sorted(d)
def alter_set(s, f):
    for x in s:
        f(s, x)
        yield x
for f in [lambda s, x: s.add(x + 10), lambda s, x: s.remove(x), lambda s, x: s.clear()]:
    s = set([1, 2, 3])
    print collect(alter_set(s, f)), sorted(s)
d = {'a': 1}
it = d.iterkeys(); d['b'] = 2
for _ in 1, 2:
    try:
        print it.next()
    except (RuntimeError, StopIteration), e:
        print type(e).__name__, e
l = []
g = (x for x in l); l.append('later'); print list(g)
z = [1, 2]
print zip(z, (z.append(i) or i for i in range(3))), z
e = enumerate(z); z[:] = []; print list(e)
m = [3, 2, 1]
print map(lambda x: m.append(x * 10) if len(m) < 6 else x, m), m, filter(lambda x: m.pop() > 0 if len(m) > 2 else 1, m), m
b = bytearray('abc'); it = iter(b); b.extend('de'); print list(it)
