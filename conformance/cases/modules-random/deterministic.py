import random
r = random.Random(42)
print [r.random() for _ in range(5)]
print [r.randint(1, 100) for _ in range(10)], [r.randrange(0, 100, 5) for _ in range(10)], r.choice('abcdef'), r.uniform(1, 2)
l = range(10); r.shuffle(l); print l
print r.sample(range(100), 10), r.getrandbits(8), r.getrandbits(100), r.gauss(0, 1), r.normalvariate(0, 1), r.expovariate(1), r.betavariate(1, 2), r.triangular(0, 1, 0.5), r.lognormvariate(0, 1), r.vonmisesvariate(0, 1), r.gammavariate(1, 2), r.paretovariate(2), r.weibullvariate(1, 2)
for seed in [0, 1, -1, 2**70, 'text', 1.5, (1, 2), u'u', True]:
    random.seed(seed)
    print repr(seed), random.random(), random.getrandbits(32)
r = random.Random(1)
state = r.getstate()
a = [r.random() for _ in range(3)]
r.setstate(state)
print a == [r.random() for _ in range(3)], len(state), state[0], len(state[1]), state[1][:3]
r.seed(5); r.jumpahead(10); print r.random()

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
random.Random(1).choice([])
random.Random(1).randrange(0)
random.Random(1).randrange(5, 2)
random.Random(1).randrange(1.5)
random.Random(1).randrange(0, 10, 0)
random.Random(1).randint(2, 1)
random.Random(1).sample([1], 2)
random.Random(1).sample(range(3), -1)
random.Random(1).getrandbits(0)
random.Random(1).getrandbits(-1)
random.Random(1).getrandbits('a')
random.Random([])
random.Random(1).sample(xrange(10**7), 3)
random.Random(1).sample(set([1, 2, 3]), 2)
random.Random(3).shuffle('abc')
random.WichmannHill(5).random()
''')
