class Empty(object):
    def insert(self, k): return Node(self, k, self)
    def __iter__(self): return iter(())
    def __contains__(self, k): return False
    def depth(self): return 0
    def __repr__(self): return '.'
E = Empty()
class Node(object):
    def __init__(self, l, k, r): self.l, self.k, self.r = l, k, r
    def insert(self, k):
        if k < self.k: return Node(self.l.insert(k), self.k, self.r)
        if k > self.k: return Node(self.l, self.k, self.r.insert(k))
        return self
    def __contains__(self, k): return k == self.k or k in (self.l if k < self.k else self.r)
    def __iter__(self):
        for x in self.l: yield x
        yield self.k
        for x in self.r: yield x
    def depth(self): return 1 + max(self.l.depth(), self.r.depth())
    def __repr__(self): return '(%r %r %r)' % (self.l, self.k, self.r)
versions = [E]
for k in [5, 2, 8, 1, 9, 3, 5]:
    versions.append(versions[-1].insert(k))
for v in versions: print list(v), v.depth(), v
t = versions[-1]
print [k in t for k in range(10)], versions[-1] is versions[-2], versions[3].r.k
t = E
for i in range(200): t = t.insert(i * 37 % 101)
print len(list(t)), t.depth(), list(t) == sorted(t), sum(t)
