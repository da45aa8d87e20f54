from itertools import permutations, combinations, product, groupby, count, takewhile, izip, islice, chain
def send_more():
    for d in permutations(range(10), 8):
        s, e, n, r, m, o, y, x = d
        if m != 1 or s == 0: continue
        if 1000 * s + 91 * e - 90 * n + r - 9000 * m - 900 * o + 10 * 0 + 0 == y - 0: return d
print [t for t in ((a, b, c) for c in range(1, 25) for b in range(1, c) for a in range(1, b)) if t[0] ** 2 + t[1] ** 2 == t[2] ** 2]
print [''.join(p) for p in permutations('abc')], len(list(permutations(range(6), 3))), sum(1 for c in combinations(range(10), 4) if sum(c) == 20)
print [(k, len(list(g))) for k, g in groupby('aaabbcaa')], ''.join(k for k, g in groupby('mississippi'))
print list(takewhile(lambda n: n < 50, (n * n for n in count(1)))), list(islice(count(10, 5), 4))
print [a + b for a, b in product('xy', '12')], list(chain.from_iterable(izip('abc', '123')))
target = 24
found = set()
for a, b, c, d in permutations((3, 3, 8, 8)):
    for o1, o2, o3 in product('+-*/', repeat=3):
        for f in ('((%s.%s%s.)%s%s.)%s%s.', '%s.%s(%s.%s(%s.%s%s.))', '(%s.%s%s.)%s(%s.%s%s.)'):
            text = f % (a, o1, b, o2, c, o3, d)
            try:
                if abs(eval(text) - target) < 1e-9: found.add(text)
            except ZeroDivisionError:
                pass
print sorted(found)
