class A:
    x = 'A.x'
    def m(self): return 'A.m'
class B(A):
    x = 'B.x'
class C(A):
    def m(self): return 'C.m'
class D(B, C): pass
d = D()
print d.x, d.m(), [b.__name__ for b in D.__bases__], D.__name__, D.__module__, D.__doc__, d.__class__ is D, d.__dict__
d.x = 'instance'
print d.x, D.x, d.__dict__
del d.x
print d.x
print isinstance(d, A), isinstance(d, C), issubclass(D, A), issubclass(A, D), type(d), type(D)
A.added = 5
print d.added, hasattr(d, 'nope'), getattr(d, 'nope', 'default')
d.__dict__['via dict'] = 1
print getattr(d, 'via dict')
d.__dict__ = {'new': 'dict'}
print d.new, hasattr(d, 'via dict')
d.__class__ = A
print d.m(), d.x, isinstance(d, D)
D.__bases__ = (C,)
print D().m(), D().x
D.__name__ = 'Renamed'
print D.__name__, str(D), repr(D())[:18]

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
class A: pass
A.nope
--
class A: pass
A().nope
--
class A: pass
del A.nope
--
class A: pass
del A().nope
--
class A: pass
A.__name__ = 5
--
class A: pass
A.__bases__ = 5
--
class A: pass
A.__bases__ = (5,)
--
class A: pass
class B(A): pass
A.__bases__ = (B,)
--
class A: pass
A.__dict__ = 5
--
class A: pass
A.__dict__ = {'q': 1}
print A.q
--
class A: pass
A().__class__ = 5
--
class A: pass
A().__class__ = int
--
class A: pass
del A().__class__
--
class A: pass
del A().__dict__
--
class A: pass
del A.__dict__
--
class A: pass
A(1)
--
class A: pass
A(x=1)
--
class A:
    def __init__(self): return 5
A()
--
class A:
    def __init__(self, x): pass
A()
--
class A: pass
a = A()
a.__init__
--
class A: pass
print A.__init__
--
class A(5): pass
--
class A(None): pass
--
class A(len): pass
--
x = 'str'
class A(x): pass
--
class A: pass
class B(A, 5): pass
--
class A: pass
class B(A, A): pass
print B.__bases__ == (A, A)
''')
