import operator

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
reduce(operator.add, [1, 2, 3])
reduce(operator.add, [1, 2, 3], 10)
reduce(lambda a, b: a + b, 'abc')
reduce(lambda a, b: a * b, [5])
reduce(lambda a, b: a * b, [], 7)
reduce(lambda a, b: 1, [])
reduce(None, [1])
reduce(None, [1, 2])
reduce(5, [1, 2])
reduce(max, [3, 1, 2])
reduce(lambda a, b: (a, b), 'abcd')
reduce(lambda a, b: (a, b), [1, 2], None)
reduce(max, 5)
reduce(max)
reduce()
reduce(max, [1], 2, 3)
reduce(lambda a: a, [1, 2])
reduce(lambda a, b: a / b, [1, 0])
reduce(lambda a, x: a + [x], xrange(3), [])
''')
