print (lambda: 1)(), (lambda x: x)(2), (lambda x, y=5: x + y)(1), (lambda *a: a)(1, 2), (lambda **k: k)(a=1)
print (lambda (a, b), c: a + b + c)((1, 2), 3)
print (lambda x: lambda y: x + y)(1)(2)
print (lambda x=lambda: 5: x())()
print map(lambda x: x if x else None, [0, 1]), (lambda: (yield))().next()
f = lambda: None
print f.__name__, f.func_name, f.func_defaults, f.__doc__
g = lambda x, y=1, *z, **w: (x, y, z, w)
print g(1), g(1, 2, 3, k=4), g.func_defaults, g.func_code.co_varnames
try:
    (lambda x: x)()
except TypeError, e:
    print e
try:
    (lambda: 1)(1)
except TypeError, e:
    print e
print [(lambda n=n: n)() for n in range(3)]
print (lambda: 1 or 2)(), (lambda: not 1)(), (lambda: 1, 2)[1]
print sorted([3, 1, 2], key=lambda v: -v), reduce(lambda a, b: a * b, range(1, 6))
class C:
    m = lambda self, x: (self.__class__.__name__, x)
print C().m(3)
