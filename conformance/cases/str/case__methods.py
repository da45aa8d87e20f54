def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'Hello World'.lower()
'Hello World'.upper()
'Hello World'.swapcase()
'hello world'.title()
"they're bill's".title()
'hELLO wORLD x1y'.title()
'1a2b c_d'.title()
''.title()
'\xe9\xc9'.upper()
'\xe9\xc9'.lower()
'\xe9\xc9'.swapcase()
u'\xe9\xc9\xdf'.upper()
u'\xe9\xc9\xdf'.lower()
u'\xe9\xc9'.swapcase()
u'\u01c4x \u01c5'.title()
'a'.lower(1)
'a'.upper('x')
'a'.title(None)
'a'.swapcase(a=1)
''')
