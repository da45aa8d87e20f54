d = {}
for i in range(25): d['k%d' % (i * i)] = i
print set(d), frozenset(d) == set(d), list(set(d)) == list(d), set(d.keys()) == set(d)
print list(set(d.viewkeys())), list(d.viewkeys() & set(['k0', 'k4', 'zz', 'k16'])), list(d.viewkeys() - set('k%d' % (i * i) for i in range(20)))
a = set(range(40)); b = set(range(20, 60))
print list(a & b), list(b & a), list(a - b)[:5], list(a ^ b)[:12], list(a | b)[:5]
big = set('w%d' % i for i in range(50))
small = set(['w3', 'w7', 'zz', 'w49'])
print list(big & small), list(small & big), list(small - big), list(small | big)[:5], list(big | small)[:5], list(big ^ small)[:5]
print list(set().union('abc', 'cde', 'efg')), list(set('abc').union('cde')), list(set('abcdef').difference('ace')), list(set('abcdef').intersection('fade'))
print list(set(x % 5 for x in range(100))), list(set(str(x) for x in range(15)))
f = frozenset('frozen')
print list(f), list(f | set('set')), list(f - set('zen')), hash(f) == hash(frozenset(list(f)))
