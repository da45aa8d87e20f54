def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
'banana'.count('a')
'banana'.count('an')
'banana'.count('ana')
'banana'.count('')
''.count('')
''.count('a')
'banana'.count('a', 2)
'banana'.count('a', 2, 4)
'banana'.count('a', -3)
'banana'.count('a', -3, -1)
'banana'.count('', 2, 4)
'banana'.count('', 10)
'banana'.count('', 6)
'banana'.count('', 7)
'banana'.count('a', None, None)
'banana'.count('a', None, 3)
'banana'.count(u'a')
'banana'.count('a', '1')
'banana'.count(1)
'banana'.count()
'banana'.count('a', 1, 2, 3)
'banana'.count('a', 0, 2**70)
'banana'.count('a', -2**70)
'banana'.count('a', 1.0)
''')
