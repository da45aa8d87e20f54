log = []
def compare(x, y):
    log.append((x, y))
    return cmp(x, y)
for data in [[], [1], [1, 2], [2, 1], [1, 2, 3], [3, 2, 1], [2, 3, 1], [5, 1, 4, 2, 3], range(8), range(8, 0, -1), [1, 1, 1]]:
    del log[:]
    a = data[:]
    a.sort(compare)
    print a, log
data = [(i * 7919) % 101 for i in range(100)]
del log[:]
data.sort(compare)
print len(log), log[:10], log[-5:]
data = range(50) + range(25, 75)
del log[:]
data.sort(compare)
print len(log), data[:5]
