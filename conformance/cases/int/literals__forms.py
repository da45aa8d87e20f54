def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
0
007
0777
0x1F
0XaB
0b101
0B11
0o17
0O17
08
09.5
1l
1L
0xFFL
077L
0b1L
0x
0b
0b2
0o8
1__0
0xg
12a
1if 1 else 2
0xfor x in [1]
1or 2
9223372036854775807
9223372036854775808
018446744073709551615
01777777777777777777777
0777777777777777777777
1.real
1..real
00
0L
-0
- - 5
~-1
123456789012345678901234567890
0x123456789abcdef123456789abcdef
''')
