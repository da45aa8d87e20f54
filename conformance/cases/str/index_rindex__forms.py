def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'hello'.index('l')
'hello'.rindex('l')
'hello'.index('z')
'hello'.rindex('z')
'hello'.index('l', 4)
'hello'.index('', 6)
'hello'.index(u'lo')
'hello'.index(1)
'hello'.rindex({})
'hello'.index()
u'hello'.index('z')
u'hello'.rindex('z')
u'hello'.index(u'l', -2)
u'hello'.index(3)
''')
