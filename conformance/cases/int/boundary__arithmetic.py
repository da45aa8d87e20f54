edges = [2 ** 31 - 1, 2 ** 31, 2 ** 32 + 1, 2 ** 53 - 1, 2 ** 53, 2 ** 53 + 1, 2 ** 62, 2 ** 63 - 1, 2 ** 63, -2 ** 31, -2 ** 53, -2 ** 53 - 1, -2 ** 63, -2 ** 63 - 1, 94906265, 94906267, 3037000499, 3037000500]
for a in edges:
    print repr(a), type(a).__name__, [repr(v) for v in (a + 1, a - 1, a * 2, a * 3, a * a, -a, abs(a), a / 3, a % 10, a // -7, a % -7, a + 0.0, hash(a), divmod(a, 1000003))]
for a in edges:
    print [type(v).__name__ for v in (a + 1, a - 1, a * 1, a * -1, -a, a // 1, a % (2 ** 64), a & -1, a | 0, a ^ 0, int(a), long(a), a + 0L)]
for a in edges:
    for b in edges[:6]:
        print a * b, a + b, a - b, a / b, a % b, cmp(a, b),
    print
n = 1
for i in range(70):
    n = n * 2 + i % 2
    if i % 7 == 0: print repr(n), repr(n - 2 ** i), n == long(n), n is not None
total = 0
for i in xrange(200):
    total += i ** 11
print repr(total), repr(sum(xrange(10 ** 5))), repr(reduce(lambda a, b: a * b, range(1, 25)))
x = 88172645463325252
for _ in range(10):
    x ^= (x << 13) & 0xffffffffffffffff
    x ^= x >> 7
    x ^= (x << 17) & 0xffffffffffffffff
    print repr(x),
print
s = 12345
for _ in range(10):
    s = (s * 6364136223846793005 + 1442695040888963407) % 2 ** 64
    print s,
print
