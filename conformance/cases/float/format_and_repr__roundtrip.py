import random
rng = random.Random(7)
bad = 0
checks = 0
total = 0.0
for i in range(2000):
    x = rng.uniform(-1, 1) * 10.0 ** rng.randint(-300, 300)
    if float(repr(x)) != x or eval(repr(x)) != x or float('%.17g' % x) != x: bad += 1
    checks = (checks * 31 + sum(map(ord, repr(x) + str(x) + '%g' % x + '%.3f' % (x if abs(x) < 1e20 else 1)))) % 1000003
print bad, checks
for i in range(12):
    x = rng.random() * 10 ** rng.randint(-5, 20)
    print repr(x), str(x), '%g %e %.2f' % (x, x, x), '{0:g} {0:.3e} {0:n} {0:,.2f}'.format(x), x.hex(), x.as_integer_ratio() if x < 1e6 else ''
for i in range(10):
    n = rng.getrandbits(70)
    print float(n), repr(n / 3.0), n % 1e5, divmod(n, 1e9), long(float(n)) - n
