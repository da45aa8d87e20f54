def counter():
    n = [0]
    def inc():
        n[0] += 1
        return n[0]
    return inc
c, d = counter(), counter()
print c(), c(), d(), c()
def make():
    x = 1
    def get(): return x
    def show():
        return x, get()
    x = 2
    return get, show
get, show = make()
print get(), show()
print [type(cell).__name__ for cell in get.func_closure], get.func_closure[0].cell_contents
print get.func_code.co_freevars, make.func_code.co_cellvars
def loop():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    return [f() for f in fs]
print loop()
def unbound():
    def inner(): return late
    try:
        inner()
    except NameError, e:
        print type(e).__name__, e
    late = 5
    return inner()
print unbound()
def empty():
    if 0: x = 1
    def inner(): return x
    return inner
try:
    empty()()
except NameError, e:
    print type(e).__name__, e
try:
    empty().func_closure[0].cell_contents
except ValueError, e:
    print e
def deep():
    a = 'a'
    def l1():
        b = 'b'
        def l2():
            def l3(): return a + b
            return l3()
        return l2()
    return l1()
print deep()
def param(x, *args, **kw):
    def inner(): return x, args, kw
    x = x + 1
    return inner()
print param(1, 2, k=3)
