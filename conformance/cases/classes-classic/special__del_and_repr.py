class D:
    def __init__(self, n): self.n = n
    def __del__(self): print 'del', self.n
d = D(1)
d = D(2)
del d
def f():
    x = D('local')
f()
l = [D('a'), D('b')]
l.pop()
l = None
class R: pass
print repr(R).startswith('<class __main__.R at 0x'), str(R), repr(R())[:25], str(R())[:21]
class N:
    __module__ = 'other.module'
print N, repr(N())[:25]
class Bad:
    def __del__(self): raise ValueError('in del')
del N
