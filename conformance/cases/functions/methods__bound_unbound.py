class C(object):
    def m(self, x=1): return self.__class__.__name__, x
class D(C): pass
class Old:
    def m(self): return 'old'
class OldD(Old): pass
c, o = C(), Old()
print c.m(), C.m(c), C.m(D(), 5), D.m(D()), o.m(), Old.m(OldD())
print c.m.im_self is c, c.m.im_func is C.__dict__['m'], c.m.im_class is C, D().m.im_class is D, C.m.im_self, c.m.__self__ is c, c.m.__func__ is c.m.im_func
print c.m.__name__, c.m.__doc__, c.m.__module__, c.m == c.m, c.m is c.m, C.m == C.m, c.m == C().m, hash(c.m) == hash(c.m), C.m == D.m

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
C.m()
C.m(5)
C.m(None)
C.m(Old())
C.m(x=1)
Old.m()
Old.m(5)
Old.m(C())
OldD.m(Old())
D.m(C())
c.m(1, 2)
c.m(y=1)
c.m(self=1)
c.m.foo
c.m.im_func.__name__
C.m.im_class.__name__
D.m.im_class.__name__
repr(C.m)
repr(Old.m)
repr(D.m)
c.m.__call__(7)
C.m(c, 1, 2)
''')
for source in ['c.m.x = 1', 'C.m.x = 1', 'c.m.im_self = 1', 'del c.m.x', 'c.m.__name__ = "q"']:
    try:
        exec source
        print source, 'ok'
    except Exception, e:
        print source, type(e).__name__, e
C.m.im_func.attr = 'set on function'
print c.m.attr, C.m.attr
f = c.m
c.m = lambda: 'instance attribute'
print c.m(), f()
