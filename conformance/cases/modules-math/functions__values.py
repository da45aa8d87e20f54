import math
names = 'sqrt exp log log10 log1p expm1 sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh ceil floor fabs trunc degrees radians gamma lgamma erf erfc isnan isinf'.split()
values = [0, -0.0, 1, -1, 0.5, 2, 10, 1e10, float('inf'), float('nan'), 2**70]
for name in names:
    row = []
    for v in values:
        try:
            r = getattr(math, name)(v)
            row.append('%.10g' % r if isinstance(r, float) else repr(r))
        except Exception, e:
            row.append('%s: %s' % (type(e).__name__, e))
    print name, row

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
math.pi
math.e
math.pow(2, 10)
math.pow(2, 0.5)
math.pow(-8, 1/3.)
math.pow(0, -1)
math.pow(0, 0)
math.pow(1e200, 2)
math.pow('a', 1)
math.fmod(7, 3)
math.fmod(-7, 3)
math.fmod(7, 0)
math.atan2(1, 1)
math.atan2(0, -1)
math.atan2(-0.0, -1)
math.hypot(3, 4)
math.hypot(float('inf'), float('nan'))
math.frexp(10)
math.frexp(0)
math.ldexp(0.5, 4)
math.ldexp(1, 5000)
math.ldexp(1, -5000)
math.ldexp(1, 'a')
math.modf(2.5)
math.modf(-2.5)
math.modf(float('inf'))
math.copysign(1, -0.0)
math.fsum([0.1] * 10)
math.fsum([1e100, 1, -1e100])
math.fsum(['a'])
math.fsum([float('inf'), -float('inf')])
math.factorial(20)
math.factorial(30)
math.factorial(5.0)
math.factorial(5.5)
math.factorial(-1)
math.log(8, 2)
math.log(100, 10)
math.log(0)
math.log(-1)
math.log(2**1000)
math.log(10, 1)
math.log(10, 0)
math.log()
math.log('a')
math.sqrt(-1)
math.sqrt('a')
math.sqrt()
math.sqrt(1, 2)
math.sqrt(x=1)
math.floor(-1.5)
math.ceil(1.2)
math.trunc(1.9)
math.trunc('a')
math.trunc(5L)
math.exp(1000)
math.cosh(1000)
math.isnan('a')
math.gamma(-1)
math.gamma(171)
math.gamma(200)
math.lgamma(-1)
''')
class F(object):
    def __float__(self): return 4.0
    def __trunc__(self): return 'truncated'
print math.sqrt(F()), math.trunc(F())
