def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'hello'.startswith('he')
'hello'.startswith('lo')
'hello'.startswith('')
'hello'.startswith('', 5)
'hello'.startswith('', 6)
'hello'.startswith('l', 2)
'hello'.startswith('l', 2, 3)
'hello'.startswith('ll', 2, 3)
'hello'.startswith(('x', 'he'))
'hello'.startswith(())
'hello'.startswith(('x', 5))
'hello'.startswith(('h', 5))
'hello'.startswith(u'he')
'hello'.startswith(['he'])
'hello'.startswith(5)
'hello'.startswith()
'hello'.startswith('l', -3)
'hello'.startswith('hello', None, None)
u'hello'.startswith('he')
u'hello'.startswith(('x', u'h'))
u'hello'.startswith(5)
'hello'.startswith('h', 'x')
''')
