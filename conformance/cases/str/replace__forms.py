def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'banana'.replace('a', 'o')
'banana'.replace('a', '')
'banana'.replace('a', 'oo', 2)
'banana'.replace('a', 'x', 0)
'banana'.replace('a', 'x', -1)
'banana'.replace('', '-')
'banana'.replace('', '-', 3)
''.replace('', 'x')
''.replace('a', 'x')
''.replace('', '')
'aaa'.replace('aa', 'b')
'abc'.replace('abcd', 'x')
'banana'.replace('an', 'AN')
'banana'.replace('ana', '')
'banana'.replace(u'a', 'o')
'banana'.replace('a', u'\xe9')
u'banana'.replace('a', u'o', 1)
'a'.replace('a')
'a'.replace('a', 1)
'a'.replace(1, 'a')
'a'.replace('a', 'b', 'c')
'a'.replace('a', 'b', None)
'a'.replace('a', 'b', 1, 2)
'a'.replace()
''')
