class A(object):
    def __add__(self, o): return 'A+'
    def __radd__(self, o): return '+A'

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
pow(2, 3)
pow(2, 3, 5)
pow(2, -1)
pow(2.0, -1)
pow(-8, 1.0 / 3)
pow(0, -1)
pow(2, 3, 0)
pow('a', 1)
pow(2)
round(2.5)
round(-2.5)
round(3.14159, 2)
round(1234, -2)
round('x')
round()
round(1.5, 'a')
sum([1, 2, 3])
sum([1.5, 2])
sum([])
sum([], 5)
sum([[1], [2]], [])
sum(((1,), (2,)), ())
sum(['a', 'b'], '')
sum([u'a'], u'')
sum(['a', 'b'])
sum('ab')
sum([1, 'a'])
sum(5)
sum()
sum([1], 2, 3)
sum([A(), 1])
sum([1, A()])
sum([2**62, 2**62])
sum([1, 2L, 3.5, 1j])
sum(x for x in range(10))
sum([True, True])
sum({1: 2, 3: 4})
sum([1], start=5)
sum([1, 2], None)
sum([9223372036854775807, 1, -1])
sum([0.1] * 10)
sum([1, 0.5, 2])
''')
