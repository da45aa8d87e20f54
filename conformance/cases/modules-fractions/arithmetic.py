from fractions import Fraction as F, gcd

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
F(1, 2) + F(1, 3)
F(6, 4)
F('3/4')
F('0.125')
F(0.5)
F(1, 0)
F(7, 2) // 1
F(-7, 2) % 2
F(2, 3) ** 2
F(2, 3) ** -2
F(1, 3) < 0.34
F(1, 3) == F(2, 6)
str(F(3, 1))
float(F(1, 3))
int(F(7, 2))
F(1.1).limit_denominator(10)
hash(F(1, 2)) == hash(0.5)
F('x')
gcd(12, 18)
1 + F(1, 2)
F(1, 2) + 0.5
''')
