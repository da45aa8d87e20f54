# Paragraph 2: nor may restricted code change them.
import __builtin__
SOURCES = ['C.x = 5', 'C.new = 5', 'del C.x', 'C.__bases__ = ()', 'C.__name__ = "D"', 'C.__dict__ = {}', 'c.__dict__ = {}', 'del c.__dict__', 'c.__class__ = C', 'del c.__class__', 'f.func_code = f', 'f.func_defaults = ()', 'del f.func_defaults', 'f.func_globals = {}', 'f.func_dict = {}', 'f.func_name = "g"', 'f.__name__ = "g"', 'f.func_doc = "d"', 'f.__doc__ = "d"', 'f.__module__ = "m"', 'c.m.im_self = 1', 'len.__module__ = "m"', 'c.y = 1']
for source in SOURCES:
    class C:
        x = 1
        def m(self): return 1
    c = C()
    def f(a=1): return a
    g = {'__builtins__': dict(__builtin__.__dict__), 'C': C, 'c': c, 'f': f}
    try:
        exec source in g
        print source, '-> done'
    except Exception, e:
        print source, '->', e.__class__.__name__, e
    assert C.x == 1 and f.func_defaults == (1,) and f.func_name == 'f' and c.__class__ is C
print c.y
