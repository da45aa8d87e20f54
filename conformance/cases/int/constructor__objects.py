class I(object):
    def __init__(self, v): self.v = v
    def __int__(self): return self.v
class T(object):
    def __trunc__(self): return 42
class TBad(object):
    def __trunc__(self): return 'x'
class TInt(object):
    def __trunc__(self): return I(7)
class L(object):
    def __long__(self): return 9L
class Old:
    def __int__(self): return 3
class OldEmpty: pass
class Sub(int):
    def __int__(self): return 99

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
int()
int(5)
int(5.9)
int(-5.9)
int(5L)
int(2**70)
int(1e20)
int(True)
int(I(5))
int(I(5L))
int(I(2**70))
int(I('x'))
int(I(1.5))
int(I(None))
int(T())
int(TBad())
int(TInt())
int(L())
long(L())
long(I(5))
long(T())
int(Old())
int(OldEmpty())
long(OldEmpty())
int(Sub(3))
type(int(Sub(3)))
Sub(3) + 1
int(None)
int([])
int(object)
int(1j)
int(float('nan'))
int(float('inf'))
int(-float('inf'))
long(float('nan'))
int(x=5)
int('5', base=8)
int(x='5', base=8)
int(base=8)
int(y=1)
int(1, 2, 3)
long(x='7', base=8)
long(base=3)
long()
long('0x1f', 0)
int(bytearray('12'))
int(buffer('12'))
long(bytearray('12L'))
''')
