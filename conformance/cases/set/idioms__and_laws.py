import random
rng = random.Random(5)
fails = 0
check = 0
for _ in range(200):
    a = set(rng.sample(range(40), rng.randint(0, 20)))
    b = set(rng.sample(range(40), rng.randint(0, 20)))
    c = frozenset(rng.sample(range(40), rng.randint(0, 10)))
    laws = [a | b == b | a, a & b == b & a, (a | b) & c == (a & c) | (b & c), a - b == a & (a ^ b), (a ^ b) == (a | b) - (a & b), (a <= b) == (a & b == a), (a < b) == (a <= b and a != b), a.isdisjoint(b) == (not a & b), len(a | b) == len(a) + len(b) - len(a & b), set(list(a)) == a, (a >= b) == (b <= a), hash(frozenset(a)) == hash(frozenset(sorted(a)))]
    fails += laws.count(False)
    for s in (a | b, a & b, a - b, a ^ b):
        for i, x in enumerate(s): check = (check * 31 + x * (i + 1)) % 1000003
print fails, check
print len(set('mississippi')), set('hello') & set('world') == set('lo'), sorted(set([3, 1, 2]) - set([2])), {1, 2} < {1, 2, 3}, {1} | {2} == {1, 2}, set() == frozenset(), set([1]) != frozenset([2])
seen = set()
print [x for x in [3, 1, 3, 2, 1] if not (x in seen or seen.add(x))]
primes = set(range(2, 50)) - set(j for i in range(2, 8) for j in range(i * i, 50, i))
print sorted(primes), sum(primes), 7 in primes, 9 in primes
powers = reduce(lambda sets, x: sets | set(s | frozenset([x]) for s in sets), 'abc', set([frozenset()]))
print len(powers), sorted(map(sorted, powers))
s = set(range(5))
for x in list(s):
    if x % 2: s.remove(x)
print s, s.pop() in (0, 2, 4), len(s)
s.clear(); s.update('ab', [1]); s.discard('zz'); print len(s), s.issuperset('a'), s.issubset(['a', 'b', 1, 2])
