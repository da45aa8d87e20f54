a = set('the quick brown fox'.split()) | set('abcdefgh')
b = set('fox jumps over the lazy dog'.split()) | set('efghijkl')
print a
print b
print a | b
print b | a
print a & b
print b & a
print a - b
print b - a
print a ^ b
print b ^ a
print set(a), a.copy(), frozenset(a), set(list(a))
c = a.copy(); c |= b; print c
c = a.copy(); c &= b; print c
c = a.copy(); c -= b; print c
c = a.copy(); c ^= b; print c
print a.union('xyz', [1, 2]), a.difference('abc', 'def'), a.intersection(list(b))
big = set(range(0, 1000, 13))
print list(big)[:15], list(set(big))[:15], list(big.copy())[:15], list(big | big)[:15]
print list(big & set(range(0, 1000, 2)))
while len(big) > 70:
    print big.pop(),
print
