z = 3 - 4j

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
z.real
z.imag
z.conjugate()
z.conjugate(1)
z.__abs__()
z.__coerce__(1)
z.__coerce__(1L)
z.__coerce__('a')
z.__eq__(3)
z.__eq__('a')
z.__lt__(1j)
z.__lt__(1)
z.__ne__(1)
z.__nonzero__()
z.__int__()
z.__float__()
z.__divmod__(1)
z.__getnewargs__()
z.__format__('')
z.__format__('.2f')
z.__format__('>20')
z.__format__('=20')
z.__format__('020')
z.__format__('d')
z.__format__('%')
z.__format__('+.3e')
z.__format__(',')
'{0:10.1f}|'.format(z)
'{0.real:.1f} {0.imag}'.format(z)
'{0!r:>12}'.format(z)
z.foo
''')
try:
    z.real = 1
except (TypeError, AttributeError), e:
    print type(e).__name__, e
class Z(complex):
    def __repr__(self): return 'Z!'
print Z(1, 2), repr(Z(1, 2)), type(Z(1) + 1), Z('1+1j') == 1 + 1j, Z(1j).conjugate()
