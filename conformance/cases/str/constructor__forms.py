class WithStr(object):
    def __str__(self): return 'my str'
    def __repr__(self): return 'my repr'
class OnlyRepr(object):
    def __repr__(self): return 'only repr'
class BadStr(object):
    def __str__(self): return 5
class UniStr(object):
    def __str__(self): return u'abc'
class UniStrBad(object):
    def __str__(self): return u'\xe9'
class Old:
    def __str__(self): return 'old str'
class OldBad:
    def __str__(self): return None
class OldBadRepr:
    def __repr__(self): return 3
class Sub(str): pass

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
str()
str('a')
str(5)
str(5L)
str(1.5)
str(None)
str([1, 'a'])
str(u'abc')
str(u'\xe9')
str(WithStr())
str(OnlyRepr())
str(BadStr())
str(UniStr())
type(str(UniStr()))
str(UniStrBad())
str(Old())
str(OldBad())
repr(OldBadRepr())
str(OldBadRepr())
str(object='x')
str(1, 2)
str(x=1)
str([WithStr(), OnlyRepr()])
type(str(Sub('a')))
str(Sub('abc'))
str(str)
str(True)
str(1e100)
str(0.1)
str(1j)
''')
