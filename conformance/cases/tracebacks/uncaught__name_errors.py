def f():
    x = undefined_one
    return x
try:
    f()
except NameError, e:
    print e
def g():
    print local
    local = 1
g()
