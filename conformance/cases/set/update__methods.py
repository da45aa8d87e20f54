def check(method, *args):
    s = set([1, 2, 3])
    try:
        print method, args, getattr(s, method)(*args), s
    except Exception, e:
        print method, args, type(e).__name__, e, s
for method in 'update intersection_update difference_update symmetric_difference_update'.split():
    for args in [([2, 9],), (), ('ab',), ([1], [2]), (5,), ([[]],), (set([2, 3]),), ({2: 0},)]:
        check(method, *args)
s = set([1, 2, 3])
s.update(s); print s
s.difference_update(s); print s
s = set([1, 2]); s.symmetric_difference_update(s); print s
s = set([1, 2]); s.intersection_update(s); print s
t = s
s |= set([9]); print s is t, s
s &= frozenset([9]); print s is t, s
s -= s; print s is t, s
s ^= set('q'); print s is t, s
for source in ['s |= [1]', 's &= 5', 's -= "a"', 's ^= None', 's += s']:
    try:
        exec source
    except TypeError, e:
        print source, e
f = g = frozenset([1])
f |= set([2])
print f, g
for name in ['add', 'remove', 'update', 'pop', 'clear', 'discard', '__ior__']:
    print name, hasattr(f, name), hasattr(s, name)
