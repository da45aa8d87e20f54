def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'hello world'.find('o')
'hello world'.rfind('o')
'hello world'.find('x')
'hello world'.rfind('x')
'hello world'.find('o', 5)
'hello world'.find('o', 5, 7)
'hello world'.find('o', -4)
'hello world'.rfind('o', 0, 5)
'hello world'.rfind('o', 0, 4)
'hello'.find('')
'hello'.find('', 3)
'hello'.find('', 5)
'hello'.find('', 6)
'hello'.rfind('')
'hello'.rfind('', 0, 2)
'hello'.find('', -100)
''.find('')
''.rfind('')
'hello'.find(u'l')
'hello'.find('l', None, 3)
'hello'.find(3)
'hello'.find(None)
'hello'.find()
'hello'.find('l', 'a')
'hello'.rfind(['l'])
'aXbXc'.rfind('X', None, -2)
'hello'.find('llo', 2)
'hello'.find('llo', 2, 4)
''')
