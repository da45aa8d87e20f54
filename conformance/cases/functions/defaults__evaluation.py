def log(x):
    print 'default', x
    return x
def f(a=log(1), b=log([])):
    b.append(a)
    return b
print f(), f(5), f(b=[9])
print f.func_defaults
i = 1
def g(x=i): return x
i = 2
print g()
funcs = [lambda n=n: n for n in range(3)]
print [h() for h in funcs]
f.func_defaults = (7, ['new'])
print f()
f.func_defaults = None
try:
    f()
except TypeError, e:
    print e
g.func_defaults = ('replaced',)
print g()
def two(a, b): return a, b
two.func_defaults = (1, 2)
print two(), two(9)
two.func_defaults = (1, 2, 3)
try:
    print two()
except Exception, e:
    print type(e).__name__, e
try:
    two.func_defaults = [1]
except TypeError, e:
    print e
del two.func_defaults
try:
    two()
except TypeError, e:
    print e
