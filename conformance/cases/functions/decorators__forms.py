class ns: pass
ns.deco = staticmethod(lambda f: 'ns deco')
ns.maker = staticmethod(lambda *a, **k: (lambda f: (a, k, f.__name__)))
@ns.deco
def a(): pass
print a
@ns.maker(1, 2, x=3)
def b(): pass
print b
def remember(f):
    remember.seen.append(f.__name__)
    return f
remember.seen = []
@remember
def g(): return 1
@remember
class G(object): pass
print remember.seen, g(), G.__name__
for value in 5, None:
    try:
        @value
        def h(): pass
    except TypeError, e:
        print e
