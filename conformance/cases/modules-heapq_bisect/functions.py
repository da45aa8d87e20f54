import heapq, bisect
h = []
for v in [5, 1, 8, 3, 9, 2, 7]:
    heapq.heappush(h, v)
    print h
print [heapq.heappop(h) for _ in range(len(h))]
l = [9, 4, 7, 1, 8, 2]
heapq.heapify(l)
print l, heapq.heapreplace(l, 5), l, heapq.heappushpop(l, 0), heapq.heappushpop(l, 6), l
print heapq.nlargest(3, [5, 1, 9, 3]), heapq.nsmallest(2, 'hello'), heapq.nlargest(2, ['aa', 'b', 'ccc'], key=len), list(heapq.merge([1, 4], [2, 3], []))
a = [1, 3, 3, 5]
print bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect(a, 0), bisect.bisect(a, 9), bisect.bisect(a, 3, 3), bisect.bisect_left(a, 5, 0, 2)
bisect.insort(a, 4); bisect.insort_left(a, 3); print a
for f in [lambda: heapq.heappop([]), lambda: heapq.heappush(5, 1), lambda: bisect.bisect(a, 1, -1), lambda: heapq.heapify((1, 2)), lambda: bisect.bisect(5, 1), lambda: heapq.heapreplace([], 1)]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
