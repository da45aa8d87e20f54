import random
rng = random.Random(3)
check = 0
for _ in range(600):
    n = rng.randint(0, 9)
    a = range(n)
    start, stop = [rng.choice([None] + range(-11, 12)) for _ in 'ab']
    step = rng.choice([None, 1, 2, 3, -1, -2])
    size = len(range(n)[start:stop:step])
    values = ['v%d' % i for i in range(size if step not in (None, 1) else rng.randint(0, 4))]
    b = a[:]
    b[start:stop:step] = values
    assert b[start:stop:step] == values or step in (None, 1)
    c = a[:]
    del c[start:stop:step]
    assert len(c) == n - size
    d = bytearray(range(n)); d[start:stop:step] = bytearray(len(values))
    assert len(d) == len(b)
    check = (check * 31 + hash(tuple(b)) + hash(tuple(c)) + hash(str(d))) % 1000003
print check
for source in ['a[2:5] = "xyz"', 'a[::2] = range(5)', 'a[5:2] = [9]', 'a[-3:-1] = []', 'a[8:2:-2] = "abc"', 'a[:] = a[::-1]', 'a[100:] = [1, 2]', 'a[:0] = "front"', 'a[3:3] = a[:2]', 'a[::-1] = a']:
    a = range(10)
    exec source
    print source, a
