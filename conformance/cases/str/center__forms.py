def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'ab'.center(7)
'ab'.center(6)
'abc'.center(6)
'abc'.center(8)
'abc'.center(2)
'abc'.center(-5)
'ab'.center(7, '*')
'abc'.center(10, '-')
'ab'.center(7, u'*')
'ab'.center(7, '')
'ab'.center(7, '**')
'ab'.center(7, 5)
'ab'.center('7')
'ab'.center(7.0)
'ab'.center()
'ab'.center(1, 2, 3)
'ab'.center(width=7)
[('x' * n).center(w) for n in range(4) for w in range(6)]
'ab'.center(True)
'ab'.center(5L)
''')
