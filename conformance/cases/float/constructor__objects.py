class F(object):
    def __init__(self, v): self.v = v
    def __float__(self): return self.v
class Old:
    def __float__(self): return 2.5
class Empty: pass
class Sub(float):
    def __float__(self): return 9.5

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
float()
float(5)
float(5L)
float(True)
float(F(1.5))
float(F(1))
float(F('a'))
float(F(None))
float(F(Sub(1.5)))
float(Old())
float(Empty())
float(Sub(1.5))
type(float(Sub(1.5)))
Sub(1.5) + 1
type(Sub(1.5) + 1)
float(None)
float([])
float(1j)
float(object())
float(x=1)
float(y=1)
float(1, 2)
float(bytearray('1.5'))
float(buffer('1.5'))
float(u'1.5')
float.__new__(int)
float.__new__(float, 2)
type(float.__new__(Sub, '3.5'))
''')
