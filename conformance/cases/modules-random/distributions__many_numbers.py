# Many numbers of each distribution, to twelve digits, and what the functions refuse.
import hashlib
import random
import warnings


def digest(values):
    return hashlib.md5(repr(['%.12g' % v if type(v) is float else v for v in values])).hexdigest()


for make in (random.Random, random.WichmannHill):
    print make.__name__
    for name, args in [('uniform', (-3, 7.5)), ('uniform', (1, 4)), ('triangular', ()), ('triangular', (1, 9, 2)),
                       ('triangular', (5, 2, 4.5)), ('normalvariate', (1.5, 0.3)), ('gauss', (1.5, 0.3)),
                       ('lognormvariate', (0, 0.25)), ('expovariate', (3,)), ('vonmisesvariate', (1, 4.0)),
                       ('vonmisesvariate', (0.5, 1e-8)), ('gammavariate', (0.3, 2.0)), ('gammavariate', (1, 2.0)),
                       ('gammavariate', (1.0, 0.5)), ('gammavariate', (7.5, 0.9)), ('gammavariate', (200, 1)),
                       ('betavariate', (0.5, 0.5)), ('betavariate', (3, 2)), ('paretovariate', (3,)),
                       ('weibullvariate', (1.2, 1.5)), ('randrange', (7,)), ('randrange', (-5, 1 << 70)),
                       ('randrange', (0, 1 << 40, 7)), ('randrange', (9, -30, -4)), ('randrange', (1 << 64,)),
                       ('randrange', (0, 1 << 90, 3)), ('randrange', (0, -1 << 90, -3)), ('randint', (1, 6))]:
        generator = make(20)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter('always')
            values = [getattr(generator, name)(*args) for _ in range(300)]
        print '  ', name, args, digest(values), values[7], len(caught)
    generator = make(3)
    generator.jumpahead(1000)
    print '  ', generator.random(), digest(generator.getstate())
    for size, k in ((5, 5), (30, 3), (30, 6), (1000, 5), (1000, 40), (1000, 999), (100000, 50)):
        print '  ', size, k, digest(generator.sample(xrange(size), k)), generator.random()
    print '  ', generator.sample(set('abcdefgh'), 3), digest(generator.sample(set(range(1000)), 4))
    print '  ', generator.sample(dict.fromkeys(range(50)), 2)
    items = range(200)
    generator.shuffle(items)
    print '  ', digest(items), generator.choice('abc')
    generator.shuffle(items, random=lambda: 0.25)
    print '  ', digest(items)


def show(function, *args):
    try:
        print function(*args)
    except Exception as error:
        print type(error).__name__, error


fresh = random.Random(1)
for args in ((1.5,), (0,), (-1,), (1, 2.5), (3, 3), (5, 2), (1, 9, 2.5), (1, 9, 0), (1, 9, -1), ('7',), ('a',), (None,),
             (1.0,), (2.0, 4.0), (True, 3L), (1, 2, 1.0), (1 << 60, 1), (0, 10, 100)):
    print args,
    show(fresh.randrange, *args)
show(fresh.randint, 5, 1)
show(fresh.choice, [])
show(fresh.choice, {})
show(fresh.sample, [1, 2], 3)
show(fresh.sample, [1, 2], -1)
show(fresh.sample, 5, 1)
show(fresh.sample, [1, 2, 3], 1.5)
show(fresh.shuffle, 'abc')
show(fresh.gammavariate, 0, 1)
show(fresh.gammavariate, 1, -1)
show(fresh.expovariate, 0)
show(fresh.triangular, 2, 2, 2)
show(fresh.normalvariate, 'a', 1)
show(fresh.setstate, (9, (), None))
show(fresh.setstate, (3, (1,), None))
show(fresh.setstate, (2, ('x',), None))
show(fresh.setstate, ())
show(random.WichmannHill().setstate, (3, (), None))
show(random.WichmannHill(1).jumpahead, -1)
show(random.SystemRandom().getrandbits, 0)
show(random.SystemRandom().getrandbits, 1.5)
show(random.SystemRandom().getstate)
print random.SystemRandom().seed(1), 0 <= random.SystemRandom().getrandbits(3) < 8
negative = fresh.getstate()
fresh.setstate((2, tuple(int(word) - (1 << 32) for word in negative[1][:-1]) + negative[1][-1:], 1.25))
print fresh.getstate()[1] == negative[1], fresh.gauss(0, 1)
for seed in (1, 'abc', -77, 2.5):
    old = random.WichmannHill()
    old.whseed(seed)
    print old.getstate(), old.random()


class Half(random.Random):
    def random(self):
        return 0.5


class HalfWithBits(Half):
    def getrandbits(self, k):
        return 1L << k - 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print Half().randrange(1 << 80), [str(item.message) for item in caught]
print HalfWithBits().randrange(3 << 80), Half().randrange(10)
