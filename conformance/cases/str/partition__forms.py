def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'a=b=c'.partition('=')
'a=b=c'.rpartition('=')
'abc'.partition('=')
'abc'.rpartition('=')
''.partition('=')
''.rpartition('=')
'=a'.partition('=')
'a='.rpartition('=')
'a==b'.partition('==')
'abc'.partition('')
'abc'.rpartition('')
'abc'.partition(u'b')
u'abc'.partition('b')
u'abc'.rpartition('z')
'abc'.partition(1)
'abc'.partition()
'abc'.rpartition(None)
u'abc'.partition(1)
'abc'.partition('a', 'b')
''')
