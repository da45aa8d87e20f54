x = 'module'
def f():
    x = 'function'
    class C:
        print x
        x = 'class'
        print x
        def m(self): return x
        l = [x for _ in range(1)]
        g = list(x for _ in range(1))
        h = (lambda: x)()
    return C
C = f()
print C().m(), C.l, C.g, C.h, C.x
class Outer:
    y = 'outer'
    class Inner:
        try:
            z = y
        except NameError, e:
            print e
print hasattr(Outer.Inner, 'z')
class D:
    def first(self): return second_name
    second_name = 'attr'
try:
    D().first()
except NameError, e:
    print e
class E:
    a = 1
    b = locals()
    print sorted(locals())
    del a
print hasattr(E, 'a'), hasattr(E, 'b')
class G:
    global made_global
    made_global = 'yes'
print made_global
class H:
    len = len
    print len('abc')
    def len(self): return 'method'
print H().len()
