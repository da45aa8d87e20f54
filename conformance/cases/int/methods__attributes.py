def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
(5).bit_length()
(0).bit_length()
(-5).bit_length()
(2**62).bit_length()
(2**100).bit_length()
(5).bit_length(1)
(5).conjugate()
(5).real
(5).imag
(5).numerator
(5).denominator
True.real
True.numerator
(5L).imag
(5).__index__()
(5).__nonzero__()
(0).__nonzero__()
(5).__coerce__(3)
(5).__coerce__(3L)
(5).__coerce__(3.0)
(5L).__coerce__(3)
(5L).__coerce__(3.0)
(5).__cmp__(3)
(5).__cmp__('a')
(5).__add__(3)
(5).__add__(3.0)
(5).__add__('a')
(5).__radd__(3)
(5).__div__(2)
(5).__truediv__(2)
(5).__floordiv__(2)
(5).__divmod__(2)
(5).__rdivmod__(2)
(5).__and__(4)
(5).__lshift__(2)
(5).__invert__()
(5).__neg__()
(5).__abs__()
(5).__int__()
(5).__long__()
(5).__float__()
(5).__hash__()
(-1).__hash__()
(5).__trunc__()
(5).__format__('x')
(5).__getnewargs__()
(5).__eq__(5)
(5).__lt__
(5).real.real
(5).x
(5).__dict__
5 .real
''')
try:
    (5).real = 3
except (TypeError, AttributeError), e:
    print type(e).__name__, e
