class Old:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError('end')
        return i * 2
class New(object):
    def __iter__(self): return self
    def __init__(self): self.i = 0
    def next(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i
for x in Old(3): print x,
for x in New(): print x,
print
class NoNext(object):
    def __iter__(self): return 5
class OldNoNext:
    def __iter__(self): return 5
class Raises(object):
    def __iter__(self): raise KeyError('iter')
class NextRaises(object):
    def __iter__(self): return self
    def next(self): raise ValueError('next')
class GetRaises:
    def __getitem__(self, i):
        if i == 2: raise ValueError('item')
        return i
class StopInGet:
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
class IterNone(object):
    __iter__ = None
for thing in [NoNext(), OldNoNext(), Raises(), NextRaises(), GetRaises(), StopInGet(), IterNone(), 5, None, 1.5, len, object, type('C', (), {})(), New, Ellipsis]:
    try:
        for x in thing: print x,
        print 'ended'
    except Exception, e:
        print type(e).__name__, e
