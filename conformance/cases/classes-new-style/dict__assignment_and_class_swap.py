class A(object):
    def who(self): return 'A'
class B(object):
    def who(self): return 'B'
class C(A):
    extra = 1
class S(object):
    __slots__ = ('v',)
a = A(); a.x = 1
a.__class__ = B
print a.who(), a.x, type(a).__name__, isinstance(a, A)
a.__dict__ = {'y': 2}
print a.y, hasattr(a, 'x'), a.__dict__
a.__dict__['z'] = 3
print a.z
d = a.__dict__
d['shared'] = 1
print a.shared, a.__dict__ is d
del a.shared
print 'shared' in d
class D(dict): pass
a.__dict__ = D(k=5)
print a.k, type(a.__dict__).__name__
a.__dict__[5] = 'int key'
print a.__dict__ == {'k': 5, 5: 'int key'}

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
class A(object): pass
a = A(); a.__dict__ = 5
--
class A(object): pass
a = A(); a.__dict__ = []
--
class A(object): pass
a = A(); del a.__dict__; print a.__dict__
--
class A(object): pass
a = A(); a.__class__ = 5
--
class A(object): pass
a = A(); a.__class__ = object
--
class A(object): pass
a = A(); a.__class__ = dict
--
class A(object): pass
a = A(); del a.__class__
--
class A(object): pass
class L(list): pass
a = A(); a.__class__ = L
--
class L(list): pass
class M(list): pass
l = L([1]); l.__class__ = M; print l, type(l).__name__
--
class A(object): __slots__ = ('a',)
class B(object): __slots__ = ('a',)
class C(object): pass
a = A(); a.__class__ = B; print type(a).__name__
a.__class__ = C
--
class Old: pass
class A(object): pass
a = A(); a.__class__ = Old
--
class Old: pass
o = Old(); o.__class__ = int
--
(5).__class__ = bool
--
class M(type): pass
class A(object): __metaclass__ = M
A.__class__ = type
print type(A)
--
class A(object): pass
A.__class__ = int
''')
