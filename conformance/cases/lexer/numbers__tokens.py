def check(block):
    for source in block.strip('\n').split('\n--\n'):
        try:
            compile(source + '\n', 'snippet', 'exec')
            print repr(source), 'compiles'
        except SyntaxError, error:
            print repr(source), error.__class__.__name__, repr(error.msg), error.lineno, error.offset, repr(error.text)
        except Exception, error:
            print repr(source), error.__class__.__name__, error


check(r'''
0x
--
0xg
--
0b
--
0b2
--
0o
--
0o8
--
08
--
09
--
0777
--
0778
--
08.5
--
09e1
--
1e
--
1e+
--
1.e5
--
.5e-3
--
1..x
--
1.x
--
1 .x
--
1j.real
--
5L.x
--
12abc
--
1_000
--
0xFFl
--
1lL
--
1e5L
--
1.5L
--
1jL
--
0b1.5
--
0x1.8
--
1if 1else 2
--
x = 1and 2
--
[1for x in y]
--
0xfor x
--
1 2
--
.
--
..
--
...
--
1...
--
0xDEADBEEFL
--
00000
--
0000000009
--
0000000009.
--
1E400
--
00e5
''')
