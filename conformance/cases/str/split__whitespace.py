def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
''.split()
'   '.split()
' a  b\tc\nd '.split()
'a b c d'.split(None, 1)
'a b c d'.split(None, 0)
'  a b c  d  '.split(None, 2)
'  a b  '.split(None, 1)
'  a  b '.split(None, -1)
'a\x0bb\x0cc\x1cd\x85e\xa0f'.split()
u'a\x0bb\x1cc\x85d\xa0e\u2003f'.split()
'a b'.split(None, '1')
'a b'.split(None, 1, 2)
'abc'.split(None, 5)
' abc '.split(None, 0)
''')
