def noisy(n):
    for i in range(n):
        print 'produce', i
        yield i
pipeline = (x * 10 for x in noisy(5) if x % 2 == 0)
print pipeline.next()
print pipeline.next()
print any(x > 1 for x in noisy(5)), all(x < 1 for x in noisy(5)), 1 in noisy(5)
a, b = (x for x in noisy(2))
print zip(noisy(2), noisy(3))
print max(x for x in noisy(3)), list(noisy(1)) + [9], dict((x, x) for x in noisy(2)), sum(noisy(3)), sorted(noisy(2), reverse=True)
g = noisy(3)
for x in g:
    print 'loop', x
    for y in g:
        print 'inner', y
print map(None, noisy(1), noisy(2)), reduce(lambda p, q: p + q, noisy(3)), tuple(noisy(1)), ''.join(str(x) for x in noisy(2)), [x for x in noisy(1)], set(noisy(2))
first = (n for n in noisy(3)).next()
print first
def take(n, it):
    out = []
    for x in it:
        if n == 0: break
        out.append(x)
        n -= 1
    return out
it = noisy(4)
print take(2, it), list(it)
def recursive(n):
    if n:
        yield n
        for x in recursive(n - 1): yield x
        yield -n
print list(recursive(3)), sum(recursive(50))
