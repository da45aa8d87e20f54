def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
1if 1else 2
[1for x in'ab']
5and 6
not(0)
3in[3]
'a'in'abc'
1 .real
1..real
1.0.real
0xfor 1
0b1or 2
1_0
1e5if 1 else 0
1jif 1 else 0
5Lif 1 else 0
'a''b'"c"
u'a'r'\n'
-1**2
2**-1
1<2<3
1<>2
1!=2
2 if 0else 3
(1,)[0]
[1][0:1]if 0 else 4
(lambda:0if 1 else 2)()
(lambda*a:a)(1)
(lambda**k:k)(a=1)
{1:2}[1]
`1`+`2`
~-1
- -1
--1
+-+1
not not 1
1or 1/0
1is 1
1is not 2
1not in[2]
[i for i in 1,2]
[i for i in range(3)if i]
[i for i in range(3)if i if i>1]
0777
0xAbC
.5
5.
5.e3
1e-3
1E+3
0.0000
00.5
09.5
09e1
1if 0 else.5
''')
