def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
(1.5).as_integer_ratio()
(0.1).as_integer_ratio()
(-0.0).as_integer_ratio()
(1e300).as_integer_ratio()
(5e-324).as_integer_ratio()
float('inf').as_integer_ratio()
float('nan').as_integer_ratio()
(1.5).is_integer()
(2.0).is_integer()
float('inf').is_integer()
float('nan').is_integer()
(1.5).hex()
(0.0).hex()
(-0.0).hex()
(1.0).hex()
(-0.1).hex()
(1e300).hex()
(5e-324).hex()
(2.2250738585072014e-308).hex()
float('inf').hex()
float('nan').hex()
float.fromhex('0x1.8p+0')
float.fromhex('1.8')
float.fromhex('-0x.8p1')
float.fromhex(' 0x10 ')
float.fromhex('inf')
float.fromhex('-NaN')
float.fromhex('0x1p-1074')
float.fromhex('0x1p-1080')
float.fromhex('0x1p1024')
float.fromhex('0x1.fffffffffffff8p0')
float.fromhex('zz')
float.fromhex('')
float.fromhex('0x')
float.fromhex(5)
float.fromhex()
(1.5).real
(1.5).imag
(1.5).conjugate()
(1.7).__trunc__()
(-1.7).__int__()
(1.5).__long__()
(1.5).__nonzero__()
(1.5).__coerce__(2)
(1.5).__coerce__('a')
(1.5).__eq__('a')
(1.5).__lt__(2)
(1.5).__add__('a')
(1.5).__getnewargs__()
(1.5).__format__('.3f')
(1.5).__divmod__(1)
(1.5).__pow__(2)
(1.5).__pow__(2, 3)
(1.5).__index__
range(3)[1.0]
float.__getformat__('double')
float.__getformat__('x')
(1.5).nope
''')
