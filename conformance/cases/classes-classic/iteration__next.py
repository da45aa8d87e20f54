class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def next(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
print list(It(3)), [x for x in It(2)], sum(It(4)), 1 in It(3)
it = iter(It(2))
print it.next(), next(it), next(it, 'end')
class NoNext:
    def __iter__(self): return self
class OldSeq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
print list(OldSeq()), type(iter(OldSeq())), iter(OldSeq()).next(), 2 in OldSeq()
for bad in [lambda: list(NoNext()), lambda: next(NoNext()), lambda: next(OldSeq()), lambda: iter(NoNext), lambda: NoNext().next()]:
    try:
        print bad()
    except Exception, e:
        print type(e).__name__, e
a, b, c = OldSeq()
print a, b, c
