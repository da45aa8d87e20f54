def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
2 + 3 * 4
(2 + 3) * 4
2 ** 3 ** 2
-2 ** 2
2 ** -1
-2 ** -2
2 * -3
~1 + 2
not 1 + 1
1 + 2 << 3
1 << 2 + 3
1 | 2 ^ 3 & 4
1 & 2 == 2
(1 & 2) == 2
5 & 3 | 4 ^ 1
10 - 2 - 3
100 / 10 / 2
2 * 3 % 4
7 // 2 * 2
1 < 2 & 3
1 or 0 and 0
not 0 and 1
not 0 == 1
- - 1
-+-1
~~5
1 if 0 else 2 + 3
(lambda x: x + 1)(2) * 3
[1] + [2] * 2
'a' + 'b' * 2
'%s' % 'a' + 'b'
'%s%s' % ('a', 'b') * 2
1, 2 + 3, 4
-1 .real
2 ** 3 .real
1 + 2 if 1 else 3 + 4
1 in [1] or 2
not 'a' in 'b'
3 > 2 > 1 == True
1 <> 2
`1` + `2`
`1 + 2`
`1, 2`
-x if 0 else 3
0x10 + 010 + 0b10
5 - -5
5--5
5 .__add__(3)
1 if 1 else 1 / 0
''')
