def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
sorted([3, 1, 2])
sorted('hello')
sorted({'b': 1, 'a': 2})
sorted((3, 1), reverse=True)
sorted([1, 2, 3], cmp=lambda a, b: b - a)
sorted([1, 2, 3], lambda a, b: b - a)
sorted(['b', 'A', 'c'], key=str.lower)
sorted([1, 2, 3], None, lambda x: -x)
sorted([1, 2, 3], None, None, 1)
sorted([1, 2, 3], cmp=None, key=None, reverse=0)
sorted(iterable=[2, 1])
sorted([2, 1], cmp=cmp, key=lambda x: -x, reverse=True)
sorted(x for x in [2, 1])
sorted([[2], [1], []])
sorted([None, 3, 'a', 2.5, [], (), {}, u'b'])
sorted([1, 2], key=5)
sorted([1, 2], cmp=5)
sorted([1, 2], reverse='a')
sorted([1, 2], foo=1)
sorted([], foo=1)
sorted()
sorted(5)
sorted([1], 2, 3, 4, 5)
sorted([1j, 1])
sorted([1j, 2j])
sorted([3, 1, 2], key=lambda x: 1 / (x - 1))
sorted(xrange(5), key=lambda x: x % 2)
sorted([True, 0, 1.0, False, 2L])
sorted(['a', u'b', 'c'])
sorted([(1, 'b'), (1, 'a'), (0, 'z')])
''')
