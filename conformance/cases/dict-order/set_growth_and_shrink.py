s = set()
for i in range(100):
    s.add((i * 7919) % 1009)
    if i in (3, 4, 5, 10, 20, 21, 42, 43, 85, 99): print i, list(s)[:12], len(s)
for i in range(0, 100, 2): s.remove((i * 7919) % 1009)
print list(s)
t = set(s)
print list(t) == list(s), list(t)[:10]
u = s.copy()
print list(u)[:10], list(frozenset(s))[:10]
s.update(range(20))
print list(s)[:25]
s -= set(range(0, 1009, 3))
print list(s)
s &= set(range(500))
print list(s), s.pop(), s.pop(), list(s)
s |= set('abcdef')
print list(s)
s ^= set('defghi')
print list(s)
print list(set('hello') | set('world')), list(set(['apple', 'banana', 'cherry']) & set(['banana', 'cherry', 'date'])), list({'x', 'y'} ^ {'y', 'z'})
w = set('the quick brown fox jumps over the lazy dog')
print w, len(w), sorted(w)[:3], w.pop(), w.pop()
