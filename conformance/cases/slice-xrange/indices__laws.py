def reference(s, n):
    return range(n)[s]
bounds = [None, -7, -3, -1, 0, 1, 2, 5, 9]
count = 0
total = 0
for n in (0, 1, 3, 6):
    for start in bounds:
        for stop in bounds:
            for step in (None, -3, -1, 1, 2):
                s = slice(start, stop, step)
                a, b, c = s.indices(n)
                assert range(a, b, c) == range(n)[s], (s, n)
                assert list('abcdef'[:n][s]) == ['abcdef'[i] for i in range(a, b, c)]
                assert tuple(range(n))[s] == tuple(range(n)[s])
                total += sum(range(a, b, c)) * 31 + a * 7 + b * 3 + c
                count += 1
print count, total
print slice(None, None, -1).indices(0), slice(-1, -100, -2).indices(7), slice(100, 0, -5).indices(12)
