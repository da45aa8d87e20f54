class S(object):
    def __setattr__(self, n, v):
        print 'set', n, v
        object.__setattr__(self, n, v)
    def __delattr__(self, n):
        print 'del', n
        object.__delattr__(self, n)
s = S()
s.x = 1
setattr(s, 'y', 2)
print s.__dict__ == {'x': 1, 'y': 2}
del s.x
try:
    del s.x
except AttributeError, e:
    print e

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
object().x = 1
--
object.x = 1
--
int.x = 1
--
del int.__add__
--
class C(object): pass
C.x = 1
del C.x
del C.x
--
class C(object): pass
C.__name__ = 'D'
print C, C.__name__
C.__name__ = 5
--
class C(object): pass
del C.__name__
--
class C(object): pass
C.__module__ = 'mod'
print C
del C.__module__
--
class C(object): pass
C.__dict__ = {}
--
class C(object): pass
C.__mro__ = ()
--
class C(object): pass
C.__doc__ = 'x'
--
class C(object): 'doc'
print C.__doc__
--
class A(object): pass
class B(object): pass
class C(A): pass
C.__bases__ = (B,)
print C.__mro__ == (C, B, object)
C.__bases__ = ()
--
class A(object): pass
class C(A): pass
C.__bases__ = (int,)
--
class A(object): pass
class C(A): pass
A.__bases__ = (C,)
--
class A(object): pass
A.__bases__ = 5
--
class A(object): pass
class C(A): pass
C.__bases__ = (5,)
--
object.__setattr__(object(), 'x', 1)
--
class C(object): pass
object.__setattr__(C(), 5, 1)
--
class C(object): pass
c = C()
object.__setattr__(c, u'x', 1)
print c.x
setattr(c, u'\xe9', 1)
--
class C(object): pass
object.__setattr__(C, 'x', 1)
--
type.__setattr__(int, 'x', 1)
--
class C(object): pass
type.__setattr__(C, 'x', 1)
print C.x
''')
