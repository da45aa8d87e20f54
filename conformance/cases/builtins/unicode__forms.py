class U(object):
    def __unicode__(self): return u'\u20ac'
class S(object):
    def __str__(self): return 'abc'
class SBad(object):
    def __str__(self): return '\xff'
class Old:
    def __unicode__(self): return u'old'
class Sub(unicode): pass

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
unicode()
unicode('abc')
unicode(u'abc')
unicode(5)
unicode(None)
unicode('\xff')
unicode('\xff', 'latin-1')
unicode('\xc3\xa9', 'utf-8')
unicode('\xff', 'ascii', 'ignore')
unicode('\xff', 'ascii', 'replace')
unicode('\xff', errors='replace')
unicode('abc', 'nope')
unicode(u'abc', 'ascii')
unicode(5, 'ascii')
unicode(None, 'ascii')
unicode('a', None)
unicode('a', 5)
unicode('a', 'ascii', 5)
unicode(U())
unicode(S())
unicode(SBad())
unicode(Old())
unicode([u'\xe9'])
unicode(buffer('abc'))
unicode(buffer('abc'), 'ascii')
unicode(bytearray('abc'), 'ascii')
unicode(bytearray('abc'))
unicode(string='x', encoding='ascii')
unicode(foo=1)
unicode(1, 2, 3, 4)
type(unicode(Sub('a')))
unicode(1.5)
unicode(2**70)
unicode('abc', 'hex')
unicode('616263', 'hex')
''')
