def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
''.splitlines()
'a'.splitlines()
'a\n'.splitlines()
'a\n\nb'.splitlines()
'a\r\nb\rc\n\rd'.splitlines()
'a\r\nb\rc\n\rd'.splitlines(True)
'a\nb'.splitlines(1)
'\n'.splitlines()
'\n'.splitlines(True)
'a\x0bb\x0cc\x1cd'.splitlines()
u'a\x0bb\x0cc\x1cd\x85e\u2028f'.splitlines()
u'a\x0bb\u2029c'.splitlines(True)
'a'.splitlines('x')
'a'.splitlines(1, 2)
'a'.splitlines(keepends=True)
'a\nb'.splitlines(0)
''')
