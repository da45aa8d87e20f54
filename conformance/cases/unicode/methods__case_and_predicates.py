chars = [u'a', u'A', u'\xe9', u'\xc9', u'\xdf', u'\u01c5', u'\u0130', u'\u0131', u'\u2160', u'\u0660', u'\xb2', u'\xbd', u'\u4e00', u'\u2003', u'\u200b', u'\xa0', u'\x1c', u'1', u' ', u'_', u'\u0345', u'\U00010400', u'\U00010428', u'\U0001d7d8', u'\u1f80', u'\ufb01', u'\u03c3', u'\u03c2']
names = ['isalpha', 'isalnum', 'isdigit', 'isdecimal', 'isnumeric', 'islower', 'isupper', 'istitle', 'isspace']
for c in chars:
    print repr(c), [int(getattr(c, n)()) for n in names], repr(c.lower()), repr(c.upper()), repr(c.title()), repr(c.swapcase()), repr(c.capitalize())

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
u'hello wORLD \xe9\xc9'.title()
u'hello wORLD \xc9'.capitalize()
u''.isalpha()
u'Hello World'.istitle()
u'ab'.center(5, u'\u20ac')
u'ab'.zfill(5)
u'-1'.zfill(5)
u'ab'.ljust(4, '\xe9')
u'a\tb'.expandtabs(3)
u' a '.strip()
u'xax'.strip('x')
u'xax'.strip(u'x')
u'a'.isdecimal(1)
'a'.isdecimal
u'abc'.translate({ord('a'): None})
u'abc'.translate({97: 98})
''')
