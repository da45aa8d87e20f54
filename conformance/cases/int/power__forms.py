def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
2 ** 10
2 ** 0
0 ** 0
2 ** -1
0 ** -1
0 ** -1L
(-2) ** 3
-2 ** 2
(-2) ** -1
2 ** 0.5
(-8) ** (1.0 / 3)
(-1) ** 0.5
0 ** 0.0
0 ** -0.5
pow(2, 10)
pow(2, 10, 7)
pow(2, 10, -7)
pow(-2, 3, 5)
pow(2, -1, 5)
pow(2, 1, 0)
pow(2, 2, 1)
pow(2L, 100, 1000007)
pow(3, 200, 13L)
pow(2, 10, None)
pow(2.0, 3)
pow(2.0, 3, 5)
pow(2, 3.0, 5)
pow(2, 3, 5.0)
pow('a', 2)
pow(2, 'a')
pow(2, 2, 'a')
pow()
pow(1)
pow(1, 2, 3, 4)
7 ** 77
10 ** 25
(-3) ** 41
True ** 5
2L ** -2
2 ** 'a'
'a' ** 2
None ** 1
(2).__pow__(3)
(2).__pow__(3, 5)
(2).__rpow__(3)
(2).__pow__('a')
''')
