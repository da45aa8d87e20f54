class S(str): pass
class E(object):
    def __int__(self): raise KeyError('x')
    def __float__(self): raise KeyError('y')
class B(object):
    def __int__(self): raise TypeError('z')
class L(long):
    def __str__(self): return 'LSTR'
    def __hex__(self): return '0xhexL'
    def __oct__(self): return '0oct'
class I(int):
    def __str__(self): return 'ISTR'
    def __hex__(self): return '0xhexL'
class F(float):
    def __float__(self): return 9.5
class M(object):
    def __repr__(self): return 'M()'
    def __getitem__(self, k): return 'M[%r]' % (k,)
class N(object):
    def __int__(self): return 66

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result

show(r'''
'abc' % a
'abc' % ba
'abc' % bu
'abc' % mv
'abc' % 1
'abc' % None
'abc' % u'abc'
'abc' % u'\xe9'
'abc' % '\xe9'
'abc' % 'abc'
'%s' % a
'%s' % ba
'%s' % bu
'%s' % mv
'%s' % 1
'%s' % None
'%s' % u'abc'
'%s' % u'\xe9'
'%s' % '\xe9'
'%s' % 'abc'
'%d' % E()
'%d' % B()
'%f' % E()
'%f' % B()
'%d' % L(5)
'%x' % L(5)
'%#x' % L(5)
'%o' % L(5)
'%d' % I(5)
'%x' % I(5)
'%s' % I(5)
'%f' % F(1.5)
'%c' % 256
'%c' % -1
'%c' % 1.5
'%c' % 'ab'
'%c' % None
'%c' % u'ab'
u'%c' % 'ab'
u'%c' % None
u'%c' % 65.5
u'%c' % '\xe9'
'%c' % u'\xe9'
'%c' % E()
u'%c' % E()
'%(a)s %s' % {'a':1}
'%(a)% %s' % {'a':1}
'%s' % M()
'%(a)s' % M()
'%s' % []
'a' % []
'a' % {}
'a' % M()
'a' % ()
'a' % 1
'a' % 'b'
'%s %s' % [1,2]
'%(a)s' % 5
'%(a)s' % 'abc'
'%(a)s' % (1,)
'%(a)s' % [1]
'%*d' % (5,1)
'%*d' % (-5,1)
'%*d' % (5L,1)
'%*d' % ('5',1)
'%.*f' % (2,1.5)
'%.*f' % (-2,1.5)
'%.*f' % (2.0,1.5)
'%9999999999999999999d' % 1
'%z' % 1
'%' % 1
'%5%' % ()
'%-5%|' % ()
'%i %u' % (1,2)
'%d' % 1.9
'%x' % 1.9
'%x' % -255
'%#x' % -255
'%X' % 255
'%#X' % 255
'%#o' % 8
'%#o' % 0
'%d' % 'a'
'%x' % 'a'
'%f' % 'a'
'%d' % None
'%F' % 1e400
'%G' % 1e400
'%.0f' % 0.5
'%#.0f' % 0.5
'%e' % 0
'%r' % u'\xe9'
'%s %s' % ('\xe9', u'\xe9')
u'%s' % '\xe9'
'%s%s' % (1,u'x')
'%(a)s%(b)s' % {'a':1,'b':u'x'}
'%5.2s|' % 'abc'
'%-5s|' % 'abc'
'%05s|' % 'abc'
'%+d % d' % (1,2)
'%+ d' % 1
'%f' % 1e60
'%hd %ld %Ld %hhd' % (1,2,3,4)
'%ld' % 1
'%.3d' % 5
'%.3x' % 5L
'%05d' % -5
'%-05d|' % -5
'%+.3d' % 5
'% 5d' % 5
'%s' % (1,2)
'%s' % ((1,2),)
'%d' % True
'%.0d' % 0
'%.0d|' % 0L
'%5c|%-5c|' % ('a',66)
u'%d' % E()
u'%f' % E()
u'%f' % 10**400
u'%f' % 'a'
u'%c' % N()
'%c' % N()
u'%c' % 66.7
u'%c' % 1e300
'%.*d' % (2**40, 1)
u'%.*d' % (2**40, 1)
u'%\u1234' % 1
u'%\x7f' % 1
'%*s|' % (-2, 'a')
'%.*s|' % (-1, 'abc')
'%(a(b)c)s' % {'a(b)c': 1}
'%(a' % {}
'%(a' % 1
'%(a)' % {'a': 1}
'%#x' % 0
'%#.0x' % 0
'%05g' % float('nan')
'%05f' % float('-inf')
'%+g' % float('inf')
'%s%*s' % (u'x', 3, u'a')
u'%r' % u'\xe9'
''')
