class C(object):
    @staticmethod
    def s(*a): return a
    @classmethod
    def c(cls, *a): return cls.__name__, a
    def i(self): return 'i'
    raw = staticmethod(len)
    cls_int = classmethod(lambda cls: cls)
class D(C): pass
class Old:
    @staticmethod
    def s(): return 'old s'
    @classmethod
    def c(cls): return cls.__name__
class OldD(Old): pass
print C.s(1), C().s(2), D.s(3), C.c(1), C().c(2), D.c(3), D().c(4), C.raw('abc'), D.cls_int() is D
print Old.s(), Old().s(), Old.c(), OldD.c(), OldD().c()
print C.__dict__['s'].__get__(None, C)(9), C.__dict__['c'].__get__(None, D)(9), C.__dict__['c'].__get__(D())(8)
print C.c.im_self is C, C.c.im_class.__name__, C.c.im_func.__name__, type(C.__dict__['s']).__name__, C.__dict__['s'].__func__(1)

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
staticmethod()
staticmethod(1, 2)
staticmethod(f=1)
classmethod()
classmethod(1, 2)
staticmethod(5).__get__(None, int)
classmethod(5).__get__(None, int)()
classmethod(5)()
staticmethod(len)('a')
C.__dict__['c']()
staticmethod(5).__get__()
classmethod(len).__get__(None, str)()
classmethod(len).__func__
''')
try:
    class E(object):
        @classmethod
        def f(): pass
    E.f()
except TypeError, e:
    print e
