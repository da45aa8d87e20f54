class C(object):
    def __complex__(self): return 1 + 2j
class CBad(object):
    def __complex__(self): return 1.5
class F(object):
    def __float__(self): return 2.5
class Old:
    def __complex__(self): return 3j
class OldEmpty: pass

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
complex()
complex(1)
complex(1, 2)
complex(1.5, -2)
complex(1j)
complex(1j, 1)
complex(1, 1j)
complex(1j, 1j)
complex('1')
complex('1+2j')
complex('1-2j')
complex(' 1+2j ')
complex('j')
complex('-j')
complex('+j')
complex('1+j')
complex('1e3-2.5e-1j')
complex('(1+2j)')
complex('( 1+2j )')
complex('((1+2j))')
complex('(1+2j')
complex('1 + 2j')
complex('inf')
complex('nan+infj')
complex('-infj')
complex('1+2')
complex('1j2')
complex('1+2jx')
complex('')
complex('abc')
complex('1\x00')
complex('2J')
complex(u'1+2j')
complex(u'\u0661')
complex(u'\xe9')
complex('1', 2)
complex(1, '2')
complex('1', '2')
complex(None)
complex(1, None)
complex([])
complex(C())
complex(C(), 1)
complex(CBad())
complex(F())
complex(1, F())
complex(Old())
complex(OldEmpty())
complex(real=1, imag=2)
complex(imag=3)
complex(foo=1)
complex(1, 2, 3)
complex(2L, True)
complex('1e400')
complex(10**400)
''')
