import sys
m = sys.maxint

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
m
m + 1
-m - 1
-m - 2
m * 2
m * m
-m - 1 - 1
type(m + 1)
type(m)
type(m + 1 - 1)
-(-m - 1)
abs(-m - 1)
(-m - 1) / -1
(-m - 1) // -1
(-m - 1) % -1
divmod(-m - 1, -1)
2 ** 62
2 ** 63
(-2) ** 63
(-2) ** 64
3 ** 39
3 ** 40
3037000499 * 3037000499
3037000500 * 3037000500
4611686018427387904 * 2
4611686018427387904 * -2
9007199254740993 + 0
9007199254740992 + 1
9007199254740993 - 1
1 << 62
1 << 63
1 << 64
-1 << 63
int(m)
int(m + 1)
int(-m - 1)
type(int(2L))
9223372036854775807
9223372036854775808
-9223372036854775808
type(-9223372036854775808)
0x7fffffffffffffff
0x8000000000000000
hash(m)
hash(-m - 1)
m == float(m)
m / 2
m % 10
m ^ (m >> 1)
m & 0xffff
~m
-m / 3
9007199254740993 * 3
94906267 * 94906267
''')
