"""Exceptions that leave functions in every way: through finally, with, calls, classes, properties, generators, builtins."""
import sys, traceback
def a(n):
    if n == 0: raise ValueError('deep')
    return a(n - 1)
def b():
    try:
        a(3)
    finally:
        print 'fin', sys.exc_info()[0]
def c():
    try:
        b()
    except KeyError:
        print 'no'
class K(object):
    def __init__(self, x):
        raise IndexError(x)
def d(): x = K(4)
def e():
    d = {}
    try:
        v = d[(1, 2)]
    except KeyError, k:
        print 'KE', k, k.args
    return d['zz']
def f():
    for i in range(3):
        try:
            try:
                raise TypeError(i)
            finally:
                pass
                print 'last'
        except TypeError:
            print 'caught', i
def g():
    with W():
        raise RuntimeError('w')
    return 'after'
class W(object):
    def __enter__(self): return self
    def __exit__(self, *a):
        print a[0], a[1]; return True
def h():
    try:
        raise ValueError('one')
    except ValueError:
        try: raise
        except ValueError, e: print 'again', e
        raise KeyError('two')
def gen():
    try:
        yield a(1)
    except ValueError, e:
        yield str(e)
    x = a(2)
def s(): return sorted([3, 1], key=lambda v: a(1))
class P(object):
    @property
    def q(self): return a(1)
def t(): return P().q
def u(): return map(a, [1, 2])
l = lambda: a(2)
def ret():
    try: return a(0)
    finally: return 5
for fn in (c, d, e, f, g, h, s, t, u, l, ret):
    try:
        print fn.__name__, fn()
    except Exception:
        traceback.print_exc(file=sys.stdout)
    print sys.exc_info()[0]
it = gen()
try:
    for v in it: print v
except ValueError: traceback.print_exc(file=sys.stdout)
try: exec "raise OSError(3)"
except OSError, o: print o
try: raise ValueError, 'inst', sys.exc_info()[2]
except ValueError: traceback.print_exc(file=sys.stdout)
