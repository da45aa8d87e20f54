a = set([1, 2, 3])
b = frozenset([2, 3, 4])

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
a.union(b)
a.union([5], (6,), {7: 8})
a.union()
a.union(5)
a.union([[]])
a.intersection(b)
a.intersection([2], [2, 3])
a.intersection()
a.intersection(5)
a.difference(b)
a.difference([1], [2])
a.difference()
a.difference(5)
a.symmetric_difference(b)
a.symmetric_difference([1, 9])
a.symmetric_difference()
a.symmetric_difference([1], [2])
a.symmetric_difference(5)
a.isdisjoint([9])
a.isdisjoint(b)
a.isdisjoint(5)
a.isdisjoint()
a.issubset([1, 2, 3, 4])
a.issubset([1])
a.issuperset([1])
a.issuperset([9])
a.issubset(5)
a.issuperset()
b.union(a)
b.union([1])
type(b & a)
type(a & b)
a.copy(1)
a.intersection([[]])
a.difference([[]])
''')
