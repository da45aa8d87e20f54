import random
for seed in [0, 1, 42, 2 ** 40, 'seed', u'seed', 3.5, (1, 'a'), True, -5, 2 ** 100, frozenset([1])]:
    r = random.Random(seed)
    print repr(seed), r.random(), r.randint(0, 10 ** 6), r.getrandbits(70), r.choice('abcdefgh'), r.sample('abcdefgh', 3), r.randrange(5, 50, 7)
r = random.Random(99)
s = r.getstate()
first = [r.random() for _ in range(1000)]
r.setstate(s)
print first == [r.random() for _ in range(1000)], sum(first), min(first), max(first)
print [int(r.random() * 6) + 1 for _ in range(30)], [r.randint(1, 6) for _ in range(30)]
l = range(20); r.shuffle(l); print l
r.shuffle(l, r.random); print l
print r.sample(range(1000), 5), r.sample(xrange(10 ** 6), 4), r.sample([1, 2, 3], 3), [round(r.gauss(0, 1), 6) for _ in range(4)], [round(r.expovariate(2), 6) for _ in range(3)]
print [round(r.betavariate(2, 3), 6) for _ in range(2)], [round(r.triangular(0, 10, 3), 6) for _ in range(2)], [r.randrange(2 ** 65) for _ in range(2)], r.randint(-10, -5), r.uniform(5, 1)
random.seed(1); a = random.random(); random.seed(1); print a == random.random(), random.Random(1).random() == a
class Fixed(random.Random):
    def random(self): return 0.5
f = Fixed()
print f.randint(1, 10), f.choice('abc'), f.uniform(0, 2), f.randrange(100), f.sample(range(10), 2)
try:
    f.setstate((1, 2))
except Exception, e:
    print type(e).__name__, e
