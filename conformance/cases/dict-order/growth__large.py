d = {}
for i in xrange(3000):
    d['k%d' % (i * 7)] = i
keys = d.keys()
print len(keys), keys[:10], keys[-10:]
total = 0
for position, key in enumerate(keys):
    total = (total * 31 + d[key] + position) % 1000000007
print total
d = {}
for i in xrange(60000):
    d[i * 17 % 65537] = i
total = 0
for position, value in enumerate(d.itervalues()):
    total = (total * 31 + value * position) % 1000000007
print len(d), total, d.keys()[:8]
