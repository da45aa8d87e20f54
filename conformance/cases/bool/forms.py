class NZ(object):
    def __init__(self, v): self.v = v
    def __nonzero__(self): return self.v
class Len(object):
    def __init__(self, v): self.v = v
    def __len__(self): return self.v
class OldNZ:
    def __init__(self, v): self.v = v
    def __nonzero__(self): return self.v
class OldLen:
    def __init__(self, v): self.v = v
    def __len__(self): return self.v

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
bool()
bool(0)
bool('')
bool('0')
bool([])
bool([0])
bool(0.0)
bool(0L)
bool(0j)
bool(None)
bool(())
bool({})
bool(object())
bool(x=5)
bool(y=5)
bool(1, 2)
bool(NZ(True))
bool(NZ(False))
bool(NZ(1))
bool(NZ(5))
bool(NZ(0))
bool(NZ('x'))
bool(NZ(None))
bool(NZ(2L))
bool(Len(0))
bool(Len(3))
bool(Len(-1))
bool(Len('a'))
bool(Len(2L))
bool(Len(2**70))
bool(OldNZ(True))
bool(OldNZ(0))
bool(OldNZ(-1))
bool(OldNZ('x'))
bool(OldNZ(5L))
bool(OldLen(0))
bool(OldLen(2))
bool(OldLen(-1))
bool(OldLen('a'))
True + True
True * 3.5
-True
~True
True & False
True | False
True ^ True
True & 1
1 | False
type(True & 1)
True == 1
True is 1 == True
True < 2
str(True)
repr(False)
'%d %s %r %i %x %f' % (True, True, False, True, True, True)
[10, 20][True]
int(True)
True.__and__(True)
True.__repr__()
isinstance(True, int)
bool.__mro__
bool.__new__(int)
hash(True)
not True
True and 'x'
False or 'y'
''')
try:
    class B(bool): pass
except TypeError, e:
    print e
True = 5
print True, 1 == 1, bool(1)
del True
print True
