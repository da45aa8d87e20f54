import sys
class Noisy(object):
    def __del__(self):
        raise ValueError('in del')
class Old:
    def __del__(self):
        print 'old del'
Noisy.__repr__ = lambda self: '<Noisy>'
def f():
    n = Noisy.__new__(object) if 0 else 5
    o = Old()
f()
print 'done'
