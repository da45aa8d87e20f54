def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
round(0.5)
round(1.5)
round(2.5)
round(-0.5)
round(-2.5)
round(2.675, 2)
round(1.005, 2)
round(1234.567, -2)
round(1250, -2)
round(1350.0, -2)
round(0.5, 0)
round(5.5, 1)
round(123456.789, -10)
round(1e300, 5)
round(1e-300, 5)
round(1.5, 400)
round(1.5, -400)
round(float('inf'))
round(float('nan'), 2)
round(5)
round(5L, 1)
round(-0.0)
round(0.15, 1)
round(0.25, 1)
round(0.35, 1)
round(2.5, 'a')
round('a')
round(1.5, 1.0)
round(1.5, 2L)
round(1.5, None)
round(number=1.55, ndigits=1)
round()
round(1, 2, 3)
round(1j)
round(1e16 + 0.5)
round(4503599627370495.5)
round(5.015, 2)
round(1.7976931348623157e308, -308)
''')
class F(object):
    def __float__(self): return 2.6
print round(F())
