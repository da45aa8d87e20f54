print list(x * 2 for x in range(4)), sum(x for x in range(5)), max((x, y) for x in range(2) for y in range(2))
print tuple(x for x in 'abc' if x != 'b'), dict((k, v) for k, v in [(1, 2)]), ''.join(c for c in 'xyz')
x = 'outer'
list(x for x in range(3))
print x
def log(v):
    print 'eval', v
    return v
g = (log(y) for y in log(range(2)))
print 'made'
print g.next()
n = 10
g = (n + i for i in range(2))
n = 20
print list(g)
seq = [1, 2]
g = (s for s in seq)
seq = [3]
print list(g)
gs = [(i for _ in range(1)) for i in range(3)]
print [list(q) for q in gs]
def f():
    loc = 5
    return (loc + k for k in range(2))
print list(f())
print any(v > 1 for v in [0, 1, 2]), all(v for v in [1, 0]), sorted((v for v in [3, 1]), reverse=True)
print list((a, b) for a in range(3) if a for b in range(a))
print [list(j for j in range(i)) for i in range(3)]
print (v for v in [1]).next(), list(lam() for lam in [lambda: 1, lambda: 2])
try:
    (zz for zz in undefined)
except NameError, e:
    print e
g = (undefined for zz in [1])
try:
    g.next()
except NameError, e:
    print e
print list((lambda q=q: q)() for q in 'ab')
