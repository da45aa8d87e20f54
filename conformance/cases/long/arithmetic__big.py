a = 123456789012345678901234567890
b = 987654321098765432109876543210

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
a + b
a - b
a * b
b / a
b // a
b % a
-b / a
-b % a
b % -a
divmod(b, a)
divmod(-b, a)
divmod(b, -a)
divmod(-b, -a)
a & b
a | b
a ^ b
~a
-a & b
-a | b
-a ^ -b
a >> 10
-a >> 10
a << 10
a ** 3
a ** 0
a % 1
a / 0
a // 0L
a % 0
divmod(a, 0)
abs(-a)
+a
a / 1.5
a * 1.0
a + 'x'
a == a + 0
a < b
hash(a)
hash(-a)
hash(2L**64 - 1)
hash(2L**63)
long(5)
5L + 5
type(5L + 5)
5L * 0
-0L
5L / 2
5L / 2.0
1L << 100
a.bit_length()
a.conjugate()
a.numerator
float(a)
int(a)
str(a)
repr(a)
'%d %s %r %x' % (a, a, a, a)
[a]
a.__coerce__(1)
a.__add__(1.0)
a.__index__()
a.__getnewargs__()
''')
