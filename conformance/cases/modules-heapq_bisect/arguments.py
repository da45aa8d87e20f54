import heapq, bisect, _heapq
def tr(fn, *a, **k):
    try: print repr(fn(*a, **k))
    except Exception, e: print type(e).__name__, e
h = [5, 1, 4, 2, 3, 0]
heapq.heapify(h); print h
for n in (2.5, 0, 7): heapq.heappush(h, n); print h
print [heapq.heappop(h) for _ in range(4)], h, heapq.heappushpop(h, 0), heapq.heappushpop(h, 9), heapq.heapreplace(h, 1), h
for fn in (heapq.heappop, heapq.heapify, heapq.heappush, heapq.heapreplace, heapq.heappushpop):
    tr(fn); tr(fn, 1); tr(fn, []); tr(fn, [], 1); tr(fn, 1, 2); tr(fn, (), 1); tr(fn, [], 1, 2); tr(fn, heap=[])
class Old:
    def __init__(self, n): self.n = n
    def __le__(self, other): print 'le', self.n, other.n; return self.n <= other.n
    def __repr__(self): return 'Old(%d)' % self.n
h = [Old(n) for n in (3, 1, 2)]
heapq.heapify(h); print h, heapq.heappop(h), h
class Growing(object):
    def __lt__(self, other): heap.append(self); return True
heap = [Growing(), Growing(), Growing()]
tr(heapq.heapify, heap); tr(heapq.heappush, heap, Growing())
data = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]
for n in (-1, 0, 1, 3, 20):
    print heapq.nsmallest(n, data), heapq.nlargest(n, data), heapq.nsmallest(n, data, key=lambda x: -x), heapq.nlargest(n, iter(data), key=lambda x: -x), heapq.nsmallest(n, iter(data))
tr(_heapq.nsmallest, 2, data); tr(_heapq.nlargest, 2, data); tr(_heapq.nlargest, 'a', data); tr(_heapq.nsmallest, 1, 2); tr(_heapq.nsmallest, 1)
print heapq.nlargest(3, [(1, 'b'), (1, 'a'), (1, 'c')], key=lambda t: t[0]), heapq.nsmallest(2, [(1, 'b'), (1, 'a'), (1, 'c')], key=lambda t: t[0])
print list(heapq.merge([1, 4, 7], (2, 5), iter([3, 6, 8, 9]), [])), list(heapq.merge()), list(heapq.merge('ace', 'bd'))
a = [1, 2, 2, 3]
print bisect.bisect(a, 2), bisect.bisect_left(a, 2), bisect.bisect_right(a, 2, 0, 2), bisect.bisect_left(a, 2, lo=2), bisect.bisect(a, 2, hi=1), bisect.bisect_left(a=a, x=9)
bisect.insort(a, 2.5); bisect.insort_left(a, 0); bisect.insort_right(a, 9, 1, 3); print a
for fn in (bisect.bisect, bisect.bisect_left, bisect.insort, bisect.insort_left):
    tr(fn); tr(fn, a); tr(fn, a, 1, -1); tr(fn, a, 1, 0, 99) if fn in (bisect.bisect,) else None; tr(fn, 5, 1); tr(fn, a, 1, 'x'); tr(fn, a, 1, foo=1); tr(fn, a, 1, 2, 3, 4); tr(fn, (1, 2), 1)
class L(list):
    def insert(self, i, x): print 'insert', i, x
bisect.insort(L([1, 2]), 1)
print bisect.bisect == bisect.bisect_right, bisect.insort == bisect.insort_right, bisect.bisect == bisect.bisect_left, hash(bisect.bisect) == hash(bisect.bisect_right), len == len, len == abs, [].append == [].append
