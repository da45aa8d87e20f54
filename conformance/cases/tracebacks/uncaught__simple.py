def f():
    return g(1)
def g(x):
    y = x
    return h(y,
             2)
def h(a, b):
    raise ValueError('deep %d %d' % (a, b))
print 'before'
f()
print 'never'
