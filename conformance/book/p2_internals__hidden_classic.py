# Paragraph 2: a few crucial internals are not directly available to restricted code.
import __builtin__
class C:
    x = 1
    def m(self): return 1
c = C()
def f(a=1): return a
def outer():
    v = 1
    def inner(): return v
    return inner
g = {'__builtins__': dict(__builtin__.__dict__), 'C': C, 'c': c, 'f': f, 'k': outer()}
for source in ['C.__dict__', 'c.__dict__', 'C.m.im_func', 'c.m.im_func', 'c.m.im_self', 'c.m.im_class', 'c.m.__func__', 'c.m.__self__', 'f.func_code', 'f.__code__', 'f.func_globals', 'f.__globals__', 'f.func_defaults', 'f.__defaults__', 'f.func_dict', 'f.__dict__', 'k.func_closure', 'k.__closure__', '[].append.__self__', 'len.__self__', 'f.func_name', 'f.__name__', 'f.__doc__', 'C.__name__', 'c.__class__ is C', 'C.__bases__', 'C.x', 'c.m()', 'f(2)', 'k()']:
    try:
        print source, '->', repr(eval(source, g))
    except Exception, e:
        print source, '->', e.__class__.__name__, e
