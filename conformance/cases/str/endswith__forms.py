def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'hello'.endswith('lo')
'hello'.endswith('he')
'hello'.endswith('')
'hello'.endswith('l', 0, 4)
'hello'.endswith('l', 4)
'hello'.endswith('lo', 3)
'hello'.endswith('lo', 4)
'hello'.endswith(('x', 'o'))
'hello'.endswith((u'x', u'o'))
'hello'.endswith(())
'hello'.endswith((1,))
'hello'.endswith([])
'hello'.endswith(None)
'hello'.endswith('hello', -5)
'hello'.endswith('ell', 1, -1)
'hello'.endswith('o', -1, 100)
u'hello'.endswith(('lo', 3))
u'hello'.endswith((3, 'lo'))
'hello'.endswith()
''')
