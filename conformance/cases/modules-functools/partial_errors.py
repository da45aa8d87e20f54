import functools, copy
def tr(fn, *a, **k):
    try: print repr(fn(*a, **k))
    except Exception, e: print type(e).__name__, e
def f(*a, **k): return a, sorted(k.items())
p = functools.partial(f, 1, 2, x=3)
print p(), p(4), p(x=5, y=6), p.func is f, p.args, p.keywords, functools.partial(f).keywords, type(p), sorted(type(p).__dict__)
tr(functools.partial); tr(functools.partial, 1); tr(functools.partial, func=f); tr(setattr, p, 'func', 1); tr(delattr, p, 'args'); tr(setattr, p, '__dict__', 1); tr(delattr, p, '__dict__')
p.note = 'n'; print p.__dict__, p.note, p.__reduce__()[2][1:]
tr(p.__setstate__, 1); tr(p.__setstate__, (1, 2, 3, 4)); tr(p.__setstate__, (int, ('11',), {'base': 2}, {'a': 1})); tr(p); print p.__dict__
class S(functools.partial): pass
s = S(f, 1); s.attr = 1; print s(2), s.__dict__, type(copy.copy(p)), copy.copy(s)(3)
print functools.partial(functools.partial(f, 1), 2)(3), functools.partial(int, base=16)('ff'), hash(p) == hash(p), p == p, p == functools.partial(f)
tr(functools.reduce); tr(functools.reduce, f, []); tr(functools.reduce, f, 5); tr(functools.reduce, lambda a, b: a + b, [1, 2], 10); print functools.reduce.__module__
def w(): 'doc'
w.attr = 1
@functools.wraps(w)
def wrapper(): 'other'
print wrapper.__name__, wrapper.__doc__, wrapper.attr
tr(functools.wraps(p), lambda: 1); print functools.update_wrapper(lambda: 1, w, ('__name__',), ()).__name__
def ordering(op, fn):
    class C(object):
        def __init__(self, n): self.n = n
        def __eq__(self, other): return self.n == other.n
    setattr(C, op, fn)
    C = functools.total_ordering(C)
    print op, [(a.n, b.n, a < b, a <= b, a > b, a >= b) for a in (C(1), C(2)) for b in (C(1), C(2))], [getattr(C, n).__name__ for n in ('__lt__', '__le__', '__gt__', '__ge__')], [getattr(C, n).__doc__ for n in ('__lt__', '__le__', '__gt__', '__ge__')]
ordering('__lt__', lambda a, b: a.n < b.n); ordering('__le__', lambda a, b: a.n <= b.n); ordering('__gt__', lambda a, b: a.n > b.n); ordering('__ge__', lambda a, b: a.n >= b.n)
class N(object): pass
class O: pass
tr(functools.total_ordering, O); tr(lambda: functools.total_ordering(N) is N)
K = functools.cmp_to_key(lambda a, b: cmp(b, a))
print sorted([3, 1, 2], key=K), K(1) < K(2), K(1) == K(1), K(1) != K(1), K(1) >= K(2), K(1) <= K(2), K(1) > K(2); tr(hash, K(1))
class T(tuple): pass
class D(dict): pass
p = functools.partial(f); p.__setstate__((f, T((1,)), D(x=1), None)); print type(p.args), type(p.keywords), p()
p.__setstate__((f, (), None, {})); print p.keywords
