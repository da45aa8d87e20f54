import sys
class Noisy(object):
    def __init__(self, n): self.n = n
    def __repr__(self): return 'Noisy(%r)' % self.n
def f():
    x = Noisy('local')
    del x
    try:
        x
    except NameError, e:
        return type(e).__name__, str(e)
print f()
try:
    raise ValueError(Noisy('in exception'))
except ValueError, e:
    print e.args, sys.exc_info()[1] is e
print sys.exc_info()[1] is e
sys.exc_clear()
print sys.exc_info(), e.args
del e
try:
    e
except NameError, gone:
    print gone
l = [Noisy(i) for i in range(3)]
del l[1]
print l
def g():
    try:
        raise KeyError('k')
    except KeyError:
        pass
    print sys.exc_info()[0]
    sys.exc_clear()
    print sys.exc_info()
g()
print sys.exc_info()[:1]
try:
    del l, undefined_name
except NameError, error:
    print error
try:
    l
except NameError, error:
    print error
