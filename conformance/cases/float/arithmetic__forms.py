def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
1.5 + 2
1.5 - 2L
1.5 * 3
7.0 / 2
7.0 // 2
-7.0 // 2
7.5 % 2
-7.5 % 2
7.5 % -2
-0.0 % 5
0.0 % -5
5 % 1e20
-5 % 1e20
divmod(7.5, 2)
divmod(-7.5, 2)
divmod(7.5, -2.5)
1.0 / 0
1 / 0.0
0.0 / 0
1.0 // 0
1.0 % 0
divmod(1.0, 0)
0.0 ** 0
0.0 ** -1
0.0 ** -1.5
(-8.0) ** (1/3.)
(-8.0) ** 2
(-8.0) ** 3.0
2.0 ** 0.5
2.0 ** 1024
2.0 ** -1080
1e200 * 1e200
1e200 ** 2
float('inf') * 0
float('inf') - float('inf')
float('inf') // 1
float('inf') % 5
5 % float('inf')
-5 % float('inf')
float('nan') ** 0
1 ** float('nan')
float('inf') ** -1
(-float('inf')) ** 3
1.5 + 'a'
1.5 + None
1.5 & 1
1.5 | 1
~1.5
1.5 << 1
-1.5
+1.5
abs(-1.5)
abs(-0.0)
not 0.0
not -0.0
not float('nan')
1.5 * 'a'
1e16 + 1
0.1 + 0.7
1e308 * 10
-1e308 * 10
''')
