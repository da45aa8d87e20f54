for items in [[], [0], [1], [1, 2], [2, 1], ['a'], ['a', 'b', 'c'], range(10), [None is None, 2.5], [(1, 2), 'x'], [-1], [2**64]]:
    print items, hash(frozenset(items))
print hash(frozenset([frozenset([1]), frozenset([2])]))
d = {frozenset([1, 2]): 'found'}
print d[frozenset([2, 1])], d.get(frozenset())
print set([frozenset([1]), frozenset([1.0])])
try:
    d[set([1, 2])]
except TypeError, e:
    print e
