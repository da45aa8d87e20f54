a = set([1, 2, 3])
b = frozenset([2, 3, 4])

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
a | b
b | a
a & b
a - b
a ^ b
a | [1]
a & [1]
a - [1]
a ^ 'x'
[1] | a
a | None
a + b
a * 2
-a
a < set([1, 2, 3, 4])
a <= a
a < a
a > set([1])
a >= b
a == b
a == frozenset([1, 2, 3])
a == [1, 2, 3]
a != b
a < [1]
a < 5
a <= None
cmp(a, b)
cmp(a, 1)
a == 1
a in [frozenset([3, 2, 1])]
sorted([set([1]), set([1, 2]), set()])
a.__or__([1])
a.__lt__([1])
a.__cmp__(a)
a[0]
a.__eq__(5)
''')
