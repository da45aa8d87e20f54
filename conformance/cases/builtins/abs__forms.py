class A(object):
    def __abs__(self): return 'abs!'
class Old:
    def __abs__(self): return 'old abs'

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
abs(-5)
abs(-5L)
abs(-2.5)
abs(3-4j)
abs(True)
abs(-2**63)
abs(A())
abs(Old())
abs('a')
abs(None)
abs([])
abs()
abs(1, 2)
abs(x=1)
''')
