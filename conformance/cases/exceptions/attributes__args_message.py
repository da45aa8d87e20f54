def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
Exception()
Exception('a')
Exception('a', 'b')
Exception(1)
Exception(('a',))
Exception(None)
str(Exception())
str(Exception('a'))
str(Exception('a', 2))
str(Exception(1))
str(Exception(('a',)))
str(Exception(None))
str(Exception(u'u'))
str(Exception(u'\xe9'))
unicode(Exception(u'\xe9'))
unicode(Exception('a', u'\xe9'))
unicode(Exception())
Exception('a').args
Exception('a', 'b').args
Exception().args
Exception('a').message
Exception('a', 'b').message
Exception().message
Exception('a')[0]
Exception('a', 'b')[1]
Exception('a')[1]
Exception('abc')[0:1]
Exception(x=1)
ValueError(x=1)
KeyError('k')
str(KeyError('k'))
str(KeyError('k', 'l'))
str(KeyError())
str(KeyError(1))
str(KeyError(u'\xe9'))
repr(KeyError('a\n'))
str(ValueError('a\nb'))
Exception('a') == Exception('a')
len(Exception('ab'))
list(Exception('a', 'b'))
Exception('a').__dict__
Exception('a').foo
Exception.__name__, Exception.__module__
Exception('x').__reduce__()
Exception('x').__str__()
Exception('x').__repr__()
Exception('x').__unicode__()
BaseException('x')
Exception.args
Exception.message
''')
e = Exception('a')
e.args = ('b', 'c')
print repr(e), e.args, e.message
e.args = [1, 2]
print e.args
e.message = 'm'
print e.message, repr(e)
try:
    e.args = 5
except TypeError, x:
    print x
try:
    del e.args
except TypeError, x:
    print x
e.extra = 1
print e.__dict__
e.__init__('new', 'init')
print e.args
e.__setstate__({'z': 9})
print e.z, sorted(e.__dict__)
try:
    e.__setstate__(5)
except TypeError, x:
    print x
