def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
UnicodeDecodeError('ascii', '\xff', 0, 1, 'reason')
str(UnicodeDecodeError('ascii', '\xff', 0, 1, 'reason'))
str(UnicodeDecodeError('ascii', 'abc', 0, 2, 'reason'))
str(UnicodeDecodeError('ascii', 'abc', 5, 6, 'reason'))
str(UnicodeEncodeError('ascii', u'\xff', 0, 1, 'reason'))
str(UnicodeEncodeError('ascii', u'\u1234', 0, 1, 'reason'))
str(UnicodeEncodeError('ascii', u'\U00012345', 0, 1, 'reason'))
str(UnicodeEncodeError('ascii', u'abc', 0, 3, 'reason'))
str(UnicodeTranslateError(u'\u1234', 0, 1, 'reason'))
str(UnicodeTranslateError(u'abc', 0, 2, 'reason'))
UnicodeDecodeError('ascii', '\xff', 0, 1, 'r').args
UnicodeDecodeError('a', '\xff', 0, 1, 'r').object
UnicodeDecodeError('a', '\xff', 0, 1, 'r').start
UnicodeDecodeError('a', '\xff', 0, 1, 'r').end
UnicodeDecodeError('a', '\xff', -5, 100, 'r').start
UnicodeDecodeError('a', '\xff', -5, 100, 'r').end
UnicodeDecodeError('a', '\xff', 0, 1, 'r').reason
UnicodeDecodeError('a', '\xff', 0, 1, 'r').encoding
UnicodeDecodeError()
UnicodeDecodeError('a')
UnicodeDecodeError(1, 2, 3, 4, 5)
UnicodeDecodeError('a', u'x', 0, 1, 'r')
UnicodeEncodeError('a', 'x', 0, 1, 'r')
UnicodeEncodeError('a', u'x', 0, 1)
UnicodeTranslateError('x', 0, 1, 'r')
UnicodeTranslateError(u'x', 0, 1, 'r')
UnicodeError('plain')
''')
e = UnicodeEncodeError('ascii', u'abc', 0, 2, 'r')
e.start = 1
e.reason = 'changed'
e.encoding = 'enc'
print e
for name, value in [('start', 'x'), ('object', 5), ('reason', 5)]:
    try:
        setattr(e, name, value)
        print name, getattr(e, name)
        print e
    except TypeError, x:
        print name, x
