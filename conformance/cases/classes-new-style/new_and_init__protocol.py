class A(object):
    def __new__(cls, *a, **k):
        print 'new', cls.__name__, a, k
        return object.__new__(cls)
    def __init__(self, *a, **k): print 'init', a, k
A(1, x=2)
class Other(object):
    def __new__(cls, *a): return 5
    def __init__(self, *a): print 'never'
print Other(1, 2)
class Child(A):
    def __new__(cls): return A.__new__(A, 'child args')
print type(Child()).__name__
class Parent(object):
    def __new__(cls): return object.__new__(Kid)
    def __init__(self): print 'Parent init', type(self).__name__
class Kid(Parent):
    def __init__(self): print 'Kid init'
print type(Parent()).__name__
class Single(object):
    _inst = None
    def __new__(cls):
        if cls._inst is None: cls._inst = object.__new__(cls)
        return cls._inst
    def __init__(self): print 'init again'
print Single() is Single()

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
object(1)
--
object(x=1)
--
class C(object): pass
C(1)
--
class C(object):
    def __init__(self, x): pass
C()
--
class C(object):
    def __init__(self, x): pass
print type(C(1)).__name__
--
class C(object):
    def __init__(self): return 5
C()
--
class C(object):
    def __init__(self): return None
C(1)
--
class C(object):
    def __new__(cls): return object.__new__(cls, 1)
C()
--
class C(object):
    def __new__(cls, x): return object.__new__(cls)
C()
--
class C(object):
    def __new__(cls, x): return object.__new__(cls)
print type(C(1)).__name__
--
class C(object): pass
C.__new__()
--
object.__new__()
--
object.__new__(5)
--
object.__new__(int)
--
int.__new__(object)
--
object.__new__(type)
--
class C(object): pass
C().__init__(1)
--
object.__init__()
--
object().__init__(1)
--
class C(int):
    def __init__(self, *a): print 'init', a
print C(5), C('7', 8)
--
class C(int): pass
C(1, 2, 3)
--
class C(object):
    __new__ = 5
C()
--
class C(object):
    __init__ = 5
C()
--
class C(object):
    def __init__(self): raise ValueError('in init')
C()
--
class C(dict): pass
print C(a=1), C([(1, 2)])
--
print object.__new__(object) is not None, type(object.__new__(object))
''')
