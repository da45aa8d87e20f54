import string

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
format(5)
format(5, 'x')
format('a', '>3')
format(1.5, '.2f')
format(5, 5)
format(5, None)
format()
format(1, 2, 3)
format(5, u'x')
format('a', u'3')
format(None)
format(None, '5')
'{}'.__format__('')
(5).__format__('x')
(5).__format__(5)
(5).__format__()
'a'.__format__(u'5')
u'a'.__format__('5')
'{0}'.format.__name__
str.format('{}', 1)
str.format()
str.format(5)
unicode.format(u'{}', 1)
'{0}{1}'.format(1)
string.Formatter().format('{0} {a}', 1, a=2)
string.Formatter().format('{0!r:>5}', 'x')
string.Formatter().vformat('{0}{k}', (1,), {'k': 2})
list(string.Formatter().parse('a{0!r:x}b'))
string.Formatter().format('{nope}')
string.Formatter().get_field('0[a]', ({'a': 5},), {})
string.Formatter().format('{}', 1)
''')
