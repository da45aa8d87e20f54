def f(self, x=None): return type(self).__name__, x
class C(object): pass
C.f = f
c = C()
print c.f(1), C.f(c, 2), f.__get__(c)(3), f.__get__(c, C)(4), f.__get__(None, C)(c, 5), f.__get__(5, int)(6)
print C.__dict__['f'] is f, c.f.im_func is f, C.f.im_self, f.__get__(c, C) == c.f
c.g = f
try:
    c.g()
except TypeError, e:
    print e
C.h = len
C.i = lambda self: 'lambda'
C.j = int
C.k = c.f
C.l = str.upper
for name in 'hijkl':
    try:
        print name, getattr(c, name)('arg') if name in 'hkl' else getattr(c, name)()
    except Exception, e:
        print name, type(e).__name__, e
class Callable(object):
    def __call__(self, *a): return a
C.m = Callable()
print c.m(1)
import types
c.n = types.MethodType(f, c)
print c.n('bound by hand')
D = type('D', (C,), {})
print D().f(7), D.f.im_class is D, C.f.im_class is C, D.f == C.f

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
f.__get__()
f.__get__(None, None)
f.__get__(1, 2, 3)
f.__get__(None)
''')
