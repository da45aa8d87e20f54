class A(object):
    def f(self): return 'A.f'
    @classmethod
    def c(cls): return 'A.c', cls.__name__
    @staticmethod
    def s(): return 'A.s'
    p = property(lambda self: 'A.p')
    x = 'A.x'
class B(A):
    def f(self): return 'B.f > ' + super(B, self).f()
    @classmethod
    def c(cls): return 'B.c', super(B, cls).c()
    p = property(lambda self: 'B.p > ' + super(B, self).p)
    x = 'B.x'
class C(A):
    def f(self): return 'C.f > ' + super(C, self).f()
class D(B, C):
    def f(self): return 'D.f > ' + super(D, self).f()
d = D()
print d.f(), d.c(), d.p, super(D, d).x, super(B, d).x, super(B, D).s(), super(D, D).c()
s = super(D, d)
print s.__thisclass__ is D, s.__self__ is d, s.__self_class__ is D
u = super(D)
print u.__self__, u.__get__(d, D).f(), type(u.__get__(d))

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
super()
super(5)
super(D, 5)
super(D, A())
super(B, C())
super(A, D)
super(D, A)
super(D, d).nope
super(D, d).__class__
super(D, d).__dict__
super(D).f
super(D, d, 1)
super(x=1)
super(D, None).f
super(object, d).f
super(object, object()).__init__()
super(D, d).__getattribute__('x')
super(int, True).__add__(2)
super(D, d).x
''')
class E(A):
    __super = None
    def f(self): return self.__super.f()
E._E__super = super(E)
print E().f()
try:
    super(D, d).x = 5
except AttributeError, e:
    print e
class S(super): pass
print S(B, d).f(), repr(super(D))[:40], repr(super(D, d)).startswith("<super: <class 'D'>, <D object>>")
class Init(object):
    def __init__(self, **kw): print 'Init', kw
class L(Init):
    def __init__(self, a=1, **kw): print 'L', a; super(L, self).__init__(**kw)
class R(Init):
    def __init__(self, b=2, **kw): print 'R', b; super(R, self).__init__(**kw)
class LR(L, R): pass
LR(a=5, b=6, c=7)
