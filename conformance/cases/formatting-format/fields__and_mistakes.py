import warnings
warnings.simplefilter('ignore')
class U(unicode): pass
class S(str): pass
class C:
    def __unicode__(self): return 'abc'
class D(object):
    def __unicode__(self): return '\xe9'
class E(object):
    def __str__(self): return u'\xe9'
class F(object):
    def __unicode__(self): return 5
class G(object):
    def __str__(self): return 5
class H(object):
    def __unicode__(self): return U('x')
class I:
    pass
class J(str):
    def __unicode__(self): return u'J!'
class K(unicode):
    def __unicode__(self): return u'K!'
class L(unicode):
    def __str__(self): return 'L!'
class M(str):
    def __str__(self): return 'M!'

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result

show(r'''
'{}'.format(E())
u'{}'.format(E())
'{}'.format(u'\xe9')
u'{}'.format('\xe9')
u'{!s}'.format(E())
'{!s}'.format(E())
'{!r}'.format(u'\xe9')
'{!x}'.format(1)
'{!\xe9}'.format(1)
u'{!\xe9}'.format(1)
u'{\xe9}'.format(1)
u'{a\xe9}'.format(**{'a\xe9':1})
u'{a}'.format(a=1)
u'{0.\xe9}'.format(1)
u'{0[\xe9]}'.format({})
'{0[a]}'.format({'a':1})
u'{0[a]}'.format({'a':1})
'{0[1]}'.format([1,2])
'{0[-1]}'.format([1,2])
'{0[1]}'.format({1:5})
'{0[5]}'.format([1])
'{1}'.format(0)
'{a}'.format()
'{0.foo}'.format(1)
'{:{}}'.format('a',5)
'{:{:{}}}'.format('a',5,6)
'{:{:{:{}}}}'.format('a',5,6,7)
'{0}{}'.format(1,2)
'{}{0}'.format(1,2)
'{:{0}}'.format(1,2)
'{'.format()
'}'.format()
'{0'.format(1)
'{0!'.format(1)
'{0!r'.format(1)
'{0!rx}'.format(1)
'{0:'.format(1)
'{0.}'.format(1)
'{0[}'.format(1)
'{0[]}'.format(1)
'{0]}'.format(1)
'{0[a]b}'.format({'a':1})
'{0[a}'.format(1)
'{.real}'.format(1)
'{[0]}'.format([7])
'{99999999999999999999}'.format(1)
'{0[99999999999999999999]}'.format([1])
'{:999999999999999999999}'.format(1)
'{:d}'.format('a')
u'{:d}'.format(u'a')
'{:>5}|{:<5}|{:^5}'.format('a','b','c')
'{:=5}'.format('a')
'{:+}'.format('a')
'{:#}'.format('a')
'{:,}'.format('a')
'{:.2}'.format('abc')
'{:5.2}|'.format('abc')
'{:s}'.format('abc')
'{:x<5}'.format('abc')
'{:05}'.format('abc')
u'{:\xe9<5}'.format(u'abc')
'{:5}'.format(None)
'{:d}'.format(None)
u'{}'.format(5)
u'{:5}'.format(5)
'{}'.format([1])
'{:5}'.format([1])
'{}'.format(M('a'))
'{:3}'.format(M('a'))
u'{}'.format(L('a'))
'{}'.format(L('a'))
list('a{b!r:c}d{{e}}'._formatter_parser())
list(u'a{b}'._formatter_parser())
list(''._formatter_parser())
list('{'._formatter_parser())
list('{}'._formatter_parser())
list('{:}'._formatter_parser())
list('{!r}'._formatter_parser())
'a.b[c][1]'._formatter_field_name_split()[0]
list('a.b[c][1]'._formatter_field_name_split()[1])
u'0.a'._formatter_field_name_split()[0]
list(u'0.a[b]'._formatter_field_name_split()[1])
''._formatter_field_name_split()[0]
list('a['._formatter_field_name_split()[1])
type(''._formatter_parser())
type(''._formatter_field_name_split()[1])
''._formatter_parser(1)
''')
