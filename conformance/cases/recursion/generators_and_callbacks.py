def gen(n):
    for x in gen(n + 1): yield x
try:
    gen(0).next()
except RuntimeError, e:
    print e
def bymap(n): return map(bymap, [n + 1])
def bysort(n): return sorted([n + 1, n], key=bysort)
def byapply(n): return apply(byapply, (n + 1,))
def byreduce(n): return reduce(lambda a, b: byreduce(n), [1, 2])
def byfilter(n): return filter(byfilter, [n])
def bylambda(n): return (lambda: bylambda(n + 1))()
def bygetattr(n):
    class A(object):
        def __getattr__(self, name): return bygetattr(n + 1)
    return A().x
def bycomp(n): return [bycomp(x) for x in [n]]
def bygenexp(n): return list(bygenexp(x) for x in [n])
for f in [bymap, bysort, byapply, byreduce, byfilter, bylambda, bygetattr, bycomp, bygenexp]:
    try:
        f(0)
    except RuntimeError, e:
        print f.__name__, str(e)[:32]
def good(n): return n if n == 0 else good(n - 1) + 1
print good(900)
