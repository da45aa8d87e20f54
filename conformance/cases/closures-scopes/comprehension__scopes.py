x = 'module'
def f():
    a = [x for x in range(3)]
    return x, a
print f(), x
def g():
    b = list(y for y in range(3))
    try:
        return y
    except NameError, e:
        return str(e)
print g()
def h(n):
    fs = [lambda: n + i for i in range(3)]
    gs = [(lambda j: lambda: n + j)(i) for i in range(3)]
    hs = list((lambda: n + k) for k in range(3))
    return [q() for q in fs], [q() for q in gs], [q() for q in hs]
print h(10)
class C(object):
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
    try:
        tripled = list(i * 3 for i in items if i in items)
    except NameError, e:
        tripled = str(e)
    pairs = [(p, q) for p in items for q in items if p < q]
    try:
        squares = {i: i * i for i in items}
        mixed = {i: items for i in items}
    except NameError, e:
        mixed = str(e)
print C.doubled, C.tripled, C.pairs, C.squares, C.mixed, C.i
print [z for z in [z for z in 'ab']], z, [[w + v for v in 'xy'] for w in 'pq'], v
def nested():
    return {k: [m for m in range(k)] for k in range(3)}, set(n for n in [o for o in range(2)]), sorted(locals())
print nested()
def leak():
    [1 for leaked in 'abc']
    def inner(): return leaked
    return inner()
print leak()
def gen_outer(data):
    return (d + 1 for d in data), (d + e for d in data for e in (lambda: [d])())
for gen in gen_outer([1, 2]): print list(gen),
print
print [u for u in range(5) if u % 2 for u in [u * 10]], u
print [a for a, in [(1,), (2,)]], [b for [b, c] in [(1, 2)]], [d.real for d in (1, 2)], {e: f for e, f in zip('ab', 'cd')}
i = 5
print [i for i in range(i)], i, list(i for i in range(i)), i
