d = dict.fromkeys(range(10))
for k in [3, 5, 7]: del d[k]
print d.keys()
for k in [7, 5, 3]: d[k] = 1
print d.keys()
d = {}
for w in 'the quick brown fox jumps over the lazy dog again'.split(): d[w] = len(w)
print d
del d['fox'], d['the']
print d
d['fox'] = 0
d['cat'] = 1
print d
d.pop('quick')
d['slow'] = 2
print d
for i in range(100):
    d[i] = i
    if i >= 3: del d[i - 3]
print d
d.clear()
d['b'] = 1
d['a'] = 2
print d
d = {8: 1, 0: 2, 16: 3}
del d[8]
d[24] = 1
print d
d[8] = 9
print d
