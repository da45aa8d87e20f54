class U(object):
    def __unicode__(self): return u'\u20ac'
    def __str__(self): return 'euro'
class S(object):
    def __str__(self): return 'plain'
class SB(object):
    def __str__(self): return 'b\xff'
class US(object):
    def __str__(self): return u'ustr'

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'%s' % u'a'
'%s %s' % ('a', u'b')
'%s' % u'\xe9'
'\xe9%s' % u'a'
'%s %s' % ('\xe9', u'a')
'%s %s' % (u'a', '\xe9')
u'%s' % '\xe9'
u'%s' % 'a'
u'%s' % 5
u'%r' % u'\xe9'
'%r' % u'\xe9'
'%s' % U()
u'%s' % U()
u'%s' % S()
u'%s' % SB()
'%s' % US()
'%s %s' % (U(), u'x')
'%s %s' % (u'x', U())
u'%d %x %f %e' % (5, 255, 1.5, 1.5)
u'%5s|%-5s|%.1s' % ('ab', u'cd', u'ef')
u'%(k)s' % {'k': u'\u20ac'}
'%(k)s' % {'k': u'\u20ac'}
u'%05d' % -3
u'%s %s' % (1,)
u'%s' % (1, 2)
u'%z' % 1
u'%(a' % {}
u'%' % 1
u'abc' % 1
u'%*d' % (5, 1)
u'%c%c' % (u'\u20ac', 65)
type('%s' % u'a')
type('%d' % 5)
type(u'' % ())
'%s' % [u'\xe9']
'%d' % u'5'
u'%s' % None
'%5.1s|' % u'\u20ac\u20ac'
''')
