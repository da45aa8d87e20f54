source = {}
for i in range(22):
    source['item%d' % (i * 3)] = i
print source.keys()
print dict(source).keys()
print source.copy().keys()
target = {}
target.update(source)
print target.keys()
print dict(source.items()).keys()
print dict(source.iteritems()).keys()
print dict(**source).keys()
one = {}
for k in source: one[k] = 1
print one.keys()
target = {'x': 1, 'y': 2}
target.update(source)
print target.keys()
print dict.fromkeys(source).keys()
print dict.fromkeys(source.keys()).keys()
print dict([(k, 1) for k in source]).keys()
print dict((k, 1) for k in source).keys()
print dict(source, extra=1).keys()
for n in (5, 6, 10, 11, 21, 42, 43, 85, 86):
    d = {}
    for i in range(n): d[i * 40503 % 1009] = i
    print n, d.copy().keys() == d.keys(), dict(d).values()[:12]
