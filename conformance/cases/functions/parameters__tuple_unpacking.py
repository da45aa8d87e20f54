def f((a, b), c): return a, b, c
print f((1, 2), 3), f('xy', 'z'), f([1, (2, 3)], 4)
def g((a, (b, c)), (d,)=(9,)): return a, b, c, d
print g((1, (2, 3))), g((1, 'bc'), [5])
def h((a, b)=(1, 2), *r): return a, b, r
print h(), h((3, 4), 5)
print (lambda (x, y): x * y)((3, 4))
print f.func_code.co_varnames, f.func_code.co_argcount
for bad in [lambda: f((1,), 2), lambda: f((1, 2, 3), 4), lambda: f(5, 6), lambda: f(), lambda: f(a=1, c=2), lambda: f((1, 2), c=3)]:
    try:
        print bad()
    except Exception, e:
        print type(e).__name__, e
def closure((a, b)):
    def inner(): return a + b
    return inner
print closure((1, 2))()
