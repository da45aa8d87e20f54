def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
map(str, [1, 2])
map(None, [1, 2])
map(None, [1, 2], 'abc')
map(None, [1], [2], [3, 4])
map(lambda a, b: (a, b), [1, 2], [3])
map(lambda *a: a, 'ab', 'c', 'def')
map(lambda x, y: x + y, [1, 2], [3, 4])
map(None, 'abc')
map(len, ['a', 'bb'])
map(str.upper, 'ab')
map(None, (1, 2))
map(lambda x: x, {1: 2})
map(int, '123')
map(lambda x: 1 / x, [1, 0])
map(5, [1])
map(5, [])
map(None, 5)
map(len, 5)
map(len, [1])
map()
map(None)
map(len)
map(lambda: 1, [1])
map(None, [], 'a')
map(lambda x, y: x, [1, 2], [3])
map(None, xrange(2), (i for i in 'pqr'))
map(int, ['x'])
map(lambda a, b=5: a + b, [1])
''')
