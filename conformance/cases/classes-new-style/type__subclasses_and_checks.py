class A(object): pass
class B(A): pass
class C(A): pass
class D(B, C): pass
print [c.__name__ for c in A.__subclasses__()], [c.__name__ for c in B.__subclasses__()], D.__subclasses__()
print [c.__name__ for c in B.__subclasses__()]

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
isinstance(B(), A)
isinstance(A(), B)
isinstance(B(), (int, A))
isinstance(B(), ((int, (str, A)),))
isinstance(5, ())
isinstance(5, 5)
isinstance(5, (5,))
isinstance(5, 'int')
isinstance(5, [int])
isinstance()
isinstance(5)
isinstance(5, (int, 'x'))
isinstance(5, ('x', int))
issubclass(B, A)
issubclass(A, (B, A))
issubclass(5, A)
issubclass(A, 5)
issubclass(A, (5,))
issubclass(A, A)
issubclass(int, object)
issubclass(bool, int)
issubclass(B)
isinstance(int, type)
isinstance(type, object)
isinstance(object, type)
isinstance(None, type(None))
isinstance(A, A)
''')
class Fake(object):
    @property
    def __class__(self): return A
print isinstance(Fake(), A), isinstance(Fake(), Fake), Fake().__class__ is A, type(Fake()) is Fake
class Abstract(object):
    __bases__ = (A,)
print issubclass(Abstract(), A), isinstance(5, Abstract()) if 0 else ''
class M(type):
    def __instancecheck__(cls, inst):
        print 'instancecheck', inst
        return 'yes'
    def __subclasscheck__(cls, sub):
        print 'subclasscheck', sub
        return 0
class X(object): __metaclass__ = M
print isinstance(5, X), issubclass(int, X), isinstance(X(), X), isinstance(5, (str, X))
class Old: pass
class OldSub(Old): pass
print isinstance(OldSub(), Old), issubclass(OldSub, Old), isinstance(Old(), object), isinstance(Old, type), isinstance(5, Old), issubclass(Old, object), issubclass(int, Old)
