import sys
class Noisy(object):
    def __init__(self, n): self.n = n
    def __del__(self): print 'del', self.n
def f():
    x = Noisy('local')
    return 1
f()
x = Noisy('global')
x = None
try:
    raise ValueError(Noisy('in exception'))
except ValueError, e:
    pass
e = None
sys.exc_clear()
print 'cleared'
l = [Noisy(i) for i in range(3)]
del l[1]
print 'deleted item'
del l
print 'end'
