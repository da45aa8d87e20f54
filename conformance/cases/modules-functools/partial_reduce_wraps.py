import functools
p = functools.partial(int, base=2)
print p('101'), p.func, p.args, p.keywords, p('12', base=3)
q = functools.partial(lambda *a, **k: (a, sorted(k.items())), 1, x=2)
print q(3, y=4), q(x=5), functools.partial(q, 9)()
q.attr = 1
print q.__dict__
for f in [lambda: functools.partial(), lambda: functools.partial(5), lambda: functools.partial(len)(), lambda: p.func2, lambda: setattr(p, 'func', 1)]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
def deco(f):
    @functools.wraps(f)
    def wrapper(*a):
        'wrapper doc'
        return f(*a)
    return wrapper
@deco
def target(x):
    'target doc'
    return x
target.tag = 1
print target.__name__, target.__doc__, target.__module__, target(5)
print functools.reduce(lambda a, b: a + b, [1, 2, 3]), functools.reduce is reduce
print sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a))
@functools.total_ordering
class T(object):
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print T(1) <= T(2), T(2) > T(1), T(2) >= T(3)
k = functools.cmp_to_key(cmp)(5)
print k < functools.cmp_to_key(cmp)(6)
try:
    hash(k)
except TypeError, e:
    print e
