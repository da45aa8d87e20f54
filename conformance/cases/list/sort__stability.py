data = [(i % 3, i) for i in range(20)]
print sorted(data, key=lambda p: p[0])
print sorted(data, key=lambda p: p[0], reverse=True)
print sorted(data, cmp=lambda p, q: cmp(p[0], q[0]), reverse=True)
class Item(object):
    def __init__(self, key, tag): self.key, self.tag = key, tag
    def __lt__(self, other): return self.key < other.key
    def __repr__(self): return '%s%s' % (self.key, self.tag)
items = [Item(k, t) for t in 'abc' for k in (2, 1, 3)]
print sorted(items)
print sorted(items, reverse=True)
class Old:
    def __init__(self, key): self.key = key
    def __cmp__(self, other): return cmp(self.key, other.key)
    def __repr__(self): return 'Old(%r)' % self.key
print sorted(map(Old, [3, 1, 2]))
