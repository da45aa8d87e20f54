class S(set):
    def __init__(self, *args):
        print 'init', args
        set.__init__(self, *args)
class F(frozenset):
    pass
s = S([1, 2])
print type(s | s), type(s & set()), type(s - s), type(s.copy()), type(s.union([3])), type(set() | s)
s.x = 5
print s, repr(s), s.x
f = F([1])
print f, type(f | f), type(f.copy()), type(frozenset(f)), hash(f) == hash(frozenset([1]))
print F() is F(), frozenset(F()) == F()
print set([F([1])]) == set([frozenset([1])])
class N(set):
    def __new__(cls, *args, **kw):
        print 'new', args, kw
        return set.__new__(cls)
    def __init__(self, *args, **kw): set.__init__(self, *args)
print N([1], k=2)
