class P(object):
    __slots__ = ('x', 'y')
p = P()
p.x = 1
print p.x, P.__slots__, hasattr(p, '__dict__'), hasattr(p, 'y'), type(P.x).__name__, P.x.__name__

def run(block):
    for source in block.strip('\n').split('\n--\n'):
        print '>>>', source.replace('\n', '\n... ')
        try:
            exec source in {'__name__': 'snippet'}
        except Exception, error:
            print error.__class__.__name__ + ':', error


run(r'''
class P(object): __slots__ = ('x', 'y')
P().y
--
class P(object): __slots__ = ('x', 'y')
P().z = 1
--
class P(object): __slots__ = ('x', 'y')
del P().x
--
class P(object): __slots__ = ('x', 'y')
P().__dict__
--
class P(object): __slots__ = 'single'
p = P(); p.single = 5
print p.single
--
class P(object): __slots__ = ('x',); x = 1
--
class P(object): __slots__ = (5,)
--
class P(object): __slots__ = ('not valid',)
--
class P(object): __slots__ = ('1x',)
--
class P(object): __slots__ = ('',)
--
class P(object): __slots__ = ('x', 'x')
print P.x.__name__
--
class P(object): __slots__ = 5
--
class P(object): __slots__ = (u'uni',)
p = P(); p.uni = 1; print p.uni
--
class P(object): __slots__ = {'a': 1, 'b': 2}
p = P(); p.a = 1; print p.a, sorted(P.__slots__)
--
class P(object): __slots__ = ('__dict__', 'x')
p = P(); p.z = 1; print p.z, p.__dict__
--
class P(object): __slots__ = ('__dict__', '__dict__')
--
class P(object): __slots__ = ['__weakref__']
--
class P(object): __slots__ = ('a',)
class Q(P): pass
q = Q(); q.b = 1; q.a = 2; print q.__dict__, q.a
--
class P(object): __slots__ = ('a',)
class Q(P): __slots__ = ('b',)
q = Q(); q.a, q.b = 1, 2; print q.a, q.b
q.c = 3
--
class P(object): __slots__ = ('__private',)
p = P(); p._P__private = 5; print p._P__private, P.__slots__
--
class P(int): __slots__ = ('a',)
--
class P(int): __slots__ = ()
P().x = 1
--
class P(str): __slots__ = ()
print P('s')
--
class P(tuple): __slots__ = 'a'
--
class P(list): __slots__ = ('a',)
p = P([1]); p.a = 2; print p, p.a
p.b = 1
--
class P(object): __slots__ = ('x',)
P.x = 'class attr'
P().x = 1
--
class P(object): __slots__ = ('x',)
print P.x.__get__(None, P) is P.x
P.x.__get__(5, int)
--
class P(object): __slots__ = ('x',)
P.x.__set__(5, 1)
--
class P(object): __slots__ = ()
print P().__slots__
--
class A(object): __slots__ = ('a',)
class B(object): __slots__ = ('a',)
a = A(); a.__class__ = B
print type(a).__name__
--
class A(object): __slots__ = ('a',)
class B(object): __slots__ = ('b',)
a = A(); a.__class__ = B
--
class A(object): __slots__ = ('x', 'y')
a = A()
a.x, a.y = 1, 2
del a.x
print hasattr(a, 'x'), a.y
a.x
''')
