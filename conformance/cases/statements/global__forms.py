def f():
    global a, b
    a = 1
    b = 2
f()
print a, b
def g():
    global fn, K, imported, loop
    def fn(): return 'fn'
    class K: pass
    import sys as imported
    for loop in range(3): pass
g()
print fn(), K.__name__, imported.__name__, loop
x = 'module'
class C:
    global x
    x = 'set in class'
    y = x
print x, C.y, hasattr(C, 'x')
def outer():
    x = 'outer'
    def inner():
        global x
        return x
    return inner(), x
print outer()
def h():
    global nothing
    return nothing
try:
    h()
except NameError, e:
    print e
def w():
    global with_target, exc_target
    try:
        raise ValueError('v')
    except ValueError, exc_target:
        pass
w()
print exc_target
def late():
    if False:
        global z
    z = 5
late()
print z
