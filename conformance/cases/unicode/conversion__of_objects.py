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
unicode(C())
unicode(D())
unicode(E())
str(E())
unicode(F())
unicode(G())
str(G())
type(unicode(H()))
unicode(J('a'))
unicode(K('a'))
unicode(L('a'))
str(L('a'))
str(K('a'))
unicode(M('a'))
str(M('a'))
'%s' % M('a')
'%s' % L('a')
'%s' % K('a')
u'%s' % K('a')
u'%s' % J('a')
u'%s' % M('a')
','.join([M('a'),'b'])
'%s' % E()
'%r %s' % (1, E())
''')
